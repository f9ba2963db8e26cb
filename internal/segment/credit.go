package segment

import (
	"github.com/maqaf/maqaf/internal/text"
)

// credit is a stretch of an item that may be a credit.
type credit struct {
	span text.Span
	rule string
	cue  *mark
	rate int
}

// maxCaption is how many words a line with a caption and its credit may have.
const maxCaption = 120

// findCredit cuts credits out of their line: bracketed, after a slash or a pipe, run on, or without a cue. What
// stands before one is its caption.
func findCredit(p *page, i int) bool {
	it := &p.items[i]
	if it.has&of(creditCue, bodyName, creditFlag, creditLink) == 0 && !it.f.sign && !closesBracket(it.f.last) && !p.separated(i) || it.f.words > maxCaption || it.span.Len() > 20*maxCaption {
		return false
	}
	if p.clock(i) > 0 && p.schedule(i) {
		return false // "Film: TITLE" in a programme
	}
	if p.repeatsTitle(i) {
		p.decide(i, Noise, "noise.repeated-title", 950, p.firstMark(i, of(creditCue)))
		p.items[i].details.Category = "template.repeated-title"
		return true
	}
	if it.f.quoted {
		return false
	}
	if p.even && p.signsText(i) {
		return false
	}
	c, ok := p.creditIn(i, it.span.Start)
	if !ok || p.copyrightLine(i) {
		return false
	}
	before := text.Trim(p.Source, text.Span{Start: it.span.Start, End: c.span.Start})
	if !before.Empty() && covers(p.Source, before.Start, before.End) && p.nameCount(before) == 0 {
		c.span.Start, before = it.span.Start, text.Span{Start: it.span.Start, End: it.span.Start} // a dash opens it
	}
	if c.cue == nil && (before.Empty() || isDash(runeAt(p.Source, c.span.Start)) && p.nameCount(before) <= 4) && p.underHeadline(i) {
		return false
	}
	if c.cue == nil && before.Empty() && c.rule != "credit.for" && c.rule != "credit.bracket" && !p.underCaption(i) && !p.counterAbove(i) && !(c.rule == "credit.courtesy" && (p.overCaption(i) || p.besideText(i))) {
		return false
	}
	if c.cue != nil && c.cue.fact.open && before.Empty() && p.textEnds(i) {
		p.decideSource(i, c.cue)
		return true
	}
	if end := counter(p.Source, before); end > 0 && end < before.End {
		i = p.cutCounter(i, end)
	}
	parts := p.cut(i, c.span.Start, c.span.End)
	at := 0
	if !before.Empty() {
		p.decide(parts[0], Caption, "caption.credited", 960, nil)
		at = 1
	}
	p.decideCredit(parts[at], c)
	if at+1 < len(parts) && c.rule == "credit.leading" {
		p.decide(parts[at+1], Caption, "caption.credited", 900, nil)
	} else if at+1 < len(parts) && p.items[parts[at+1]].f.words == 0 {
		p.decide(parts[at+1], Noise, "noise.separator", 900, nil)
	}
	return true
}

// cutCounter cuts a gallery's counter, up to byte end, off item i and returns the rest.
func (p *page) cutCounter(i, end int) int {
	parts := p.cut(i, end)
	p.decide(parts[0], Interface, "interface.counter", 900, nil)
	p.items[parts[0]].details.Category = "gallery.counter"
	return parts[1]
}

// videoTitle reports whether cue m opens a line as the word for a clip before its title: a pipe and another cue
// with its colon follow.
func (p *page) videoTitle(i int, m *mark) bool {
	it := &p.items[i]
	if p.bracketAfterTitle(i, m) {
		return true
	}
	if it.f.pipes != 1 || m.fact.media != Video || m.word != core(p.Source, it.span).Start {
		return false
	}
	pipe := lastPipe(p.Source, it.span)
	if pipe < m.end {
		return false // it opens the line
	}
	cue := false
	p.eachMark(i, of(creditCue), func(o *mark) bool {
		cue = cue || o.word > pipe && covers(p.Source, pipe, o.word)
		return !cue
	})
	title := text.Span{Start: m.end, End: pipe}
	return cue && (p.nameCount(title) >= 4 || !p.nameLike(i, title, 4))
}

// bracketAfterTitle reports whether cue m opens item i as the word for a picture or clip before its title: a bracket ends
// the line in which another cue with its colon stands first.
func (p *page) bracketAfterTitle(i int, m *mark) bool {
	it := &p.items[i]
	if !closesBracket(it.f.last) || m.word != core(p.Source, it.span).Start || runeAt(p.Source, it.span.Start) == '(' || !colonAfter(p.Source, m.end) {
		return false
	}
	open := openBracket(p.Source, it.span.Start, it.span.End-1)
	if open < m.end {
		return false
	}
	cue := false
	p.eachMark(i, of(creditCue), func(o *mark) bool {
		cue = o.word > open && covers(p.Source, open, o.word) && colonAfter(p.Source, o.end)
		return !cue
	})
	return cue
}

// separated reports whether item i is a short line with a pipe or a slash.
func (p *page) separated(i int) bool {
	it := &p.items[i]
	return it.f.words <= 24 && !it.f.stop && (it.f.pipes == 1 || it.f.slash)
}

// underCaption reports whether item i stands directly under a short line that may be its caption.
func (p *page) underCaption(i int) bool {
	above := p.items[i].prev
	if above == None || !p.adjacent(above, i) || !p.items[i].lead {
		return above != None && !p.items[i].lead
	}
	a := &p.items[above]
	if a.kind == Caption {
		return true
	}
	if p.items[i].f.bracketed && a.f.stop && (p.width > 0 || a.f.words >= 9) {
		return false // the last line of a brief and who signs it
	}
	return a.open() && a.f.Letters > 0 && a.f.words <= 25 && a.f.words > 1 && !p.datedBelow(i)
}

// datedBelow reports whether the line under item i tells a publication time.
func (p *page) datedBelow(i int) bool {
	n := p.below(i, furniture)
	return n != None && (p.items[n].kind == PublicationLine || p.bareDate(n))
}

// repeatsTitle reports whether item i is a credit cue followed by the words of a line nearby.
func (p *page) repeatsTitle(i int) bool {
	it := &p.items[i]
	m := p.firstMark(i, of(creditCue))
	if m == nil || m.word != it.span.Start || it.f.words < 4 {
		return false
	}
	rest := p.Source[m.end:it.span.End]
	repeats := func(j int) bool {
		return p.items[j].f.words >= 3 && alike(p.str(j), rest) && p.sum(j) == hash(rest)
	}
	for n, j := 0, it.prev; n < 9 && j != None; n, j = n+1, p.items[j].prev {
		if repeats(j) {
			return true
		}
	}
	for n, j := 0, it.next; n < 2 && j != None; n, j = n+1, p.items[j].next {
		if repeats(j) {
			return true
		}
	}
	return false
}

// creditIn finds the first credit in item i.
func (p *page) creditIn(i, from int) (credit, bool) {
	it := &p.items[i]
	if c, ok := p.signCredit(i); ok {
		return c, true
	}
	if from == it.span.Start {
		if c, ok := p.leadingCredit(i); ok {
			return c, true
		}
	}
	for k := p.markAt(i, from); k < it.marks[1]; k++ {
		m := &p.marks[k]
		if m.end > it.span.End {
			break
		}
		var c credit
		var ok bool
		switch m.class {
		case creditCue:
			if c, ok = p.wholeAt(i, k); ok {
				return c, true
			}
			if p.nested(i, m) {
				continue
			}
			if p.videoTitle(i, m) {
				continue
			}
			c, ok = p.cuedCredit(i, m)
		case bodyName:
			c, ok = p.bodyCredit(i, m)
		case creditFlag:
			if c, ok = p.wholeCredit(i, m); !ok {
				if c, ok = p.flagCredit(i, m); !ok {
					c, ok = p.courtesyCredit(i, m)
				}
			}
		}
		if ok {
			return c, true
		}
	}
	if c, ok := p.creditFor(i); ok {
		return c, true
	}
	if c, ok := p.stopCredit(i); ok {
		return c, true
	}
	if c, ok := p.bracketCredit(i); ok {
		return c, true
	}
	return p.plainCredit(i)
}
