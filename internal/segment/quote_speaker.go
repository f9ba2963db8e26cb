package segment

import (
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// findQuoteSpeaker recognises a quotation set off from the text with who said it: behind a dash in the same line, or
// alone on the next one.
func findQuoteSpeaker(p *page, i int) bool {
	it := &p.items[i]
	if it.gap > 0 && (!it.f.stop || it.f.words <= 16) && p.unmarkedQuote(i) {
		p.join(i, it.next)
		p.decide(i, PullQuote, "quote.speaker-below", 850, nil)
		return true
	}
	if !it.lead || it.f.words < 3 || it.f.words > 60 || it.f.stop && !it.f.quoted || p.body.headline == None || !p.before(p.body.headline, i) || !opensQuote(runeAt(p.Source, it.span.Start)) {
		return false
	}
	if it.f.quoted {
		n := it.next
		if n == None || !p.speaker(i, n) {
			return false
		}
		p.join(i, n)
		p.decide(i, PullQuote, "quote.speaker-below", 900, nil)
		return true
	}
	if p.spokenBy(i, it.span) {
		p.decide(i, PullQuote, "quote.speaker", 880, nil)
		return true
	}
	return false
}

// unmarkedQuote reports whether item i and the line under it are a block by themselves within the text: words without a stop
// and who said them, a name, a comma and what they are, or a sentence or two and a name behind a dash.
func (p *page) unmarkedQuote(i int) bool {
	it := &p.items[i]
	n := it.next
	if !it.lead || it.gap == 0 || it.f.words < 5 || it.f.words > 40 || it.f.colon || n == None || p.items[n].gap > 0 || !p.textBegan(i) || p.pastBody(i) {
		return false
	}
	if it.f.stop || p.opensDash(n) {
		return p.opensDash(n) && p.items[n].f.words >= 2 && p.items[n].f.words <= 5 && p.speaker(i, n)
	}
	return p.speaker(i, n) && p.commaAfterName(n) && (it.f.words >= 8 || p.givenAt(n, core(p.Source, p.items[n].span).Start))
}

// speaker reports whether item n, directly under quotation i, is a short line that tells who said it, and closes the
// block.
func (p *page) speaker(i, n int) bool {
	it := &p.items[n]
	if !it.open() || !it.lead || it.gap > 0 || it.f.words > 8 || it.f.words == 0 || it.f.stop || it.f.quoted || it.f.colon || it.f.digits > 0 {
		return false
	}
	if after := it.next; after != None && p.items[after].gap == 0 {
		return false
	}
	return isDash(runeAt(p.Source, it.span.Start)) || p.roleAfter(n, it.span) || p.authorsIn(n, it.span) == sure || p.commaAfterName(n)
}

// commaAfterName reports whether item i is one to three words, a comma, and one to four words.
func (p *page) commaAfterName(i int) bool {
	it := &p.items[i]
	for k, w := range p.wordList(i) {
		if w.End < it.span.End {
			if c := runeAt(p.Source, w.End); c == ',' || c == 0x60C {
				return k < 3 && it.f.words-k-1 >= 1 && it.f.words-k-1 <= 4 && p.nameLike(i, text.Span{Start: it.span.Start, End: w.End}, 3)
			}
		}
	}
	return false
}

// spokenBy reports whether span is a quotation, a dash and up to eight words.
func (p *page) spokenBy(i int, span text.Span) bool {
	for at := span.End; at > span.Start; {
		r, size := utf8.DecodeLastRuneInString(p.Source[span.Start:at])
		at -= size
		if !isDash(r) {
			continue
		}
		before := text.Trim(p.Source, text.Span{Start: span.Start, End: at})
		if before.Empty() {
			return false
		}
		last, _ := utf8.DecodeLastRuneInString(p.text(before))
		if !closesQuote(last) || at == before.End {
			continue
		}
		said := core(p.Source, text.Span{Start: at + size, End: span.End}).Start
		if lower(runeAt(p.Source, said)) && p.startsMark(i, said, of(joiner)) {
			return false // the title goes on: "and in Hebrew"
		}
		n := p.nameCount(text.Span{Start: at + size, End: span.End})
		quoted, _ := enclosed(p.text(before))
		return quoted && n > 0 && n <= 8 && p.nameCount(before) >= 3
	}
	return false
}
