package date_test

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/lexicon"
)

// TestForms holds that a form finds nothing where Find does not try it: all forms tried everywhere find the same, in the
// examples and in mixtures of their words.
func TestForms(t *testing.T) {
	r := load(t)
	all, err := date.TryAll(r.lexicon)
	if err != nil {
		t.Fatal(err)
	}
	o := date.Options{Durations: true, Vague: true}
	ref := reference(t, "2012-02-02T17:29")
	var cues []lexicon.Cue
	check := func(s string) {
		cues = r.lexicon.Scan(cues[:0], s)
		want := all.Resolve(s, all.Find(s, cues, o), ref, o)
		got := r.finder.Resolve(s, r.finder.Find(s, cues, o), ref, o)
		if !reflect.DeepEqual(got.Mentions, want.Mentions) || !reflect.DeepEqual(got.Of, want.Of) || !reflect.DeepEqual(got.Notes, want.Notes) {
			t.Errorf("%q gives %+v, with all forms tried %+v", s, got.Mentions, want.Mentions)
		}
	}
	var words []string
	for _, e := range examples(t) {
		check(e.source)
		words = append(words, strings.Fields(e.source)...)
	}
	random := rand.New(rand.NewPCG(1, 2))
	gaps := []string{" ", " ", " ", " ", "", "-", ", ", ". ", "/", ":", ".", "\n", " (", ") ", "'", "\u200f", " – "}
	for range 20000 {
		var b strings.Builder
		for range 2 + random.IntN(8) {
			b.WriteString(words[random.IntN(len(words))] + gaps[random.IntN(len(gaps))])
		}
		check(b.String())
	}
}
