package main

import (
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// listing prints answers for people: aligned columns, the text last on its line so that Hebrew, which a terminal may
// turn round, stays apart from them.
type listing struct {
	look
	out io.Writer
	err error // the first that writing gave
}

func newListing(cmd *cobra.Command) *listing {
	return &listing{out: cmd.OutOrStdout(), look: lookOf(cmd)}
}

// maxTextWidth is how many characters of a text the listing shows.
const maxTextWidth = 100

// Colors of the listing: ANSI SGR codes.
const (
	dim    = "2"
	bold   = "1"
	green  = "32"
	yellow = "33"
	blue   = "34"
	cyan   = "36"
)

// paint returns s in a color, padded to width before, so that columns stay aligned.
func (l *listing) paint(color, s string, width int) string {
	s = fmt.Sprintf("%-*s", width, s)
	if !l.color {
		return s
	}
	return "\x1b[" + color + "m" + s + "\x1b[0m"
}

func (l *listing) printf(format string, args ...any) {
	if _, err := fmt.Fprintf(l.out, format, args...); l.err == nil {
		l.err = err
	}
}

func (l *listing) title(s string) { l.printf("\n%s\n", l.paint(bold, s, 0)) }

func (l *listing) analysis(a *maqafv1.Analysis) {
	l.segments(a)
	if len(a.GetDates()) > 0 {
		l.title("Dates")
		l.dates(a.GetDates())
	}
	l.title("Summary")
	l.summary(a.GetSummary())
	l.reference(a.GetReference())
	l.warnings(a.GetWarnings())
}

func (l *listing) segments(a *maqafv1.Analysis) {
	for _, s := range a.GetSegments() {
		kind := kindName(int32(s.GetKind()))
		l.printf("%s %s %s %s\n", l.paint(kindColor(s.GetKind()), kind, 16), l.paint(dim, s.GetLanguageCode(), 3),
			l.paint(dim, spanText(s.GetSpan()), 11), l.show(s.GetText()))
		for _, field := range segmentFields(s, a) {
			l.printf("%s %s %s\n", strings.Repeat(" ", 32), l.paint(dim, field[0], 12), l.show(field[1]))
		}
		for _, e := range s.GetEvidence() {
			l.printf("%s %s %s %s %s\n", strings.Repeat(" ", 32), l.paint(dim, "because", 12), e.GetRuleId(), e.GetEntryId(), e.GetFieldPath())
		}
	}
}

// kindName returns the name of a segment kind, by the contract's number, in lower kebab case.
func kindName(number int32) string { return kebab(maqafv1.SegmentKind_name[number], "SEGMENT_KIND_") }

func kindColor(k maqafv1.SegmentKind) string {
	switch k {
	case maqafv1.SegmentKind_SEGMENT_KIND_HEADLINE, maqafv1.SegmentKind_SEGMENT_KIND_KICKER, maqafv1.SegmentKind_SEGMENT_KIND_DECK,
		maqafv1.SegmentKind_SEGMENT_KIND_SUBHEADING:
		return bold
	case maqafv1.SegmentKind_SEGMENT_KIND_CAPTION, maqafv1.SegmentKind_SEGMENT_KIND_MEDIA_CREDIT:
		return cyan
	case maqafv1.SegmentKind_SEGMENT_KIND_BYLINE, maqafv1.SegmentKind_SEGMENT_KIND_SIGNATURE, maqafv1.SegmentKind_SEGMENT_KIND_CONTRIBUTOR,
		maqafv1.SegmentKind_SEGMENT_KIND_AUTHOR_BIO:
		return green
	case maqafv1.SegmentKind_SEGMENT_KIND_PUBLICATION_LINE, maqafv1.SegmentKind_SEGMENT_KIND_DATELINE, maqafv1.SegmentKind_SEGMENT_KIND_LIVE_TIMESTAMP:
		return yellow
	case maqafv1.SegmentKind_SEGMENT_KIND_INTERFACE, maqafv1.SegmentKind_SEGMENT_KIND_ADVERTISEMENT, maqafv1.SegmentKind_SEGMENT_KIND_NOISE,
		maqafv1.SegmentKind_SEGMENT_KIND_LEGAL:
		return dim
	}
	return blue
}

func (l *listing) dates(dates []*maqafv1.DateMention) {
	for _, d := range dates {
		note := ""
		if d.GetAmbiguous() {
			note = "  (ambiguous)"
		}
		l.printf("%s %s %s%s\n", l.paint(yellow, d.GetValue(), 24), l.paint(dim, spanText(d.GetSpan()), 11), l.show(d.GetText()), note)
		for _, e := range d.GetEvidence() {
			l.printf("%s %s %s %s\n", strings.Repeat(" ", 36), l.paint(dim, "because", 8), e.GetRuleId(), e.GetEntryId())
		}
	}
}

func (l *listing) summary(s *maqafv1.Summary) {
	for _, row := range [][2]string{
		{"headline", s.GetHeadline()}, {"deck", s.GetDeck()}, {"authors", partyNames(s.GetAuthors())},
		{"contributors", partyNames(s.GetContributors())}, {"published", s.GetPublishedValue()}, {"modified", s.GetModifiedValue()},
		{"language", s.GetLanguageCode()}, {"places", strings.Join(s.GetPlaces(), ", ")},
	} {
		if row[1] != "" {
			l.printf("%s %s\n", l.paint(dim, row[0], 12), l.show(row[1]))
		}
	}
}

func (l *listing) reference(r *maqafv1.ReferenceTime) {
	if r.GetValue() != "" {
		l.printf("%s %s (%s)\n", l.paint(dim, "reference", 12), r.GetValue(), kebab(r.GetSource().String(), "REFERENCE_SOURCE_"))
	}
}

func (l *listing) warnings(warnings []*maqafv1.Warning) {
	for _, w := range warnings {
		places := make([]string, 0, len(w.GetSpans()))
		for _, span := range w.GetSpans() {
			places = append(places, spanText(span))
		}
		l.printf("%s %s: %s %s\n", l.paint(yellow, "warning", 12), kebab(w.GetCode().String(), "WARNING_CODE_"), w.GetMessage(), strings.Join(places, " "))
		if w.GetVisualText() != "" {
			l.printf("%s reads %q, looks %q\n", strings.Repeat(" ", 12), visible(w.GetLogicalText()), visible(w.GetVisualText()))
		}
	}
}

func spanText(s *maqafv1.Span) string { return fmt.Sprintf("%d-%d", s.GetStart(), s.GetEnd()) }

// oneLineText returns s on one line, cut to the width of the listing. Characters that would steer the terminal are
// spelled out: a document must not be able to.
func oneLineText(s string) string {
	var b strings.Builder
	width, space := 0, false
	for _, r := range s {
		if unicode.IsSpace(r) {
			space = true
			continue
		}
		if space && width > 0 {
			b.WriteByte(' ')
			width++
		}
		space = false
		if width >= maxTextWidth {
			b.WriteString("…")
			break
		}
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
			fmt.Fprintf(&b, "‹U+%04X›", r)
			width += 8
			continue
		}
		b.WriteRune(r)
		width++
	}
	return b.String()
}
