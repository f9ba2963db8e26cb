package segment

import (
	"strings"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// findNoise recognises what no reader was meant to see: template leftovers, separators, code, damaged letters.
func findNoise(p *page, i int) bool {
	it := &p.items[i]
	s := p.text(it.span)
	category, weight := "", 950
	switch {
	case it.f.words == 0 && it.f.questions >= 4:
		category = "damaged"
	case it.f.words == 0:
		category = "separator"
	case p.covered(i, of(noiseWord), 0):
		category = "template.null"
	case it.f.code && codeLike(s, &it.f):
		category = "code"
	case it.f.code && shortcode(s):
		category = "template.shortcode"
	case it.f.code && it.f.words <= 8 && snake(s):
		category = "template.key"
	case (it.f.odd || it.f.questions >= 4) && mojibake(s):
		category = "damaged"
	case p.opens(i, noiseWord) != nil && p.opens(i, noiseWord).fact.strong && (codeMarks(s) >= 2 || strings.Contains(s, ".php") || strings.Contains(s, "/var/") || strings.Contains(s, " at line ")):
		category = "code.warning"
	default:
		return p.cutNoise(i)
	}
	p.decide(i, Noise, "noise."+category, weight, nil)
	p.items[i].details.Category = category
	return true
}

// cutNoise cuts an IPTC leftover ("*** Local Caption *** ????") off the end of a line.
func (p *page) cutNoise(i int) bool {
	it := &p.items[i]
	at := indexNoise(p.text(it.span))
	if at <= 0 || it.f.words > 60 {
		return false
	}
	parts := p.cut(i, it.span.Start+at)
	if len(parts) < 2 {
		return false
	}
	p.decide(parts[1], Noise, "noise.iptc", 900, nil)
	p.items[parts[1]].details.Category = "template.iptc"
	return false
}

// opens returns the mark of class c that item i opens with, or nil.
func (p *page) opens(i int, c class) *mark {
	it := &p.items[i]
	if !it.has.has(c) {
		return nil
	}
	first := core(p.Source, it.span).Start
	for k := it.marks[0]; k < it.marks[1] && p.marks[k].word <= first; k++ {
		if m := &p.marks[k]; m.class == c && m.word == first && m.end <= it.span.End {
			return m
		}
	}
	return nil
}

// opensOpen reports whether item i opens with a mark of class c that may stand before any words.
func (p *page) opensOpen(i int, c class) bool {
	m := p.opens(i, c)
	if m == nil {
		return false
	}
	for k := p.markAt(i, m.word); k < p.items[i].marks[1] && p.marks[k].word == m.word; k++ {
		if o := &p.marks[k]; o.class == c && o.fact.open && !o.fact.weak && o.end <= p.items[i].span.End {
			return true
		}
	}
	return false
}

// codeLike reports whether s is program code or markup.
func codeLike(s string, f *features) bool {
	if strings.HasPrefix(s, "<") && strings.HasSuffix(s, ">") && len(s) > 2 && f.Letters > 0 && s[1] < 0x80 && s[1] != '<' && s[1] != ' ' {
		return true
	}
	n := codeMarks(s)
	return n >= 3 && n*4 >= f.words || n >= 6
}

// codeMarks counts what prose has not: braces, calls, comparisons, member access, markup.
func codeMarks(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '{', '}':
			n++
		case '"':
			if i+1 < len(s) && s[i+1] == ':' || strings.HasPrefix(s[i:], `","`) {
				n++
			}
		case ';':
			if i+1 == len(s) || i > 0 && (s[i-1] == ')' || s[i-1] == '\'' || s[i-1] == '"') {
				n++
			}
		case '(':
			if i > 0 && (letterByte(s[i-1]) || s[i-1] == '_') && i+1 < len(s) && (s[i+1] == ')' || s[i+1] == '\'' || s[i+1] == '"' || s[i+1] == '{') {
				n += 2
			}
		case '=':
			if i+1 < len(s) && s[i+1] == '=' || i > 0 && letterByte(s[i-1]) && i+1 < len(s) && (s[i+1] == '"' || s[i+1] == '\'') {
				n++
			}
		case '<':
			if i+1 < len(s) && (letterByte(s[i+1]) || s[i+1] == '/' || s[i+1] == '!') {
				n += 2
			}
		case '.':
			if i > 0 && i+1 < len(s) && letterByte(s[i-1]) && letterByte(s[i+1]) && s[i+1] >= 'a' && strings.HasPrefix(callTail(s[i+1:]), "(") {
				n += 2
			}
		case '/':
			if i > 0 && s[i-1] == ' ' && i+1 < len(s) && letterByte(s[i+1]) && strings.Contains(s[i+1:], "/") && strings.Contains(s[i:], ".") {
				n++
			}
		}
	}
	return n
}

// callTail returns s after the identifier that it opens with.
func callTail(s string) string {
	for i := 0; i < len(s); i++ {
		if !letterByte(s[i]) && s[i] != '_' {
			return s[i:]
		}
	}
	return ""
}

func letterByte(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// shortcode reports whether s is a template tag such as [gallery ids="1,2"] or {{ name }}.
func shortcode(s string) bool {
	if strings.HasPrefix(s, "{{") || strings.HasPrefix(s, "{%") || strings.HasPrefix(s, "<%") || strings.HasPrefix(s, "%%") {
		return true
	}
	if len(s) < 3 || s[0] != '[' || s[len(s)-1] != ']' {
		return false
	}
	inner := s[1 : len(s)-1]
	if strings.HasPrefix(inner, "/") {
		return letterByte(inner[1%len(inner)]) && !strings.Contains(inner, " ")
	}
	name := callTail(inner)
	return name != inner && (strings.Contains(name, "=\"") || strings.Contains(name, "=") || name == "") && lowerASCII(inner[:len(inner)-len(name)])
}

func lowerASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if (s[i] < 'a' || s[i] > 'z') && s[i] != '_' {
			return false
		}
	}
	return len(s) > 0
}

// snake reports whether s is one long key such as page_has_loaded.
func snake(s string) bool {
	joints := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '_':
			joints++
		case c >= 0x80, c == ' ':
			return false
		case !letterByte(c) && (c < '0' || c > '9') && c != '-' && c != '.':
			return false
		}
	}
	return joints >= 2 && len(s) > joints
}

// mojibake reports whether s was decoded with a wrong charset, or lost its letters to question marks.
func mojibake(s string) bool {
	odd, letters, questions := 0, 0, 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch {
		case r == '?':
			questions++
		case r == 0xFFFD:
			odd += 2
		case r == 0xD7 || r == 0xD8 || r == 0xD9 || r == 0xD0 || r == 0xD1 || r == 0xC3 || r == 0xC2 || r == 0xE2:
			if next, n := utf8.DecodeRuneInString(s[i:]); n > 0 && next >= 0x80 && next != 0xD7 && !latinLetter(next) {
				odd += 2
			} else if n > 0 && next >= 0x80 && next < 0x250 {
				odd++
			}
		case wordRune(r):
			letters++
		}
	}
	return odd >= 6 && odd > letters/2 || questions >= 4 && letters <= questions/2
}

// latinLetter reports whether r is a Latin letter that languages use inside words.
func latinLetter(r rune) bool { return r >= 0xC0 && r <= 0x24F && r != 0xD7 && r != 0xF7 }

// covered reports whether marks of a class of the set cover all words of item i; words of side may stand among
// them, and numbers anywhere. There must be one of the first.
func (p *page) covered(i int, main, side set) bool {
	return p.coverage(i, p.items[i].span, main, side) != nil
}

// coverage is covered for a part of item i; it returns the first mark of main, or nil.
func (p *page) coverage(i int, span text.Span, main, side set) *mark {
	it := &p.items[i]
	if it.has&main == 0 {
		return nil
	}
	var first *mark
	k := p.markAt(i, span.Start)
	for at := span.Start; at < span.End; {
		r, size := utf8.DecodeRuneInString(p.Source[at:span.End])
		if !wordRune(r) || digit(r) {
			at += size
			continue
		}
		for k < it.marks[1] && p.marks[k].word < at {
			k++
		}
		best := at
		var found *mark
		for j := k; j < it.marks[1] && p.marks[j].word == at; j++ {
			m := &p.marks[j]
			if m.end < best || m.end > span.End || !main.has(m.class) && (!side.has(m.class) || m.end == best) {
				continue
			}
			best, found = m.end, nil
			if main.has(m.class) {
				found = m
			}
		}
		if best == at {
			return nil
		}
		if first == nil {
			first = found
		}
		at = best
		for at < span.End { // points and the rest of a written form such as a bracketed ending
			r, size := utf8.DecodeRuneInString(p.Source[at:span.End])
			if r != '/' || at+size >= span.End || !wordRune(runeAt(p.Source, at+size)) || p.startsMark(i, at+size, main|side) {
				break
			}
			at += size
			for at < span.End && wordRune(runeAt(p.Source, at)) {
				_, size := utf8.DecodeRuneInString(p.Source[at:])
				at += size
			}
		}
	}
	return first
}

// startsMark reports whether a mark of the set begins at byte at of item i.
func (p *page) startsMark(i, at int, of set) bool {
	for k := p.markAt(i, at); k < p.items[i].marks[1] && p.marks[k].word == at; k++ {
		if of.has(p.marks[k].class) {
			return true
		}
	}
	return false
}
