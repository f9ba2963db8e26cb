package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// credit is a stretch of an item that may be a credit.
type credit struct {
	span text.Span
	rule string
	cue  *mark
	rate int
}

// maxCaption is how many words a line with a caption and its credit may have.
const maxCaption = 120

// findCredit cuts credits out of their line: bracketed, after a slash or a pipe, run on, or without a cue. What
// stands before one is its caption.
func findCredit(p *page, i int) bool {
	it := &p.items[i]
	if it.has&of(creditCue, bodyName, creditFlag) == 0 && !closesBracket(it.f.last) || it.f.words > maxCaption || it.span.Len() > 20*maxCaption {
		return false
	}
	if p.repeatsTitle(i) {
		p.decide(i, Noise, "noise.repeated-title", 950, p.firstMark(i, of(creditCue)))
		p.items[i].details.Category = "template.repeated-title"
		return true
	}
	c, ok := p.creditIn(i, it.span.Start)
	if !ok {
		return false
	}
	before := text.Trim(p.Source, text.Span{Start: it.span.Start, End: c.span.Start})
	if c.cue == nil && before.Empty() && !p.underCaption(i) {
		return false
	}
	parts := p.cut(i, c.span.Start, c.span.End)
	at := 0
	if !before.Empty() {
		p.decide(parts[0], Caption, "caption.credited", 960, nil)
		at = 1
	}
	p.decideCredit(parts[at], c)
	if at+1 < len(parts) && p.items[parts[at+1]].f.words == 0 {
		p.decide(parts[at+1], Noise, "noise.separator", 900, nil)
	}
	return true
}

// underCaption reports whether item i stands directly under a short line that may be its caption.
func (p *page) underCaption(i int) bool {
	above := p.items[i].prev
	if above == None || !p.adjacent(above, i) || !p.items[i].lead {
		return above != None && !p.items[i].lead
	}
	a := &p.items[above]
	if a.kind == Caption {
		return true
	}
	return a.open() && a.f.Letters > 0 && a.f.words <= 25 && a.f.words > 1 && !p.datedBelow(i)
}

// datedBelow reports whether the line under item i tells a publication time.
func (p *page) datedBelow(i int) bool {
	n := p.below(i, furniture)
	return n != None && (p.items[n].kind == PublicationLine || p.bareDate(n))
}

// repeatsTitle reports whether item i is a credit cue followed by the words of a line nearby.
func (p *page) repeatsTitle(i int) bool {
	it := &p.items[i]
	m := p.firstMark(i, of(creditCue))
	if m == nil || m.word != it.span.Start || it.f.words < 4 {
		return false
	}
	want := hash(p.Source[m.end:it.span.End])
	for n, j := 0, it.prev; n < 4 && j != None; n, j = n+1, p.items[j].prev {
		if p.items[j].f.words >= 3 && hash(p.str(j)) == want {
			return true
		}
	}
	for n, j := 0, it.next; n < 2 && j != None; n, j = n+1, p.items[j].next {
		if p.items[j].f.words >= 3 && hash(p.str(j)) == want {
			return true
		}
	}
	return false
}

// creditIn finds the first credit in item i.
func (p *page) creditIn(i, from int) (credit, bool) {
	it := &p.items[i]
	for k := p.markAt(i, from); k < it.marks[1]; k++ {
		m := &p.marks[k]
		if m.end > it.span.End {
			break
		}
		var c credit
		var ok bool
		switch m.class {
		case creditCue:
			if p.nested(i, m) {
				continue
			}
			c, ok = p.cuedCredit(i, m)
		case bodyName:
			c, ok = p.bodyCredit(i, m)
		}
		if ok {
			return c, true
		}
	}
	return p.bracketCredit(i)
}

// nested reports whether m stands inside the name of a known body.
func (p *page) nested(i int, m *mark) bool {
	it := &p.items[i]
	for k := p.markAt(i, m.word-32); k < it.marks[1] && p.marks[k].word <= m.word; k++ {
		if b := &p.marks[k]; (b.class == bodyName || b.class == captionCue) && b.end >= m.end && b.start < m.start {
			return true
		}
	}
	return false
}

// cuedCredit reads a credit that cue m announces.
func (p *page) cuedCredit(i int, m *mark) (credit, bool) {
	it := &p.items[i]
	if m.word < m.start && !p.know.glued(runeAt(p.Source, m.word)) {
		return credit{}, false // "in the photo": an ordinary noun
	}
	start, bracket, joined := p.creditStart(i, m.word)
	last, announced := p.announced(i, m, bracket || start == it.span.Start || joined)
	end := it.span.End
	if bracket {
		if e := closing(p.Source, start, it.span.End); e > 0 {
			end = e
		}
	} else if noise := indexNoise(p.Source[m.end:it.span.End]); noise >= 0 {
		end = m.end + noise
	}
	content := trimName(p.Source, text.Span{Start: min(last, end), End: end})
	c := credit{span: text.Trim(p.Source, text.Span{Start: start, End: end}), rule: "credit.cue", cue: m, rate: 970}
	rest := wordsOf(nil, p.Source, content, 26)
	whole := start == it.span.Start && end == it.span.End
	switch {
	case len(rest) == 0:
		return c, (whole || bracket) && announced && it.f.words <= 3
	case announced:
		if bracket {
			return c, end == it.span.End || p.moreCredit(i, end)
		}
		return c, len(rest) <= 25 && sentenceEnds(p.Source, content) == 0
	case bracket:
		return c, end == it.span.End && p.nameLike(i, content, 8)
	case m.fact.strong:
		return c, len(rest) <= 12 && p.nameLike(i, content, 12)
	case m.fact.colon:
		return c, false
	}
	next := text.Trim(p.Source, text.Span{Start: m.end, End: end})
	if next.Empty() || !wordRune(runeAt(p.Source, next.Start)) {
		return c, false
	}
	return c, (joined || it.f.words <= 20) && len(rest) >= 2 && len(rest) <= 5 && p.nameLike(i, content, 5) && !it.f.question &&
		m.word == m.start && len(rest) <= 3
}

// moreCredit reports whether what follows byte end of item i may follow a credit: another one, a pixel size, noise.
func (p *page) moreCredit(i, end int) bool {
	it := &p.items[i]
	rest := text.Trim(p.Source, text.Span{Start: end, End: it.span.End})
	if rest.Empty() || indexNoise(p.text(rest)) == 0 {
		return true
	}
	if p.Source[rest.Start] == '(' || p.Source[rest.Start] == '[' {
		_, ok := p.creditIn(i, rest.Start)
		return ok
	}
	return rest.Len() <= 2
}

// creditStart returns where a credit whose cue stands at byte at begins: at its bracket or separator, if one
// stands before it. joined tells of a separator.
func (p *page) creditStart(i, at int) (start int, bracket, joined bool) {
	it := &p.items[i]
	s := p.Source
	j := at
	for j > it.span.Start {
		c, size := utf8.DecodeLastRuneInString(s[it.span.Start:j])
		if !text.Invisible(c) {
			break
		}
		j -= size
	}
	if j == it.span.Start {
		return j, false, false
	}
	if open := openBracket(s, it.span.Start, at); open >= 0 && at-open <= 80 {
		return open, true, false
	}
	c, size := utf8.DecodeLastRuneInString(s[it.span.Start:j])
	if separator(c) {
		return j - size, false, true
	}
	return at, false, false
}

// openBracket returns the offset of the innermost-from-outside bracket that is open at byte at, or -1.
func openBracket(s string, from, at int) int {
	depth := 0
	best := -1
	from = max(from, at-200)
	for j := at; j > from; {
		c, size := utf8.DecodeLastRuneInString(s[from:j])
		j -= size
		switch {
		case closesBracket(c):
			depth++
		case opensBracket(c):
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
	for j := start; j < end; {
		c, size := utf8.DecodeRuneInString(s[j:end])
		j += size
		switch {
		case opensBracket(c):
			depth++
		case closesBracket(c):
			depth--
			if depth == 0 {
				return j
			}
		}
	}
	return -1
}

// announced reports whether a colon, a dash or a comma after cue m announces names, perhaps after more cues
// ("photo and editing:") or, if loose, after a few words ("photographed for the city:"); and where names begin.
func (p *page) announced(i int, m *mark, loose bool) (int, bool) {
	it := &p.items[i]
	s := p.Source
	at := m.end
	words := 0
	for at < it.span.End {
		c, size := utf8.DecodeRuneInString(s[at:it.span.End])
		switch {
		case text.Invisible(c):
			at += size
			continue
		case c == ':' || c == 0xFF1A:
			return at + size, true
		case isDash(c) && at > m.end && at+size < it.span.End && s[at+size] == ' ' && words == 0,
			c == 0x60C && words == 0 && m.fact.strong:
			return at + size, true
		case c == '/' && words == 0 && m.fact.media == MediaUnknown:
			return at, false
		}
		if closesBracket(c) || c == ',' || c == ';' || c == '|' || c == '.' {
			break
		}
		if !wordRune(c) {
			break
		}
		end := at
		for end < it.span.End {
			c, size := utf8.DecodeRuneInString(s[end:])
			if !wordRune(c) && !doubleMark(c) && !singleMark(c) {
				break
			}
			end += size
		}
		if !p.wordIs(i, text.Span{Start: at, End: end}, of(creditCue)) {
			words++
		}
		if words > 3 || words > 0 && !loose || end == at {
			break
		}
		at = end
	}
	return m.end, false
}

// bodyCredit reads a credit that a known body m opens or closes without a cue: AGENCY/Name, a body glued to the
// caption or after a separator.
func (p *page) bodyCredit(i int, m *mark) (credit, bool) {
	it := &p.items[i]
	s := p.Source
	rate := 930
	if p.width > 0 && p.wraps(i, p.width) {
		return credit{}, false
	}
	if m.end < it.span.End && s[m.end] == '/' {
		name := text.Span{Start: m.end + 1, End: it.span.End}
		start, bracket, _ := p.creditStart(i, m.word)
		if bracket {
			return credit{}, false
		}
		c := credit{span: text.Span{Start: start, End: it.span.End}, rule: "credit.agency-name", cue: nil, rate: rate}
		return c, p.nameLike(i, name, 5)
	}
	if !covers(s, m.end, it.span.End) || m.end < it.span.End && closesBracket(it.f.last) && openBracket(s, it.span.Start, m.end) >= 0 {
		return credit{}, false
	}
	start, _, joined := p.creditStart(i, m.word)
	if start == it.span.Start {
		return credit{span: it.span, rule: "credit.body-alone", rate: 900}, true
	}
	if joined {
		c, _ := utf8.DecodeRuneInString(s[start:])
		if c == '/' || c == '|' {
			if name := p.slashName(i, start); name > it.span.Start || p.underCaption(i) {
				start = name
			}
			return credit{span: text.Span{Start: start, End: it.span.End}, rule: "credit.separator", rate: rate}, start == it.span.Start || it.f.words <= 40
		}
		return credit{span: text.Span{Start: start, End: it.span.End}, rule: "credit.separator", rate: 800},
			isDash(c) && it.f.words <= 25 && start > 0 && s[start-1] == ' ' && !measure(s, text.Trim(s, text.Span{Start: it.span.Start, End: start})).stop
	}
	if m.start == m.word && glueBefore(s, it.span.Start, m.start) && it.f.words <= 30 {
		return credit{span: text.Span{Start: m.start, End: it.span.End}, rule: "credit.glued", rate: 900}, true
	}
	return credit{}, false
}

// slashName moves start, the slash of "Name/BODY", back over a name that opens the item or follows a separator.
func (p *page) slashName(i, start int) int {
	it := &p.items[i]
	name := text.Trim(p.Source, text.Span{Start: it.span.Start, End: start})
	for j := start; j > it.span.Start; {
		c, size := utf8.DecodeLastRuneInString(p.Source[it.span.Start:j])
		if c == '|' || c == '/' {
			if j < start {
				at := j - size
				if p.nameLike(i, text.Span{Start: j, End: start}, 4) {
					return at
				}
				return start
			}
		}
		j -= size
	}
	if !name.Empty() && p.nameLike(i, name, 3) && it.f.words <= 5 {
		return it.span.Start
	}
	return start
}

// glueBefore reports whether a word or a bracket ends directly before byte at, without white space.
func glueBefore(s string, from, at int) bool {
	if at == from {
		return false
	}
	c, _ := utf8.DecodeLastRuneInString(s[from:at])
	return closesBracket(c) || unicode.IsLetter(c) || c == '.' || digit(c) || closesQuote(c)
}

// bracketCredit reads a bracket without a cue at the end of item i: bodies, names with a body, or the names of
// a short line.
func (p *page) bracketCredit(i int) (credit, bool) {
	it := &p.items[i]
	if !closesBracket(it.f.last) {
		return credit{}, false
	}
	open := openBracket(p.Source, it.span.Start, it.span.End-1)
	if open < 0 {
		return credit{}, false
	}
	inside := text.Span{Start: open + 1, End: it.span.End - 1}
	c := credit{span: text.Span{Start: open, End: it.span.End}, rule: "credit.bracket", rate: 900}
	before := measure(p.Source, text.Trim(p.Source, text.Span{Start: it.span.Start, End: open}))
	shape := p.creditShape(i, inside)
	switch {
	case open == it.span.Start:
		return c, shape >= shapeFlag && p.underCaption(i)
	case shape == shapeSlash:
		return c, true
	case shape == shapeBody && p.width > 0 && p.wraps(i, p.width):
		return credit{}, false // a hard-wrapped sentence
	case shape == shapeFlag, shape == shapeBody:
		return c, !before.stop && before.words <= 40
	case shape == shapeNames:
		c.rate = 850
		return c, !before.stop && before.words >= 2 && before.words <= 18 && before.pipes+before.bullets == 0 && !p.headed(i)
	}
	return credit{}, false
}

// headed reports whether item i may be the headline, where brackets hold no credit.
func (p *page) headed(i int) bool { return p.items[i].prev == None }

// shape is what the inside of a bracket looks like.
type shape uint8

const (
	shapeNone  shape = iota
	shapeNames       // a list of names
	shapeFlag        // courtesy, a statute
	shapeBody        // one or more known bodies, perhaps names beside them
	shapeSlash       // a name and a body, joined by a slash
)

// creditShape tells what the inside of a bracket may credit.
func (p *page) creditShape(i int, inside text.Span) shape {
	var body, slash, courtesyFlag bool
	for k := p.markAt(i, inside.Start); k < p.items[i].marks[1] && p.marks[k].word < inside.End; k++ {
		m := &p.marks[k]
		switch m.class {
		case bodyName:
			if m.end > inside.End {
				continue
			}
			body = true
			if m.start > inside.Start && endsSlash(p.Source[inside.Start:m.start]) || m.end < inside.End && p.Source[m.end] == '/' {
				slash = true
			}
			if covers(p.Source, inside.Start, m.word) && covers(p.Source, m.end, inside.End) {
				return shapeBody
			}
		case creditFlag:
			if m.fact.flag&(courtesy|statute) != 0 && m.start == inside.Start {
				courtesyFlag = true
			}
		case captionCue, roleWord:
			return shapeNone
		}
	}
	names := p.nameLike(i, inside, 10)
	switch {
	case (slash || slashed(p.text(inside))) && names:
		return shapeSlash
	case courtesyFlag:
		return shapeFlag
	case body && names:
		return shapeBody
	case names && p.nameCount(inside) >= 2:
		return shapeNames
	}
	return shapeNone
}

// slashed reports whether s has one slash, with two words or more before it and something after.
func slashed(s string) bool {
	before, after, ok := strings.Cut(s, "/")
	return ok && !strings.Contains(after, "/") && len(strings.Fields(before)) >= 2 && strings.TrimSpace(after) != ""
}

// nameCount returns the number of words in span.
func (p *page) nameCount(span text.Span) int { return len(wordsOf(nil, p.Source, span, 12)) }

func endsSlash(s string) bool {
	for i := len(s); i > 0; {
		c, size := utf8.DecodeLastRuneInString(s[:i])
		if c == '/' {
			return true
		}
		if !text.Space(c) {
			return false
		}
		i -= size
	}
	return false
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
	for i := 0; i+2 < len(s); i++ {
		if s[i] == '*' && s[i+1] == '*' && s[i+2] == '*' {
			return i
		}
	}
	return -1
}
