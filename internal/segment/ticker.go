package segment

import (
	"strings"
)

// ticker reports whether item i is a line of figures at the top of the page, above all text: weather, a rate, a price,
// a result. A few words and a figure with a unit or a decimal part at the end, or a score between two names beside
// another line of that kind.
func (p *page) ticker(i int) bool {
	it := &p.items[i]
	if it.f.words > 8 || it.f.stop || it.f.quoted || it.f.digits == 0 || !it.lead || it.f.Letters == 0 || !p.beforeText(i) {
		return false
	}
	return p.tickerLine(i) == 2 || p.tickerLine(i) == 1 && p.tickerBeside(i)
}

// tickerLine tells how much item i looks like a line of figures: 0 not, 1 if one stands beside it, 2 by itself.
func (p *page) tickerLine(i int) int {
	it := &p.items[i]
	if it.f.digits == 0 || it.f.words > 8 || it.f.stop || it.f.quoted {
		return 0
	}
	if p.dayed(i) {
		return 0
	}
	fields := strings.Fields(p.str(i))
	n := len(fields)
	if n < 2 {
		return 0
	}
	last := strings.Trim(fields[n-1], "()")
	switch {
	case unitFigure(last) && n <= 5, n <= 3 && unitFigure(fields[0]) && strings.Contains(fields[0], "°"):
		return 2
	case numeric(last) && n <= 4 && strings.ContainsAny(last, ".,%"):
		return 2
	case numeric(last) && n <= 3, n >= 3 && n <= 5 && strings.HasSuffix(fields[n-3], ":") && numeric(fields[n-2]), n >= 3 && n <= 5 && numeric(fields[n-2]):
		return 1
	}
	for k := 1; k+1 < n; k++ {
		if score(fields[k]) && !startsDigit(fields[0]) && n <= 7 {
			return 1
		}
	}
	return 0
}

// unitFigure reports whether s is a number with the sign of a unit: degrees, percent, a currency.
func unitFigure(s string) bool {
	bare := strings.TrimRight(s, "CFС")
	if strings.HasSuffix(bare, "°") {
		s = bare
	}
	return numeric(s) && (strings.ContainsAny(s, "%$€") || strings.Contains(s, "°") || strings.Contains(s, "₪") || strings.Contains(s, "£"))
}

func startsDigit(s string) bool { return s != "" && digit(runeAt(s, 0)) }

// tickerBeside reports whether a line of figures stands directly above or under item i.
func (p *page) tickerBeside(i int) bool {
	it := &p.items[i]
	if it.prev != None && it.gap == 0 && p.items[it.prev].kind == Data {
		return true
	}
	n := it.next
	return n != None && p.items[n].gap == 0 && p.items[n].open() && p.tickerLine(n) > 0
}

// beforeText reports whether only furniture, figures and short lines stand above item i: the text has not begun.
func (p *page) beforeText(i int) bool {
	n := 0
	for j := p.items[i].prev; j != None; j = p.items[j].prev {
		it := &p.items[j]
		if n++; n > 14 || it.kind != Data && !furniture(it) && it.kind != RelatedLabel && !(it.open() && it.f.words <= 4) {
			return false
		}
	}
	return true
}

// minuteMark reports whether item i opens with the minute of a match ("'44 - ", "44' "), and a line directly above or
// under it does so too.
func (p *page) minuteMark(i int) bool {
	it := &p.items[i]
	marked := func(j int) bool { return j != None && minuteOpens(p.str(j)) }
	return it.lead && marked(i) && it.f.words <= 24 && (it.gap == 0 && marked(it.prev) || it.next != None && p.items[it.next].gap == 0 && marked(it.next))
}

// minuteOpens reports whether s opens with a number of up to three digits and an apostrophe on one side of it.
func minuteOpens(s string) bool {
	before := runeAt(s, 0)
	if singleMark(before) || before == 0x2032 {
		s = s[runeLen(s, 0):]
	}
	_, at := number(s, 0, len(s))
	if at == 0 || at > 3 {
		return false
	}
	if singleMark(before) || before == 0x2032 {
		return at < len(s) && s[at] == ' '
	}
	c := runeAt(s, at)
	return (singleMark(c) || c == 0x2032) && at+runeLen(s, at) < len(s) && !wordRune(runeAt(s, at+runeLen(s, at)))
}
