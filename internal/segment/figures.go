package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/script"
	"github.com/maqaf/maqaf/internal/text"
)

// figures tells how much item i looks like a line of figures: 0 not, 1 if one stands beside it, 2 by itself.
func (p *page) figures(i int) int {
	it := &p.items[i]
	if it.f.stop || it.f.quoted || it.f.digits == 0 || it.f.words > 14 || !it.lead {
		return 0
	}
	if p.dayed(i) {
		return 0
	}
	s := trimmed(p.str(i), "()[] ")
	fields := fields(make([]string, 0, 24), s)
	if len(fields) < 2 {
		return 0
	}
	t := figureTokens(fields)
	labelled := t.colon > 0
	words := len(fields) - t.numbers - t.marks
	switch {
	case strings.Contains(s, "=") && (t.first >= 0 || digits(s) >= 2 && len(fields) <= 6) && strings.ContainsAny(s, "$€₪"):
		return 2
	case t.scores >= 2 && words == 0, t.scores >= 2 && labelled, t.scores >= 1 && t.dashes >= 1 && t.lastScore && !digit(runeAt(fields[0], 0)):
		return 2
	case t.scores == 1 && labelled && words <= 4 && t.lastScore && t.numbers == 1:
		return 2
	case t.hours > 0 && labelled && words <= 6:
		return 2
	case t.hours > 0 && words <= 5:
		return 1
	case spacedScore(fields):
		return 2
	case labelled && t.exact >= 1 && t.first <= 3 && t.numbers == 1 && len(fields) <= 9:
		return 1 // with what is measured behind the figure
	case t.first == 0 && len(fields) <= 6 && t.numbers <= 2 && it.dates[0] == it.dates[1]:
		return max(t.lists, p.counted(i))
	case t.tail > 2 || t.numbers == 0:
		return t.lists
	case t.exact >= 1 && words <= 5 && (labelled || t.numbers >= 2 && t.first > 0):
		return 2
	case t.exact >= 1 && words <= 5 && t.first > 0, labelled && words <= 5 && t.first > 0:
		return max(1, t.lists)
	}
	return t.lists
}

// counted returns 2 if item i opens with a number, and two lines or more directly above or under it do so too, and none of
// them is a sentence: how many there are of each thing.
func (p *page) counted(i int) int {
	counts := func(j int) bool {
		it := &p.items[j]
		return it.lead && it.f.words >= 2 && it.f.words <= 6 && !it.f.stop && !it.f.colon && digit(runeAt(p.Source, it.span.Start)) &&
			it.f.pipes == 0 && it.dates[0] == it.dates[1]
	}
	if kind, _ := p.marker(i); kind != 0 || p.listed(i) {
		return 0
	}
	lines, j := 1, i
	for a := p.items[j].prev; a != None && p.items[j].gap == 0 && lines < 3 && counts(a); a = p.items[j].prev {
		lines++
		j = a
	}
	j = i
	for n := p.items[j].next; n != None && p.items[n].gap == 0 && lines < 3 && counts(n); n = p.items[j].next {
		lines++
		j = n
	}
	if lines < 3 {
		return 0
	}
	return 2
}

// trimmed is strings.Trim for a few marks.
func trimmed(s, marks string) string {
	for s != "" {
		r, size := text.RuneAt(s, 0)
		if !strings.ContainsRune(marks, r) {
			break
		}
		s = s[size:]
	}
	for s != "" {
		r, size := text.RuneBefore(s, len(s))
		if !strings.ContainsRune(marks, r) {
			break
		}
		s = s[:len(s)-size]
	}
	return s
}

// digits counts the ASCII digits of s.
func digits(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] >= '0' && s[i] <= '9' {
			n++
		}
	}
	return n
}

// spacedScore reports whether two small numbers with a dash between stand among words: "Home 3 - 2 Away".
func spacedScore(fields []string) bool {
	for k := 1; k+3 < len(fields); k++ {
		if allDigits(fields[k]) && len(fields[k]) <= 3 && isDash(runeAt(fields[k+1], 0)) && len(fields[k+1]) <= 3 && allDigits(fields[k+2]) {
			return k <= 4 && len(fields)-k <= 7
		}
	}
	return false
}

// tokens counts the tokens of a line of figures.
type tokens struct {
	numbers   int // tokens that are numbers, with their signs
	exact     int // of them with a decimal part, a percent sign, degrees or a currency
	scores    int // of them 84:81
	hours     int // 9:00-17:00
	lastScore bool
	marks     int // dashes and other marks
	dashes    int
	colon     int // tokens before the first number that end with a colon
	first     int // index of the first number
	tail      int // words after the last number
	lists     int // 2 if parts between commas each end with a number, 1 if most do
}

func figureTokens(fields []string) tokens {
	var t tokens
	t.first = -1
	ended := 0
	for k, f := range fields {
		if plainWord(f) {
			t.word(f)
			continue
		}
		bare := trimmed(f, ",;:()[]،؛")
		hasDigit := strings.IndexFunc(bare, digit) >= 0
		switch {
		case hasDigit && score(bare):
			t.scores++
			t.numbers++
			t.lastScore = k == len(fields)-1
			t.tail = 0
		case hasDigit && hours(bare):
			t.hours++
			t.tail = 0
			t.marks++
			if t.first < 0 {
				t.first = k
			}
			continue
		case hasDigit && numeric(bare):
			t.numbers++
			if strings.ContainsAny(bare, ".%$€") || strings.ContainsAny(bare, "°₪") || strings.Contains(bare, ",") {
				t.exact++
			}
			t.tail = 0
			if k == len(fields)-1 || strings.HasSuffix(f, ",") || strings.HasSuffix(f, "،") || strings.HasSuffix(f, ";") {
				ended++
			}
		case strings.HasPrefix(bare, "°") && len(bare) <= 4 && t.numbers > 0:
			t.exact++
			continue
		case bare == "" || bare == "|" || isDash(runeAt(bare, 0)) && len(bare) <= 3:
			t.marks++
			t.dashes++
			continue
		default:
			t.word(f)
			continue
		}
		if t.first < 0 {
			t.first = k
		}
	}
	if ended >= 2 && t.first > 0 && ended*4 >= len(fields) {
		t.lists = 1
	}
	if ended >= 3 && t.tail == 0 && ended == t.numbers && len(fields) <= 3*ended && t.first > 0 {
		t.lists = 2
	}
	if ended >= 2 && (t.colon > 0 || ended == 2 && t.tail == 0 && t.numbers == 2 && len(fields) <= 9 && t.first > 0) && ended*4 >= len(fields) {
		t.lists = 2
	}
	return t
}

// word counts a word.
func (t *tokens) word(s string) {
	if s[len(s)-1] == ':' && t.first < 0 {
		t.colon++
	}
	t.tail++
}

// plainWord reports whether s opens with a letter and has no digit in it: nearly all words.
func plainWord(s string) bool {
	if !script.InfoOf(runeAt(s, 0)).Letter() {
		return false
	}
	for i := 0; i < len(s); i++ {
		if b := s[i]; b-'0' <= 9 || b == 0xC2 || b > 0xD7 { // the latter begin digits beyond ASCII, perhaps
			return false
		}
	}
	return true
}

// score reports whether s is two numbers with a colon between.
func score(s string) bool {
	a, b, ok := strings.Cut(s, ":")
	return ok && allDigits(a) && allDigits(b)
}

func allDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != "" && len(s) <= 3
}

// hours reports whether s is two clocks with a dash between.
func hours(s string) bool {
	a, b, ok := strings.Cut(s, "-")
	if !ok {
		a, b, ok = strings.Cut(s, "–")
	}
	return ok && (score(a) && score(b))
}

// numeric reports whether s is a number with signs, degrees, a percent sign or a currency.
func numeric(s string) bool {
	digits := 0
	for _, c := range s {
		switch {
		case digit(c):
			digits++
		case strings.ContainsRune("+-–−.,%°$€₪£/'", c):
		default:
			return false
		}
	}
	return digits > 0
}

// figuresBeside reports whether a line of figures stands directly above or under item i.
func (p *page) figuresBeside(i int) bool {
	it := &p.items[i]
	if it.prev != None && it.gap == 0 && (p.items[it.prev].kind == Data || p.items[it.prev].open() && p.figures(it.prev) > 0) {
		return true
	}
	return it.next != None && p.items[it.next].gap == 0 && p.items[it.next].open() && p.figures(it.next) > 0
}
