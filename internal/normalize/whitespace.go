package normalize

import "github.com/maqaf/maqaf/internal/text"

// whitespaceChanges is the step Whitespace: every run of white space inside a line becomes one plain space, at the
// ends of a line it goes. Line terminators stay as they are. White space is Unicode's White_Space, so that
// joiners and other invisible characters are left alone.
func whitespaceChanges(s string, _ *Options) []change {
	var out changeList
	for i, lineStart := 0, true; i < len(s); {
		if !spacing[s[i]] || s[i] == ' ' && !lineStart && i+1 < len(s) && !spacing[s[i+1]] {
			lineStart = false
			i++
			continue
		}
		n := spaceAt(s, i)
		if n == 0 {
			if t := text.Terminator(s, i); t > 0 {
				lineStart = true
				i += t
				continue
			}
			lineStart = false
			i++
			continue
		}
		end := i + n
		for end < len(s) {
			if n = spaceAt(s, end); n == 0 {
				break
			}
			end += n
		}
		atEnd := end == len(s) || text.Terminator(s, end) > 0
		switch {
		case lineStart || atEnd:
			out.replace(i, end, "")
		case s[i:end] != " ":
			out.replace(i, end, " ")
		}
		i = end
	}
	return out
}

// spacing holds the first bytes of white space and line terminators.
var spacing = [256]bool{' ': true, '\t': true, '\n': true, '\v': true, '\f': true, '\r': true, 0xC2: true, 0xE1: true, 0xE2: true, 0xE3: true}

// spaceAt returns the length of the white space character at byte i of s that is no line terminator, or 0.
func spaceAt(s string, i int) int {
	switch b := s[i]; {
	case b == ' ', b == '\t':
		return 1
	case b < 0xC2:
		return 0
	case b == 0xC2 && s[i+1] == 0xA0: // NO-BREAK SPACE
		return 2
	case b == 0xE1 && (s[i+1] == 0x9A && s[i+2] == 0x80): // OGHAM SPACE MARK
		return 3
	case b == 0xE2 && s[i+1] == 0x80 && (s[i+2] <= 0x8A || s[i+2] == 0xAF): // U+2000-U+200A, U+202F
		return 3
	case b == 0xE2 && s[i+1] == 0x81 && s[i+2] == 0x9F: // U+205F
		return 3
	case b == 0xE3 && s[i+1] == 0x80 && s[i+2] == 0x80: // IDEOGRAPHIC SPACE
		return 3
	}
	return 0
}
