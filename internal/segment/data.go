package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// findData recognises scores, rates, weather and the rows of tables.
func findData(p *page, i int) bool {
	rule := ""
	switch {
	case p.classified(i):
		p.decide(i, Advertisement, "advertisement.classified", 850, nil)
		p.items[i].details.Category = "advertisement.label"
		return true
	case p.datedCell(i), p.items[i].f.pipes >= 2 && p.commentRow(i):
		return false // a reader's comment
	case p.clockTail(i) && !p.clocksRise(i):
		return false // the title of another page
	case p.factBox(i):
		rule = "data.facts"
	case p.ticker(i):
		rule = "data.ticker"
	case p.minuteMark(i):
		rule = "data.minutes"
	case p.graded(i):
		rule = "data.grade"
	case p.datedCells(i) && p.textAbove(i), p.announcedTime(i) && p.textBegan(i):
		rule = "data.programme"
	case p.row(i):
		rule = "data.row"
	case p.items[i].f.pipes == 0 && p.figureRow(i) && !p.underRelated(i):
		rule = "data.rows"
	case p.items[i].lead && p.clock(i) > 0 && p.schedule(i):
		rule = "data.schedule"
	case p.items[i].f.digits >= 3 && startsDigit(p.str(i)) && p.chapter(i):
		rule = "data.chapters"
	default:
		strength := p.figures(i)
		if strength > 0 && p.overByline(i) {
			return false // a headline that tells a result
		}
		if strength == 0 || strength == 1 && !p.figuresBeside(i) {
			return false
		}
		rule = "data.figures"
	}
	p.decide(i, Data, rule, 930, nil)
	return true
}

// overByline reports whether who wrote the text stands directly under item i, and no text above it.
func (p *page) overByline(i int) bool {
	n := p.items[i].next
	return n != None && p.items[n].gap == 0 && (p.items[n].kind == Byline || p.opens(n, bylineCue) != nil) && !p.textBegan(i)
}

// underRelated reports whether item i stands directly under the label of a list of other pages or an entry of it.
func (p *page) underRelated(i int) bool {
	a := p.items[i].prev
	return a != None && p.items[i].gap == 0 && (p.items[a].kind == RelatedLabel || p.items[a].kind == RelatedItem)
}

// datedCell reports whether item i is a name, a day with its clock, and a text, between pipes.
func (p *page) datedCell(i int) bool {
	it := &p.items[i]
	if it.f.pipes < 2 || it.dates[0] == it.dates[1] || !it.lead {
		return false
	}
	s := p.str(i)
	from := strings.IndexByte(s, '|')
	to := from + 1 + strings.IndexByte(s[from+1:], '|')
	cell := text.Trim(p.Source, text.Span{Start: it.span.Start + from + 1, End: it.span.Start + to})
	e := &p.Dates[it.dates[0]]
	return e.HasDay && e.HasClock && e.Span.Start == cell.Start && e.Span.End == cell.End && from > 0 && strings.Count(s[:from], " ") <= 5
}

// row reports whether item i is a row of a table: cells between pipes, numbers in them or in a row beside it
// that has as many cells.
func (p *page) row(i int) bool {
	it := &p.items[i]
	if it.f.pipes == 0 && !it.has.has(tabs) || it.f.stop || it.f.words > 40 {
		return false
	}
	if !p.sameCells(i, it.prev, i) && !p.sameCells(i, it.next, it.next) {
		return false
	}
	return p.numberCell(i) || it.prev != None && p.items[it.prev].kind == Data || it.next != None && (p.numberCell(it.next) || p.datedCells(it.next) && p.textAbove(i))
}

// sameCells reports whether item j, above or below item i without a blank line, has as many pipes.
func (p *page) sameCells(i, j, lower int) bool {
	if j == None || p.items[lower].gap > 0 || !p.items[lower].lead {
		return false
	}
	return p.items[j].f.pipes == p.items[i].f.pipes && (p.items[j].open() || p.items[j].kind == Data)
}

// numberCell reports whether a cell of item i after the first is a number, perhaps with a unit.
func (p *page) numberCell(i int) bool {
	cells := strings.FieldsFunc(p.str(i), func(c rune) bool { return c == '|' || c == '\t' })
	for k := 1; k < len(cells); k++ {
		cell := strings.TrimSpace(cells[k])
		if cell != "" && (digit(runeAt(cell, 0)) || strings.ContainsAny(cell[:1], "+-$€") || strings.HasPrefix(cell, "₪")) {
			return true
		}
	}
	return false
}
