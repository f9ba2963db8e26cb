package server_test

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf16"

	"google.golang.org/protobuf/proto"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

// page has characters of one to four bytes before everything that is found.
const page = "Joy 😀 בגליל\nילדים 🎈 בחגיגה (צילום: דנה כהן, לע\"מ)\n\nפורסם: 02.02.12, 17:29\n"

func analyze(t *testing.T, c *client.Client, text string, o *maqafv1.AnalyzeOptions) *maqafv1.Analysis {
	t.Helper()
	a, err := c.AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{Document: client.Text(text), Options: o})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// slicer returns the part of a text that a span of a unit means.
func slicer(text string, unit maqafv1.OffsetUnit) func(*maqafv1.Span) string {
	switch unit {
	case maqafv1.OffsetUnit_OFFSET_UNIT_UTF16_UNIT:
		units := utf16.Encode([]rune(text))
		return func(s *maqafv1.Span) string { return string(utf16.Decode(units[s.GetStart():s.GetEnd()])) }
	case maqafv1.OffsetUnit_OFFSET_UNIT_CODE_POINT:
		runes := []rune(text)
		return func(s *maqafv1.Span) string { return string(runes[s.GetStart():s.GetEnd()]) }
	}
	return func(s *maqafv1.Span) string { return text[s.GetStart():s.GetEnd()] }
}

func TestOffsets(t *testing.T) {
	c := client.New(connect(t, server.Config{}))
	for unit := range maqafv1.OffsetUnit(4) {
		a := analyze(t, c, page, &maqafv1.AnalyzeOptions{OffsetUnit: unit, IncludeText: true, IncludeEvidence: true})
		if want := max(unit, maqafv1.OffsetUnit_OFFSET_UNIT_UTF8_BYTE); a.GetOffsetUnit() != want {
			t.Errorf("unit %v, want %v", a.GetOffsetUnit(), want)
		}
		slice := slicer(page, unit)
		parts := 0
		for _, s := range a.GetSegments() {
			if got := slice(s.GetSpan()); got != s.GetText() {
				t.Errorf("%v: the span of %q is %q", unit, s.GetText(), got)
			}
			for _, p := range s.GetCredit().GetCreditors() {
				parts++
				if got := slice(p.GetSpan()); got != p.GetName() {
					t.Errorf("%v: the span of %q is %q", unit, p.GetName(), got)
				}
			}
			if cue := s.GetCredit().GetCue(); cue != nil {
				parts++
				if got := slice(cue.GetSpan()); got != cue.GetText() || got != "צילום" {
					t.Errorf("%v: the cue is %q, its span %q", unit, cue.GetText(), got)
				}
			}
		}
		for _, d := range a.GetDates() {
			parts++
			if got := slice(d.GetSpan()); got != d.GetText() || got != "02.02.12, 17:29" {
				t.Errorf("%v: the span of %q is %q", unit, d.GetText(), got)
			}
		}
		if parts != 4 {
			t.Errorf("%v: %d parts, want a cue, two creditors and a date", unit, parts)
		}
	}
	size := analyze(t, c, page, nil).GetSize()
	if int(size.GetUtf8Bytes()) != len(page) || int(size.GetCodePoints()) != len([]rune(page)) ||
		int(size.GetUtf16Units()) != len(utf16.Encode([]rune(page))) || size.GetLines() != 4 {
		t.Errorf("size %v", size)
	}
}

// TestFilters leaves things out; indexes then point into the lists of the answer, or are absent.
func TestFilters(t *testing.T) {
	c := client.New(connect(t, server.Config{}))
	kinds := []maqafv1.SegmentKind{maqafv1.SegmentKind_SEGMENT_KIND_MEDIA_CREDIT, maqafv1.SegmentKind_SEGMENT_KIND_PUBLICATION_LINE}
	a := analyze(t, c, page, &maqafv1.AnalyzeOptions{SegmentKinds: kinds})
	if len(a.GetSegments()) != 2 || len(a.GetGroups()) != 1 || fmt.Sprint(a.GetGroups()[0].GetSegmentIndexes()) != "[0]" {
		t.Errorf("kinds: %v %v", a.GetSegments(), a.GetGroups())
	}
	event := a.GetSegments()[1].GetPublication().GetEvents()[0]
	if event.DateIndex == nil || event.GetDateIndex() != 0 || event.GetValue() != "2012-02-02T17:29" || a.Summary.PublishedDateIndex == nil {
		t.Errorf("event %v, summary %v", event, a.GetSummary())
	}
	a = analyze(t, c, page, &maqafv1.AnalyzeOptions{Annotations: []maqafv1.Annotation{maqafv1.Annotation_ANNOTATION_SEGMENTS}, SegmentKinds: kinds})
	event = a.GetSegments()[1].GetPublication().GetEvents()[0]
	if event.DateIndex != nil || event.GetValue() != "2012-02-02T17:29" || a.GetDates() != nil || a.GetSummary() != nil {
		t.Errorf("without dates: %v", a)
	}
	a = analyze(t, c, page, &maqafv1.AnalyzeOptions{MinConfidence: 1})
	for _, s := range a.GetSegments() {
		if s.GetConfidence() < 1 {
			t.Errorf("confidence %v", s.GetConfidence())
		}
	}
}

func TestTruncated(t *testing.T) {
	c := client.New(connect(t, server.Config{MaxAnnotations: 2}))
	a := analyze(t, c, page+strings.Repeat("שורה (צילום: MCT)\n\n", 5), &maqafv1.AnalyzeOptions{Annotations: []maqafv1.Annotation{
		maqafv1.Annotation_ANNOTATION_SEGMENTS, maqafv1.Annotation_ANNOTATION_BIDI_RUNS,
	}})
	runs := 0
	for _, p := range a.GetBidiParagraphs() {
		runs += len(p.GetRuns())
	}
	w := a.GetWarnings()
	if len(a.GetSegments()) != 2 || runs > 2 || len(w) != 1 || w[0].GetCode() != maqafv1.WarningCode_WARNING_CODE_TRUNCATED || w[0].GetCount() == 0 {
		t.Errorf("%d segments, %d runs, %v", len(a.GetSegments()), runs, w)
	}
	for _, g := range a.GetGroups() {
		for _, i := range g.GetSegmentIndexes() {
			if int(i) >= len(a.GetSegments()) {
				t.Errorf("group member %d of %d", i, len(a.GetSegments()))
			}
		}
	}
}

func TestBidiRuns(t *testing.T) {
	c := client.New(connect(t, server.Config{}))
	text := "שלום MCT 2012\nok\n"
	request := &maqafv1.AnalyzeTextRequest{Document: client.Text(text), Options: &maqafv1.AnalyzeOptions{
		OffsetUnit: maqafv1.OffsetUnit_OFFSET_UNIT_CODE_POINT, Annotations: []maqafv1.Annotation{maqafv1.Annotation_ANNOTATION_BIDI_RUNS},
	}}
	show := func() string {
		a, err := c.AnalyzeText(context.Background(), request)
		if err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		for _, p := range a.GetBidiParagraphs() {
			fmt.Fprintf(&b, "[%d-%d %v]", p.GetSpan().GetStart(), p.GetSpan().GetEnd(), p.GetDirection())
			for _, r := range p.GetRuns() {
				fmt.Fprintf(&b, " %d-%d/%d/%s/%d", r.GetStart(), r.GetEnd(), r.GetLevel(), r.GetScriptCode(), r.GetVisualIndex())
			}
		}
		return b.String()
	}
	const auto = "[0-14 TEXT_DIRECTION_RTL] 0-5/1/Hebr/2 5-13/2/Latn/1 13-14/1/Zyyy/0[14-17 TEXT_DIRECTION_LTR] 14-17/0/Latn/0"
	if got := show(); got != auto {
		t.Errorf("got  %s\nwant %s", got, auto)
	}
	request.Document.BaseDirection = maqafv1.TextDirection_TEXT_DIRECTION_LTR
	if got := show(); !strings.HasPrefix(got, "[0-14 TEXT_DIRECTION_LTR] 0-4/1/Hebr/0 4-14/0/Latn/1") {
		t.Errorf("base ltr: %s", got)
	}
}

func TestLanguages(t *testing.T) {
	c := client.New(connect(t, server.Config{}))
	a := analyze(t, c, "הממשלה אישרה את התקציב של המדינה (צילום: MCT)\n\nThe government approved the budget of the state.\n",
		&maqafv1.AnalyzeOptions{Annotations: []maqafv1.Annotation{maqafv1.Annotation_ANNOTATION_LANGUAGES}})
	sum := 0.0
	got := ""
	for _, l := range a.GetLanguages() {
		sum += l.GetShare()
		got += l.GetLanguageCode() + "/" + l.GetScriptCode() + " "
	}
	if got != "en/Latn he/Hebr " || sum < 0.999 || sum > 1.001 {
		t.Errorf("languages %s, sum %v", got, sum)
	}
}

// TestSeed holds what the first page of all must give.
func TestSeed(t *testing.T) {
	data, err := os.ReadFile("../testdata/seed.txt")
	if err != nil {
		t.Fatal(err)
	}
	a := analyze(t, client.New(connect(t, server.Config{})), string(data), &maqafv1.AnalyzeOptions{Dates: &maqafv1.DateOptions{TimeZone: "Asia/Jerusalem"}})
	s := a.GetSummary()
	if s.GetPublishedValue() != "2012-02-02T17:29" || len(s.GetAuthors()) != 0 || len(s.GetContributors()) != 1 {
		t.Errorf("summary %v", s)
	}
	if r := a.GetReference(); r.GetValue() != "2012-02-02T17:29" || r.GetSource() != maqafv1.ReferenceSource_REFERENCE_SOURCE_PUBLICATION_LINE {
		t.Errorf("reference %v", r)
	}
	d := a.GetDates()[len(a.GetDates())-1]
	if d.GetTimeZone() != "Asia/Jerusalem" || d.GetInstantTime().AsTime().Format("15:04") != "15:29" || d.GetInstantKind() != maqafv1.InstantKind_INSTANT_KIND_UNIQUE {
		t.Errorf("the publication's instant is %v", d)
	}
}

// TestDatesEqual holds ExtractDates equal to AnalyzeText.
func TestDatesEqual(t *testing.T) {
	c := client.New(connect(t, server.Config{}))
	data, err := os.ReadFile("../testdata/seed.txt")
	if err != nil {
		t.Fatal(err)
	}
	a := analyze(t, c, string(data), nil)
	dates, err := c.ExtractDates(context.Background(), &maqafv1.ExtractDatesRequest{Document: client.Text(string(data))})
	if err != nil {
		t.Fatal(err)
	}
	if len(dates.GetDates()) != len(a.GetDates()) || !proto.Equal(dates.GetReference(), a.GetReference()) {
		t.Errorf("%v, %v", dates, a)
	}
	for i, d := range dates.GetDates() {
		if !proto.Equal(d, a.GetDates()[i]) {
			t.Errorf("date %d is %v and %v", i, d, a.GetDates()[i])
		}
	}
}

func TestByteOrderMark(t *testing.T) {
	c := client.New(connect(t, server.Config{}))
	a := analyze(t, c, "\ufeffתמונה (צילום: MCT)", &maqafv1.AnalyzeOptions{IncludeText: true, IncludeSourceRanges: true})
	if a.GetText() != "תמונה (צילום: MCT)" || len(a.GetWarnings()) != 1 || len(a.GetSourceRanges()) != 1 ||
		a.GetSourceRanges()[0].GetSourceStart() != 3 || a.GetSegments()[0].GetSpan().GetStart() != 0 {
		t.Errorf("%v", a)
	}
}

func TestAnswerTooLarge(t *testing.T) {
	c := client.New(connect(t, server.Config{}))
	_, err := c.NormalizeText(context.Background(), &maqafv1.NormalizeTextRequest{
		Document: client.Text(strings.Repeat("a  ", 200_000)),
		Options:  &maqafv1.NormalizeOptions{Steps: []maqafv1.NormalizeStep{maqafv1.NormalizeStep_NORMALIZE_STEP_WHITESPACE}},
	})
	if got := describe(err); got != "OutOfRange ANSWER_TOO_LARGE" {
		t.Errorf("200,000 edits: %s", got)
	}
}

// TestManyRuns has one paragraph of more runs than an answer may hold.
func TestManyRuns(t *testing.T) {
	c := client.New(connect(t, server.Config{MaxAnnotations: 100}))
	a := analyze(t, c, strings.Repeat("a א ", 1000), &maqafv1.AnalyzeOptions{Annotations: []maqafv1.Annotation{maqafv1.Annotation_ANNOTATION_BIDI_RUNS}})
	if len(a.GetBidiParagraphs()) != 0 || len(a.GetWarnings()) != 1 {
		t.Errorf("%d paragraphs, %v", len(a.GetBidiParagraphs()), a.GetWarnings())
	}
}

// TestNormalizeAsAsked holds what a normalization owes to the document's own words: its base direction, and warnings
// about the dates that it rewrites.
func TestNormalizeAsAsked(t *testing.T) {
	c := client.New(connect(t, server.Config{}))
	shown := map[string]bool{}
	for _, base := range []maqafv1.TextDirection{maqafv1.TextDirection_TEXT_DIRECTION_LTR, maqafv1.TextDirection_TEXT_DIRECTION_RTL} {
		document := client.Text("abc שלום!")
		document.BaseDirection = base
		r, err := c.NormalizeText(context.Background(), &maqafv1.NormalizeTextRequest{Document: document, Options: &maqafv1.NormalizeOptions{
			Steps: []maqafv1.NormalizeStep{maqafv1.NormalizeStep_NORMALIZE_STEP_LOGICAL_TO_VISUAL},
		}})
		if err != nil {
			t.Fatal(err)
		}
		shown[r.GetNormalization().GetText()] = true
	}
	if !shown["abc םולש!"] || !shown["!םולש abc"] {
		t.Errorf("by base direction: %v", shown)
	}
	r, err := c.NormalizeText(context.Background(), &maqafv1.NormalizeTextRequest{
		Document: client.Text("03/04/05, 31.02.12"),
		Options:  &maqafv1.NormalizeOptions{Steps: []maqafv1.NormalizeStep{maqafv1.NormalizeStep_NORMALIZE_STEP_ISO_DATES}},
	})
	if err != nil {
		t.Fatal(err)
	}
	codes := map[maqafv1.WarningCode]bool{}
	for _, w := range r.GetWarnings() {
		codes[w.GetCode()] = true
	}
	if !codes[maqafv1.WarningCode_WARNING_CODE_INVALID_DATE] || !codes[maqafv1.WarningCode_WARNING_CODE_AMBIGUOUS_DATE] {
		t.Errorf("warnings %v", r.GetWarnings())
	}
}

// TestTextOfBytes gives the text back whenever it came as bytes, whatever they were.
func TestTextOfBytes(t *testing.T) {
	c := client.New(connect(t, server.Config{}))
	for _, charset := range []string{"utf-8", "", "windows-1255"} {
		a, err := c.AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{Document: client.Bytes([]byte("abc"), charset)})
		if err != nil || a.GetText() != "abc" {
			t.Errorf("%q: %v, text %q", charset, err, a.GetText())
		}
	}
	if a := analyze(t, c, "abc", nil); a.GetText() != "" {
		t.Errorf("of text: %q", a.GetText())
	}
}

// TestLanguageHint takes the caller's word where the words themselves do not tell.
func TestLanguageHint(t *testing.T) {
	c := client.New(connect(t, server.Config{}))
	for _, row := range [][3]string{
		{"Neuer Haushalt beschlossen", "de-AT", "de"}, {"Bonjour Paris", "FR", "fr"}, {"שלום עולם", "yi-US", "yi"}, {"Новости", "uk", "uk"},
		{"سلام", "fa", "fa"}, {"Καλημέρα κόσμε", "el", "el"}, {"The mayor of the city spoke to the press.", "de", "en"}, {"Καλημέρα", "", "und"},
	} {
		document := client.Text(row[0])
		document.LanguageCode = row[1]
		a, err := c.AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{Document: document})
		if err != nil {
			t.Fatal(err)
		}
		if got := a.GetSegments()[0].GetLanguageCode(); got != row[2] {
			t.Errorf("%q with the hint %q is %s, want %s", row[0], row[1], got, row[2])
		}
	}
}
