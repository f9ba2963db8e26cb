package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/script"
)

// ofCounter reports whether item i counts pictures or pages in words: two numbers, the first not above the second,
// with a small word between them, and perhaps what is counted before: "photo 2 of 9".
func (p *page) ofCounter(i int) bool {
	it := &p.items[i]
	if it.f.words < 3 || it.f.words > 4 || it.f.stop || it.f.digits == 0 || it.f.quoted || it.f.pipes > 0 {
		return false
	}
	words := p.wordList(i)
	n := len(words)
	if n != it.f.words {
		return false
	}
	first, ok := smallNumber(p.text(words[n-3]))
	last, fine := smallNumber(p.text(words[n-1]))
	if !ok || !fine || first == 0 || first > last || words[n-1].End < it.span.End-1 {
		return false
	}
	if n == 4 && digit(runeAt(p.Source, words[0].Start)) {
		return false
	}
	return p.wordIs(i, words[n-2], of(functionWord, interfaceSide)) || words[n-2].Len() <= 4
}

// jump returns the mark of a line that sends readers of a printed page to another one, or nil: its words open item i, and
// it ends with a page's number behind a word of the page: "See FERRY, Page 6A".
func (p *page) jump(i int) *mark {
	it := &p.items[i]
	if it.f.words < 3 || it.f.words > 8 || it.f.digits > 3 || it.f.stop {
		return nil
	}
	m := p.opens(i, interfaceWord)
	if m == nil || m.fact.category != "navigation.jump" {
		return nil
	}
	words := p.wordList(i)
	n := len(words)
	if last := p.text(words[n-1]); len(last) > 4 || strings.IndexFunc(last, digit) < 0 {
		return nil
	}
	if !p.wordIs(i, words[n-2], of(interfaceWord, interfaceSide, functionWord)) && words[n-2].End > m.end {
		return nil
	}
	return m
}

// smallNumber reads a number of up to three digits of any script, which is all of s.
func smallNumber(s string) (int, bool) {
	n, digits := 0, 0
	for _, r := range s {
		if script.InfoOf(r)&script.Digit == 0 || digits == 3 {
			return 0, false
		}
		digits++
		n = n*10 + int(r&0xF)
	}
	return n, digits > 0
}

// timedButton reports whether item i is a button of the page with a figure behind a pipe or a colon: a podcast and
// how long it is, a like and how many there are.
func (p *page) timedButton(i int) *mark {
	it := &p.items[i]
	if it.f.words > 6 || it.f.digits == 0 || it.f.stop || it.f.quoted || it.f.pipes > 1 {
		return nil
	}
	m := p.opens(i, interfaceWord)
	if m == nil {
		return nil
	}
	for at := it.span.End; at > it.span.Start; at-- {
		switch c := p.Source[at-1]; {
		case c >= '0' && c <= '9', c == ':' || c == ',' || c == ' ' || c == '.':
		case c == '|' && at < it.span.End:
			return m
		default:
			return nil
		}
	}
	return nil
}
