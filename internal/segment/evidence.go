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
		party, path := &r.parties[k], pathsOf(list, k)
		p.explain(i, rule, path.name, nil, party.Span)
		for _, e := range r.evidence {
			switch {
			case !party.Span.Contains(e.Span):
				continue
			case party.ID != "":
				e.Field = path.id
			case party.OrganizationID != "":
				e.Field = path.organization
			default:
				e.Field = path.kind
			}
			p.note(i, e)
		}
	}
}

// partyPaths are the paths of the fields of one party.
type partyPaths struct{ name, id, organization, kind string }

// firstPaths holds those of the first parties of each list that there is; they never change.
var firstPaths = func() map[string]*[8]partyPaths {
	paths := map[string]*[8]partyPaths{}
	for _, list := range [...]string{"credit.creditors", "byline.authors", "dateline.agencies"} {
		first := new([8]partyPaths)
		for k := range first {
			first[k] = makePaths(list, k)
		}
		paths[list] = first
	}
	return paths
}()

// pathsOf returns the paths of the fields of party k of a list.
func pathsOf(list string, k int) partyPaths {
	if first := firstPaths[list]; first != nil && k < len(first) {
		return first[k]
	}
	return makePaths(list, k)
}

func makePaths(list string, k int) partyPaths {
	party := list + "[" + strconv.Itoa(k) + "]"
	return partyPaths{party + ".name", party + ".known_id", party + ".organization_id", party + ".kind"}
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
