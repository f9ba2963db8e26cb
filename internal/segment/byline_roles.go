package segment

import (
	"strings"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// findRoles recognises a line that says who wrote and who took the pictures, each behind its cue, in any order: under
// the headline or after the end of the text. Under a clip it credits the clip.
func findRoles(p *page, i int) bool {
	it := &p.items[i]
	if it.prev == None || !it.lead || it.f.words < 4 || it.f.words > 24 || it.f.stop && it.f.words > 10 || it.has&of(creditCue, contributorCue) == 0 || it.dates[0] < it.dates[1] {
		return false
	}
	cue := p.rolesIn(i)
	if cue == nil && p.nearTop(i) && p.authorsPicture(i) {
		return true
	}
	if cue == nil || p.clip(i) && !p.textEnds(i) {
		return false
	}
	if !(p.nearTop(i) || p.textEnds(i)) {
		return false
	}
	p.decideByline(i, "byline.roles", 930, cue)
	return true
}

// authorsPicture recognises names, and behind a separator that the pictures are by the same ("NAME, photos by the author")
// or, between title and date, by others.
func (p *page) authorsPicture(i int) bool {
	it := &p.items[i]
	m := p.firstMark(i, of(creditCue))
	if m == nil || m.word == it.span.Start || openBracket(p.Source, it.span.Start, m.word) >= 0 {
		return false
	}
	pictures := trimName(p.Source, text.Span{Start: m.end, End: it.span.End})
	if !p.flagOnly(i, pictures) && !(p.announces(m) && p.datedBelow(i) && it.gap == 0 && titleLike(&p.items[it.prev]) && p.authorsIn(i, pictures) == sure) {
		return false
	}
	names := trimName(p.Source, text.Span{Start: it.span.Start, End: m.word})
	if cue := p.cueAt(i, names, false); cue != nil {
		names = trimName(p.Source, text.Span{Start: cue.end, End: names.End})
	}
	if p.authorsIn(i, names) < sure {
		return false
	}
	p.decideByline(i, "byline.roles", 930, p.cueAt(i, it.span, false))
	return true
}

// rolesIn returns the first cue of item i if cues of writers and of others divide it into names: "words by A, pictures by
// B", or names and then the pictures' author, who is the writer; else nil.
func (p *page) rolesIn(i int) *mark {
	it := &p.items[i]
	var first *mark
	at, cues, wrote := it.span.Start, 0, false
	names := true
	part := func(end int) {
		span := trimName(p.Source, text.Span{Start: at, End: end})
		names = names && !span.Empty() && p.nameCount(span) >= 2 && p.namesIn(i, span)
	}
	p.eachMark(i, of(bylineCue, creditCue, contributorCue), func(m *mark) bool {
		if m.word < at || !p.announces(m) {
			return true
		}
		if cues > 0 && covers(p.Source, at, m.word) {
			at = m.end // one cue of several words
			return true
		} else if cues > 0 {
			part(m.word)
		} else if !covers(p.Source, it.span.Start, m.word) {
			names = false
		}
		if cues++; cues == 1 {
			first = m
		}
		wrote = wrote || m.class == bylineCue
		at = m.end
		return names
	})
	if cues < 2 || !names || !wrote {
		return nil
	}
	if part(it.span.End); !names {
		return nil
	}
	return first
}

// announces reports whether names may stand behind cue m: it needs no colon, or a colon or a dash between spaces follows.
func (p *page) announces(m *mark) bool {
	if m.fact.strong || colonAfter(p.Source, m.end) {
		return true
	}
	rest, ok := strings.CutPrefix(p.Source[m.end:], " ")
	dash, size := utf8.DecodeRuneInString(rest)
	return ok && isDash(dash) && strings.HasPrefix(rest[size:], " ")
}

// textEnds reports whether item i stands directly after a sentence of the text, and no more text follows.
func (p *page) textEnds(i int) bool {
	a := p.above(i, furniture)
	if a == None || !p.items[a].f.stop || !p.items[a].open() || !p.proseAbove(i) {
		return false
	}
	for n, j := 0, p.items[i].next; n < 8 && j != None; n, j = n+1, p.items[j].next {
		if p.items[j].open() && prose(&p.items[j]) && !p.introduces(j) {
			return false
		}
	}
	return true
}
