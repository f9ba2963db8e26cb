package segment

import (
	"strconv"

	"github.com/maqaf/maqaf/internal/text"
)

// explain adds what field of item i rests on: a mark, or a span that a rule read by its shape.
func (p *page) explain(i int, rule, field string, m *mark, span text.Span) {
	e := Evidence{Rule: rule, Span: span, Field: field}
	if m != nil {
		e.Span, e.Entry = text.Span{Start: m.start, End: m.end}, m.fact.entry.ID
	}
	p.note(i, e)
}

// explainParties adds what the parties of item i rest on: known bodies on their lexicon entries, other names on the
// rule that read the list. list is the path of the field that holds them.
func (p *page) explainParties(i int, list, rule string, r *partyReader) {
	for k := range r.parties {
		party := &r.parties[k]
		path := list + "[" + strconv.Itoa(k) + "]"
		p.explain(i, rule, path+".name", nil, party.Span)
		for _, e := range r.evidence {
			switch {
			case !party.Span.Contains(e.Span):
				continue
			case party.ID != "":
				e.Field = path + ".known_id"
			case party.OrganizationID != "":
				e.Field = path + ".organization_id"
			default:
				e.Field = path + ".kind"
			}
			p.note(i, e)
		}
	}
}

// explainFlags adds what the flags of a credit or caption rest on.
func (p *page) explainFlags(i int, message string) {
	p.eachMark(i, of(creditFlag, creditCue), func(m *mark) bool {
		for _, f := range [...]struct {
			flag flag
			name string
		}{{archive, "archive"}, {illustration, "illustration"}, {courtesy, "courtesy"}, {screenshot, "screenshot"}} {
			if m.fact.flag&f.flag != 0 {
				p.explain(i, "flag.word", message+"."+f.name, m, text.Span{})
			}
		}
		return true
	})
}
