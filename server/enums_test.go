package server

import (
	"strings"
	"testing"

	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/normalize"
	"github.com/maqaf/maqaf/internal/segment"
	"github.com/maqaf/maqaf/internal/text"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// TestEnumNumbers holds the domain's enums equal to the contract's: they are converted by number.
func TestEnumNumbers(t *testing.T) {
	for name, pair := range map[string][2]int32{
		"PARAGRAPH":        {int32(segment.Paragraph), int32(maqafv1.SegmentKind_SEGMENT_KIND_PARAGRAPH)},
		"KICKER":           {int32(segment.Kicker), int32(maqafv1.SegmentKind_SEGMENT_KIND_KICKER)},
		"HEADLINE":         {int32(segment.Headline), int32(maqafv1.SegmentKind_SEGMENT_KIND_HEADLINE)},
		"DECK":             {int32(segment.Deck), int32(maqafv1.SegmentKind_SEGMENT_KIND_DECK)},
		"BYLINE":           {int32(segment.Byline), int32(maqafv1.SegmentKind_SEGMENT_KIND_BYLINE)},
		"SIGNATURE":        {int32(segment.Signature), int32(maqafv1.SegmentKind_SEGMENT_KIND_SIGNATURE)},
		"DATELINE":         {int32(segment.Dateline), int32(maqafv1.SegmentKind_SEGMENT_KIND_DATELINE)},
		"PUBLICATION_LINE": {int32(segment.PublicationLine), int32(maqafv1.SegmentKind_SEGMENT_KIND_PUBLICATION_LINE)},
		"SUBHEADING":       {int32(segment.Subheading), int32(maqafv1.SegmentKind_SEGMENT_KIND_SUBHEADING)},
		"LIST_ITEM":        {int32(segment.ListItem), int32(maqafv1.SegmentKind_SEGMENT_KIND_LIST_ITEM)},
		"PULL_QUOTE":       {int32(segment.PullQuote), int32(maqafv1.SegmentKind_SEGMENT_KIND_PULL_QUOTE)},
		"CAPTION":          {int32(segment.Caption), int32(maqafv1.SegmentKind_SEGMENT_KIND_CAPTION)},
		"MEDIA_CREDIT":     {int32(segment.MediaCredit), int32(maqafv1.SegmentKind_SEGMENT_KIND_MEDIA_CREDIT)},
		"CONTRIBUTOR":      {int32(segment.Contributor), int32(maqafv1.SegmentKind_SEGMENT_KIND_CONTRIBUTOR)},
		"AUTHOR_BIO":       {int32(segment.AuthorBio), int32(maqafv1.SegmentKind_SEGMENT_KIND_AUTHOR_BIO)},
		"RELATED_LABEL":    {int32(segment.RelatedLabel), int32(maqafv1.SegmentKind_SEGMENT_KIND_RELATED_LABEL)},
		"RELATED_ITEM":     {int32(segment.RelatedItem), int32(maqafv1.SegmentKind_SEGMENT_KIND_RELATED_ITEM)},
		"SOCIAL_POST":      {int32(segment.SocialPost), int32(maqafv1.SegmentKind_SEGMENT_KIND_SOCIAL_POST)},
		"LIVE_TIMESTAMP":   {int32(segment.LiveTimestamp), int32(maqafv1.SegmentKind_SEGMENT_KIND_LIVE_TIMESTAMP)},
		"EDITOR_NOTE":      {int32(segment.EditorNote), int32(maqafv1.SegmentKind_SEGMENT_KIND_EDITOR_NOTE)},
		"LEGAL":            {int32(segment.Legal), int32(maqafv1.SegmentKind_SEGMENT_KIND_LEGAL)},
		"TAGS":             {int32(segment.Tags), int32(maqafv1.SegmentKind_SEGMENT_KIND_TAGS)},
		"DATA":             {int32(segment.Data), int32(maqafv1.SegmentKind_SEGMENT_KIND_DATA)},
		"COMMENT":          {int32(segment.Comment), int32(maqafv1.SegmentKind_SEGMENT_KIND_COMMENT)},
		"ADVERTISEMENT":    {int32(segment.Advertisement), int32(maqafv1.SegmentKind_SEGMENT_KIND_ADVERTISEMENT)},
		"INTERFACE":        {int32(segment.Interface), int32(maqafv1.SegmentKind_SEGMENT_KIND_INTERFACE)},
		"NOISE":            {int32(segment.Noise), int32(maqafv1.SegmentKind_SEGMENT_KIND_NOISE)},
		"RTL":              {int32(segment.RTL), int32(maqafv1.TextDirection_TEXT_DIRECTION_RTL)},
		"PERSON":           {int32(segment.Person), int32(maqafv1.PartyKind_PARTY_KIND_PERSON)},
		"ORGANIZATION":     {int32(segment.Organization), int32(maqafv1.PartyKind_PARTY_KIND_ORGANIZATION)},
		"AUDIO":            {int32(segment.Audio), int32(maqafv1.MediaKind_MEDIA_KIND_AUDIO)},
		"UPDATED":          {int32(segment.Updated), int32(maqafv1.PublicationEvent_PUBLICATION_EVENT_UPDATED)},
		"SET":              {int32(date.TypeSet), int32(maqafv1.DateType_DATE_TYPE_SET)},
		"YMD":              {int32(date.OrderYMD), int32(maqafv1.DateOrder_DATE_ORDER_YMD)},
		"WEEKEND":          {int32(date.PrecisionWeekend), int32(maqafv1.DatePrecision_DATE_PRECISION_WEEKEND)},
		"SECOND":           {int32(date.PrecisionSecond), int32(maqafv1.DatePrecision_DATE_PRECISION_SECOND)},
		"ISLAMIC":          {int32(date.CalendarIslamic), int32(maqafv1.Calendar_CALENDAR_ISLAMIC)},
		"FOLD":             {int32(date.InstantFold), int32(maqafv1.InstantKind_INSTANT_KIND_FOLD)},
		"DETECT":           {int32(text.DetectOrder), int32(maqafv1.TextOrder_TEXT_ORDER_DETECT)},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s is %d here and %d in the contract", name, pair[0], pair[1])
		}
	}
	for number, name := range maqafv1.NormalizeStep_name {
		if want := strings.ReplaceAll(strings.ToLower(strings.TrimPrefix(name, "NORMALIZE_STEP_")), "_", "-"); number > 0 && normalize.Step(number).String() != want {
			t.Errorf("step %d is %s here and %s in the contract", number, normalize.Step(number), want)
		}
	}
	if len(textWarnings)+len(dateWarnings)+2 != len(maqafv1.WarningCode_name) { // and UNSPECIFIED, TRUNCATED
		t.Error("a warning of the contract has no note, or the other way round")
	}
	for code := range maqafv1.WarningCode_name {
		if code > 0 && messages[maqafv1.WarningCode(code)] == "" {
			t.Errorf("%v has no message", maqafv1.WarningCode(code))
		}
	}
}
