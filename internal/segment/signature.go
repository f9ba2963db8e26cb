package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// findSignature recognises who closes a brief: a name or agency in brackets or after a dash, alone on the last
// line or after the last sentence.
func findSignature(p *page, i int) bool {
	it := &p.items[i]
	if it.f.bracketed || p.betweenSlashes(i) {
		if it.f.words > 6 || it.prev == None || !p.signs(i, it.span) {
			return false
		}
		p.decideSignature(i, 920)
		return true
	}
	if p.signsAlone(i) {
		p.decideSignature(i, 800)
		return true
	}
	start := p.signatureStart(i)
	if start < 0 {
		return false
	}
	if start == it.span.Start {
		p.decideSignature(i, 850)
		return true
	}
	parts := p.cut(i, start)
	if len(parts) == 2 {
		p.decideSignature(parts[1], 920)
	}
	return false // what stands before is still open
}

// signsAlone reports whether item i, directly after the last sentence of the text, is names, a desk or a body and nothing
// else, on a page where no byline says who wrote it or where only an agency signs.
func (p *page) signsAlone(i int) bool {
	it := &p.items[i]
	if it.f.words > 9 || it.f.digits > 0 || it.f.stop || it.f.colon || it.f.quoted || !it.lead || it.prev == None || !p.textEnds(i) || furniture(&p.items[it.prev]) {
		return false
	}
	if p.opens(i, bioCue) != nil {
		return false
	}
	if p.bodyOnly(i, it.span) && (it.f.words >= 2 || it.has.has(bodyName)) {
		return it.gap > 0 || it.next == None || p.items[it.next].gap > 0
	}
	return it.f.words >= 2 && (len(p.author) == 0 && p.authorsIn(i, it.span) == sure || p.isAuthor(i))
}

// signsText reports whether item i, known bodies or desks and nothing else, stands directly under a paragraph and over the
// end of the text.
func (p *page) signsText(i int) bool {
	it := &p.items[i]
	a := it.prev
	if a == None || it.f.words > 6 || !it.lead || !p.items[a].open() || !p.items[a].f.stop || p.items[a].f.words < 6 || !p.textBegan(a) {
		return false
	}
	if n := it.next; n != None && p.items[n].open() && p.items[n].f.words > 4 {
		return false
	}
	return p.bodyOnly(i, trimName(p.Source, it.span))
}

// isAuthor reports whether item i is the name of somebody whom a byline names, and nothing else.
func (p *page) isAuthor(i int) bool {
	for k := range p.author {
		if a := &p.author[k]; a.Kind == Person && equalFold(p.str(i), a.Name) {
			return true
		}
	}
	return false
}

// betweenSlashes reports whether item i is a few words between two slashes.
func (p *page) betweenSlashes(i int) bool {
	it := &p.items[i]
	s := p.str(i)
	return it.f.words >= 1 && it.f.words <= 5 && len(s) > 3 && s[0] == '/' && s[len(s)-1] == '/'
}

// signatureStart returns where a signature begins after the last sentence of item i, or -1.
func (p *page) signatureStart(i int) int {
	it := &p.items[i]
	s := p.Source
	if closesBracket(it.f.last) {
		open := openBracket(s, it.span.Start, it.span.End-1)
		if open <= it.span.Start {
			return -1
		}
		before := text.Trim(s, text.Span{Start: it.span.Start, End: open})
		if endsStopped(p.text(before)) && measure(s, before).words >= 3 && p.signs(i, text.Span{Start: open, End: it.span.End}) {
			return open
		}
		return -1
	}
	limit := max(it.span.Start, it.span.End-80)
	for at := it.span.End; at >= limit; at-- {
		if at == len(s) || s[at] != '-' && s[at] != 0xE2 { // the last begins the long dashes
			continue
		}
		c := runeAt(s, at)
		if c != '—' && c != '–' && !(c == '-' && at+1 < it.span.End && s[at+1] == ' ') {
			continue
		}
		name := text.Trim(s, text.Span{Start: at + runeLen(s, at), End: it.span.End})
		before := text.Trim(s, text.Span{Start: it.span.Start, End: at})
		if covers(s, before.Start, before.End) {
			if p.closesLetter(i) && p.nameCount(name) <= 4 && p.authorsIn(i, name) >= likely {
				return at
			}
			if p.textEnds(i) && !p.items[it.prev].f.quoted && p.nameCount(name) <= 4 && p.authorsIn(i, name) >= likely || p.bodyOnly(i, name) || p.nameCount(name) <= 6 && p.hasMark(i, name, joiner) && (p.hasMark(i, name, bodyName) || p.hasMark(i, name, deskWord)) && p.namesIn(i, name) {
				return at
			}
			return -1
		}
		f := measure(s, before)
		if closesQuote(f.last) && opensQuote(runeAt(s, before.Start)) && !p.bodyOnly(i, name) {
			return -1 // who said it
		}
		if f.stop && f.words >= 5 && (p.bodyOnly(i, name) || p.nameLike(i, name, 4) && p.nameCount(name) >= 2 && !it.f.stop) {
			return at
		}
		return -1
	}
	return -1
}

// closesLetter reports whether item i stands directly under a text of some length and closes its block: one of several letters.
func (p *page) closesLetter(i int) bool {
	it := &p.items[i]
	if it.prev == None || it.gap > 0 || !it.lead || it.f.stop || it.next != None && p.items[it.next].gap == 0 {
		return false
	}
	a := &p.items[it.prev]
	return a.open() && a.f.words > 16 && a.f.stop && !a.f.quoted
}

// signs reports whether span, a bracket, holds names, a desk or a body and nothing else.
func (p *page) signs(i int, span text.Span) bool {
	inside := trimName(p.Source, span)
	if p.bodyOnly(i, inside) {
		return true
	}
	f := measure(p.Source, inside)
	if f.words <= 3 && initials(p.text(inside)) || f.words == 1 && f.Letters <= 4 && strings.ContainsAny(p.text(inside), "\"״") {
		return true
	}
	if f.digits > 0 || f.stop || f.words > 6 || f.words == 0 || p.flagged(i, inside) {
		return false
	}
	return p.namesIn(i, inside) && (f.words >= 2 || f.upper == f.words && f.upper > 0)
}

// flagged reports whether a caption cue or a credit flag stands in span: a position mark, "archive".
func (p *page) flagged(i int, span text.Span) bool {
	for k := p.markAt(i, span.Start); k < p.items[i].marks[1] && p.marks[k].word < span.End; k++ {
		if c := p.marks[k].class; c == captionCue || c == creditFlag {
			return true
		}
	}
	return false
}

// bodyOnly reports whether known bodies and desks cover span.
func (p *page) bodyOnly(i int, span text.Span) bool {
	return p.coverage(i, span, of(bodyName, deskWord), of(joiner)) != nil
}

func (p *page) decideSignature(i int, weight int) {
	p.decide(i, Signature, "signature.closing", weight, p.firstMark(i, of(bodyName)))
	r := partyReader{p: p, i: i, byline: true, closing: true}
	r.read(trimName(p.Source, p.items[i].span))
	p.items[i].details.Parties = r.parties
	p.explainParties(i, "byline.authors", "signature.closing", &r)
}

// decideSource makes item i, under the end of the text, the signature of what the text was taken from, behind cue m.
func (p *page) decideSource(i int, m *mark) {
	p.decide(i, Signature, "signature.source", 850, m)
	it := &p.items[i]
	it.details.Cue = text.Span{Start: m.start, End: m.end}
	r := partyReader{p: p, i: i, byline: true, closing: true}
	r.read(trimName(p.Source, text.Span{Start: m.end, End: it.span.End}))
	it.details.Parties = r.parties
	p.explainParties(i, "byline.authors", "signature.source", &r)
}

// initials reports whether s is two or three initials of one letter or two, with a full stop after each but perhaps the
// last.
func initials(s string) bool {
	parts, dots, run := 0, 0, 0
	for _, r := range s {
		switch {
		case r == '.' && run > 0:
			dots, run = dots+1, 0
		case r == ' ' && run == 0:
		case wordRune(r) && run == 0:
			parts, run = parts+1, 1
		case wordRune(r) && run == 1:
			run++
		default:
			return false
		}
	}
	return parts >= 2 && parts <= 3 && dots >= parts-1
}
