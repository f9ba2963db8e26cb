package text

import (
	"strings"

	"golang.org/x/net/html"
)

// visibleText collects the text that a reader sees: white space runs are one space, and lines begin where blocks do.
type visibleText struct {
	source string
	out    strings.Builder
	m      mapBuilder
	space  Span // white space waiting to be written as one space; empty if none
	breaks int  // line ends waiting to be written: 1, or 2 for a blank line
	tab    bool // a cell of a table ended
	tabAt  int
	at     int          // source position of the break
	wrote  func(at int) // called when text is about to be written at byte at
}

// brk asks for n line ends before the next text.
func (v *visibleText) brk(n, at int) {
	if n > v.breaks {
		v.breaks, v.at = n, at
	}
	v.space, v.tab = Span{}, false
}

// newline is a line end that counts by itself (br).
func (v *visibleText) newline(at int) {
	if v.out.Len() > 0 {
		v.breaks, v.at = min(v.breaks+1, 2), at
	}
	v.space, v.tab = Span{}, false
}

func (v *visibleText) cellEnd(at int) { v.tab, v.tabAt = true, at }

// begin writes what waits before the next text.
func (v *visibleText) begin() {
	switch {
	case v.out.Len() == 0:
	case v.breaks > 0:
		v.put("\n\n"[:v.breaks], Span{v.at, v.at}, 0)
	case v.tab:
		v.put("\t", Span{v.tabAt, v.tabAt}, 0)
	case !v.space.Empty():
		v.put(" ", v.space, v.space.Len())
	}
	v.breaks, v.space, v.tab = 0, Span{}, false
	v.wrote(v.out.Len())
}

func (v *visibleText) put(s string, from Span, width int) {
	v.out.WriteString(s)
	v.m.add(len(s), from, width)
}

// text takes a stretch of the source that is text; entities says whether it may hold character references, keep
// whether white space stays.
func (v *visibleText) text(span Span, entities, keep bool) {
	s := v.source
	for i := span.Start; i < span.End; {
		end := i
		for end < span.End && !(s[end] == '&' && entities) && (!htmlSpace(s[end]) || single(s, end, span)) {
			end++
		}
		if end > i {
			v.begin()
			v.put(s[i:end], Span{i, end}, 0)
			i = end
			continue
		}
		if s[i] != '&' {
			for end < span.End && htmlSpace(s[end]) {
				end++
			}
			v.white(Span{i, end}, keep)
			i = end
			continue
		}
		i += v.reference(s[i:span.End], i)
	}
}

// single reports whether the white space at byte i is one space between words.
func single(s string, i int, span Span) bool {
	return s[i] == ' ' && i > span.Start && i+1 < span.End && !htmlSpace(s[i-1]) && !htmlSpace(s[i+1]) && s[i+1] != '&'
}

// white takes a run of white space.
func (v *visibleText) white(run Span, keep bool) {
	switch {
	case keep:
		v.begin()
		v.put(run.Of(v.source), run, 0)
	case v.breaks == 0 && v.out.Len() > 0 && v.space.Empty():
		v.space = run
	}
}

func htmlSpace(b byte) bool { return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f' }

// longestReference is the length of the longest named character reference with its ampersand and semicolon.
const longestReference = 33

// reference takes the ampersand at the beginning of s, which stands at byte at, and returns how many bytes it took: the
// whole character reference, or one.
func (v *visibleText) reference(s string, at int) int {
	value, n := referenceAt(s)
	if n == 0 {
		v.begin()
		v.put("&", Span{at, at + 1}, 0)
		return 1
	}
	from := Span{at, at + n}
	if len(value) == 1 && htmlSpace(value[0]) {
		v.white(from, false)
		return n
	}
	v.begin()
	for _, r := range value { // the second character of a reference counts as put in
		v.put(string(r), from, from.Len())
		from.Start = from.End
	}
	return n
}

// referenceAt returns what the character reference at the beginning of s stands for, and its length; 0 if it is none.
func referenceAt(s string) (value string, n int) {
	switch {
	case strings.HasPrefix(s, "&amp;"):
		return "&", 5
	case strings.HasPrefix(s, "&quot;"):
		return "\"", 6
	case strings.HasPrefix(s, "&nbsp;"):
		return "\u00A0", 6
	case strings.HasPrefix(s, "&#"):
		return numericReference(s)
	}
	end := 1
	for end < len(s) && end < longestReference && alphanumeric(s[end]) {
		end++
	}
	if end < len(s) && s[end] == ';' {
		end++
	}
	name := s[:end]
	whole := html.UnescapeString(name)
	if whole == name {
		return "", 0
	}
	for k := 2; k <= end; k++ { // a name without a semicolon may be followed by letters
		if part := html.UnescapeString(name[:k]); part != name[:k] && part+name[k:] == whole {
			return part, k
		}
	}
	return "", 0
}

// numericReference reads &#1488; and &#x5D0;.
func numericReference(s string) (value string, n int) {
	end := 2
	if end < len(s) && s[end]|0x20 == 'x' {
		end++
	}
	digits := end
	for end < len(s) && (s[end] >= '0' && s[end] <= '9' || digits == 3 && s[end]|0x20 >= 'a' && s[end]|0x20 <= 'f') {
		end++
	}
	if end == digits {
		return "", 0
	}
	short := s[:digits] + strings.TrimLeft(s[digits:end], "0")
	if len(short) > 12 { // beyond Unicode; more digits would overflow the library's number
		short = s[:digits] + "110000"
	}
	if short == s[:digits] {
		short += "0"
	}
	if end < len(s) && s[end] == ';' {
		end++
	}
	return html.UnescapeString(short + ";"), end
}

func alphanumeric(b byte) bool { return asciiLetter(b) || b >= '0' && b <= '9' }
