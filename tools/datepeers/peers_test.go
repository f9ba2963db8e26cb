// Package datepeers measures the date rules beside go-dateparser, on the same text in the same run.
//
//	cd tools/datepeers && go test -bench .
package datepeers

import (
	"io/fs"
	"strings"
	"testing"
	"time"

	dateparser "github.com/markusmobius/go-dateparser"

	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/lexicon"
)

const english = `WASHINGTON, Feb. 2, 2012 – The Obama administration estimates that the regime may fall soon. On Wednesday the secretary of state said
the council members must move quickly and decide. The official, who helps coordinate policy, said Thursday the White House hopes that
Russia won't oppose a resolution calling for the president to step down. According to reports, 300 soldiers defected earlier this week in a
suburb, and 50 more defected in another town. The total number of defectors is now roughly 7,000 to 10,000, from 300,000 in 2010.
`

func text() string { return strings.Repeat(english, 4)[:2048] }

func BenchmarkMaqaf(b *testing.B) {
	root, err := fs.Sub(lexicon.Data(), "data")
	if err != nil {
		b.Fatal(err)
	}
	l, err := lexicon.Load(root)
	if err != nil {
		b.Fatal(err)
	}
	f, err := date.New(l)
	if err != nil {
		b.Fatal(err)
	}
	ref, err := date.ParseReference("2012-02-02T17:29")
	if err != nil {
		b.Fatal(err)
	}
	source := text()
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		cues := l.Scan(nil, source)
		f.Resolve(source, f.Find(source, cues, date.Options{}), ref, date.Options{})
	}
}

func BenchmarkGoDateparser(b *testing.B) {
	source := text()
	c := &dateparser.Configuration{CurrentTime: time.Date(2012, 2, 2, 17, 29, 0, 0, time.UTC), Languages: []string{"en"}}
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		if _, _, err := dateparser.Search(c, source); err != nil {
			b.Fatal(err)
		}
	}
}
