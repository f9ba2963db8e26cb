package segment_test

import (
	"fmt"
	"hash/fnv"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/maqaf/maqaf/internal/lexicon"
)

func TestZZ(t *testing.T) {
	if os.Getenv("ZZ") == "" {
		t.Skip()
	}
	pages := readPages(t, gold, "../../testdata/pages")
	sorts := strings.Split(os.Getenv("ZZ"), ",")
	root := fstest.MapFS{}
	fs.WalkDir(lexicon.Data(), "data", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(lexicon.Data(), name)
		drop := false
		for _, s := range sorts {
			drop = drop || strings.Contains(name, "/"+s+".lex")
		}
		if drop {
			var out []string
			after := false
			for _, l := range strings.Split(string(data), "\n") {
				if strings.HasPrefix(l, "[") || strings.HasPrefix(l, "#") || strings.HasPrefix(l, "source") || strings.HasPrefix(l, "example") || l == "" {
					out = append(out, l)
					after = strings.HasPrefix(l, "[") || strings.HasPrefix(l, "example")
					continue
				}
				h := fnv.New32()
				h.Write([]byte(l + os.Getenv("SEED")))
				if after || h.Sum32()%2 == 0 {
					out = append(out, l)
				}
				after = false
			}
			data = []byte(strings.Join(out, "\n"))
		}
		root[strings.TrimPrefix(name, "data/")] = &fstest.MapFile{Data: data}
		return err
	})
	b := benchOf(t, root)
	fmt.Printf("F1 %.4f\n", spanKindF1(b, pages))
	for _, page := range pages {
		want := map[string]string{}
		for _, m := range page.want {
			want[bare(m.text)] = m.kind
		}
		for _, s := range b.classify(page.text).Segments {
			x := bare(s.Span.Of(page.text))
			if w, ok := want[x]; !ok {
				fmt.Printf("SPAN\t?>%s\t%s\t%.60q\n", kindNames[s.Kind], page.name, x)
			} else if w != kindNames[s.Kind] {
				fmt.Printf("KIND\t%s>%s\t%s\t%.60s\t%s\n", w, kindNames[s.Kind], page.name, strings.ReplaceAll(x, "\n", "/"), s.Evidence[0].Rule)
			}
		}
	}
}
