package segment

import "github.com/maqaf/maqaf/internal/text"

// findGallery cuts a gallery's counter off the caption that it is glued to: "1 / 9caption".
func findGallery(p *page, i int) bool {
	it := &p.items[i]
	end := counter(p.Source, it.span)
	if end == 0 {
		return false
	}
	rest := text.Trim(p.Source, text.Span{Start: end, End: it.span.End})
	if rest.Empty() {
		p.decide(i, Interface, "interface.counter", 900, nil)
		p.items[i].details.Category = "gallery.counter"
		return true
	}
	if c := runeAt(p.Source, rest.Start); !wordRune(c) && !opensQuote(c) || it.f.words > 40 || it.f.stop && it.f.words > 25 {
		return false
	}
	parts := p.cut(i, end)
	p.decide(parts[0], Interface, "interface.counter", 900, nil)
	p.items[parts[0]].details.Category = "gallery.counter"
	p.decide(parts[1], Caption, "caption.counter", 920, nil)
	return true
}

// counter returns where a counter "n / m" at the start of span ends, or 0. The first number is not above the
// second, both are small, and a space stands on both sides of the slash or a letter directly after.
func counter(s string, span text.Span) int {
	i := span.Start
	n, j := number(s, i, span.End)
	if j == i || n > 400 {
		return 0
	}
	spaced := j < span.End && s[j] == ' '
	for j < span.End && s[j] == ' ' {
		j++
	}
	if j == span.End || s[j] != '/' {
		return 0
	}
	j++
	for j < span.End && s[j] == ' ' {
		j++
	}
	m, k := number(s, j, span.End)
	if k == j || m < n || n == 0 || m > 400 {
		return 0
	}
	if k < span.End && (s[k] == '/' || s[k] == '.' || s[k] == ':') {
		return 0
	}
	if !spaced && k < span.End && s[k] == ' ' {
		return 0 // a fraction
	}
	return k
}

// number reads the decimal number at byte i, of at most four digits.
func number(s string, i, end int) (n, after int) {
	j := i
	for j < end && j-i < 5 && s[j] >= '0' && s[j] <= '9' {
		n = n*10 + int(s[j]-'0')
		j++
	}
	return n, j
}
