package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/script"
)

// findList recognises one item of a list by its marker: a bullet, or a dash or number that a neighbour has too.
func findList(p *page, i int) bool {
	it := &p.items[i]
	if p.datedItem(i) {
		if p.figureRow(i) && !p.underRelated(i) {
			return false
		}
		p.decide(i, ListItem, "list.dated", 850, nil)
		return true
	}
	if p.staged(i) {
		if a := it.prev; a != None && it.gap == 0 && (p.items[a].kind == RelatedLabel || p.items[a].rule == "related.stage") {
			p.decide(i, RelatedItem, "related.stage", 850, nil) // of a series
			return true
		}
		p.decide(i, ListItem, "list.stage", 850, nil)
		return true
	}
	kind, n := p.marker(i)
	if kind == 0 || !it.lead {
		return false
	}
	if a := it.prev; a != None && it.gap == 0 && (p.items[a].kind == RelatedLabel || p.items[a].kind == RelatedItem && p.items[a].rule == "related.marked") && it.f.words <= 24 && !prose(it) {
		p.decide(i, RelatedItem, "related.marked", 880, nil)
		return true
	}
	rate := 940
	switch {
	case kind == '•' && it.f.bullets <= 1:
	case kind == '1', kind == 'a':
		if p.sentenceSigned(i) || !p.numberBeside(i, n) || it.f.pipes >= 2 && p.row(i) || p.figureRow(i) && !p.underRelated(i) {
			return false
		}
	case kind == '-':
		if !p.markerBeside(i, kind) || p.spoken(i) || p.asked(i) {
			return false
		}
		rate = 900
	default:
		return false
	}
	p.decide(i, ListItem, "list.marker", rate, nil)
	return true
}

// spoken reports whether item i is a turn of a dialogue: a sentence after a long dash, in a script that writes so.
func (p *page) spoken(i int) bool {
	it := &p.items[i]
	return it.f.stop && it.f.Main() == script.Cyrillic && runeAt(p.Source, it.span.Start) > 0x2000 && !p.colonWithin(it.span, 1)
}

// asked reports whether item i is a question or the answer to one in a conversation whose turns a dash opens: a question
// stands directly over a sentence.
func (p *page) asked(i int) bool {
	pair := func(q, a int) bool {
		return q != None && a != None && p.items[q].f.question && p.opensDash(q) && p.opensDash(a) && p.items[a].f.stop && !p.items[a].f.question && p.items[a].gap <= 1
	}
	return pair(i, p.items[i].next) || pair(p.items[i].prev, i)
}

// marker returns the kind of list marker that item i opens with, and its number.
func (p *page) marker(i int) (kind rune, n int) { return p.items[i].marker, p.items[i].number }

// markerOf returns the kind of list marker that s opens with: '•', '-', '1' or 'a' (with its number), or 0.
func markerOf(s string) (kind rune, n int) {
	c := runeAt(s, 0)
	rest := s[runeLen(s, 0):]
	if script.InfoOf(c).Letter() && (rest == "" || rest[0] != '.' && rest[0] != ')') {
		return 0, 0 // nearly always
	}
	switch c {
	case '•', '●', '■', '▪', '◦', '‣', '·', '►', '✓', '✔', '→', '◆', '○', '▸', '✗', '✘', '☑', '☐', '✅', '❌', '⁃':
		return '•', 0
	case '-', '–', '—', '*', '+':
		if c == '-' {
			rest = strings.TrimPrefix(rest, "-") // two for a long one
		}
		if strings.HasPrefix(rest, " ") && len(rest) > 2 {
			return '-', 0
		}
		return 0, 0
	case '(':
		if n, j := number(rest, 0, len(rest)); j > 0 && j <= 2 && strings.HasPrefix(rest[j:], ") ") && len(rest) > j+2 {
			return '1', n
		}
		if n := letterNumber(runeAt(rest, 0)); n > 0 {
			if rest = rest[runeLen(rest, 0):]; strings.HasPrefix(rest, ") ") && len(rest) > 2 {
				return 'a', n
			}
		}
		return 0, 0
	}
	if n := letterNumber(c); n > 0 && len(rest) > 2 && (rest[0] == '.' || rest[0] == ')') && rest[1] == ' ' {
		return 'a', n
	}
	if n, j := easternNumber(s); n > 0 && j+1 < len(s) {
		if rest := strings.TrimPrefix(s[j:], " "); rest != "" {
			c := runeAt(rest, 0)
			if k := runeLen(rest, 0); (isDash(c) || c == '.' || c == ')') && k < len(rest) && rest[k] == ' ' {
				return '1', n
			}
		}
	}
	n, j := number(s, 0, len(s))
	if j > 0 && j <= 2 && j+1 < len(s) && (s[j] == '.' || s[j] == ')' || s[j] == '-') && s[j+1] == ' ' {
		return '1', n
	}
	return 0, 0
}

// easternNumber reads the number of up to two Arabic-Indic digits that s opens with, and where it ends.
func easternNumber(s string) (n, end int) {
	for end < len(s) {
		c := runeAt(s, end)
		if c < 0x660 || c > 0x669 && c < 0x6F0 || c > 0x6F9 || end >= 4 {
			break
		}
		n = n*10 + int(c&0xF)
		end += runeLen(s, end)
	}
	return n, end
}

// letterNumber returns the place of c in its alphabet if it may number the items of a list, or 0.
func letterNumber(c rune) int {
	switch {
	case c >= 0x5D0 && c <= 0x5D8:
		return int(c-0x5D0) + 1
	case c >= 'a' && c <= 'h':
		return int(c-'a') + 1
	case c >= 'A' && c <= 'H':
		return int(c-'A') + 1
	case c >= 0x430 && c <= 0x437:
		return int(c-0x430) + 1
	case c >= 0x410 && c <= 0x417:
		return int(c-0x410) + 1
	}
	return 0
}

// numberBeside reports whether the item above or below has the number before or after n.
func (p *page) numberBeside(i, n int) bool {
	own, _ := p.marker(i)
	for _, j := range [...]int{p.items[i].prev, p.items[i].next} {
		if j == None {
			continue
		}
		if kind, m := p.marker(j); kind == own && (m == n-1 || m == n+1) && (p.items[j].open() || p.items[j].kind == ListItem) {
			return true
		}
	}
	return false
}

func (p *page) markerBeside(i int, kind rune) bool {
	for _, j := range [...]int{p.items[i].prev, p.items[i].next} {
		if j == None {
			continue
		}
		if k, _ := p.marker(j); k == kind && (p.items[j].open() || p.items[j].kind == ListItem) {
			return true
		}
	}
	return false
}

// staged reports whether item i opens with a word, a number and a colon, a stop or a dash, and a line directly above or
// under it with the same word and the next number or the one before: "Step 2: ...".
func (p *page) staged(i int) bool {
	it := &p.items[i]
	word, n := p.stage(i)
	if n == 0 || it.f.words < 4 || !it.lead {
		return false
	}
	same := func(j int) bool {
		w, m := p.stage(j)
		return m > 0 && (m == n-1 || m == n+1) && w == word
	}
	return it.prev != None && it.gap == 0 && same(it.prev) || it.next != None && p.items[it.next].gap == 0 && same(it.next)
}

// stage reads the word and the number that item i opens with, or returns 0.
func (p *page) stage(i int) (string, int) {
	s := p.str(i)
	at := strings.IndexByte(s, ' ')
	if at < 3 || at > 24 || !wordRune(runeAt(s, 0)) || digit(runeAt(s, 0)) {
		return "", 0
	}
	n, end := number(s, at+1, len(s))
	if end == at+1 || end-at > 3 || end+1 >= len(s) || s[end+1] != ' ' {
		return "", 0
	}
	switch s[end] {
	case ':', '.', ')', '-':
		return s[:at], n
	}
	return "", 0
}
