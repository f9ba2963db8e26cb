package segment

import "github.com/maqaf/maqaf/internal/text"

const (
	fewLines  = 20 // how many lines a page has at most that was delivered as a few long ones
	longWords = 60 // how many words a line of such a page has in which pictures stand
	headCells = 24 // how many pipes a head has at most
	pictures  = 30 // how many pictures stand in a line at most; with more it is no text
)

// cutLongLines cuts the lines of a page that was delivered as a few long ones: the head, whose parts pipes divide, and
// pictures with a credit in brackets within the text.
func cutLongLines(p *page) {
	for n, i := 0, p.head; i != None; n, i = n+1, p.items[i].next {
		it := &p.items[i]
		switch {
		case n < 4 && it.f.pipes >= 2 && it.f.pipes <= headCells && it.f.words >= 12 && it.lead:
			p.cutHead(i)
		case it.f.words >= longWords && it.has.has(creditCue):
			p.cutPictures(i)
		}
	}
}

// cutHead cuts item i before and behind its cells between pipes that tell who wrote the text and when, if it has the
// second, and behind the first cell, the headline.
func (p *page) cutHead(i int) {
	it := &p.items[i]
	var at []int
	times, titled := 0, false
	for start := it.span.Start; start < it.span.End; {
		end := start + 1 // a pipe, if it is not the first cell
		for end < it.span.End && p.Source[end] != '|' {
			end++
		}
		span := text.Trim(p.Source, text.Span{Start: start, End: end})
		cell := core(p.Source, span)
		switch {
		case p.tellsTime(i, cell):
			times++
			at = append(at, start, end)
		case p.startsMark(i, cell.Start, of(bylineCue)) && p.nameCount(cell) <= 10:
			at = append(at, start, end)
		case start == it.span.Start && p.nameCount(cell) >= 5:
			titled = true
			at = append(at, end)
		}
		start = end
	}
	if times == 0 || !titled {
		return
	}
	kept := at[:0]
	for _, b := range at {
		if n := len(kept); b > it.span.Start && b < it.span.End && (n == 0 || kept[n-1] < b) {
			kept = append(kept, b)
		}
	}
	for _, part := range p.cut(i, kept...) {
		p.items[part].lead = true
	}
}

// tellsTime reports whether span of item i opens with a word that announces a publication and has a day.
func (p *page) tellsTime(i int, span text.Span) bool {
	if !p.startsMark(i, span.Start, of(publicationCue)) {
		return false
	}
	it := &p.items[i]
	for d := it.dates[0]; d < it.dates[1]; d++ {
		if e := &p.Dates[d]; e.HasDay && e.Span.Start >= span.Start && e.Span.End <= span.End+1 {
			return true
		}
	}
	return false
}

// captionWords is how many words of a caption may stand within a line.
const captionWords = 16

// cutPictures cuts credits in brackets out of item i, and before each the words between it and the end of the sentence
// above it: its caption. Text must go on behind it.
func (p *page) cutPictures(i int) {
	it := &p.items[i]
	var at []int
	for k := it.marks[0]; k < it.marks[1]; k++ {
		m := &p.marks[k]
		if m.class != creditCue || m.end > it.span.End {
			continue
		}
		start, bracket, _ := p.creditStart(i, m.word)
		if !bracket || p.nested(i, m) || len(at) > 0 && start < at[len(at)-1] {
			continue
		}
		if _, announced := p.announced(i, m, true); !announced {
			continue
		}
		end := closing(p.Source, start, it.span.End)
		from := p.sentenceBefore(it.span.Start, start)
		if len(at) > 0 {
			from = max(from, at[len(at)-1]) // two pictures after one sentence
		}
		if end < 0 || end-start > 200 || from <= it.span.Start || p.nameCount(text.Span{Start: end, End: it.span.End}) < 6 {
			continue
		}
		if n := p.nameCount(text.Span{Start: from, End: start}); n == 0 || n > captionWords {
			continue
		}
		at = append(at, from, start, end)
	}
	if len(at) == 0 || len(at) > 3*pictures {
		return
	}
	for _, part := range p.cut(i, at...) {
		for k := 0; k < len(at); k += 3 {
			if s := p.items[part].span; s.Start >= at[k] && s.End <= at[k+1] {
				p.decide(part, Caption, "caption.within", 850, nil)
			}
		}
	}
}

// sentenceBefore returns where the words begin that stand between the end of a sentence and byte at, not before byte from; from
// if no sentence ends nearby.
func (p *page) sentenceBefore(from, at int) int {
	s := p.Source
	for k := at - 1; k > max(from, at-220); k-- {
		if s[k] != ' ' {
			continue
		}
		r, size := text.RuneBefore(s, k)
		if closesQuote(r) {
			r, _ = text.RuneBefore(s, k-size)
		}
		if (r == '.' || r == '!' || r == '?' || r == 0x61F) && lettersBefore(s[:k-1], k-1) > 1 {
			return k + 1
		}
	}
	return from
}

// oneHoldsAll reports whether one line of the page has eight of ten of its words, sixty or more, and the others are
// short: the page was delivered as one line, and words of the page around it as others.
func (p *page) oneHoldsAll() bool {
	words, most, texts := 0, 0, 0 // texts: lines of more than a few words
	for i := p.head; i != None; i = p.items[i].next {
		it := &p.items[i]
		words += it.f.words
		most = max(most, it.f.words)
		if it.f.words > 8 {
			texts++
		}
	}
	return most >= longWords && most*5 >= words*4 && texts == 1
}
