package record

import (
	"strings"

	"github.com/maqaf/maqaf/bulk/internal/source"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// Row is a row of Parquet output. The columns published and language of Hive partitions are made of folder names, so
// they are not repeated here.
type Row struct {
	ID             string    `json:"id" parquet:"id"`
	URI            string    `json:"uri" parquet:"uri"`
	Ruleset        string    `json:"ruleset" parquet:"ruleset,dict"`
	PublishedValue string    `json:"published_value" parquet:"published_value"`
	ModifiedValue  string    `json:"modified_value" parquet:"modified_value"`
	Headline       string    `json:"headline" parquet:"headline"`
	Deck           string    `json:"deck" parquet:"deck"`
	Authors        []string  `json:"authors" parquet:"authors,list"`
	Contributors   []string  `json:"contributors" parquet:"contributors,list"`
	Places         []string  `json:"places" parquet:"places,list"`
	Segments       []Segment `json:"segments" parquet:"segments,list"`
	Dates          []Date    `json:"dates" parquet:"dates,list"`
	Analysis       string    `json:"analysis" parquet:"analysis"` // the whole maqaf.v1.Analysis, as proto-JSON
}

// Segment is one of Analysis.segments; Start and End count what Analysis.offset_unit says.
type Segment struct {
	Kind     string   `json:"kind" parquet:"kind,dict"`
	Start    int32    `json:"start" parquet:"start"`
	End      int32    `json:"end" parquet:"end"`
	Language string   `json:"language" parquet:"language,dict"`
	Text     string   `json:"text" parquet:"text"`
	People   []string `json:"people" parquet:"people,list"` // names of the credit, byline or signature
}

// Date is one of Analysis.dates.
type Date struct {
	Value string `json:"value" parquet:"value"`
	Type  string `json:"type" parquet:"type,dict"`
	Start int32  `json:"start" parquet:"start"`
	End   int32  `json:"end" parquet:"end"`
	Text  string `json:"text" parquet:"text"`
}

func rowOf(d *source.Document, a *maqafv1.Analysis, whole string) Row {
	s := a.GetSummary()
	row := Row{
		ID: d.ID, URI: d.URI, Ruleset: a.GetRuleset(), PublishedValue: s.GetPublishedValue(), ModifiedValue: s.GetModifiedValue(),
		Headline: s.GetHeadline(), Deck: s.GetDeck(), Authors: names(s.GetAuthors()), Contributors: names(s.GetContributors()),
		Places: s.GetPlaces(), Analysis: whole,
	}
	for _, g := range a.GetSegments() {
		row.Segments = append(row.Segments, Segment{
			Kind: lower(g.GetKind().String(), "SEGMENT_KIND_"), Start: g.GetSpan().GetStart(), End: g.GetSpan().GetEnd(),
			Language: g.GetLanguageCode(), Text: g.GetText(), People: names(append(g.GetCredit().GetCreditors(), g.GetByline().GetAuthors()...)),
		})
	}
	for _, m := range a.GetDates() {
		row.Dates = append(row.Dates, Date{
			Value: m.GetValue(), Type: lower(m.GetType().String(), "DATE_TYPE_"), Start: m.GetSpan().GetStart(), End: m.GetSpan().GetEnd(),
			Text: m.GetText(),
		})
	}
	return row
}

func lower(name, prefix string) string { return strings.ToLower(strings.TrimPrefix(name, prefix)) }

func names(parties []*maqafv1.Party) []string {
	var list []string
	for _, p := range parties {
		list = append(list, p.GetName())
	}
	return list
}
