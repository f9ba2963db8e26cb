package segment

import (
	"strings"
	"unicode/utf8"
)

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
		case '|':
			if strings.HasPrefix(s[i:], "||") && (strings.HasPrefix(s[i+2:], " [") || strings.HasPrefix(s[i+2:], " {")) {
				n += 3
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
