package segment

import (
	"strconv"
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// findPublication recognises a line that says when the text was published or changed: a cue and a date or clock. A
// byline before the cue is cut off; a date on the next line joins its label.
func findPublication(p *page, i int) bool {
	it := &p.items[i]
	if !it.has.has(publicationCue) || it.f.words > 32 || p.goesOn(i) && !p.cueLabel(i) || p.posted(i) && p.underComments(i) {
		return false
	}
	m := p.publicationCue(i)
	if m == nil {
		m = p.opens(i, publicationCue)
		if m != nil && it.dates[0] < it.dates[1] && p.cutPosted(i, m) {
			return true
		}
		if m != nil && m.fact.strong && p.endsDated(i, m) {
			p.decidePublication(i, "publication.ends-dated", 900, m)
			return true
		}
		if m == nil || !m.fact.strong || it.f.digits < 4 || it.f.words > 10 || it.f.stop {
			return false
		}
		p.decidePublication(i, "publication.unread-date", 800, m)
		return true
	}
	if it.dates[0] < it.dates[1] && p.saidOf(i, m) {
		return false
	}
	if it.f.stop && p.noteInside(i) != nil {
		return false
	}
	if note := p.opens(i, noteCue); note != nil && (note.fact.strong || colonAfter(p.Source, note.end) && it.f.stop && it.f.words >= 5) {
		return false
	}
	if it.dates[0] == it.dates[1] {
		return p.labelAbove(i, m)
	}
	if !p.cutPosted(i, m) && !p.cutDated(i, m) {
		p.decidePublication(i, "publication.cue", 970, m)
	}
	return true
}

// cueLabel reports whether item i opens with a publication cue and its colon, so that it begins something new.
func (p *page) cueLabel(i int) bool {
	m := p.opens(i, publicationCue)
	return m != nil && colonAfter(p.Source, m.end)
}

// saidOf reports whether item i, with cue m and a date, is a sentence on something else than the text itself: "the report was
// published on Tuesday", "issued on Tuesday, the order said nothing".
func (p *page) saidOf(i int, m *mark) bool {
	it := &p.items[i]
	if strings.Count(p.text(text.Span{Start: m.start, End: m.end}), " ") >= 2 && p.dayed(i) {
		return false // its cue says it all: "appeared in print on"
	}
	before := text.Trim(p.Source, text.Span{Start: it.span.Start, End: m.word})
	if !it.f.stop {
		return !before.Empty() && !colonAfter(p.Source, m.end) && !p.clockIn(i) && p.textBegan(i) && !p.ownWords(i, before)
	}
	if it.f.words > 14 || !p.ownWords(i, before) {
		return true
	}
	at := max(m.end, p.Dates[it.dates[1]-1].Span.End)
	return at < it.span.End && p.nameCount(text.Span{Start: at, End: it.span.End}) > 1
}

// ownWords reports whether span of item i holds nothing but dates, separators, what a text calls itself ("this article") and
// small words.
func (p *page) ownWords(i int, span text.Span) bool {
	words := wordsOf(make([]text.Span, 0, 9), p.Source, span, 9)
	end := span.Start
	for _, w := range words {
		switch {
		case w.Start < end || p.inDate(i, w):
		case p.wordIs(i, w, of(functionWord, joiner, publicationCue)) || p.startsMark(i, w.Start, of(publicationCue)):
		default:
			if end = p.ownName(i, w.Start); end == 0 {
				return false
			}
		}
	}
	return len(words) < 9
}

// ownName returns where what a text calls itself ends that begins at byte at of item i, or 0.
func (p *page) ownName(i, at int) int {
	end := 0
	for k := p.markAt(i, at); k < p.items[i].marks[1] && p.marks[k].word == at; k++ {
		if m := &p.marks[k]; m.class == noteCue && m.fact.weak && m.fact.open {
			end = max(end, m.end)
		}
	}
	return end
}

// inDate reports whether word w of item i lies in a date.
func (p *page) inDate(i int, w text.Span) bool {
	for d := p.items[i].dates[0]; d < p.items[i].dates[1]; d++ {
		if e := p.Dates[d].Span; e.Start <= w.Start && w.End <= e.End {
			return true
		}
	}
	return false
}

// publicationCue returns the first cue of item i that a date may follow, or nil: only separators, weekdays and
// small words stand between the two, or the date stands before the cue.
func (p *page) publicationCue(i int) *mark {
	it := &p.items[i]
	var found *mark
	p.eachMark(i, of(publicationCue), func(m *mark) bool {
		if it.dates[0] == it.dates[1] {
			if it.f.words <= 4 && m.word == core(p.Source, it.span).Start {
				found = m
			}
			return false
		}
		for d := it.dates[0]; d < it.dates[1]; d++ {
			at := p.Dates[d].Span
			gap := text.Span{Start: m.end, End: at.Start}
			if at.End <= m.word {
				gap = text.Span{Start: at.End, End: m.word}
			}
			if m.word > it.span.Start && p.Source[m.word-1] == '-' {
				continue // the second half of a compound
			}
			if gap.Start <= gap.End && p.bridge(i, gap, m.fact.strong) {
				found = m
				return false
			}
		}
		return true
	})
	return found
}

// endsDated reports whether item i, which opens with cue m, is a short line that ends with a day: "published by PAPER on
// DATE". It may be a sentence if the cue is a clause: "this article was first published in PAPER on DATE."
func (p *page) endsDated(i int, m *mark) bool {
	it := &p.items[i]
	clause := strings.Count(p.text(text.Span{Start: m.start, End: m.end}), " ") >= 2
	if it.dates[0] == it.dates[1] || it.f.stop && !clause || it.f.words > 18 || it.f.quoted {
		return false
	}
	e := &p.Dates[it.dates[1]-1]
	return e.HasDay && !e.Relative && covers(p.Source, e.Span.End, it.span.End)
}

// bridge reports whether only separators and a few small words stand in span.
func (p *page) bridge(i int, span text.Span, strong bool) bool {
	words := wordsOf(make([]text.Span, 0, 4), p.Source, span, 4)
	most := 1
	if strong {
		most = 2
	}
	if len(words) > most {
		return false
	}
	for _, w := range words {
		if !p.wordIs(i, w, of(functionWord, publicationCue, joiner)) && w.Len() > 8 {
			return false
		}
	}
	return true
}

func (p *page) placeIn(i int, span text.Span) bool {
	for k := p.markAt(i, span.Start); k < p.items[i].marks[1] && p.marks[k].word < span.End; k++ {
		if p.marks[k].class == placeName {
			return true
		}
	}
	return false
}

// labelAbove joins a label without a date to the line below that has one.
func (p *page) labelAbove(i int, m *mark) bool {
	n := p.items[i].next
	if n == None || !p.adjacent(i, n) || !p.items[n].open() || !p.bareDate(n) || p.items[i].f.words > 3 {
		return false
	}
	p.join(i, n)
	p.decidePublication(i, "publication.label-above", 900, m)
	return true
}

// placedName reports whether span is a name of two or three words, a comma, and a place.
func (p *page) placedName(span text.Span) bool {
	at := strings.IndexAny(p.text(span), ",،")
	if at <= 0 {
		return false
	}
	n := p.nameCount(text.Span{Start: span.Start, End: span.Start + at})
	return n >= 2 && n <= 3
}

// decidePublication makes item i a publication line and reads its events.
func (p *page) decidePublication(i int, rule string, weight int, m *mark) {
	i = p.cutButtons(i)
	p.decide(i, PublicationLine, rule, weight, m)
	it := &p.items[i]
	var cues []*mark
	p.eachMark(i, of(publicationCue), func(m *mark) bool {
		if n := len(cues); n == 0 || m.word >= cues[n-1].end {
			cues = append(cues, m)
		}
		return true
	})
	after := len(cues) > 0 && it.dates[0] < it.dates[1] && len(cues) == it.dates[1]-it.dates[0] && p.Dates[it.dates[0]].Span.Start < cues[0].word
	c := 0
	for d := it.dates[0]; d < it.dates[1]; d++ {
		e := Event{Kind: Published, Date: d}
		switch {
		case after:
			e.Kind, e.Cue = cues[c].fact.event, text.Span{Start: cues[c].start, End: cues[c].end}
			c++
		default:
			for c < len(cues) && cues[c].word < p.Dates[d].Span.Start {
				e.Kind, e.Cue = cues[c].fact.event, text.Span{Start: cues[c].start, End: cues[c].end}
				c++
			}
			if e.Cue.Empty() && len(it.details.Events) > 0 {
				continue
			}
		}
		it.details.Events = append(it.details.Events, e)
		p.explainEvent(i, len(it.details.Events)-1, rule, cues)
	}
}

// cutButtons cuts what a separator parts from the last date of publication line i, if it is words of the page: "6 min
// read". It returns the line.
func (p *page) cutButtons(i int) int {
	it := &p.items[i]
	if it.dates[0] == it.dates[1] || !it.has.has(interfaceWord) {
		return i
	}
	after := text.Trim(p.Source, text.Span{Start: min(p.Dates[it.dates[1]-1].Span.End, it.span.End), End: it.span.End})
	rest := trimMarks(p.Source, after)
	if rest.Empty() || rest.Start == after.Start || !separates(p.Source[after.Start:rest.Start]) {
		return i
	}
	m := p.interfaceMark(i, rest)
	if m == nil {
		return i
	}
	category := m.fact.category
	parts := p.cut(i, after.Start)
	p.decide(parts[1], Interface, "interface.words", 900, nil)
	p.items[parts[1]].details.Category = category
	return parts[0]
}

// explainEvent adds what event k of item i rests on: its cue or, without one, its place in the page.
func (p *page) explainEvent(i, k int, rule string, cues []*mark) {
	e := p.items[i].details.Events[k]
	var cue *mark
	for _, m := range cues {
		if m.start == e.Cue.Start && m.end == e.Cue.End && !e.Cue.Empty() {
			cue = m
		}
	}
	p.explain(i, rule, "publication.events["+strconv.Itoa(k)+"].event", cue, p.Dates[e.Date].Span)
}
