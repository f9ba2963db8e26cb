package server

import (
	"sync"

	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/text"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// answer writes what the engine found as messages, with offsets in the caller's unit. Its files (convert*.go) are
// the only ones that know both the messages and the domain. The messages are its memory, which the next answer gets: they
// are gone once it is freed.
type answer struct {
	found   *engine.Analysis
	offsets text.Offsets
	most    int // annotations of a sort

	segmentAt, dateAt []int32 // index in the engine's list → index in the answer, or -1
	cut               int     // annotations left out because of most

	whole        wholeMessages
	spans        slab[maqafv1.Span]
	segmentSlab  slab[maqafv1.Segment]
	segmentLists slab[*maqafv1.Segment]
	furniture    slab[furniture]
	captions     slab[captionChoice]
	credits      slab[creditChoice]
	bylines      slab[bylineChoice]
	datelines    slab[datelineChoice]
	publications slab[publicationChoice]
	eventSlab    slab[maqafv1.PublicationEventMention]
	eventLists   slab[*maqafv1.PublicationEventMention]
	related      slab[relatedChoice]
	posts        slab[postChoice]
	people       slab[maqafv1.Party]
	peopleLists  slab[*maqafv1.Party]
	textParts    slab[maqafv1.TextPart]
	partLists    slab[*maqafv1.TextPart]
	groupSlab    slab[maqafv1.SegmentGroup]
	groupLists   slab[*maqafv1.SegmentGroup]
	mentions     slab[maqafv1.DateMention]
	mentionLists slab[*maqafv1.DateMention]
	civils       slab[civilParts]
	proof        slab[maqafv1.Evidence]
	proofLists   slab[*maqafv1.Evidence]
	numbers      slab[int32]
	paragraphs   slab[maqafv1.BidiParagraph]
	runs         slab[maqafv1.BidiRun]
	runLists     slab[*maqafv1.BidiRun]
}

// wholeMessages are those that an answer has one of.
type wholeMessages struct {
	analysis  maqafv1.Analysis
	size      maqafv1.TextSize
	reference maqafv1.ReferenceTime
	summary   maqafv1.Summary
}

// freed holds answers whose memory the next ones get.
var freed = sync.Pool{New: func() any { return new(answer) }}

func newAnswer() *answer { return freed.Get().(*answer) }

// about makes a the answer about what was found.
func (a *answer) about(found *engine.Analysis, unit text.Unit, most int) {
	a.found, a.offsets, a.most = found, text.NewOffsets(found.Text.Content, unit), most
}

// free gives the memory of a and of what was found to the next answer: its messages must not be used any more.
func (a *answer) free() {
	a.reset()
	freed.Put(a)
}

// reset takes back every message of a.
func (a *answer) reset() {
	if a.found != nil {
		a.found.Free()
	}
	a.found, a.offsets, a.cut = nil, text.Offsets{}, 0
	a.segmentAt, a.dateAt = nil, nil
	a.whole = wholeMessages{}
	for _, memory := range a.memory() {
		memory.reset()
	}
}

func (a *answer) memory() [28]interface{ reset() } {
	return [...]interface{ reset() }{
		&a.spans, &a.segmentSlab, &a.segmentLists, &a.furniture, &a.captions, &a.credits, &a.bylines, &a.datelines, &a.publications,
		&a.eventSlab, &a.eventLists, &a.related, &a.posts, &a.people, &a.peopleLists, &a.textParts, &a.partLists, &a.groupSlab,
		&a.groupLists, &a.mentions, &a.mentionLists, &a.civils, &a.proof, &a.proofLists, &a.numbers,
		&a.paragraphs, &a.runs, &a.runLists,
	}
}

// analysis returns the answer of AnalyzeText, but for the normalization.
func (a *answer) analysis(o *analyzeOptions, base maqafv1.TextDirection) *maqafv1.Analysis {
	analysis := &a.whole.analysis
	analysis.Ruleset, analysis.OffsetUnit = a.found.Ruleset, offsetUnit(a.offsets.Unit())
	analysis.Text, analysis.Reference, analysis.Size = a.text(), a.reference(), a.size()
	a.dateAt = a.choose(len(a.found.Dates), func(i int) bool {
		return o.wants(maqafv1.Annotation_ANNOTATION_DATES) && a.found.Dates[i].Confidence >= o.minConfidence
	})
	analysis.Dates = a.dates(o.text, o.evidence)
	a.segmentAt = a.choose(len(a.found.Page.Segments), func(i int) bool {
		s := &a.found.Page.Segments[i]
		return o.wants(maqafv1.Annotation_ANNOTATION_SEGMENTS) && s.Confidence >= o.minConfidence && (o.kinds == 0 || o.kinds&(1<<s.Kind) != 0)
	})
	analysis.Segments = a.segments(o.text, o.evidence)
	analysis.Groups = a.groups()
	if o.wants(maqafv1.Annotation_ANNOTATION_BIDI_RUNS) {
		analysis.BidiParagraphs = a.bidiParagraphs(base)
	}
	if o.wants(maqafv1.Annotation_ANNOTATION_LANGUAGES) {
		analysis.Languages = a.languages()
	}
	if o.wants(maqafv1.Annotation_ANNOTATION_SUMMARY) {
		analysis.Summary = a.summary()
	}
	if o.sourceRanges {
		analysis.SourceRanges = a.sourceRanges()
	}
	analysis.Warnings = a.warnings()
	return analysis
}

func (a *answer) size() *maqafv1.TextSize {
	content, m := a.found.Text.Content, &a.whole.size
	m.Utf8Bytes, m.Lines = int32(len(content)), int32(a.found.Lines)
	utf16Units, codePoints := text.Sizes(content)
	m.Utf16Units, m.CodePoints = int32(utf16Units), int32(codePoints)
	return m
}

// text returns the analysed text where it is not the request's text as it came.
func (a *answer) text() string {
	if !a.found.Text.Bytes && a.found.Text.Map.Identity() {
		return ""
	}
	return a.found.Text.Content
}

// choose returns where each of n found things stands in the answer: in order, those that pass, up to the limit.
func (a *answer) choose(n int, pass func(i int) bool) []int32 {
	at := a.numbers.list(n)
	next := int32(0)
	for i := range at {
		switch {
		case !pass(i):
			at[i] = -1
		case int(next) == a.most:
			at[i] = -1
			a.cut++
		default:
			at[i] = next
			next++
		}
	}
	return at
}

// chosen returns how many things are in the answer.
func chosen(at []int32) int {
	n := 0
	for _, i := range at {
		if i >= 0 {
			n++
		}
	}
	return n
}

// index returns where thing i stands in the answer, or nil if it is not there.
func index(at []int32, i int) *int32 {
	if i < 0 || i >= len(at) || at[i] < 0 {
		return nil
	}
	return &at[i]
}

func (a *answer) span(s text.Span) *maqafv1.Span {
	m := a.spans.next()
	m.Start, m.End = int32(a.offsets.At(s.Start)), int32(a.offsets.At(s.End))
	return m
}

// part returns the text at s, or nil where s is empty.
func (a *answer) part(s text.Span) *maqafv1.TextPart {
	if s.Empty() {
		return nil
	}
	m := a.textParts.next()
	m.Span, m.Text = a.span(s), s.Of(a.found.Text.Content)
	return m
}

func (a *answer) parts(spans []text.Span) []*maqafv1.TextPart {
	if len(spans) == 0 {
		return nil
	}
	parts := a.partLists.list(len(spans))
	for i, s := range spans {
		parts[i] = a.part(s)
	}
	return parts
}

func (a *answer) sourceRanges() []*maqafv1.SourceRange {
	var ranges []*maqafv1.SourceRange
	for r := range a.found.Text.Map.Ranges() {
		if len(ranges) == a.most {
			a.cut++
			continue
		}
		ranges = append(ranges, &maqafv1.SourceRange{
			Text: a.span(r.Text), SourceStart: int32(r.Source.Start), SourceEnd: int32(r.Source.End), Reversed: r.Reversed,
		})
	}
	return ranges
}

func offsetUnit(u text.Unit) maqafv1.OffsetUnit {
	switch u {
	case text.UTF16Units:
		return maqafv1.OffsetUnit_OFFSET_UNIT_UTF16_UNIT
	case text.CodePoints:
		return maqafv1.OffsetUnit_OFFSET_UNIT_CODE_POINT
	}
	return maqafv1.OffsetUnit_OFFSET_UNIT_UTF8_BYTE
}

// confidence turns thousandths into the contract's fraction.
func confidence(thousandths int) float64 { return float64(thousandths) / 1000 }
