package lexicon_test

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/maqaf/maqaf/internal/lexicon"
)

func load(t testing.TB) *lexicon.Lexicon {
	t.Helper()
	root, err := fs.Sub(lexicon.Data(), "data")
	if err != nil {
		t.Fatal(err)
	}
	l, err := lexicon.Load(root)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// TestExamples walks the data: each key has an example, in which one of its forms is found.
func TestExamples(t *testing.T) {
	l := load(t)
	for _, e := range l.Entries() {
		if len(e.Examples) == 0 {
			t.Errorf("%s has no example", e.ID)
		}
		if len(e.Forms) == 0 {
			t.Errorf("%s has no form", e.ID)
		}
		for _, example := range e.Examples {
			found := slices.ContainsFunc(l.Scan(nil, example), func(c lexicon.Cue) bool { return slices.Contains(slices.Collect(l.Of(c)), e) })
			if !found && e.Sort != "prefixes" {
				t.Errorf("%s: no form is found in its example %q", e.ID, example)
			}
		}
	}
}

func TestScan(t *testing.T) {
	l, err := lexicon.Load(fstest.MapFS{
		"xx/prefixes.lex": {Data: []byte("[letters]\nו\nש\nב\nכש\n")},
		"xx/words.lex":    {Data: []byte("[photo]\nצילום\nphoto by\n[note]\nמנכ\"ל\n[month]\nפברואר\nאוג'\n[copy]\n©\n[pm]\npm\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text string
		want []string
	}{
		{"", nil},
		{"(צילום: MCT)", []string{"צילום"}},
		{"PHOTO\u00a0  BY: X", []string{"PHOTO\u00a0  BY"}},
		{"photobomb, photo", nil},
		{"מנכ''ל מנכ״ל מנכ\u201dל", []string{"מנכ''ל", "מנכ״ל", "מנכ\u201dל"}},
		{"וכשבפברואר", []string{"פברואר"}},
		{"פברוארי", nil},
		{"צִי\u05bcלו\u05b9ם", []string{"צִי\u05bcלו\u05b9ם"}},
		{"צי\u200fלום\u200f.", []string{"צי\u200fלום"}},
		{"אוג׳ 2012", []string{"אוג׳"}},
		{"© 5pm", []string{"©", "pm"}},
		{"photo\nby", nil},
		{"caption(צילום", []string{"צילום"}},
	} {
		var got []string
		for _, cue := range l.Scan(nil, c.text) {
			if cue.Set == lexicon.Figure {
				continue
			}
			got = append(got, c.text[cue.Start:cue.End])
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("Scan(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

// TestLookup looks up texts as wholes.
func TestLookup(t *testing.T) {
	l, err := lexicon.Load(fstest.MapFS{"xx/words.lex": {Data: []byte("[photo]\nphoto by\n[head]\nמנכ\"ל\n[copy]\n©\n")}})
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]int{"photo by": 1, "PHOTO\u00a0 by\u200f": 1, "מנכ''ל": 1, "©": 1, "photo": 0, "photo by x": 0, " photo by": 0, "photo by ": 0, "photo\nby": 0, "": 0} {
		if got := len(slices.Collect(l.Of(l.Lookup(text)))); got != want {
			t.Errorf("Lookup(%q) gives %d entries, want %d", text, got, want)
		}
	}
}

// TestLoadErrors loads forms that the scanner could not find.
func TestLoadErrors(t *testing.T) {
	for _, c := range []struct{ form, want string }{
		{strings.Repeat("a ", 40) + "a", "more than 32 words"},
		{strings.Repeat("a", 61), "more than 60 letters"},
		{"[key", "xx/words.lex:2: a key line needs a closing ]"},
		{"[]", "an empty key"},
		{"[k]", "stands twice"},
		{"[m a=b a=c]", "attribute \"a\" stands twice"},
		{"[m a=\"b]", "open quote"},
		{"[m a]", "has no value"},
	} {
		_, err := lexicon.Load(fstest.MapFS{"xx/words.lex": {Data: []byte("[k]\n" + c.form + "\n")}})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("Load of %q: %v, want %q", c.form, err, c.want)
		}
	}
}

func FuzzScan(f *testing.F) {
	l := load(f)
	w := newSlow(l)
	f.Add("(צילום: MCT) photo by \xff")
	f.Fuzz(func(t *testing.T, s string) {
		same(t, l, w, s)
		for _, c := range l.Scan(nil, s) {
			if c.Word > c.Start || c.Start >= c.End || int(c.End) > len(s) {
				t.Fatalf("cue %+v of %d bytes", c, len(s))
			}
		}
	})
}
