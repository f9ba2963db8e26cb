package segment

import (
	"strings"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// nested reports whether m stands inside the name of a known body.
func (p *page) nested(i int, m *mark) bool {
	it := &p.items[i]
	for k := p.markAt(i, m.word-32); k < it.marks[1] && p.marks[k].word <= m.word; k++ {
		if b := &p.marks[k]; b.class == bodyName && b.end >= m.end && b.start < m.start || b.class == captionCue && b.end >= m.end && (b.start < m.start || b.start == m.start && b.end > m.end && colonAfter(p.Source, b.end)) {
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
	if !bracket && !joined && start > it.span.Start && colonAfter(p.Source, m.end) {
		if at := p.separatorBefore(i, m.word); at >= 0 {
			start, joined = at, true
		}
	}
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
	rest := wordsOf(make([]text.Span, 0, 26), p.Source, content, 26)
	if announced && !bracket && !joined && start > it.span.Start && len(rest) > 3 && p.saysAt(i, last) {
		return c, false
	}
	whole := start == it.span.Start && end == it.span.End
	switch {
	case len(rest) == 0:
		return c, (whole || bracket) && announced && it.f.words <= 3
	case announced:
		if bracket {
			return c, end == it.span.End || p.moreCredit(i, end)
		}
		if start > it.span.Start && !joined && lower(runeAt(p.Source, m.start)) && !p.namesIn(i, content) {
			return c, false // "the editor: the date is wrong": running text
		}
		return c, len(rest) <= 25 && (sentenceEnds(p.Source, content) == 0 || len(rest) <= 8 && p.stopBeforeBody(i, content) > 0)
	case bracket:
		return c, end == it.span.End && (m.fact.flag&screenshot != 0 && len(rest) <= 6 || p.flagOnly(i, content) || p.nameLike(i, content, 8) || m.fact.strong && m.word <= start+2 && len(rest) <= 8)
	case p.flagOnly(i, content):
		return c, it.f.words <= 30 && !it.f.stop && (joined || upperStart(p.Source, m.word))
	case m.fact.strong:
		return c, len(rest) <= 12 && p.nameLike(i, p.withoutArticle(content), 12)
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

// flagOnly reports whether span is a modifier of credits and nothing else, such as "the author", or opens with one behind
// which no names follow, such as "from the archive of".
func (p *page) flagOnly(i int, span text.Span) bool {
	for k := p.markAt(i, span.Start); k < p.items[i].marks[1] && p.marks[k].word <= span.Start; k++ {
		if m := &p.marks[k]; m.class == creditFlag && m.word == span.Start && (m.end == span.End || m.fact.drop && m.end < span.End && p.nameCount(span) <= 7) {
			return true
		}
	}
	return false
}

// upperStart reports whether an upper-case letter stands at byte i of s.
func upperStart(s string, i int) bool { return upper(runeAt(s, i)) }

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
		case words == 0 && strings.HasPrefix(s[at:], "..."), words == 0 && c == '…':
			return at + strings.LastIndexAny(s[at:min(at+3, it.span.End)], ".…") + size, true
		case isDash(c) && at > m.end && at+size < it.span.End && s[at+size] == ' ' && words == 0,
			(c == ',' || c == 0x60C) && words == 0 && m.fact.strong:
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

// saysAt reports whether a quotation opens at byte at of item i, white space apart: what somebody said, and no name.
func (p *page) saysAt(i, at int) bool {
	rest := text.Trim(p.Source, text.Span{Start: at, End: p.items[i].span.End})
	return !rest.Empty() && opensQuote(runeAt(p.Source, rest.Start))
}
