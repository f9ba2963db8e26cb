package normalize

import (
	"sort"
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// ToTarget maps a span of the text before to the text after: an end inside an edit moves to the edit's own end. Text
// put in at the span's ends is left out. It costs two binary searches.
func ToTarget(edits []Edit, s text.Span) text.Span {
	return mapSpan(edits, s, func(e *Edit) (from, to text.Span) { return e.Source, e.Target })
}

// ToSource maps a span of the text after to the text before, as ToTarget does the other way.
func ToSource(edits []Edit, s text.Span) text.Span {
	return mapSpan(edits, s, func(e *Edit) (from, to text.Span) { return e.Target, e.Source })
}

func mapSpan(edits []Edit, s text.Span, side func(*Edit) (from, to text.Span)) text.Span {
	out := text.Span{Start: mapStart(edits, s.Start, side), End: mapEnd(edits, s.End, side)}
	if s.Empty() || out.End < out.Start {
		out.Start = min(out.Start, out.End)
		out.End = out.Start
	}
	return out
}

// mapStart maps a position to where the text after it went.
func mapStart(edits []Edit, at int, side func(*Edit) (from, to text.Span)) int {
	k := sort.Search(len(edits), func(k int) bool { f, _ := side(&edits[k]); return f.Start > at }) - 1
	if k < 0 {
		return at
	}
	from, to := side(&edits[k])
	if at < from.End {
		return to.Start
	}
	return at - from.End + to.End
}

// mapEnd maps a position to where the text before it went.
func mapEnd(edits []Edit, at int, side func(*Edit) (from, to text.Span)) int {
	k := sort.Search(len(edits), func(k int) bool { f, _ := side(&edits[k]); return f.End >= at })
	if k < len(edits) {
		if from, to := side(&edits[k]); at > from.Start {
			return to.End
		}
	}
	if k == 0 {
		return at
	}
	from, to := side(&edits[k-1])
	return at - from.End + to.End
}

// Undo rebuilds the text before from the text after.
func Undo(target string, edits []Edit) string {
	var b strings.Builder
	at := 0
	for _, e := range edits {
		b.WriteString(target[at:e.Target.Start])
		b.WriteString(e.SourceText)
		at = e.Target.End
	}
	b.WriteString(target[at:])
	return b.String()
}
