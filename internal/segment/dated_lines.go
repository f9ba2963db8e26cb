package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// datedItem reports whether item i is a line of a chronicle: it opens with a day or a year and a colon or a dash, goes
// on with words, and a line directly above or under it does so too.
func (p *page) datedItem(i int) bool {
	it := &p.items[i]
	if !p.chronicle(i) || !p.textBegan(i) {
		return false
	}
	return it.prev != None && it.gap == 0 && p.chronicle(it.prev) || it.next != None && p.items[it.next].gap == 0 && p.chronicle(it.next)
}

// chronicle reports whether item i opens with a day or a year, a colon or a dash, and two words or more after it.
func (p *page) chronicle(i int) bool {
	it := &p.items[i]
	if !it.lead || it.f.digits == 0 || it.f.words < 3 || it.f.words > 40 || !(it.open() || it.kind == ListItem) {
		return false
	}
	var end int
	if n, at := number(p.Source, it.span.Start, it.span.End); at-it.span.Start == 4 && n >= 1000 && n < 2200 {
		end = at
	} else if it.dates[0] < it.dates[1] {
		e := &p.Dates[it.dates[0]]
		if e.Span.Start > it.span.Start || e.Span.End > it.span.End || e.HasClock {
			return false
		}
		end = e.Span.End
	} else {
		return false
	}
	rest := p.Source[end:it.span.End]
	c := runeAt(rest, 0)
	if c != ':' {
		rest = strings.TrimPrefix(rest, " ")
		if c = runeAt(rest, 0); !isDash(c) || len(rest) < 4 || rest[runeLen(rest, 0)] != ' ' {
			return false
		}
	}
	return p.nameCount(text.Span{Start: end, End: it.span.End}) >= 2 && it.f.Letters > 0
}

// datedCells reports whether item i is a line of a programme: a day with its clock, a pipe, and what happens then.
func (p *page) datedCells(i int) bool {
	it := &p.items[i]
	if it.f.pipes == 0 {
		return it.dates[0] < it.dates[1] && p.datedRow(i) && (it.prev != None && it.gap == 0 && p.datedRow(it.prev) || it.next != None && p.items[it.next].gap == 0 && p.datedRow(it.next))
	}
	if it.dates[0] == it.dates[1] || it.f.stop || it.f.words > 16 || !it.lead || it.has.has(publicationCue) {
		return false
	}
	e := &p.Dates[it.dates[0]]
	if e.Span.Start > it.span.Start+4 || !covers(p.Source, it.span.Start, e.Span.Start) || !p.clockIn(i) && !p.datedCellsBeside(i) {
		return false
	}
	pipe := strings.IndexByte(p.str(i), '|') + it.span.Start
	return e.Span.End <= pipe && pipe-e.Span.End <= 12 && p.nameCount(text.Span{Start: pipe, End: it.span.End}) >= 1
}

// datedRow reports whether item i is a day with its clock, a colon or a dash, and what happens then.
func (p *page) datedRow(i int) bool {
	it := &p.items[i]
	if it.dates[0] == it.dates[1] || !it.lead || it.f.stop || it.f.words > 20 || it.f.digits < 2 || !it.open() && it.kind != Data {
		return false
	}
	e := &p.Dates[it.dates[0]]
	if e.Span.Start > it.span.Start || e.Span.End > it.span.End || !e.HasClock || !e.HasDay && p.nameCount(e.Span) < 2 {
		return false
	}
	rest := strings.TrimLeft(p.Source[e.Span.End:it.span.End], ". ")
	c := runeAt(rest, 0)
	return (c == ':' || isDash(c) || c == ',') && p.nameCount(text.Span{Start: e.Span.End, End: it.span.End}) >= 1
}

// dayed reports whether a day of the calendar, with its year, is among the dates of item i.
func (p *page) dayed(i int) bool {
	for d := p.items[i].dates[0]; d < p.items[i].dates[1]; d++ {
		if p.Dates[d].HasDay {
			return true
		}
	}
	return false
}

// clockIn reports whether a time with a clock stands in item i.
func (p *page) clockIn(i int) bool {
	for d := p.items[i].dates[0]; d < p.items[i].dates[1]; d++ {
		if p.Dates[d].HasClock {
			return true
		}
	}
	return false
}

// datedCellsBeside reports whether the lines directly above or under item i open with a day too.
func (p *page) datedCellsBeside(i int) bool {
	it := &p.items[i]
	opens := func(j int) bool {
		o := &p.items[j]
		return o.f.pipes == it.f.pipes && o.dates[0] < o.dates[1] && p.Dates[o.dates[0]].Span.Start == o.span.Start
	}
	return it.prev != None && it.gap == 0 && opens(it.prev) || it.next != None && p.items[it.next].gap == 0 && opens(it.next)
}

// graded reports whether item i is a mark that a reviewer gives: a label and a fraction of a small whole, or stars.
func (p *page) graded(i int) bool {
	it := &p.items[i]
	if it.f.words > 5 || it.f.stop {
		return false
	}
	s := p.str(i)
	if it.has.has(stars) && (strings.Contains(s, "★") || strings.Contains(s, "☆")) {
		return it.f.words <= 4
	}
	at := strings.LastIndexByte(s, ' ') + 1
	if at < 2 || it.f.digits < 2 || it.f.digits > 4 || s[at-2] != ':' {
		return false
	}
	a, b, ok := strings.Cut(s[at:], "/")
	return ok && allDigits(a) && (b == "5" || b == "10" || b == "4" || b == "6" || b == "100")
}

// textAbove reports whether running text stands above item i, within a few items.
func (p *page) textAbove(i int) bool {
	for n, j := 0, p.items[i].prev; n < 16 && j != None; n, j = n+1, p.items[j].prev {
		if it := &p.items[j]; it.kind == Dateline || it.open() && prose(it) {
			return true
		}
	}
	return false
}

// overDates reports whether item i is a title of up to four words, set apart from the text above, over two lines or
// more that open with the figures of a day or a clock and go on in words: a programme.
func (p *page) overDates(i int) bool {
	it := &p.items[i]
	if it.f.words > 4 || it.gap == 0 || it.f.digits > 0 || it.f.colon || !p.textBegan(i) {
		return false
	}
	lines := 0
	for j := it.next; j != None && lines < 2 && p.items[j].gap == 0 && p.items[j].lead; j = p.items[j].next {
		o := &p.items[j]
		if !p.datedRow(j) && !(o.f.digits >= 7 && p.endsInNumber(j)) && (it.f.words < 2 || o.f.digits < 3 || o.f.Letters == 0 || o.f.stop || o.f.words > 12 || !p.opensFigures(o)) {
			break
		}
		lines++
	}
	return lines == 2
}

// opensFigures reports whether two numbers with a stop or a colon between them open item o, as days and clocks do.
func (p *page) opensFigures(o *item) bool {
	_, j := number(p.Source, o.span.Start, o.span.End)
	if j == o.span.Start || j-o.span.Start > 2 || j+1 >= o.span.End || p.Source[j] != '.' && p.Source[j] != ':' {
		return false
	}
	return digit(rune(p.Source[j+1]))
}

// announcedTime reports whether item i tells when something takes place: a key of up to four words, a colon and a day with
// its clock that ends the line, or such a day alone, perhaps with a bracket, directly under or over such a line.
func (p *page) announcedTime(i int) bool {
	if p.timeAt(i, true) {
		return true
	}
	if !p.timeAt(i, false) {
		return false
	}
	it := &p.items[i]
	beside := func(j int) bool { return p.items[j].rule == "data.programme" || p.items[j].open() && p.timeAt(j, true) }
	return it.prev != None && it.gap == 0 && beside(it.prev) || it.next != None && p.items[it.next].gap == 0 && beside(it.next)
}

// timeAt reports whether a day with its clock makes up item i, behind a key if keyed, else perhaps before a bracket.
func (p *page) timeAt(i int, keyed bool) bool {
	it := &p.items[i]
	if it.f.digits < 3 || it.dates[1]-it.dates[0] != 1 || it.f.words > 16 || !it.lead || it.has.has(publicationCue) {
		return false
	}
	e := &p.Dates[it.dates[0]]
	if !e.HasClock || !e.HasDay && p.nameCount(e.Span) < 3 { // a day, which may go without its year
		return false
	}
	if !keyed {
		return e.Span.Start == it.span.Start && (covers(p.Source, e.Span.End, it.span.End) || closesBracket(it.f.last) && opensBracket(runeAt(p.Source, min(e.Span.End+1, it.span.End-1))))
	}
	key := text.Trim(p.Source, text.Span{Start: it.span.Start, End: e.Span.Start})
	n := p.nameCount(key)
	return !key.Empty() && p.Source[key.End-1] == ':' && n >= 1 && n <= 4 && covers(p.Source, e.Span.End, it.span.End)
}

// chapter reports whether item i opens with where it stands in a recording, minutes and seconds, and so does a line directly
// above or under it, earlier or later.
func (p *page) chapter(i int) bool {
	it := &p.items[i]
	opens := func(j int) bool {
		o := &p.items[j]
		if o.f.digits < 3 || o.f.stop || o.f.words > 14 || o.f.Letters == 0 || !o.lead || !(o.open() || o.kind == Data) {
			return false
		}
		word, _, _ := strings.Cut(p.str(j), " ")
		return score(word) || len(word) == 8 && score(word[:5]) && score(word[3:])
	}
	if !opens(i) {
		return false
	}
	return it.prev != None && it.gap == 0 && opens(it.prev) && rises(p.str(it.prev), p.str(i)) ||
		it.next != None && p.items[it.next].gap == 0 && opens(it.next) && rises(p.str(i), p.str(it.next))
}

// clocksRise reports whether the clock that ends item i is later than that of the line directly above it, or earlier than
// that of the line directly under it.
func (p *page) clocksRise(i int) bool {
	it := &p.items[i]
	mine := p.text(p.Dates[it.dates[1]-1].Span)
	if it.prev != None && it.gap == 0 && p.clockTail(it.prev) {
		return rises(p.text(p.Dates[p.items[it.prev].dates[1]-1].Span), mine)
	}
	n := it.next
	return n != None && p.items[n].gap == 0 && p.clockTail(n) && rises(mine, p.text(p.Dates[p.items[n].dates[1]-1].Span))
}
