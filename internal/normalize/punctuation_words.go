package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// inflections are the endings that stand behind the last letter of an acronym.
var inflections = map[string]bool{
	"": true, "\u05d9": true, "\u05d4": true, "\u05d9\u05dd": true, "\u05d9\u05ea": true, "\u05d5\u05ea": true, "\u05d9\u05d5\u05ea": true, "\u05d9\u05d9\u05dd": true, // -, i, a, im, it, ot, iyot, iyim
	"\u05e0\u05d5": true, "\u05dd": true, "\u05da": true, "\u05e0\u05d9\u05e7": true, "\u05e0\u05d9\u05e7\u05d9\u05dd": true, "\u05e0\u05d9\u05e7\u05d9\u05ea": true, // nu, am, kha, nik, nikim, nikit
	"\u05d9\u05e1\u05d8": true, "\u05d9\u05e1\u05d8\u05d9\u05dd": true, // ist, istim
}

// acronym reports whether the mark, which stands between two Hebrew letters and in no quotation, is that of an acronym: one letter or
// one letter with an inflection comes behind it, and no other mark is in the word.
func (p *punctuator) acronym(m *punctuation) bool {
	rest := hebrewPrefix(p.s[m.end():])
	_, size := utf8.DecodeRuneInString(rest)
	if !inflections[rest[size:]] {
		return false
	}
	end := int(m.end()) + len(rest)
	if end < len(p.s) {
		if n, double := markAt(p.s, end); n > 0 && double && hebrewLetter(p.after(end+n)) {
			return false
		}
	}
	start := int(m.start) - len(hebrewSuffix(p.s[:m.start]))
	return !wordRune(p.before(start)) && !wordRune(p.after(end))
}

// quotedBefore reports whether the word that mark k stands in begins right behind a double mark that is glued to
// another word: then the two are a quotation, and mark k closes it.
func (p *punctuator) quotedBefore(m *punctuation, k int) bool {
	if k == 0 {
		return false
	}
	before := &p.marks[k-1]
	return before.double && before.role == inside && int(before.end()) == int(m.start)-len(hebrewSuffix(p.s[:m.start]))
}

// hebrewPrefix returns the Hebrew letters, with their points, at the beginning of s.
func hebrewPrefix(s string) string {
	for i, r := range s {
		if !hebrewLetter(r) {
			return s[:i]
		}
	}
	return s
}

// hebrewSuffix returns the Hebrew letters at the end of s.
func hebrewSuffix(s string) string {
	i := len(s)
	for i > 0 {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		if !hebrewLetter(r) {
			break
		}
		i -= size
	}
	return s[i:]
}

// soundLetter reports whether r with geresh writes a sound that Hebrew lacks.
func soundLetter(r rune) bool {
	return strings.ContainsRune("\u05d2\u05d6\u05e6\u05e5\u05ea\u05d3\u05d7\u05d8\u05e2\u05e8", r) // gimel, zayin, tsadi, final tsadi, tav, dalet, het, tet, ayin, resh
}

// abbreviations are words that geresh cuts short.
var abbreviations = map[string]bool{
	"\u05e4\u05e8\u05d5\u05e4": true, "\u05e8\u05d7": true, "\u05d2\u05d1": true, "\u05e2\u05de": true, "\u05de\u05e1": true, "\u05e9\u05d3": true, // prof, rehov, gveret, amud, mispar, sderot
	"\u05d8\u05dc": true, "\u05d5\u05db\u05d5": true, "\u05d5\u05d2\u05d5": true, "\u05d3\u05e7": true, "\u05e9\u05e0": true, "\u05e1\u05e2": true, // telefon, vekhule, vegomer, daka, shniya, se'if
	"\u05d0\u05d9\u05e0\u05e6": true, "\u05e0\u05e7": true, "\u05d7\u05d1": true, "\u05de\u05d7": true, "\u05d0\u05d7": true, "\u05e7\u05d1": true, // inch, nekuda, hevra, mahlaka, ahim, kvutsa
	"\u05e7\u05d5\u05dc\u05d2": true, "\u05d0\u05dc\u05d5": true, "\u05db\u05d1": true, "\u05d4\u05e2": true, "\u05e1\u05d9": true, // college, aluf, khvod, he'ara, siman
}

// foreignSound reports whether the single mark is geresh: behind a letter whose sound it changes, a letter that is a number, or an
// abbreviation.
func (p *punctuator) foreignSound(m *punctuation) bool {
	last := p.before(int(m.start))
	if !hebrewLetter(last) || p.markBegins(int(m.end())) { // two marks may be one
		return false
	}
	word := hebrewSuffix(p.s[:m.start])
	switch m.role {
	case inside:
		return soundLetter(last)
	case closing:
		letters := utf8.RuneCountInString(word)
		if letters == 1 && !wordRune(p.before(int(m.start)-len(word))) {
			return true
		}
		return abbreviations[word] || abbreviations[strings.TrimLeft(word, "\u05d5\u05d4\u05d1\u05dc\u05de\u05e9\u05db")] ||
			strings.ContainsRune("\u05d2\u05e6\u05e5\u05d6", last) // gimel, tsadi, final tsadi, zayin
	}
	return false
}

// dash handles the hyphen or dash at byte i and returns the length of what it looked at.
func (p *punctuator) dash(i int) int {
	n, kind := dashAt(p.s, i)
	if n == 0 {
		return 1
	}
	before, after := p.before(i), p.after(i+n)
	if p.inCode(i) {
		return n
	}
	switch {
	case unicode.IsSpace(before) && unicode.IsSpace(after) && i > 0 && i+n < len(p.s):
		if p.betweenWords(i, i+n) && kind != enDash {
			p.replace(i, i+n, enDash)
		}
	case kind == "-" && hebrewLetter(before) && (wordRune(after) || p.markBegins(i+n)):
		p.replace(i, i+n, maqaf)
	case kind == "--" && wordRune(before) && wordRune(after):
		p.replace(i, i+n, emDash)
	}
	return n
}

// markBegins reports whether a mark stands at byte i of the line.
func (p *punctuator) markBegins(i int) bool {
	if i >= len(p.s) {
		return false
	}
	n, _ := markAt(p.s, i)
	return n > 0
}

// dashAt returns the length of the dash at byte i and its kind: "-" for all hyphens, "--", or the dash itself; 0 if
// there is none, or a rule of three hyphens and more.
func dashAt(s string, i int) (n int, kind string) {
	if s[i] == '-' {
		n = 1
		for i+n < len(s) && s[i+n] == '-' {
			n++
		}
		switch n {
		case 1:
			return 1, "-"
		case 2:
			return 2, "--"
		}
		return n, ""
	}
	if s[i+1] != 0x80 || s[i+2] < 0x90 || s[i+2] > 0x95 {
		return 0, ""
	}
	if s[i+2] <= 0x91 { // U+2010 HYPHEN, U+2011 NON-BREAKING HYPHEN
		return 3, "-"
	}
	return 3, s[i : i+3]
}

// betweenWords reports whether the dash s[start:end], which has a space on either side, stands between words: not between numbers, where it
// may be a minus or a score, and not at the beginning of a line, where it is a bullet.
func (p *punctuator) betweenWords(start, end int) bool {
	before := strings.TrimRightFunc(p.s[:start], unicode.IsSpace)
	after := strings.TrimLeftFunc(p.s[end:], unicode.IsSpace)
	if before == "" || after == "" {
		return false
	}
	b, _ := utf8.DecodeLastRuneInString(before)
	a, _ := utf8.DecodeRuneInString(after)
	digits := b >= '0' && b <= '9' && a >= '0' && a <= '9'
	return !digits && !unicode.Is(unicode.Pd, b) && !unicode.Is(unicode.Pd, a) && b != '|' && a != '|'
}
