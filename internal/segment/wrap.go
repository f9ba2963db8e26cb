package segment

import (
	"strings"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// joinWraps joins the lines of hard-wrapped paragraphs. A page is wrapped if several of its lines break at about
// the same width; then a line goes on in the next one if that line's first word did not fit.
func joinWraps(p *page) {
	width := p.width
	if width == 0 {
		return
	}
	for i := p.head; i != None; i = p.items[i].next {
		if !p.items[i].open() {
			continue
		}
		for p.wraps(i, width) {
			p.join(i, p.items[i].next)
		}
	}
}

// findWidth finds the width at which the page is wrapped, if it is: two blocks of lines, or one of three, that
// break in the middle of a sentence and end with a stop; and no long lines.
func findWidth(p *page) {
	width, next, blocks, long := 0, 0, 0, 0 // next: the second longest of the broken lines; one may stick out
	for i := p.head; i != None; {
		if it := &p.items[i]; it.open() && it.f.runes > 130 {
			long++
		}
		last, lines, broken := i, 1, 0
		first, second := width, next
		for n := p.items[last].next; n != None && p.mayWrap(last, n); n = p.items[last].next {
			if length := p.lastLength(last); length >= 35 && length <= 100 {
				if length > first {
					first, second = length, first
				} else {
					second = max(second, length)
				}
				if !p.items[last].f.stop {
					broken++
				}
			}
			last = n
			lines++
		}
		if broken > 0 && broken*2 >= lines-1 && p.items[last].f.stop && !p.items[last].f.question && p.items[last].f.runes <= 100 {
			blocks += lines - 1
			width, next = first, second
		}
		i = p.items[last].next
	}
	if blocks >= 2 && long < 2 {
		p.width = next
		return
	}
	if long == 0 {
		p.width = p.evenWidth()
	}
}

// evenWidth returns the width at which a page without blank lines in its text is wrapped: eight of its lines or more end
// within a sentence, and most of those are about as long as the longest. Titles differ more. It returns 0 if it is not.
func (p *page) evenWidth() int {
	var count [101]int
	lines := 0
	for i := p.head; i != None; i = p.items[i].next {
		it := &p.items[i]
		n := it.next
		if n == None || !p.mayWrap(i, n) || it.f.stop || it.f.colon || it.f.pipes > 0 {
			continue
		}
		if length := p.lastLength(i); length >= 35 && length <= 100 {
			count[length]++
			lines++
		}
	}
	if lines < 8 {
		return 0
	}
	width, above := 100, 0
	for ; width > 35; width-- {
		if above += count[width]; above >= 2 {
			break // one may stick out
		}
	}
	near := 0
	for length := width * 85 / 100; length <= 100; length++ {
		near += count[length]
	}
	if near*4 < lines*3 {
		return 0
	}
	return width
}

// mayWrap reports whether item n, the next one, could be the rest of item i.
func (p *page) mayWrap(i, n int) bool {
	a, b := &p.items[i], &p.items[n]
	return a.open() && b.open() && b.lead && b.gap == 0 && !a.f.question && (a.f.words != b.f.words || !p.same(i, n))
}

// lastLength returns the number of characters of the last line of item i.
func (p *page) lastLength(i int) int {
	it := &p.items[i]
	line := p.Lines[it.last].Visible
	indent := min(line.Start-p.Lines[it.last].Start, 8)
	if it.span == line {
		return it.f.runes + indent
	}
	return utf8.RuneCountInString(p.text(line)) + indent
}

// wraps reports whether item i goes on in the next line.
func (p *page) wraps(i, width int) bool {
	n := p.items[i].next
	if n == None || !p.mayWrap(i, n) {
		return false
	}
	a, b := &p.items[i], &p.items[n]
	length := p.lastLength(i)
	if length < 20 || length > 110 || b.f.bracketed {
		return false
	}
	if p.opensLower(n) && !a.f.stop {
		return true
	}
	if length < 35 || !a.f.stop && !p.stopBelow(n) {
		return false
	}
	first := strings.IndexFunc(p.text(b.span), text.Space)
	if first < 0 {
		first = b.span.Len()
	}
	word := utf8.RuneCountInString(p.text(b.span)[:first])
	full := length*100 >= width*85
	switch {
	case a.last > a.first || !a.lead:
		return full || !a.f.stop && length*10 >= width*7
	case a.f.words < 20 && p.above(i, func(o *item) bool { return !o.open() || titleLike(o) && o.f.words < 5 }) == None:
		return false // the first full title may be the headline
	}
	return length+1+word >= width || full && !a.f.stop || p.width > 0 && p.hangs(i)
}

// opensLower reports whether item i opens with a lower-case letter, perhaps behind a quotation mark.
func (p *page) opensLower(i int) bool {
	at := p.items[i].span.Start
	if opensQuote(runeAt(p.Source, at)) {
		at += runeLen(p.Source, at)
	}
	return lower(runeAt(p.Source, at))
}

// stopBelow reports whether item i or a line directly under it within a few ends as sentences do; titles do not.
func (p *page) stopBelow(i int) bool {
	for n := 0; n < 12; n++ {
		if f := &p.items[i].f; f.stop || f.colon || f.stops > 0 {
			return true
		}
		next := p.items[i].next
		if next == None || p.items[next].gap > 0 || !p.items[next].open() {
			return false
		}
		i = next
	}
	return true
}

// goesOn reports whether item i is the rest of the sentence of the line directly above it.
func (p *page) goesOn(i int) bool {
	it := &p.items[i]
	if it.prev == None || it.gap > 0 || !it.lead {
		return false
	}
	a := &p.items[it.prev]
	if !a.open() || a.f.stop || a.f.words < 6 {
		return false
	}
	return lower(runeAt(p.Source, it.span.Start)) || p.width > 0 && p.wraps(it.prev, p.width)
}

// hangs reports whether item i ends with a small word that something must follow, such as an article.
func (p *page) hangs(i int) bool {
	it := &p.items[i]
	if it.f.stop || it.f.words < 4 || it.f.words > 39 {
		return false
	}
	words := p.wordList(i)
	last := words[len(words)-1]
	return last.End == it.span.End && p.wordIs(i, last, of(functionWord)) && last.Len() >= 2
}
