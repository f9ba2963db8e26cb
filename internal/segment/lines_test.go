package segment_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/internal/segment"
)

// more are the texts around the lines of languages that bodies has none for.
var more = map[string][2]string{
	"fr": {"Le conseil garde le vieux château d'eau\nPar Claire Monnier\n3 mars 2015\n\nLe conseil a voté par neuf voix contre quatre, après un débat de trois heures dans une salle comble.\n\n", "\n\nPersonne n'a dormi dans la salle, a dit la greffière en sortant, et peu de gens étaient assis.\n"},
	"yi": {"די שטאט האלט דעם אלטן וואסער טורעם\nפון לייבל קאץ\n3.3.2015\n\nדער ראט האט געשטימט נײַן קעגן פיר, נאך א דעבאטע פון דריי שעה אין א פולן זאל.\n\n", "\n\nקיינער איז נישט געשלאפן אין זאל, האט די סעקרעטארשע געזאגט ביים ארויסגיין.\n"},
}

// TestLines puts the lines of testdata/lines.tsv into their places of a page: captions, notes, topics, words of the page
// and of advertising in every language, and titles and sentences that only look like one.
func TestLines(t *testing.T) {
	b := newBench(t)
	data, err := os.ReadFile("testdata/lines.tsv")
	if err != nil {
		t.Fatal(err)
	}
	cases := 0
	for _, row := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		if strings.HasPrefix(row, "#") {
			continue
		}
		cell := strings.Split(row, "\t")
		if len(cell) != 4 {
			t.Fatalf("%q has not four cells", row)
		}
		cases++
		body, ok := bodies[cell[1]]
		if !ok {
			body = more[cell[1]]
		}
		head, text, _ := strings.Cut(body[0], "\n\n")
		before, after := body[0], body[1]
		switch rest := strings.TrimPrefix(body[1], "\n\n"); cell[0] {
		case "foot":
			before, after = body[0]+rest+"\n", "\n"
		case "top":
			before, after = "", "\n"+body[0]+rest
		case "head":
			before, after = head+"\n", "\n\n"+text+rest
		}
		lines := strings.ReplaceAll(cell[3], "⏎", "\n")
		var said []string
		for _, s := range b.classify(before + lines + after).Segments {
			if s.Span.Start >= len(before) && s.Span.Start < len(before)+len(lines) && s.Kind != segment.Unknown {
				said = append(said, kindNames[s.Kind])
			}
		}
		if want := strings.Split(cell[2], ","); !slices.Equal(said, want) {
			t.Errorf("%s %s: %q is %v, want %v", cell[0], cell[1], lines, said, want)
		}
	}
	if cases < 350 {
		t.Errorf("only %d lines", cases)
	}
}
