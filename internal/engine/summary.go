package engine

import (
	"slices"

	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/segment"
)

// Summary is a document at a glance, taken from its segments.
type Summary struct {
	Headline, Deck      string
	Authors             []segment.Party // of bylines and signatures
	Contributors        []segment.Party
	Published, Modified int // indexes into Analysis.Dates, or segment.None
	Language            string
	Places              []string
}

// Summary returns the document at a glance.
func (a *Analysis) Summary() Summary {
	s := Summary{Published: segment.None, Modified: segment.None, Language: "und"}
	for i := range a.Page.Segments {
		seg := &a.Page.Segments[i]
		switch seg.Kind {
		case segment.Headline:
			if s.Headline == "" {
				s.Headline = seg.Span.Of(a.Text.Content)
			}
		case segment.Deck:
			if s.Deck == "" {
				s.Deck = seg.Span.Of(a.Text.Content)
			}
		case segment.Byline, segment.Signature:
			s.Authors = addParties(s.Authors, seg.Details.Parties)
		case segment.Contributor:
			s.Contributors = addParties(s.Contributors, seg.Details.Parties)
		case segment.Dateline:
			for _, place := range seg.Details.Places {
				if name := place.Of(a.Text.Content); !slices.Contains(s.Places, name) {
					s.Places = append(s.Places, name)
				}
			}
		case segment.PublicationLine:
			a.addEvents(&s, seg.Details.Events)
		}
	}
	s.Language = a.mainLanguage()
	return s
}

func addParties(to, from []segment.Party) []segment.Party {
	for _, p := range from {
		if !slices.ContainsFunc(to, func(q segment.Party) bool { return q.Name == p.Name }) {
			to = append(to, p)
		}
	}
	return to
}

// addEvents keeps the first publication and the last update.
func (a *Analysis) addEvents(s *Summary, events []segment.Event) {
	for _, event := range events {
		i, ok := a.Mention(event.Date)
		if !ok {
			continue
		}
		at := a.Dates[i].First
		if at.Known&date.Year == 0 {
			continue
		}
		if event.Kind == segment.Updated {
			if s.Modified == segment.None || compare(at, a.Dates[s.Modified].First) > 0 {
				s.Modified = i
			}
		} else if s.Published == segment.None || compare(at, a.Dates[s.Published].First) < 0 {
			s.Published = i
		}
	}
}

// mainLanguage returns the language of most of the running text, by bytes; of all segments where there is none.
func (a *Analysis) mainLanguage() string {
	for _, running := range []bool{true, false} {
		sizes := map[string]int{}
		best := ""
		for i := range a.Page.Segments {
			seg := &a.Page.Segments[i]
			if running && seg.Kind != segment.Paragraph || seg.Language == "und" || seg.Language == "zxx" {
				continue
			}
			sizes[seg.Language] += seg.Span.Len()
			if best == "" || sizes[seg.Language] > sizes[best] {
				best = seg.Language
			}
		}
		if best != "" {
			return best
		}
	}
	return "und"
}
