package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// factBox reports whether item i is a line of a box of facts: a short key, a colon and a short value, several in a
// line between pipes or in lines directly under each other, with figures among them.
func (p *page) factBox(i int) bool {
	if !p.factLine(i) && !p.factGoesOn(i) && !p.roster(i) || p.listed(i) || !p.textBegan(i) {
		return false
	}
	it := &p.items[i]
	if it.f.pipes > 0 && p.factCells(i) >= 2 || p.roster(i) {
		return true
	}
	if p.keyedBlock(i) {
		return true
	}
	above := it.prev != None && it.gap == 0 && p.factual(it.prev)
	below := it.next != None && p.items[it.next].gap == 0 && p.factual(it.next)
	if !above && !below {
		return false
	}
	if above && p.items[it.prev].rule == "data.facts" {
		return true
	}
	if it.has.has(relatedLabel) && p.opens(i, relatedLabel) != nil || it.prev != None && it.gap == 0 && (p.items[it.prev].kind == RelatedLabel || p.items[it.prev].kind == RelatedItem) {
		return false
	}
	figures := it.f.digits > 0 || it.f.pipes > 0
	if above {
		figures = figures || p.items[it.prev].f.digits > 0
	}
	if below {
		figures = figures || p.items[it.next].f.digits > 0
	}
	return figures
}

// factual reports whether item i is data already, or an open line with a key and a value.
func (p *page) factual(i int) bool {
	return p.items[i].kind == Data || p.items[i].open() && p.factLine(i)
}

// factLine reports whether item i has a key of up to four words, a colon and a value of up to ten, and no sentence.
func (p *page) factLine(i int) bool {
	it := &p.items[i]
	if !it.lead || it.f.words < 2 || it.f.words > 16 || it.f.stop && !strings.HasSuffix(p.str(i), ".m.") || it.f.quoted || it.f.colon || it.f.stops > 1 || it.f.turn {
		return false
	}
	s := p.str(i)
	at := strings.Index(s, ": ")
	if at <= 0 || p.opens(i, noteCue) != nil || p.opens(i, interfaceWord) != nil || p.opens(i, creditCue) != nil {
		return false
	}
	key := measure(p.Source, text.Span{Start: it.span.Start, End: it.span.Start + at})
	if key.words > 4 || key.words == 0 || key.digits > 0 || key.pipes > 0 {
		return false
	}
	value := strings.TrimLeft(s[at+2:], " ")
	return value != "" && !opensQuote(runeAt(value, 0)) && it.f.words-key.words <= 10
}

// factGoesOn reports whether item i, directly under a line of facts, has a key and a value too, though the key has figures
// or the value is a quotation.
func (p *page) factGoesOn(i int) bool {
	it := &p.items[i]
	if it.prev == None || it.gap > 0 || p.items[it.prev].rule != "data.facts" || !it.lead || it.f.stop || it.f.words > 12 || it.f.colon {
		return false
	}
	at := strings.Index(p.str(i), ": ")
	return at > 0 && p.nameCount(text.Span{Start: it.span.Start, End: it.span.Start + at}) <= 4
}

// roster reports whether item i is a key of up to four words, a colon and a list of five short entries or more between
// commas, without a stop: who played, who came.
func (p *page) roster(i int) bool {
	it := &p.items[i]
	if !it.lead || it.f.stop && !closesBracket(it.f.last) || it.f.words < 8 || it.f.words > 60 || it.f.stops > 0 || it.f.quoted {
		return false
	}
	s := p.str(i)
	at := strings.Index(s, ": ")
	if at <= 0 || p.nameCount(text.Span{Start: it.span.Start, End: it.span.Start + at}) > 4 || p.opens(i, relatedLabel) != nil || p.opens(i, tagsLabel) != nil || p.opens(i, creditCue) != nil || p.opens(i, bylineCue) != nil {
		return false
	}
	value := s[at+2:]
	commas := strings.Count(value, ",") + strings.Count(value, "،")
	words := strings.Count(value, " ") + 1
	return commas >= 5 && words <= 3*(commas+1) && strings.ContainsAny(value, "(0123456789")
}

// factCells returns how many cells of item i, between pipes, have a key and a value.
func (p *page) factCells(i int) int {
	n := 0
	for _, cell := range strings.Split(p.str(i), "|") {
		if at := strings.Index(cell, ": "); at > 0 && strings.Count(strings.TrimSpace(cell[:at]), " ") <= 2 {
			n++
		}
	}
	return n
}

// classified reports whether item i is a small advertisement: a short line below the beginning of the text that ends
// with a telephone number, which no key announces.
func (p *page) classified(i int) bool {
	it := &p.items[i]
	if it.f.digits < 7 || it.f.words > 18 || it.f.words < 3 || it.f.stops > 1 || it.f.quoted || it.f.pipes > 0 || !it.lead || it.f.bracketed {
		return false
	}
	s := strings.TrimRight(p.str(i), ". ")
	from := strings.LastIndexByte(s, ' ') + 1
	if !telephone(s[from:]) || !p.textBegan(i) {
		return false
	}
	return !strings.Contains(s[:from], ":") && s[0] != '(' || p.opens(i, adWord) != nil
}

// telephone reports whether s is digits with one or more dashes between, nine of them or seven in two parts.
func telephone(s string) bool {
	digits, dashes := 0, 0
	for k := 0; k < len(s); k++ {
		switch c := s[k]; {
		case c >= '0' && c <= '9':
			digits++
		case c == '-' && k > 0 && k < len(s)-1:
			dashes++
		case c == '*' && k == 0, c == '+' && k == 0, c == '(' || c == ')':
		default:
			return false
		}
	}
	if dashes == 1 && len(s) == 9 && yearLike(s[:4]) && yearLike(s[5:]) {
		return false // from one year to another
	}
	return digits >= 7 && digits <= 13 && dashes >= 1 && dashes <= 4 && !(dashes == 2 && digits == 8)
}
