package segment

import (
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// decideCredit makes item i a credit and reads its fields.
func (p *page) decideCredit(i int, c credit) {
	p.decide(i, MediaCredit, c.rule, c.rate, c.cue)
	it := &p.items[i]
	r := partyReader{p: p, i: i}
	at := it.span.Start
	if c.rule == "credit.whole" {
		at = it.span.End // names nobody
	}
	first := true
	for k := it.marks[0]; k < it.marks[1]; k++ {
		m := &p.marks[k]
		if m.class == creditFlag && m.word >= it.span.Start && m.end <= it.span.End {
			r.flag |= m.fact.flag
		}
		if m.class != creditCue && (m.class != bylineCue || !colonAfter(p.Source, m.end)) || m.word < at || m.end > it.span.End || p.nested(i, m) {
			continue
		}
		if m.word < m.start && !p.know.glued(runeAt(p.Source, m.word)) {
			continue // a noun with a prefix
		}
		from, announced := p.announced(i, m, true)
		if !first && !announced && (p.wordIsJoined(i, m) || p.insideName(at, m)) {
			continue
		}
		if !first || !announced && (m.word > it.span.Start+8 || p.hasMark(i, text.Span{Start: at, End: m.word}, bodyName)) {
			r.read(text.Span{Start: at, End: m.word})
		}
		if it.details.Cue.Empty() {
			it.details.Cue = text.Span{Start: m.start, End: m.end}
			it.details.Media = m.fact.media
		}
		r.role = m.fact.role
		r.flag |= m.fact.flag
		first = false
		at = max(from, m.end)
	}
	end := it.span.End
	if c.rule == "credit.leading" && p.Source[end-1] == '.' {
		end-- // the stop before the caption is no abbreviation's
	}
	r.read(text.Span{Start: at, End: end})
	it.details.Parties = r.parties
	it.details.Archive = r.flag&archive != 0
	it.details.Illustration = r.flag&illustration != 0
	it.details.Courtesy = r.flag&courtesy != 0
	it.details.Screenshot = r.flag&screenshot != 0
	if c.cue != nil {
		p.explain(i, "credit.cue", "credit.cue", c.cue, text.Span{})
	}
	p.explainParties(i, "credit.creditors", c.rule, &r)
	p.explainFlags(i, "credit")
}

// insideName reports whether cue m, which nothing announces, stands directly after a word of the list that begins at
// byte from: it is part of a name, as in "the laboratory of photography".
func (p *page) insideName(from int, m *mark) bool {
	for j := m.word; j > from; {
		c, size := utf8.DecodeLastRuneInString(p.Source[from:j])
		if !text.Invisible(c) {
			return wordRune(c)
		}
		j -= size
	}
	return false
}

// wordIsJoined reports whether cue m is no announcement but part of a name: no colon follows, and a name word
// stands directly before it.
func (p *page) wordIsJoined(i int, m *mark) bool { return m.word == m.start && m.fact.colon }
