package date

import "strings"

// A title of a work stands in a quotation behind a word for the work: the film "Monday", הספר "החיים ב-2018".

// maxQuoted bounds a title and what stands between it and the word for its work, in bytes.
const (
	maxQuoted = 90
	maxApart  = 24
)

// entitled reports whether e lies in the title of a work.
func (p *parser) entitled(e *expr) bool {
	if p.work > 0 && p.work <= e.start && e.start-p.work < maxQuoted+maxApart && p.titleHolds(p.work, e) {
		return true
	}
	return e.start > 0 && !plainInside(p.source[e.start-1]) && p.titleIs(e)
}

// plainInside reports whether no quotation opens with byte b, as nearly always.
func plainInside(b byte) bool { return b < 0x80 && b != '"' }

// titleIs reports whether e fills a quotation that a word behind it tells to be a work: "יום שישי" הוא סרטה הראשון.
func (p *parser) titleIs(e *expr) bool {
	if e.end >= len(p.source) || plainInside(p.source[e.end]) {
		return false
	}
	r, size := lastRune(p.source[:e.start])
	if !isGeresh(r) && r != 0xAB || closing(p.source[e.end:], p.source[e.start-size:e.start]) != 0 {
		return false
	}
	_, hi := p.tokensBeside(e.start, e.end)
	for n := 0; hi < len(p.tokens) && n < 6 && p.tokens[hi].start-e.end < maxApart; hi, n = hi+1, n+1 {
		if t := &p.tokens[hi]; t.kind == kGuard && t.text == "work" {
			return !p.sentenceEnds(e.end, t.start) && p.clauses(e.end+1, t.start) == 0
		}
	}
	return false
}

// titleHolds reports whether a quotation opens shortly behind byte i and holds e.
func (p *parser) titleHolds(i int, e *expr) bool {
	near := p.source[i:min(e.start, i+maxApart)]
	open, mark := quotation(near)
	if open < 0 || strings.ContainsAny(near[:open], ":.;\n") {
		return false
	}
	inside, behind := i+open+len(mark), min(len(p.source), i+open+maxQuoted)
	if inside > e.start || behind < e.end || closing(p.source[inside:e.start], mark) >= 0 {
		return false
	}
	return closing(p.source[e.end:behind], mark) >= 0
}

// quotations are the marks that open one and, for each, those that close it.
var quotations = [...][2]string{{"\"", "\""}, {"\u201c", "\u201d"}, {"\u201e", "\u201d\u201c\""}, {"\u00ab", "\u00bb"}, {"\u2018", "\u2019"}, {"\u05f4", "\u05f4"}, {"\u201d", "\u201d\u201c"}}

// quotation returns where the first quotation in s opens, and its mark; -1 if none does. Gershayim inside a word open none.
func quotation(s string) (at int, mark string) {
	at = -1
	for _, q := range quotations {
		for i := strings.Index(s, q[0]); i >= 0 && (at < 0 || i < at); {
			if r, _ := lastRune(s[:i]); !isLetter(r) {
				at, mark = i, q[0]
				break
			}
			next := strings.Index(s[i+len(q[0]):], q[0])
			if next < 0 {
				break
			}
			i += len(q[0]) + next
		}
	}
	return at, mark
}

// closing returns where a quotation that mark opened closes in s, or -1. Gershayim inside a word close none.
func closing(s, mark string) int {
	for _, q := range quotations {
		if q[0] != mark {
			continue
		}
		for i, r := range s {
			if !strings.ContainsRune(q[1], r) {
				continue
			}
			if i+len(q[0]) >= len(s) || !isLetter(firstRune(s[i+len(q[0]):])) {
				return i
			}
		}
	}
	return -1
}
