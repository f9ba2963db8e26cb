package client

import (
	"sort"
	"strings"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// ToNormalized maps a span of the text before normalization to the text after: an end inside an edit moves to the
// edit's own end. Text put in at the span's ends is left out. It costs two binary searches.
func ToNormalized(edits []*maqafv1.TextEdit, span *maqafv1.Span) *maqafv1.Span {
	return mapSpan(edits, span, (*maqafv1.TextEdit).GetSource, (*maqafv1.TextEdit).GetTarget)
}

// ToSource maps a span of the text after normalization to the text before, as ToNormalized does the other way.
func ToSource(edits []*maqafv1.TextEdit, span *maqafv1.Span) *maqafv1.Span {
	return mapSpan(edits, span, (*maqafv1.TextEdit).GetTarget, (*maqafv1.TextEdit).GetSource)
}

func mapSpan(edits []*maqafv1.TextEdit, span *maqafv1.Span, from, to func(*maqafv1.TextEdit) *maqafv1.Span) *maqafv1.Span {
	mapped := &maqafv1.Span{}
	// The start: behind the last edit that ends at it or before, or at the start of the edit that holds it.
	i := sort.Search(len(edits), func(i int) bool { return from(edits[i]).GetEnd() > span.GetStart() })
	switch {
	case i < len(edits) && from(edits[i]).GetStart() < span.GetStart():
		mapped.Start = to(edits[i]).GetStart()
	case i > 0:
		mapped.Start = to(edits[i-1]).GetEnd() + span.GetStart() - from(edits[i-1]).GetEnd()
	default:
		mapped.Start = span.GetStart()
	}
	// The end: before the first edit that starts at it or later, or at the end of the edit that holds it.
	j := sort.Search(len(edits), func(j int) bool { return from(edits[j]).GetStart() >= span.GetEnd() }) - 1
	switch {
	case j >= 0 && from(edits[j]).GetEnd() > span.GetEnd():
		mapped.End = to(edits[j]).GetEnd()
	case j >= 0:
		mapped.End = to(edits[j]).GetEnd() + span.GetEnd() - from(edits[j]).GetEnd()
	default:
		mapped.End = span.GetEnd()
	}
	mapped.End = max(mapped.End, mapped.Start)
	return mapped
}

// Undo rebuilds the text before normalization from the answer, whose offsets count unit.
func Undo(n *maqafv1.Normalization, unit maqafv1.OffsetUnit) string {
	var b strings.Builder
	text, at := n.GetText(), int32(0) // what is left of the text, and where it starts
	for _, e := range n.GetEdits() {
		same := byteOffset(text, int(e.GetTarget().GetStart()-at), unit)
		b.WriteString(text[:same])
		b.WriteString(e.GetSourceText())
		text = text[same:]
		text = text[byteOffset(text, int(e.GetTarget().GetEnd()-e.GetTarget().GetStart()), unit):]
		at = e.GetTarget().GetEnd()
	}
	b.WriteString(text)
	return b.String()
}
