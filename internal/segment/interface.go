package segment

import (
	"strings"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// interfaceWords is how long a line of the page's own words gets.
const interfaceWords = 14

// findInterface recognises the words of the page around the text: a short line that consists of interface words
// alone, with counters and small words among them.
func findInterface(p *page, i int) bool {
	it := &p.items[i]
	if it.f.words > interfaceWords || it.f.stops > 1 || p.saysWhen(i) {
		return false
	}
	if kind, _ := p.marker(i); kind != 0 && kind != '1' && p.markerBeside(i, kind) || p.graded(i) {
		return false
	}
	if p.tailOfSentence(i) || it.lead && p.clock(i) > 0 && p.schedule(i) || it.f.colon && it.f.words >= 2 && p.titleBelow(i) && p.textBegan(i) && it.f.digits == 0 {
		return false
	}
	if it.f.digits > 0 && p.keyedRow(i) || p.agoAlone(i) || p.overDates(i) || it.has.has(relatedLabel) && p.overOthers(i) || it.has.has(commentCue) && p.overLetters(i) {
		return false
	}
	if p.ofCounter(i) {
		p.decide(i, Interface, "interface.counter", 900, nil)
		p.items[i].details.Category = "gallery.counter"
		return true
	}
	if it.has.has(bodyName) && it.f.words <= 4 && p.opens(i, creditFlag) != nil {
		return false // an agency's picture out of the archive
	}
	if p.Source[it.span.Start] == 0xE2 && it.f.words <= 5 && !it.f.stop && (strings.HasPrefix(p.str(i), "▶") || strings.HasPrefix(p.str(i), "⏵")) {
		p.decide(i, Interface, "interface.player", 850, nil)
		it.details.Category = "player"
		return true
	}
	if p.topPath(i) {
		p.decide(i, Interface, "interface.breadcrumb", 900, nil)
		p.items[i].details.Category = "navigation"
		return true
	}
	if p.offers(i) {
		return false
	}
	if p.cutBesideDay(i) {
		return p.items[i].kind == Interface
	}
	m := p.interfaceMark(i, it.span)
	rule := "interface.words"
	if m == nil && it.f.digits > 0 && it.has.has(interfaceWord) {
		m = p.jump(i)
	}
	if m != nil && p.relatedOnly(i) {
		return false
	}
	if m != nil && it.dates[0] < it.dates[1] && p.dateHolds(i, m) {
		return false // a day whose name is a word of the page too
	}
	if m != nil && it.f.digits == 0 && it.f.words >= 3 && it.gap > 0 && p.betweenText(i) && p.pageWordsIn(i, it.span)*2 < it.f.words {
		return false // a title with a word of the page among small ones: "home at last"
	}
	if m != nil && m.fact.category == "counter" && it.f.digits == 0 && it.f.words > 1 && it.lead && p.nameCount(text.Span{Start: m.start, End: m.end}) == 1 {
		return false // nothing is counted: "the readers' page"
	}
	if m == nil {
		m = p.homePage(i)
	}
	if m == nil {
		m = p.homePath(i)
	}
	if m == nil {
		m = p.timedButton(i)
	}
	if m == nil {
		m, rule = p.gluedTwice(i), "interface.repeated"
	}
	if m == nil {
		m, rule = p.buttonsMostly(i), "interface.buttons"
	}
	if m == nil && it.lead {
		return p.cutInterface(i)
	}
	if m == nil {
		return false
	}
	p.decide(i, Interface, rule, 960, m)
	p.items[i].details.Category = m.fact.category
	return true
}

// buttonsMostly returns the first of several buttons that make up most of a short line, or nil.
func (p *page) buttonsMostly(i int) *mark {
	it := &p.items[i]
	if !it.has.has(interfaceWord) || it.f.words < 4 || it.f.words > 8 || it.f.stop || it.f.quoted || !it.lead || it.dates[0] < it.dates[1] || strings.ContainsAny(p.str(i), ":,") {
		return nil
	}
	var first *mark
	buttons, own, end := 0, 0, 0
	p.eachMark(i, of(interfaceWord), func(m *mark) bool {
		if m.word < end || m.start != m.word {
			return true
		}
		if first == nil {
			first = m
		}
		buttons, own, end = buttons+1, own+p.nameCount(text.Span{Start: m.start, End: m.end}), m.end
		return true
	})
	if buttons < 2 || own*5 < it.f.words*3 {
		return nil
	}
	return first
}

// agoAlone reports whether item i is how long ago something was, and nothing else.
func (p *page) agoAlone(i int) bool {
	it := &p.items[i]
	if it.dates[0] == it.dates[1] {
		return false
	}
	e := &p.Dates[it.dates[0]]
	return e.Ago && covers(p.Source, it.span.Start, e.Span.Start) && covers(p.Source, e.Span.End, it.span.End)
}

// saysWhen reports whether item i says behind a cue when the text was published.
func (p *page) saysWhen(i int) bool {
	it := &p.items[i]
	return it.has.has(publicationCue) && it.dates[0] < it.dates[1] && (it.f.digits > 3 || p.publicationCue(i) != nil)
}

// tailOfSentence reports whether item i, with its stop, ends the sentence of a long line directly above it.
func (p *page) tailOfSentence(i int) bool {
	it := &p.items[i]
	if !it.f.stop || it.f.question || it.gap > 0 || it.prev == None {
		return false
	}
	a := &p.items[it.prev]
	return a.open() && !a.f.stop && !a.f.colon && a.f.words >= 8 && a.f.pipes == 0 && p.opens(it.prev, bylineCue) == nil && p.opens(it.prev, publicationCue) == nil
}

// interfaceMark returns the mark that makes span interface, or nil.
func (p *page) interfaceMark(i int, span text.Span) *mark {
	if !p.items[i].has.has(interfaceWord) {
		return nil
	}
	m := p.coverage(i, span, of(interfaceWord), of(interfaceSide, functionWord, relatedSide, joiner))
	if m == nil {
		return nil
	}
	if kind, _ := p.marker(i); kind == '1' {
		return nil // a numbered comment
	}
	words, own := len(wordsOf(make([]text.Span, 0, 20), p.Source, span, 20)), p.pageWordsIn(i, span)
	if own*4 < words-numbersIn(p.text(span)) || own*2 < words && p.items[i].f.stop && !p.items[i].f.question && words >= 5 {
		return nil
	}
	return m
}

// dateHolds reports whether mark m of item i, the first of its class, lies within a date, and no other does not.
func (p *page) dateHolds(i int, m *mark) bool {
	it := &p.items[i]
	within := func(m *mark) bool {
		for d := it.dates[0]; d < it.dates[1]; d++ {
			if p.Dates[d].Span.Start <= m.start && m.end <= p.Dates[d].Span.End {
				return true
			}
		}
		return false
	}
	held := within(m)
	p.eachMark(i, of(interfaceWord), func(o *mark) bool { held = held && within(o); return held })
	return held
}

// pageWordsIn returns how many words of span of item i are words of the page.
func (p *page) pageWordsIn(i int, span text.Span) int {
	n, end := 0, 0
	p.eachMark(i, of(interfaceWord), func(m *mark) bool {
		if m.word >= end && m.word >= span.Start && m.end <= span.End {
			n += len(wordsOf(make([]text.Span, 0, 9), p.Source, text.Span{Start: m.start, End: m.end}, 9))
			end = m.end
		}
		return true
	})
	return n
}

// betweenText reports whether running text stands directly above and under item i, blank lines apart.
func (p *page) betweenText(i int) bool {
	a, n := p.items[i].prev, p.items[i].next
	return a != None && n != None && p.items[a].open() && prose(&p.items[a]) && p.items[n].open() && prose(&p.items[n])
}

// numbersIn returns the number of words of s that start with a digit.
func numbersIn(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] >= '0' && s[i] <= '9' && (i == 0 || !wordRune(rune(s[i-1])) && s[i-1] != ':') {
			n++
		}
	}
	return n
}

// homePage reads "X - home page": navigation words after the last separator of a short line.
func (p *page) homePage(i int) *mark {
	it := &p.items[i]
	if !it.has.has(interfaceWord) || it.f.stop {
		return nil
	}
	s := p.Source
	for at := it.span.End - 1; at > it.span.Start; at-- {
		if s[at] != ' ' {
			continue
		}
		if c, _ := text.RuneBefore(s, at); isDash(c) || c == '|' || c == 0x60C || c == ',' {
			if m := p.interfaceMark(i, text.Span{Start: at, End: it.span.End}); m != nil && m.fact.open {
				return m
			}
			return nil
		}
	}
	return nil
}

// gluedTwice reads a label that was extracted twice without a space between.
func (p *page) gluedTwice(i int) *mark {
	s := p.str(i)
	half := len(s) / 2
	if len(s) < 4 || len(s)%2 != 0 || s[:half] != s[half:] || !utf8.ValidString(s[:half]) {
		return nil
	}
	span := p.items[i].span
	if m := p.interfaceMark(i, text.Span{Start: span.Start, End: span.Start + half}); m != nil {
		return m
	}
	for e := range p.know.lexicon.Of(p.know.lexicon.Lookup(s[:half])) {
		if f := &p.know.facts[e.Index]; f.class == interfaceWord {
			return &mark{span.Start, span.Start + half, span.Start, interfaceWord, f}
		}
	}
	return nil
}

// cutInterface cuts interface words off the last part of a line that pipes divide: a reading time, or whatever stands
// after a date.
func (p *page) cutInterface(i int) bool {
	it := &p.items[i]
	if it.f.pipes == 0 || it.has&of(interfaceWord) == 0 {
		return false
	}
	at := lastPipe(p.Source, it.span)
	m := p.interfaceMark(i, text.Span{Start: at, End: it.span.End})
	if m == nil || m.fact.category != "reading-time" && !(it.dates[0] < it.dates[1] && p.Dates[it.dates[1]-1].Span.End <= at && p.mostlyDate(i)) {
		return false
	}
	parts := p.cut(i, at)
	if len(parts) < 2 {
		return false
	}
	p.decide(parts[1], Interface, "interface.words", 950, m)
	p.items[parts[1]].details.Category = m.fact.category
	return false
}

// cutBesideDay cuts words of the page off a day that opens or ends its line: "DATE | 12 comments". It reports whether it did.
func (p *page) cutBesideDay(i int) bool {
	it := &p.items[i]
	if !it.lead || it.dates[0] == it.dates[1] || it.has&of(interfaceWord) == 0 || !p.mostlyDate(i) || it.f.digits < 5 {
		return false
	}
	from, to := p.Dates[it.dates[0]].Span.Start, p.Dates[it.dates[1]-1].Span.End
	words, at, part := text.Span{Start: to, End: it.span.End}, to, 1
	if !covers(p.Source, it.span.Start, from) {
		words, at, part = text.Span{Start: it.span.Start, End: from}, from, 0
	}
	m := p.interfaceMark(i, words)
	if m == nil || part == 0 && !covers(p.Source, to, it.span.End) {
		return false
	}
	parts := p.cut(i, at)
	if len(parts) < 2 {
		return false
	}
	p.decide(parts[part], Interface, "interface.words", 950, m)
	p.items[parts[part]].details.Category = m.fact.category
	return true
}

func lastPipe(s string, span text.Span) int {
	for i := span.End - 1; i > span.Start; i-- {
		if s[i] == '|' {
			return i
		}
	}
	return span.Start
}

// before reports whether item i stands before item j.
func (p *page) before(i, j int) bool { return p.items[i].span.Start < p.items[j].span.Start }
