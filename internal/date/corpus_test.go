package date_test

import (
	"embed"
	"fmt"
	"path"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/text"
)

//go:embed testdata/*.txt
var corpus embed.FS

// The sizes of the corpus; a case that gets lost fails the test.
const (
	positives = 2540
	negatives = 1275
)

// example is a line of the corpus.
type example struct {
	where, source string
	ref           string
	want          []mention
}

type mention struct {
	span  text.Span
	value string
}

var invisible = regexp.MustCompile(`‹U\+([0-9A-F]{4,5})›`)

// examples reads the corpus.
func examples(t testing.TB) []example {
	t.Helper()
	files, err := corpus.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	var out []example
	for _, f := range files {
		data, err := corpus.ReadFile(path.Join("testdata", f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		ref := ""
		for n, line := range strings.Split(string(data), "\n") {
			switch {
			case line == "" || line[0] == '#':
			case strings.HasPrefix(line, "ref "):
				ref = line[4:]
			default:
				e := readExample(t, fmt.Sprintf("%s:%d", f.Name(), n+1), line)
				e.ref = ref
				out = append(out, e)
			}
		}
	}
	return out
}

// readExample reads "text with ⟦marks⟧ → value value".
func readExample(t testing.TB, where, line string) example {
	t.Helper()
	line = invisible.ReplaceAllStringFunc(line, func(s string) string {
		r, err := strconv.ParseInt(invisible.FindStringSubmatch(s)[1], 16, 32)
		if err != nil {
			t.Fatal(where, err)
		}
		return string(rune(r))
	})
	marked, values, _ := strings.Cut(line, " → ")
	e := example{where: where}
	var b strings.Builder
	for _, value := range strings.Fields(values) {
		before, rest, ok := strings.Cut(marked, "⟦")
		inside, after, ok2 := strings.Cut(rest, "⟧")
		if !ok || !ok2 {
			t.Fatalf("%s: more values than marks", where)
		}
		b.WriteString(before)
		start := b.Len()
		b.WriteString(inside)
		e.want = append(e.want, mention{text.Span{Start: start, End: b.Len()}, value})
		marked = after
	}
	b.WriteString(marked)
	e.source = b.String()
	return e
}

func TestCorpus(t *testing.T) {
	r := load(t)
	zone, err := date.LoadZone("Asia/Jerusalem")
	if err != nil {
		t.Fatal(err)
	}
	count := [2]int{}
	for _, e := range examples(t) {
		if len(e.want) > 0 {
			count[0]++
		} else {
			count[1]++
		}
		var got []mention
		for _, m := range r.resolve(e.source, reference(t, e.ref), date.Options{Zone: zone}).Mentions {
			got = append(got, mention{m.Span, m.Value})
		}
		if describe(e.source, got) != describe(e.source, e.want) {
			t.Errorf("%s: %q gives %s, want %s", e.where, e.source, describe(e.source, got), describe(e.source, e.want))
		}
	}
	if count != [2]int{positives, negatives} {
		t.Errorf("the corpus has %d positive and %d negative examples", count[0], count[1])
	}
}

func describe(source string, mentions []mention) string {
	var b strings.Builder
	for _, m := range mentions {
		fmt.Fprintf(&b, "[%s = %s]", m.span.Of(source), m.value)
	}
	return b.String()
}
