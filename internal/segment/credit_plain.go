package segment

import (
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/script"
	"github.com/maqaf/maqaf/internal/text"
)

// plainCredit reads a credit without cue and without a body that is known: names after the one separator of a short
// line that stands by itself in the text, as captions do.
func (p *page) plainCredit(i int) (credit, bool) {
	it := &p.items[i]
	if it.f.pipes == 0 && !it.f.slash || it.f.stop || it.f.question || it.f.words > 24 || it.f.words < 3 || it.f.pipes > 1 || it.f.colon || !it.lead || closesBracket(it.f.last) {
		return credit{}, false
	}
	at, double := p.loneSeparator(it.span)
	if at < 0 || !p.textBegan(i) {
		return credit{}, false
	}
	before := text.Trim(p.Source, text.Span{Start: it.span.Start, End: at})
	names := trimMarks(p.Source, text.Span{Start: at, End: it.span.End})
	n := p.nameCount(names)
	f := measure(p.Source, before)
	if names.Empty() || n > 6 || f.words < 2 || f.Letters == 0 || f.stops > 1 || f.words < n && !double || p.clock(i) > 0 {
		return credit{}, false
	}
	known := p.nameParts(i, names)
	if !known && !(p.nameLike(i, names, 4) && n >= 2) {
		return credit{}, false
	}
	alone := it.gap > 0 && (it.next == None || p.items[it.next].gap > 0) && p.textFollows(i)
	return credit{span: text.Span{Start: at, End: it.span.End}, rule: "credit.plain", rate: 800}, alone || double && n >= 2
}

// loneSeparator returns where the only pipe or slash of span with white space beside it stands, or the only double
// slash; or -1.
func (p *page) loneSeparator(span text.Span) (at int, double bool) {
	s := p.Source
	at = -1
	for k := span.Start + 1; k < span.End-1; k++ {
		c := s[k]
		if c != '|' && c != '/' {
			continue
		}
		pair := c == '/' && s[k+1] == '/' && s[k-1] != ':'
		if !pair && s[k-1] != ' ' && s[k+1] != ' ' || c == '/' && s[k-1] >= '0' && s[k-1] <= '9' {
			continue
		}
		if at >= 0 {
			return -1, false
		}
		at = k
		if pair {
			double = true
			k++
		}
	}
	return at, double
}

// nameParts reports whether the words of span are names with a word in them that bodies have in their names.
func (p *page) nameParts(i int, span text.Span) bool {
	for k := p.markAt(i, span.Start); k < p.items[i].marks[1] && p.marks[k].word < span.End; k++ {
		if m := &p.marks[k]; (m.class == orgWord || m.class == bodyName) && m.start == span.Start {
			return p.nameLike(i, span, 6)
		}
	}
	return false
}

// textFollows reports whether running text, or what stands in it, follows item i within a few items.
func (p *page) textFollows(i int) bool {
	for n, j := 0, p.items[i].next; n < 4 && j != None; n, j = n+1, p.items[j].next {
		it := &p.items[j]
		if it.open() && prose(it) || it.kind == Dateline || it.kind == LiveTimestamp || it.kind == EditorNote || it.kind == Signature {
			return true
		}
	}
	return false
}

// courtesyCredit reads a credit that opens with words of courtesy m: alone under a caption, after a separator, or,
// if the words are long, after the end of the caption's sentence.
func (p *page) courtesyCredit(i int, m *mark) (credit, bool) {
	it := &p.items[i]
	if m.fact.flag&courtesy == 0 || m.word < m.start || it.f.words > 40 {
		return credit{}, false
	}
	start, bracket, joined := p.creditStart(i, m.word)
	rest := text.Span{Start: m.end, End: it.span.End}
	n := p.nameCount(rest)
	if bracket || n == 0 || n > 8 || sentenceEnds(p.Source, rest) > 0 {
		return credit{}, false
	}
	c := credit{span: text.Span{Start: start, End: it.span.End}, rule: "credit.courtesy", rate: 850}
	switch {
	case start == it.span.Start:
		return c, !it.f.stop && m.end-m.start >= 8 && (p.underCaption(i) || p.overCaption(i) || n >= 2 && p.besideText(i) && p.courteous(i, it.span))
	case joined:
		r := runeAt(p.Source, start)
		return c, r == '/' || r == '|'
	}
	before := text.Trim(p.Source, text.Span{Start: it.span.Start, End: start})
	return c, m.end-m.start >= 10 && !it.f.stop && !before.Empty() && p.Source[before.End-1] == '.' && it.f.words <= 30
}

// namesBefore moves start, the slash or comma before a body, back over names that a pipe or a slash sets apart from
// the caption, or another script.
func (p *page) namesBefore(i, start int) int {
	it := &p.items[i]
	s := p.Source
	limit := max(it.span.Start, start-80)
	for j := start; j > limit; {
		c, size := utf8.DecodeLastRuneInString(s[limit:j])
		j -= size
		if c != '|' && c != '/' || j == it.span.Start {
			continue
		}
		end := j + size
		if c == '/' && s[j-1] == '/' {
			j--
		}
		if names := (text.Span{Start: end, End: start}); p.nameLike(i, names, 4) && p.nameCount(names) >= 2 {
			return j
		}
		return start
	}
	words := p.wordList(i)
	first := -1
	for k := len(words) - 1; k >= 0; k-- {
		if words[k].End > start {
			continue
		}
		if c := script.Of(runeAt(s, words[k].Start)); c != script.Latin {
			if c == script.None || len(words) == 40 {
				return start
			}
			break
		}
		first = words[k].Start
	}
	if first > it.span.Start && p.nameLike(i, text.Span{Start: first, End: start}, 4) && p.nameCount(text.Span{Start: first, End: start}) >= 2 {
		return first
	}
	return start
}

// creditsAbove reports whether item i, a bracket of that shape alone on its line, credits the line above it rather than
// signs it: the two are a block within the text, and the line is no title of a section, or no text of several sentences.
func (p *page) creditsAbove(i int, s shape) bool {
	it := &p.items[i]
	if s < shapeNames || s == shapeFlag || s == shapeBody || !it.lead || it.gap > 0 || it.prev == None || it.next != None && p.items[it.next].gap == 0 || !p.textFollows(i) {
		return false
	}
	a := &p.items[it.prev]
	if !a.open() && a.kind != Caption || !a.lead || a.f.Letters == 0 || a.f.stops > 1 || a.f.quoted {
		return false
	}
	if a.gap == 0 && (a.prev == None || p.items[a.prev].kind != Caption && !p.same(a.prev, it.prev)) {
		return false
	}
	if s == shapeSlash {
		return a.f.words <= 30
	}
	return !a.f.stop && a.f.words >= 2 && a.f.words <= 20
}

// separatorBefore returns where the pipe or the spaced slash stands that has up to three words between itself and byte
// at of item i, which tell more of the cue there ("stage", "set design and"), or -1.
func (p *page) separatorBefore(i, at int) int {
	from := max(p.items[i].span.Start+2, at-48)
	for k := at - 1; k >= from; k-- {
		c := p.Source[k]
		if c == '(' || c == ')' || c == ':' || c == ';' || c == '"' {
			return -1
		}
		if c == '|' || c == '/' && p.Source[k-1] == ' ' && p.Source[k+1] == ' ' && !(digit(rune(p.Source[k-2])) && digit(rune(p.Source[k+2]))) {
			if p.nameCount(text.Span{Start: k + 1, End: at}) <= 3 {
				return k
			}
			return -1
		}
	}
	return -1
}

// underHeadline reports whether item i, without brackets, stands directly under the first title of the page and, by a
// blank line, over running text: who wrote it, though it may be an agency.
func (p *page) underHeadline(i int) bool {
	it := &p.items[i]
	a, n := it.prev, it.next
	if a == None || n == None || it.gap > 0 || it.f.bracketed || it.f.sign || p.items[n].gap == 0 || !p.items[n].open() || !prose(&p.items[n]) {
		return false
	}
	return p.items[a].open() && titleLike(&p.items[a]) && p.items[a].f.words >= 5 && p.atTop(a)
}
