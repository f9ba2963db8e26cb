package record_test

import (
	"strings"
	"testing"

	"github.com/maqaf/maqaf/bulk/internal/record"
	"github.com/maqaf/maqaf/bulk/internal/source"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

func TestPartition(t *testing.T) {
	for _, c := range []struct{ published, language, want string }{
		{"2012-02-02T17:29", "he", "published=2012-02/language=he"},
		{"2012-02", "en-GB", "published=2012-02/language=en-GB"},
		{"2012-02-02/2012-02-04", "he", "published=2012-02/language=he"},
		{"", "", "published=unknown/language=und"},
		{"2012-W05", "he", "published=unknown/language=he"},
		{"XXXX-02-02", "he", "published=unknown/language=he"},
		{"2012", "../x", "published=unknown/language=und"},
	} {
		for _, format := range []record.Format{record.NDJSON, record.Parquet} {
			e, err := record.Of(format, &source.Document{Seq: 7, ID: "a<b"}, &maqafv1.Analysis{Summary: &maqafv1.Summary{PublishedValue: c.published, LanguageCode: c.language}})
			if err != nil || e.Partition != c.want || e.Seq != 7 || e.Dead() {
				t.Errorf("%q, %q: %+v, %v; want %s", c.published, c.language, e, err, c.want)
			}
			if s := string(e.Payload); !strings.HasPrefix(s, `{"id":"a<b",`) || strings.Contains(s, "\n") {
				t.Errorf("payload %s", s)
			}
		}
	}
}
