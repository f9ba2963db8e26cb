package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// findData recognises scores, rates, weather and the rows of tables.
func findData(p *page, i int) bool {
	rule := ""
	switch {
	case p.row(i):
		rule = "data.row"
	case p.items[i].lead && p.clock(i) > 0 && p.schedule(i):
		rule = "data.schedule"
	default:
		strength := p.figures(i)
		if strength == 0 || strength == 1 && !p.figuresBeside(i) {
			return false
		}
		rule = "data.figures"
	}
	p.decide(i, Data, rule, 930, nil)
	return true
}

// row reports whether item i is a row of a table: cells between pipes, numbers in them or in a row beside it
// that has as many cells.
func (p *page) row(i int) bool {
	it := &p.items[i]
	if it.f.pipes == 0 && !strings.ContainsRune(p.str(i), '\t') || it.f.stop || it.f.words > 40 {
		return false
	}
	if !p.sameCells(i, it.prev, i) && !p.sameCells(i, it.next, it.next) {
		return false
	}
	return p.numberCell(i) || it.prev != None && p.items[it.prev].kind == Data || it.next != None && p.numberCell(it.next)
}

// sameCells reports whether item j, above or below item i without a blank line, has as many pipes.
func (p *page) sameCells(i, j, lower int) bool {
	if j == None || p.items[lower].gap > 0 || !p.items[lower].lead {
		return false
	}
	return p.items[j].f.pipes == p.items[i].f.pipes && (p.items[j].open() || p.items[j].kind == Data)
}

// numberCell reports whether a cell of item i after the first is a number, perhaps with a unit.
func (p *page) numberCell(i int) bool {
	cells := strings.FieldsFunc(p.str(i), func(c rune) bool { return c == '|' || c == '\t' })
	for k := 1; k < len(cells); k++ {
		cell := strings.TrimSpace(cells[k])
		if cell != "" && (digit(runeAt(cell, 0)) || strings.ContainsAny(cell[:1], "+-$€") || strings.HasPrefix(cell, "₪")) {
			return true
		}
	}
	return false
}

// figures tells how much item i looks like a line of figures: 0 not, 1 if one stands beside it, 2 by itself.
func (p *page) figures(i int) int {
	it := &p.items[i]
	if it.f.stop || it.f.quoted || it.f.digits == 0 || it.f.words > 14 || !it.lead {
		return 0
	}
	for d := it.dates[0]; d < it.dates[1]; d++ {
		if p.Dates[d].HasDay {
			return 0
		}
	}
	s := strings.Trim(p.str(i), "()[] ")
	fields := strings.Fields(s)
	if len(fields) < 2 {
		return 0
	}
	t := figureTokens(fields)
	labelled := t.colon > 0
	words := len(fields) - t.numbers - t.marks
	switch {
	case strings.Contains(s, " = ") && t.numbers >= 1 && strings.ContainsAny(s, "$€₪"):
		return 2
	case t.scores >= 2 && labelled, t.scores == 1 && t.dashes >= 1 && t.lastScore && !digit(runeAt(fields[0], 0)):
		return 2
	case t.scores == 1 && labelled && words <= 4 && t.lastScore && t.numbers == 1:
		return 2
	case t.hours > 0 && labelled && words <= 6:
		return 2
	case t.hours > 0 && words <= 5:
		return 1
	case t.tail > 2 || t.numbers == 0:
		return t.lists
	case t.exact >= 1 && words <= 5 && (labelled || t.numbers >= 2 && t.first > 0):
		return 2
	case t.exact >= 1 && words <= 5 && t.first > 0, labelled && words <= 5 && t.first > 0:
		return 1
	}
	return t.lists
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
	lists     int // 2 if parts between commas each end with a number
}

func figureTokens(fields []string) tokens {
	var t tokens
	t.first = -1
	ended := 0
	for k, f := range fields {
		bare := strings.Trim(f, ",;:()[]")
		switch {
		case score(bare):
			t.scores++
			t.numbers++
			t.lastScore = k == len(fields)-1
			t.tail = 0
		case hours(bare):
			t.hours++
			t.tail = 0
			t.marks++
			if t.first < 0 {
				t.first = k
			}
			continue
		case numeric(bare):
			t.numbers++
			if strings.ContainsAny(bare, ".%$€") || strings.ContainsAny(bare, "°₪") || strings.Contains(bare, ",") {
				t.exact++
			}
			t.tail = 0
			if k == len(fields)-1 || strings.HasSuffix(f, ",") {
				ended++
			}
		case bare == "" || isDash(runeAt(bare, 0)) && len(bare) <= 3:
			t.marks++
			t.dashes++
			continue
		default:
			if strings.HasSuffix(f, ":") && t.first < 0 {
				t.colon++
			}
			t.tail++
			continue
		}
		if t.first < 0 {
			t.first = k
		}
	}
	if ended >= 2 && t.colon > 0 && ended*4 >= len(fields) {
		t.lists = 2
	}
	return t
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

// findList recognises one item of a list by its marker: a bullet, or a dash or number that a neighbour has too.
func findList(p *page, i int) bool {
	it := &p.items[i]
	kind, n := p.marker(i)
	if kind == 0 || !it.lead {
		return false
	}
	rate := 940
	switch {
	case kind == '•' && it.f.bullets <= 1:
	case kind == '1':
		if !p.numberBeside(i, n) || it.f.pipes >= 2 && p.row(i) {
			return false
		}
	case kind == '-':
		if !p.markerBeside(i, kind) {
			return false
		}
		rate = 900
	default:
		return false
	}
	p.decide(i, ListItem, "list.marker", rate, nil)
	return true
}

// marker returns the kind of list marker that item i opens with: '•', '-', '1' (with its number), or 0.
func (p *page) marker(i int) (kind rune, n int) {
	s := p.str(i)
	c := runeAt(s, 0)
	rest := s[runeLen(s, 0):]
	switch c {
	case '•', '●', '■', '▪', '◦', '‣', '·', '►', '✓', '✔', '→', '◆', '○', '▸':
		return '•', 0
	case '-', '–', '—', '*', '+':
		if strings.HasPrefix(rest, " ") && len(rest) > 2 {
			return '-', 0
		}
		return 0, 0
	}
	n, j := number(s, 0, len(s))
	if j > 0 && j <= 2 && j+1 < len(s) && (s[j] == '.' || s[j] == ')') && s[j+1] == ' ' {
		return '1', n
	}
	return 0, 0
}

// numberBeside reports whether the item above or below has the number before or after n.
func (p *page) numberBeside(i, n int) bool {
	for _, j := range [...]int{p.items[i].prev, p.items[i].next} {
		if j == None {
			continue
		}
		if kind, m := p.marker(j); kind == '1' && (m == n-1 || m == n+1) && (p.items[j].open() || p.items[j].kind == ListItem) {
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

// findComment recognises a reader's comment: a text with the line of its name and time under it, over it, or in it.
func findComment(p *page, i int) bool {
	it := &p.items[i]
	if !it.lead || it.f.words > 400 {
		return false
	}
	kind, _ := p.marker(i)
	numbered := kind == '1'
	if !numbered && !p.afterComments(i) && !p.beforeComments(i) {
		return false
	}
	switch signed := p.signedAt(i); {
	case signed == signedInside:
		p.decideComment(i, "comment.one-line", 900)
		return true
	case signed == signedEnd:
		if next := it.next; next != None && p.items[next].gap == 0 && p.items[next].open() && p.signedAt(next) == unsigned {
			if k, _ := p.marker(next); k != '1' {
				p.join(i, next)
				p.decideComment(i, "comment.header", 920)
				return true
			}
		}
		if numbered || p.afterComments(i) {
			p.decideComment(i, "comment.one-line", 850)
			return true
		}
		return false
	}
	last := i
	for n := 0; n < 4; n++ {
		next := p.items[last].next
		if next == None || p.items[next].gap > 0 || !p.items[next].open() || !p.items[next].lead {
			return false
		}
		if k, _ := p.marker(next); k == '1' {
			return false
		}
		last = next
		if p.signedAt(last) == signedEnd && p.items[last].f.words <= 14 {
			p.join(i, last)
			p.decideComment(i, "comment.signed", 930)
			return true
		}
		if !numbered && !p.afterComments(i) {
			return false
		}
	}
	return false
}

func (p *page) decideComment(i int, rule string, weight int) {
	p.decide(i, Comment, rule, weight, nil)
	it := &p.items[i]
	day := None
	for d := it.dates[0]; d < it.dates[1]; d++ {
		if p.Dates[d].HasDay || p.Dates[d].HasClock {
			day = d
		}
	}
	it.details.Date = day
	if day == None {
		return
	}
	line := text.Span{Start: it.span.Start, End: p.Dates[day].Span.Start}
	if at := strings.LastIndexByte(p.text(line), '\n'); at >= 0 {
		line.Start += at + 1
	}
	name := trimName(p.Source, line)
	if at := strings.IndexAny(p.text(name), ",-|،"); at > 0 {
		name.End = name.Start + at
	}
	name = trimName(p.Source, name)
	if !name.Empty() && name.Len() <= 80 {
		it.details.Author = &Party{Span: name, Name: p.text(name), Kind: Person}
	}
}

// signature places of comments.
const (
	unsigned = iota
	signedEnd
	signedInside
)

// signedAt tells where a line has a day or a clock as a comment's signature has it: at its end, or before a colon.
func (p *page) signedAt(i int) int {
	it := &p.items[i]
	for d := it.dates[0]; d < it.dates[1]; d++ {
		e := &p.Dates[d]
		if !e.HasDay && !e.HasClock && !e.Relative {
			continue
		}
		end := e.Span.End
		for end < it.span.End && (p.Source[end] == ')' || p.Source[end] == ']') {
			end++
		}
		switch {
		case end >= it.span.End && (e.HasDay || e.Relative && e.HasClock):
			return signedEnd
		case end < it.span.End && p.Source[end] == ':' && e.HasDay:
			return signedInside
		}
	}
	return unsigned
}

// beforeComments reports whether the label of an answer to a comment stands under item i or the line below it, and
// the text of the page above.
func (p *page) beforeComments(i int) bool {
	if p.body.last == None || !p.pastBody(i) {
		return false
	}
	for n, j := 0, p.items[i].next; n < 2 && j != None; n, j = n+1, p.items[j].next {
		if it := &p.items[j]; it.kind == Interface && strings.HasPrefix(it.details.Category, "comments") {
			return true
		}
	}
	return false
}

// afterComments reports whether comments or their label stand above item i, with nothing but furniture between.
func (p *page) afterComments(i int) bool {
	for n, j := 0, p.items[i].prev; n < 6 && j != None; n, j = n+1, p.items[j].prev {
		switch it := &p.items[j]; {
		case it.kind == Comment, it.kind == Interface && strings.HasPrefix(it.details.Category, "comments"):
			return true
		case it.open():
			return false
		}
	}
	return false
}
