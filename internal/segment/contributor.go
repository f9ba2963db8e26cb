package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// findContributor recognises who helped: names after a cue ("Reporting by", "בהכנת הידיעה השתתף") or before one
// ("contributed to").
func findContributor(p *page, i int) bool {
	it := &p.items[i]
	if p.withWires(i) {
		return true
	}
	if !it.has.has(contributorCue) || p.wholeLine(i) {
		return false
	}
	var cue *mark
	p.eachMark(i, of(contributorCue), func(m *mark) bool {
		if cue == nil || m.fact.after {
			cue = m
		}
		return !cue.fact.after
	})
	if cue == nil {
		return false
	}
	if m := p.opens(i, bylineCue); m != nil && it.f.bracketed && !cue.fact.after && m.end <= cue.word {
		cue = m // "(prepared by A - edited by B)"
	}
	if m := p.opens(i, bylineCue); m != nil && it.prev != None && p.nearTop(i) {
		return false // under the headline it tells who wrote the text
	}
	start := core(p.Source, it.span).Start
	if !cue.fact.after && cue.word != start && p.helpedBefore(i, cue) {
		return true
	}
	if !cue.fact.after && cue.word != start || cue.fact.after && (it.f.words > 30 || it.f.stops > 0 && p.helpers(i) <= it.f.stops) {
		return false
	}
	if !cue.fact.after && cue.class == contributorCue && !colonAfter(p.Source, cue.end) && (!cue.fact.strong || p.nearTop(i) && p.lone(i, text.Span{Start: cue.end, End: it.span.End})) {
		return false
	}
	if runeAt(p.Source, it.span.Start) == '(' && closing(p.Source, it.span.Start, it.span.End) < 0 {
		p.joinBracket(i)
	}
	for p.width > 0 && !p.items[i].f.stop && p.wraps(i, p.width) {
		p.join(i, p.items[i].next)
	}
	if it = &p.items[i]; it.f.words > 60 {
		return false
	}
	p.decide(i, Contributor, "contributor.cue", 960, cue)
	it.details.Cue = text.Span{Start: cue.start, End: cue.end}
	r := partyReader{p: p, i: i, byline: true, role: cue.fact.role}
	if cue.fact.after {
		at := it.span.Start
		p.eachMark(i, of(contributorCue), func(m *mark) bool {
			if m.fact.after && m.word >= at {
				r.readContributors(text.Span{Start: at, End: m.word})
				at = it.span.End
				if k := strings.Index(p.Source[m.end:it.span.End], ". "); k >= 0 {
					at = m.end + k + 2
				}
			}
			return true
		})
	} else {
		r.readHelp(text.Span{Start: it.span.Start, End: it.span.End})
	}
	it.details.Parties = r.parties
	p.explain(i, "contributor.cue", "byline.cue", cue, text.Span{})
	p.explainParties(i, "byline.authors", "contributor.cue", &r)
	return true
}

// helpedBefore decides item i if names open it and cue, which is to stand before names, ends it: "NAME helped to prepare
// the story".
func (p *page) helpedBefore(i int, cue *mark) bool {
	it := &p.items[i]
	names := trimName(p.Source, text.Span{Start: it.span.Start, End: cue.word})
	if it.f.words > 16 || it.f.stops > 0 || p.nearTop(i) || !covers(p.Source, cue.end, it.span.End) || cue.word > cue.start || p.nameCount(names) < 2 || p.authorsIn(i, names) < likely {
		return false
	}
	p.decide(i, Contributor, "contributor.cue", 900, cue)
	it.details.Cue = text.Span{Start: cue.start, End: cue.end}
	r := partyReader{p: p, i: i, byline: true, role: cue.fact.role}
	r.read(names)
	it.details.Parties = r.parties
	p.explainParties(i, "byline.authors", "contributor.cue", &r)
	return true
}

// lone reports whether span of item i is a single word that is neither a body nor a desk: no name.
func (p *page) lone(i int, span text.Span) bool {
	return p.nameCount(span) == 1 && !p.hasMark(i, span, bodyName) && !p.hasMark(i, span, deskWord)
}

// withWires decides a line such as "With AFP", which names the agencies that a text drew on, at its end.
func (p *page) withWires(i int) bool {
	it := &p.items[i]
	if it.f.words > 6 || it.f.stop || !it.has.has(joiner) || !it.has.has(bodyName) || it.prev == None || p.nearTop(i) {
		return false
	}
	m := p.opens(i, joiner)
	if m == nil || m.end >= it.span.End || p.Source[m.end] != ' ' {
		return false
	}
	rest := trimName(p.Source, text.Span{Start: m.end, End: it.span.End})
	if !p.bodyOnly(i, rest) {
		return false
	}
	p.decide(i, Contributor, "contributor.with", 900, m)
	r := partyReader{p: p, i: i, byline: true, role: "contributor"}
	r.read(rest)
	p.items[i].details.Parties = r.parties
	p.explainParties(i, "byline.authors", "contributor.with", &r)
	return true
}

// nearTop reports whether item i is one of the first lines of the page, with no running text above it.
func (p *page) nearTop(i int) bool {
	n := 0
	for j := p.items[i].prev; j != None; j = p.items[j].prev {
		if n++; n > 16 || p.items[j].kind == Dateline || p.items[j].open() && prose(&p.items[j]) {
			return false
		}
	}
	return true
}

// helpers returns how many cues of item i have the names of who helped before them.
func (p *page) helpers(i int) int {
	n := 0
	p.eachMark(i, of(contributorCue), func(m *mark) bool {
		if m.fact.after {
			n++
		}
		return true
	})
	return n
}

// joinBracket joins the lines below to item i until the bracket that it opens is closed, or a blank line.
func (p *page) joinBracket(i int) {
	for n := 0; n < 4; n++ {
		next := p.items[i].next
		if next == None || !p.items[next].lead || p.items[next].gap > 0 || !p.items[next].open() {
			return
		}
		p.join(i, next)
		if closing(p.Source, p.items[i].span.Start, p.items[i].span.End) > 0 {
			return
		}
	}
}

// readContributors reads names that stand before their cue, perhaps after what they are and before where
// they work ("Associated Press writer A in B").
func (r *partyReader) readContributors(span text.Span) {
	for k := r.p.markAt(r.i, span.Start); k < r.p.items[r.i].marks[1] && r.p.marks[k].word < span.End; k++ {
		m := &r.p.marks[k]
		if m.class == roleWord && m.end < span.End && !covers(r.p.Source, m.end, span.End) {
			body := trimName(r.p.Source, text.Span{Start: span.Start, End: m.word})
			span.Start = m.end
			r.readHelp(span)
			if len(r.parties) > 0 && !body.Empty() {
				org := r.party(body)
				r.parties[0].Organization, r.parties[0].OrganizationID = org.Name, org.ID
			}
			return
		}
	}
	r.readHelp(span)
}

// readHelp reads names between cues, each up to a word that tells where they are.
func (r *partyReader) readHelp(span text.Span) {
	at := span.Start
	for k := r.p.markAt(r.i, at); k < r.p.items[r.i].marks[1] && r.p.marks[k].word < span.End; k++ {
		m := &r.p.marks[k]
		if m.word < at || m.end > span.End {
			continue
		}
		switch {
		case m.class == contributorCue:
			r.readUntilPlace(text.Span{Start: at, End: m.word})
			if m.fact.role != "" {
				r.role = m.fact.role
			}
			at = r.afterColon(m.end, span.End)
		case m.class == bylineCue && (m.fact.colon && colonAfter(r.p.Source, m.end) || covers(r.p.Source, span.Start, m.word) && !r.p.startsMark(r.i, m.word, of(contributorCue))):
			r.readUntilPlace(text.Span{Start: at, End: m.word})
			at = m.end
		}
	}
	r.readUntilPlace(text.Span{Start: at, End: span.End})
}

// afterColon returns the offset after a colon that follows byte at with two words at most between, else at.
func (r *partyReader) afterColon(at, end int) int {
	colon := strings.IndexByte(r.p.Source[at:end], ':')
	if colon < 0 || len(wordsOf(make([]text.Span, 0, 3), r.p.Source, text.Span{Start: at, End: at + colon}, 3)) > 2 {
		return at
	}
	return at + colon + 1
}

// readUntilPlace reads the names of span; in each of its parts what follows a function word is a place.
func (r *partyReader) readUntilPlace(span text.Span) {
	start := span.Start
	for i := span.Start; i <= span.End; i++ {
		if i < span.End && r.p.Source[i] != ';' {
			continue
		}
		part := text.Span{Start: start, End: i}
		start = i + 1
		r.readParts(part)
	}
}

func (r *partyReader) readParts(part text.Span) {
	at := part.Start
	cutting := false
	end := part.End
	for _, w := range wordsOf(make([]text.Span, 0, 60), r.p.Source, part, 60) {
		switch {
		case cutting && r.p.wordIs(r.i, w, of(joiner)):
			r.read(text.Span{Start: at, End: end})
			at, cutting, end = w.End, false, part.End
		case !cutting && r.p.wordIs(r.i, w, of(functionWord)) && !r.p.wordIs(r.i, w, of(joiner)) && !r.opensBody(w):
			cutting, end = true, w.Start
		}
	}
	r.read(text.Span{Start: at, End: end})
}

// opensBody reports whether word w is an article before a known body or a desk, or the first word of one.
func (r *partyReader) opensBody(w text.Span) bool {
	if r.p.insideMark(r.i, w, of(bodyName)) {
		return true
	}
	next := w.End + 1
	return equalFold(r.p.text(w), "the") && next < len(r.p.Source) && r.p.startsMark(r.i, next, of(bodyName, deskWord))
}
