package gold_test

import (
	"fmt"
	"slices"
	"strings"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// figures are the names of what is measured, in the order of gold.py, which says what each means.
var figures = []string{
	"segment_f1", "span_f1", "kind_char", "language", "direction", "creditors", "creditor_ids", "authors", "false_authors",
	"publication", "date_f1", "date_span_f1", "date_value", "groups", "duplicates",
}

// tally is a ratio or, where said differs from gold, an F1.
type tally struct{ hit, gold, said int }

func (t *tally) add(right bool) {
	t.gold++
	t.said++
	if right {
		t.hit++
	}
}

// compare adds the lists as multisets.
func compare[T comparable](t *tally, gold, said []T) {
	left := map[T]int{}
	for _, g := range gold {
		left[g]++
	}
	for _, s := range said {
		if left[s] > 0 {
			left[s]--
			t.hit++
		}
	}
	t.gold += len(gold)
	t.said += len(said)
}

func (t *tally) value() (float64, bool) {
	if t.gold+t.said == 0 {
		return 0, false
	}
	return 2 * float64(t.hit) / float64(t.gold+t.said), true
}

type scores map[string]*tally

func newScores() scores {
	s := scores{}
	for _, f := range figures {
		s[f] = &tally{}
	}
	return s
}

type span struct{ start, end int }

type keyed struct {
	span
	kind string
}

type valued struct {
	span
	value string
}

// edge are the characters that spans may hold or leave out at their ends.
const edge = "|/-–—:•·●■*,;\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"

func trim(text []rune, s span, more string) span {
	out := func(i int) bool { return space(text[i]) || strings.ContainsRune(edge+more, text[i]) }
	first, last := s.start, s.end
	for first < last && out(first) {
		first++
	}
	for last > first && out(last-1) {
		last--
	}
	if first < last {
		return span{first, last}
	}
	return s
}

func trimDate(text []rune, s span) span {
	s = trim(text, s, "()[].'\"׳")
	for _, article := range []string{"the ", "The ", "שנת "} {
		n := len([]rune(article))
		if s.start+n < s.end && string(text[s.start:s.start+n]) == article {
			s.start += n
		}
	}
	return s
}

func squeeze(name string) string {
	return strings.Trim(strings.Join(strings.FieldsFunc(name, space), " "), " .,;:")
}

// scoring holds one document beside what was said of it.
type scoring struct {
	doc    *document
	said   *maqafv1.Analysis
	scores scores
	misses []string
	keys   []keyed                    // of what was said, in order
	byKey  map[keyed]*maqafv1.Segment // the last one of each key, as gold.py has it
	gold   []keyed                    // keys of the gold, each once
	goldBy map[keyed]*goldSegment
}

// score adds one document to scores and returns what was wrong.
func score(doc *document, said *maqafv1.Analysis, into scores) []string {
	s := &scoring{doc: doc, said: said, scores: into, byKey: map[keyed]*maqafv1.Segment{}, goldBy: map[keyed]*goldSegment{}}
	for _, g := range doc.segments {
		key := keyed{trim(doc.text, span{g.start, g.end}, ""), g.kind}
		if s.goldBy[key] == nil {
			s.gold = append(s.gold, key)
		}
		s.goldBy[key] = g
	}
	for _, m := range said.GetSegments() {
		key := keyed{trim(doc.text, span{int(m.GetSpan().GetStart()), int(m.GetSpan().GetEnd())}, ""), strings.TrimPrefix(m.GetKind().String(), "SEGMENT_KIND_")}
		s.keys = append(s.keys, key)
		s.byKey[key] = m
	}
	s.segments()
	s.fields()
	s.dates()
	s.groups()
	return s.misses
}

func (s *scoring) miss(format string, args ...any) {
	s.misses = append(s.misses, s.doc.id+": "+fmt.Sprintf(format, args...))
}

func (s *scoring) at(p span) string { return string(s.doc.text[p.start:p.end]) }

func (s *scoring) segments() {
	compare(s.scores["segment_f1"], s.gold, s.keys)
	compare(s.scores["span_f1"], spans(s.gold), spans(s.keys))
	kinds := make([]string, len(s.doc.text))
	for i, m := range s.said.GetSegments() {
		for j := m.GetSpan().GetStart(); j < m.GetSpan().GetEnd(); j++ {
			kinds[j] = s.keys[i].kind
		}
	}
	for _, key := range s.gold {
		if s.byKey[key] == nil {
			s.miss("%s %.60q is missing", key.kind, s.at(key.span))
		}
		g := s.goldBy[key]
		for i := g.start; i < g.end; i++ {
			if !space(s.doc.text[i]) {
				s.scores["kind_char"].add(kinds[i] == key.kind)
			}
		}
	}
}

func spans(keys []keyed) []span {
	list := make([]span, len(keys))
	for i, k := range keys {
		list[i] = k.span
	}
	return list
}

func (s *scoring) fields() {
	signed, invented := false, false
	for _, key := range s.gold {
		g, m := s.goldBy[key], s.byKey[key]
		if m != nil {
			language, _, _ := strings.Cut(m.GetLanguageCode(), "-")
			s.scores["language"].add(language == g.language)
			direction := strings.ToLower(strings.TrimPrefix(m.GetDirection().String(), "TEXT_DIRECTION_"))
			s.scores["direction"].add(direction == g.direction)
			if language != g.language || direction != g.direction {
				s.miss("%.60q is %s %s, came as %s %s", s.at(key.span), g.language, g.direction, language, direction)
			}
		}
		if g.kind == "MEDIA_CREDIT" && g.creditors != nil {
			s.creditors(g, m.GetCredit().GetCreditors())
		}
		if g.authors != nil {
			right := slices.Equal(names(g.authors), partyNames(m.GetByline().GetAuthors()))
			s.scores["authors"].add(right)
			if !right {
				s.miss("authors %v came as %v", names(g.authors), partyNames(m.GetByline().GetAuthors()))
			}
		}
		if g.kind == "PUBLICATION_LINE" && g.events != nil {
			s.publication(g, m)
		}
	}
	for _, g := range s.doc.segments {
		signed = signed || g.authors != nil && (g.kind == "BYLINE" || g.kind == "SIGNATURE")
	}
	for i, m := range s.said.GetSegments() {
		if kind := s.keys[i].kind; (kind == "BYLINE" || kind == "SIGNATURE") && len(m.GetByline().GetAuthors()) > 0 {
			invented = true
		}
	}
	if !signed {
		s.scores["false_authors"].add(!invented)
		if invented {
			s.miss("an author where there is none")
		}
	}
}

func (s *scoring) creditors(g *goldSegment, said []*maqafv1.Party) {
	right := slices.Equal(names(g.creditors), partyNames(said))
	var goldIDs, saidIDs []string
	for _, c := range g.creditors {
		goldIDs = append(goldIDs, c.id)
	}
	for _, p := range said {
		id := p.GetKnownId()
		if id == "" {
			id = p.GetOrganizationId()
		}
		saidIDs = append(saidIDs, id)
	}
	ids := slices.Equal(goldIDs, saidIDs)
	s.scores["creditors"].add(right)
	s.scores["creditor_ids"].add(right && ids)
	if !right || !ids {
		s.miss("creditors %v came as %v %v", g.creditors, partyNames(said), saidIDs)
	}
}

func names(parties []goldParty) []string {
	var list []string
	for _, p := range parties {
		list = append(list, squeeze(p.name))
	}
	return list
}

func partyNames(parties []*maqafv1.Party) []string {
	var list []string
	for _, p := range parties {
		list = append(list, squeeze(p.GetName()))
	}
	return list
}

func (s *scoring) publication(g *goldSegment, m *maqafv1.Segment) {
	var gold, said [][2]string
	i := 0
	for _, d := range s.doc.dates {
		if g.start <= d.start && d.start < g.end && i < len(g.events) {
			gold = append(gold, [2]string{g.events[i], d.value})
			i++
		}
	}
	for _, e := range m.GetPublication().GetEvents() {
		said = append(said, [2]string{strings.ToLower(strings.TrimPrefix(e.GetEvent().String(), "PUBLICATION_EVENT_")), e.GetValue()})
	}
	right := slices.Equal(gold, said)
	s.scores["publication"].add(right)
	if !right {
		s.miss("publication %v came as %v", gold, said)
	}
}

func (s *scoring) dates() {
	var gold, said []valued
	var goldSpans, saidSpans []span
	for _, d := range s.doc.dates {
		p := trimDate(s.doc.text, span{d.start, d.end})
		gold, goldSpans = append(gold, valued{p, d.value}), append(goldSpans, p)
	}
	for _, d := range s.said.GetDates() {
		if d.GetType() == maqafv1.DateType_DATE_TYPE_DURATION || d.GetType() == maqafv1.DateType_DATE_TYPE_SET {
			continue
		}
		p := trimDate(s.doc.text, span{int(d.GetSpan().GetStart()), int(d.GetSpan().GetEnd())})
		said, saidSpans = append(said, valued{p, d.GetValue()}), append(saidSpans, p)
	}
	compare(s.scores["date_f1"], gold, said)
	compare(s.scores["date_span_f1"], goldSpans, saidSpans)
	for _, g := range gold {
		touched, right := false, false
		for _, d := range said {
			if d.start < g.end && g.start < d.end {
				touched, right = true, right || d.value == g.value
			}
		}
		if touched {
			s.scores["date_value"].add(right)
		}
		if !slices.Contains(said, g) {
			s.miss("date %q = %s is missing", s.at(g.span), g.value)
		}
	}
	for _, d := range said {
		if !slices.Contains(gold, d) {
			s.miss("date %q = %s is not in the gold", s.at(d.span), d.value)
		}
	}
}

type pair struct{ a, b span }

// pairs returns each two members of a group, in order of place.
func pairs(members []span) []pair {
	var list []pair
	for _, a := range members {
		for _, b := range members {
			if a.start < b.start || a.start == b.start && a.end < b.end {
				p := pair{a, b}
				if !slices.Contains(list, p) {
					list = append(list, p)
				}
			}
		}
	}
	return list
}

func (s *scoring) groups() {
	var order []string
	members := map[string][]span{}
	var goldPairs, saidPairs []pair
	var goldTwins, saidTwins []span
	for _, key := range s.gold {
		g := s.goldBy[key]
		if g.group != "" {
			if members[g.group] == nil {
				order = append(order, g.group)
			}
			members[g.group] = append(members[g.group], key.span)
		}
		if g.duplicateOf != "" {
			goldTwins = append(goldTwins, key.span)
		}
	}
	for _, name := range order {
		goldPairs = append(goldPairs, pairs(members[name])...)
	}
	for _, group := range s.said.GetGroups() {
		var list []span
		for _, i := range group.GetSegmentIndexes() {
			list = append(list, s.keys[i].span)
		}
		saidPairs = append(saidPairs, pairs(list)...)
	}
	for i, m := range s.said.GetSegments() {
		if m.DuplicateOfIndex != nil {
			saidTwins = append(saidTwins, s.keys[i].span)
		}
	}
	compare(s.scores["groups"], goldPairs, saidPairs)
	compare(s.scores["duplicates"], goldTwins, saidTwins)
}
