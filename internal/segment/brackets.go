package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// openBracket returns the offset of the innermost-from-outside bracket that is open at byte at, or -1.
func openBracket(s string, from, at int) int {
	depth := 0
	best := -1
	from = max(from, at-200)
	for j := at - 1; j >= from; j-- {
		switch s[j] {
		case ')', ']':
			depth++
		case '(', '[':
			if depth == 0 {
				best = j
			} else {
				depth--
			}
		}
	}
	return best
}

// closing returns the offset after the bracket that closes the one at byte start, or -1.
func closing(s string, start, end int) int {
	depth := 0
	end = min(end, start+1200)
	for j := start; j < end; j++ {
		switch s[j] {
		case '(', '[':
			depth++
		case ')', ']':
			if depth--; depth == 0 {
				return j + 1
			}
		}
	}
	return -1
}

// sentenceEnds counts the full stops in span that end a sentence rather than an abbreviation.
func sentenceEnds(source string, span text.Span) int {
	n := 0
	for i := span.Start; i+1 < span.End; i++ {
		if source[i] == '.' && source[i+1] == ' ' && lettersBefore(source[:i], i) > 3 {
			n++
		}
	}
	return n
}

// indexNoise returns where an IPTC leftover such as "***" begins in s, or -1.
func indexNoise(s string) int {
	return strings.Index(s, "***")
}
