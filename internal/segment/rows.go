package segment

import "strings"

// figureRow reports whether item i is a row of a table without cells: a few words and as many figures behind them as the
// rows directly above or under it have; two rows if they have two figures or more, else three.
func (p *page) figureRow(i int) bool {
	n := p.tailFigures(i)
	if n == 0 {
		return false
	}
	need, rows := 3, 1
	if n >= 2 {
		need = 2
	}
	for j := i; rows < need && p.items[j].gap == 0; rows++ {
		if j = p.items[j].prev; j == None || p.tailFigures(j) != n {
			break
		}
	}
	for j := p.items[i].next; rows < need && j != None && p.items[j].gap == 0; rows++ {
		if p.tailFigures(j) != n {
			break
		}
		j = p.items[j].next
	}
	return rows >= need
}

// keyedRow reports whether item i is a row of a table of keys and figures that has a row beside it that is no counter of the
// page.
func (p *page) keyedRow(i int) bool {
	if !p.keyed(i) || !p.figureRow(i) {
		return false
	}
	it := &p.items[i]
	beside := func(j int) bool { return p.keyed(j) && p.interfaceMark(j, p.items[j].span) == nil }
	return it.prev != None && it.gap == 0 && beside(it.prev) || it.next != None && p.items[it.next].gap == 0 && beside(it.next)
}

// keyed reports whether item i has a colon and ends with figures.
func (p *page) keyed(i int) bool {
	it := &p.items[i]
	return it.f.digits > 0 && it.has.has(colons) && digit(it.f.last) && it.open()
}

// rowWords is how many words stand before the figures of a row, and keyedWords how many if the first is a key with its colon.
const (
	rowWords   = 4
	keyedWords = 7
)

// tailFigures returns how many figures end item i behind one to a few words: numbers, ranges and results, a unit
// perhaps behind the last. It is 0 if the line is none of such, as one that has a day of the calendar behind its beginning,
// or ends with a year, is.
func (p *page) tailFigures(i int) int {
	it := &p.items[i]
	if it.f.words > keyedWords+5 || it.f.stop || !p.figureEnds(it) {
		return 0 // nearly always
	}
	if it.f.digits == 0 || it.f.quoted || it.f.Letters == 0 || !it.lead || it.f.pipes > 0 || !it.open() && it.kind != Data {
		return 0
	}
	for d := it.dates[0]; d < it.dates[1]; d++ {
		if p.Dates[d].HasDay && p.Dates[d].Span.Start > it.span.Start {
			return 0
		}
	}
	s := p.str(i)
	if it.has.has(unitWord) {
		if at := strings.LastIndexByte(s, ' ') + 1; at > 1 && p.startsMark(i, it.span.Start+at, of(unitWord)) {
			s = s[:at-1]
		}
	}
	n, words := figureTail(s)
	if n == 0 || len(words) == 0 {
		return 0
	}
	k := strings.Count(words, " ") + 1
	if it.marker == '1' {
		k-- // its rank
	}
	most := rowWords
	if at := strings.IndexByte(words, ' '); at > 0 && words[at-1] == ':' || words[len(words)-1] == ':' {
		most = keyedWords
	}
	if k == 0 || k > most || n > 12 {
		return 0
	}
	return n
}

// figureTail returns how many words at the end of s are figures, dashes between them apart, and what stands before them.
func figureTail(s string) (n int, words string) {
	for {
		s = strings.TrimRight(s, " ") // columns may be several spaces apart
		at := strings.LastIndexByte(s, ' ') + 1
		if at == 0 {
			return n, s
		}
		switch c := s[at]; {
		case c == '-' && strings.Trim(s[at:], "-") == "", c == 0xE2 && len(s)-at == 3:
			// a dash
		case c >= '0' && c <= '9', c == '+', c == '-', c == '$', c >= 0x80:
			word := strings.TrimRight(s[at:], ",;")
			if !numeric(word) && !score(word) || yearLike(word) || telephone(word) {
				return n, s
			}
			n++
		default:
			return n, s
		}
		s = s[:at-1]
	}
}

// figureEnds reports whether a word that opens with a figure or its sign ends it, or a unit may.
func (p *page) figureEnds(it *item) bool {
	if it.has.has(unitWord) {
		return true
	}
	s := p.text(it.span)
	switch c := s[strings.LastIndexByte(s, ' ')+1]; {
	case c >= '0' && c <= '9', c == '+', c == '-', c == '$':
		return true
	default:
		return c >= 0x80 && digit(it.f.last)
	}
}

// yearLike reports whether s may be a year.
func yearLike(s string) bool {
	n, end := number(s, 0, len(s))
	return end == 4 && len(s) == 4 && n >= 1000 && n < 2200
}

// keyedBlock reports whether item i is one of two lines or more, set apart as a block, that all have a key of one or two
// words and a value, different keys, and one value of a word or, of three lines, three words: "Claim: ...", "Verdict: false".
func (p *page) keyedBlock(i int) bool {
	first := i
	for n := 0; p.items[first].gap == 0 && p.items[first].prev != None && n < 12; n++ {
		first = p.items[first].prev
	}
	if p.items[first].gap == 0 {
		return false
	}
	lines, short := 0, false
	var last string
	for j := first; j != None && lines < 12; j = p.items[j].next {
		it := &p.items[j]
		if j != first && it.gap > 0 {
			break
		}
		if !it.open() && it.rule != "data.facts" || !p.factLine(j) {
			return false
		}
		key, value, _ := strings.Cut(p.str(j), ": ")
		if strings.Count(key, " ") > 1 || key == last {
			return false
		}
		if p.startsMark(j, core(p.Source, it.span).Start, of(relatedLabel, tagsLabel, creditCue, bylineCue, publicationCue, legalCue, kickerWord)) {
			return false
		}
		last = key
		short = short || strings.IndexByte(value, ' ') < 0 || lines >= 2 && strings.Count(value, " ") <= 2
		lines++
	}
	return lines >= 2 && short
}
