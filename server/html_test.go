package server_test

import (
	"context"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

const htmlPage = `<!doctype html><html lang="he" dir="rtl"><head><title>הגשר החדש נפתח לתנועה - העיר</title>
<meta property="article:published_time" content="2019-06-18T12:00:00+03:00"><script>var a = "<p>no</p>";</script></head>
<body><nav><ul><li><a href="/">ראשי</a></li><li><a href="/sport">ספורט</a></li></ul></nav>
<main><h1>הגשר החדש נפתח לתנועה</h1><p rel="author">נועה ברקן</p>
<p>הגשר מעל נחל הירקון נפתח אתמול לתנועה, אחרי שנתיים של עבודות ועיכובים רבים.</p>
<figure><img src="a.jpg" alt="הגשר"><figcaption>מבט מהצפון אל הגשר</figcaption></figure>
<h2>שלוש שנים של פקקים</h2><p>תושבי השכונה סיפרו כי בשעות הבוקר הם חיכו בתור ארוך ליד הצומת.</p>
<ul><li>אורך הגשר 240 מטרים</li><li>רוחבו שישה נתיבים</li></ul>
<blockquote>חיכינו לזה הרבה זמן</blockquote></main></body></html>`

// TestHTML reads a page by what its markup says where no cue word does: no credit, no label stands in it.
func TestHTML(t *testing.T) {
	c := client.New(connect(t, server.Config{}))
	document := client.Text(htmlPage)
	document.Format = maqafv1.TextFormat_TEXT_FORMAT_HTML
	a, err := c.AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{Document: document, Options: &maqafv1.AnalyzeOptions{
		IncludeText: true, IncludeSourceRanges: true,
	}})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, s := range a.GetSegments() {
		got[s.GetText()] = strings.TrimPrefix(s.GetKind().String(), "SEGMENT_KIND_")
	}
	for text, kind := range map[string]string{
		"הגשר החדש נפתח לתנועה": "HEADLINE", "נועה ברקן": "BYLINE", "מבט מהצפון אל הגשר": "CAPTION", "שלוש שנים של פקקים": "SUBHEADING",
		"אורך הגשר 240 מטרים": "LIST_ITEM", "חיכינו לזה הרבה זמן": "PULL_QUOTE",
	} {
		if got[text] != kind {
			t.Errorf("%q is %s, want %s", text, got[text], kind)
		}
	}
	if r := a.GetReference(); r.GetSource() != maqafv1.ReferenceSource_REFERENCE_SOURCE_METADATA || a.GetDates()[0].GetValue() != "2019-06-17" {
		t.Errorf("reference %v, dates %v", r, a.GetDates())
	}
	if strings.Contains(a.GetText(), "var a") {
		t.Errorf("script in the text: %q", a.GetText())
	}
	for _, r := range a.GetSourceRanges() {
		if r.GetSourceEnd() > int32(len(htmlPage)) || r.GetText().GetEnd() > int32(len(a.GetText())) {
			t.Errorf("range %v", r)
		}
		part, source := a.GetText()[r.GetText().GetStart():r.GetText().GetEnd()], htmlPage[r.GetSourceStart():r.GetSourceEnd()]
		if len(part) == len(source) && strings.TrimSpace(part) != "" && part != source {
			t.Errorf("%q came from %q", part, source)
		}
	}
}
