package segment_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/internal/segment"
)

// TestPages classifies our own pages, in layouts that the annotated pages of the project do not have: every kind,
// language, creditor, author, event and group must be as marked.
func TestPages(t *testing.T) {
	b := newBench(t)
	for _, page := range readPages(t, "testdata/pages") {
		t.Run(page.name, func(t *testing.T) {
			got := b.classify(page.text)
			var said, want []string
			for k := range got.Segments {
				said = append(said, describe(page.text, &got, k))
			}
			for _, m := range page.want {
				w := m.describe()
				// Where a page leaves the events out, they wait for dates of its language.
				for k, s := range said {
					if m.events == "" && strings.HasPrefix(s, w+" =") {
						said[k] = w
					}
				}
				want = append(want, w)
			}
			if !slices.Equal(said, want) {
				t.Error(difference(want, said))
			}
		})
	}
}

func (m *marked) describe() string {
	s := m.kind + " " + m.language + " " + strings.ReplaceAll(bare(m.text), "\n", "⏎")
	if len(m.names) > 0 {
		s += " @" + strings.Join(m.names, "+")
	}
	if m.events != "" {
		s += " =" + strings.ReplaceAll(m.events, "first_published", "first")
	}
	if m.group != "" {
		s += " grouped"
	}
	if m.twin != "" {
		s += " twin"
	}
	return s
}

func describe(source string, page *segment.Page, k int) string {
	s := &page.Segments[k]
	m := marked{kind: kindNames[s.Kind], language: s.Language, text: s.Span.Of(source)}
	switch s.Kind {
	case segment.MediaCredit, segment.Byline, segment.Signature, segment.Contributor:
		for _, party := range s.Details.Parties {
			m.names = append(m.names, party.Name)
		}
	}
	var events []string
	for _, e := range s.Details.Events {
		events = append(events, []string{"", "published", "first", "updated"}[e.Kind])
	}
	m.events = strings.Join(events, " ")
	if s.Group > 0 {
		m.group = "m"
	}
	if s.DuplicateOf != segment.None {
		m.twin = "m"
	}
	return m.describe()
}

func difference(want, said []string) string {
	var b strings.Builder
	for _, w := range want {
		if !slices.Contains(said, w) {
			fmt.Fprintf(&b, "\n- %s", w)
		}
	}
	for _, s := range said {
		if !slices.Contains(want, s) {
			fmt.Fprintf(&b, "\n+ %s", s)
		}
	}
	return b.String()
}
