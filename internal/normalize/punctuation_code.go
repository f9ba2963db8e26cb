package normalize

import (
	"sort"
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// zone is a stretch of a line that is code, markup or an address.
type zone struct{ start, end int }

// codeZones appends the stretches of a line that are no prose: tags, what stands between backticks, and words with
// characters of code or addresses in them. A line that looks like code as a whole is one zone.
func codeZones(dst []zone, line string) []zone {
	if codeLine(line) {
		return append(dst, zone{0, len(line)})
	}
	for i := 0; i < len(line); {
		if n := blankAt(line, i); n > 0 {
			i += n
			continue
		}
		end := i
		if n := spanned(line[i:]); n > 0 {
			end = i + n
		}
		for end < len(line) && blankAt(line, end) == 0 {
			end++
		}
		if end > i && (spanned(line[i:]) > 0 || codeWord(line[i:end])) {
			dst = append(dst, zone{i, end})
		}
		i = end
	}
	return dst
}

// blankAt returns the length of the white space or line terminator at byte i of s, or 0.
func blankAt(s string, i int) int {
	if !spacing[s[i]] {
		return 0
	}
	return max(spaceAt(s, i), text.Terminator(s, i))
}

// longestTag bounds the search for the end of a tag, so that many without an end do not cost as many searches of the line.
const longestTag = 1024

// spanned returns the length of the tag or of the stretch between backticks at the beginning of s.
func spanned(s string) int {
	s = s[:min(len(s), longestTag)]
	switch {
	case s[0] == '`' && len(s) > 1 && s[1] != '`':
		if i := strings.IndexByte(s[1:], '`'); i > 0 && !strings.HasPrefix(s[i+1:], "``") {
			return i + 2
		}
	case s[0] == '<' && len(s) > 1 && (s[1] == '/' || s[1] == '!' || s[1]|0x20 >= 'a' && s[1]|0x20 <= 'z'):
		if i := strings.IndexByte(s, '>'); i > 0 {
			return i + 1
		}
	}
	return 0
}

// codeLine reports whether a line is a statement of a programming language or a line of JSON.
func codeLine(line string) bool {
	t := strings.TrimSpace(line)
	if t == "" {
		return false
	}
	last := t[len(t)-1]
	return strings.Contains(t, "();") || strings.Contains(t, "\": ") && (last == ',' || last == '{' || last == '"' || last == '}' || t[0] == '{') ||
		(last == ';' || last == '{') && strings.ContainsAny(t, "=(") || strings.Contains(t, " := ") || strings.Contains(t, " = \"")
}

// codeWord reports whether a word is an address or a piece of code.
func codeWord(w string) bool {
	return strings.ContainsAny(w, "=<>{}\\_") || strings.Contains(w, "://") || strings.HasPrefix(w, "www.") ||
		strings.Contains(w, "@") && strings.Contains(w, ".") || strings.Count(w, "/") > 1 && !strings.ContainsAny(w, "\"'") ||
		strings.Contains(w, "&") && strings.HasSuffix(w, ";")
}

// inCode reports whether byte i of the line lies in a zone.
func (p *punctuator) inCode(i int) bool {
	k := sort.Search(len(p.skip), func(k int) bool { return p.skip[k].end > i })
	return k < len(p.skip) && p.skip[k].start <= i
}
