package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// findSubheading recognises a short title between paragraphs.
func findSubheading(p *page, i int) bool {
	it := &p.items[i]
	if !titleLike(it) || it.f.words > 11 || it.f.words > 8 && p.sentences(i) || !it.lead || it.f.colon && it.f.words > 4 {
		return false
	}
	if it.f.question && p.answered(i) && p.interview() || p.dialogue(i) || p.turn(i) || it.f.digits >= 7 && p.endsInNumber(i) {
		return false
	}
	rate := 850
	below := p.below(i, furniture)
	if below == None || p.leadIn(i, below) {
		return false
	}
	if p.items[below].open() && prose(&p.items[below]) || p.items[below].kind == Dateline || p.items[below].kind == ListItem || p.items[below].kind == Data || p.items[below].kind == Caption {
		rate = 930
	}
	p.decide(i, Subheading, "subheading.title", rate, nil)
	return true
}

// answered reports whether item i is a question, and the text under it opens with a quotation mark.
func (p *page) answered(i int) bool {
	n := p.items[i].next
	return n != None && p.items[n].lead && p.items[n].f.words >= 6 && opensQuote(runeAt(p.Source, p.items[n].span.Start))
}

// interview reports whether two short questions or more of the page are answered by what somebody says.
func (p *page) interview() bool {
	if p.turns == 0 {
		p.turns = 1
		for i := p.head; i != None && p.turns < 3; i = p.items[i].next {
			if it := &p.items[i]; it.f.question && it.lead && it.f.words <= 20 && p.answered(i) {
				p.turns++
			}
		}
	}
	return p.turns >= 3
}

// turn reports whether item i is a turn of a conversation: who speaks in up to three words, a colon and a sentence, beside a
// line of the same sort.
func (p *page) turn(i int) bool {
	it := &p.items[i]
	return it.has.has(colons) && p.said(i) && (it.prev != None && it.gap <= 1 && p.said(it.prev) || it.next != None && p.items[it.next].gap <= 1 && p.said(it.next))
}

// said reports whether item i is up to three words, a colon and a sentence with its end.
func (p *page) said(i int) bool {
	it := &p.items[i]
	if !it.has.has(colons) || !it.f.stop || !it.lead || it.f.words < 3 || !it.open() && it.kind != Paragraph {
		return false
	}
	who, words, ok := strings.Cut(p.str(i), ": ")
	return ok && len(who) <= 60 && strings.Count(strings.TrimSpace(who), " ") <= 2 && !opensQuote(runeAt(words, 0))
}

// endsInNumber reports whether a telephone number ends item i.
func (p *page) endsInNumber(i int) bool {
	s := p.str(i)
	return telephone(s[strings.LastIndexByte(s, ' ')+1:])
}

// leadIn reports whether item i ends with a colon over a list or figures, directly under each other, after running
// text: a sentence that the list completes.
func (p *page) leadIn(i, below int) bool {
	it, b := &p.items[i], &p.items[below]
	return it.f.colon && it.f.words >= 3 && it.next == below && b.gap == 0 && (b.kind == ListItem || b.kind == Data)
}

// dialogue reports whether item i is a turn of a conversation: it opens with a dash, and so does a line beside it.
func (p *page) dialogue(i int) bool {
	if !p.opensDash(i) {
		return false
	}
	aside := func(o *item) bool { return furniture(o) || o.kind == RelatedLabel || o.kind == RelatedItem }
	a, b := p.above(i, aside), p.below(i, aside)
	return a != None && p.opensDash(a) || b != None && p.opensDash(b)
}

func (p *page) opensDash(i int) bool {
	s := p.str(i)
	return isDash(runeAt(s, 0)) && len(s) > 4 && text.Space(runeAt(s, runeLen(s, 0)))
}

// sentences reports whether item i is one of several long lines without stops, as running text is on pages that
// leave them out.
func (p *page) sentences(i int) bool {
	it := &p.items[i]
	for _, j := range [...]int{it.prev, it.next} {
		if j == None {
			continue
		}
		if o := &p.items[j]; o.lead && !o.f.stop && !o.f.quoted && o.f.words > 8 && (o.open() || o.kind == Paragraph) && o.f.Main() == it.f.Main() {
			return true
		}
	}
	return false
}
