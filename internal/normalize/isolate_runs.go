package normalize

import (
	"slices"

	"github.com/maqaf/maqaf/bidi"
	"github.com/maqaf/maqaf/internal/text"
)

const (
	lri = "\u2066"
	rli = "\u2067"
	pdi = "\u2069"
)

// isolateChanges is the step IsolateRuns: each line that shows something is put between isolates of its own base
// direction, after its controls were balanced, and the runs of the other direction in it likewise. Then it shows
// the same wherever it is put. A line that is between isolates already stays, and so does the inside of one that
// has controls: somebody has seen to it.
//
// A tab is beyond any control: L1 sets it, and the white space before it, to the level of the paragraph around. So a line with
// tabs may show otherwise in a paragraph of the other direction.
func isolateChanges(s string, o *Options) []change {
	var w isolator
	for _, line := range text.Lines(s) {
		for at := line.Start; at < line.End; { // U+001C to U+001E end paragraphs, and with them isolates, but no lines
			end := at
			for end < line.End && paragraphEnd(s, end) == 0 {
				end++
			}
			w.line(s[at:end], at, o)
			at = end + 1
		}
	}
	return w.out
}

// line finds the changes for a line, or a part of one, that stands at byte at of the text.
func (w *isolator) line(was string, at int, o *Options) {
	if text.Trim(was, text.Span{End: len(was)}).Empty() {
		return
	}
	if changes := balanceChanges(was, o); len(changes) > 0 {
		balanced := apply(was, changes)
		w.wrap(balanced, o.Base)
		w.out.replace(at, at+len(was), apply(balanced, w.insertions)) // the insertions refer to the balanced line
		return
	}
	w.wrap(was, o.Base)
	for _, in := range w.insertions {
		w.out.insert(at+in.start, in.text)
	}
}

// insert adds an insertion at a byte of the text.
func (l *changeList) insert(at int, what string) { l.replace(at, at, what) }

// isolator finds what to put into lines.
type isolator struct {
	out          changeList
	insertions   []change
	p, again     bidi.Paragraph
	order, other []int
	buffer       []byte
}

// wrap finds the insertions for a line with balanced controls.
func (w *isolator) wrap(line string, base bidi.Base) {
	w.insertions = w.insertions[:0]
	if line == "" || isolated(line) {
		return
	}
	w.p.SetString(line, base)
	rtl := w.p.BaseLevel().IsRTL()
	outer := lri
	if rtl {
		outer = rli
	}
	if bidi.NeedsBidi(line) && !hasControls(line) {
		w.order = w.p.AppendOrder(w.order[:0], 0, len(line))
		for _, all := range [...]bool{false, true} { // where a number's place hangs on letters before it, it is isolated too
			w.runs(line, outer, all)
			if w.same(line) {
				return
			}
		}
	}
	w.insertions = append(w.insertions[:0], change{0, 0, outer}, change{len(line), len(line), pdi})
}

// runs makes the insertions for the line and its runs of the other direction: those with a letter of it, or all.
func (w *isolator) runs(line, outer string, all bool) {
	w.insertions = append(w.insertions[:0], change{0, 0, outer})
	inner := lri
	if outer == lri {
		inner = rli
	}
	base := w.p.BaseLevel()
	for run := range foreign(&w.p, base) {
		if all || hasStrong(line[run.Start:run.End], !base.IsRTL()) {
			w.insertions = append(w.insertions, change{run.Start, run.Start, inner}, change{run.End, run.End, pdi})
		}
	}
	w.insertions = append(w.insertions, change{len(line), len(line), pdi})
}

// foreign yields the stretches of a paragraph above its base level.
func foreign(p *bidi.Paragraph, base bidi.Level) func(func(text.Span) bool) {
	return func(yield func(text.Span) bool) {
		open := text.Span{Start: -1}
		for r := range p.Runs() {
			switch {
			case r.Level > base && open.Start < 0:
				open = text.Span{Start: r.Start, End: r.End}
			case r.Level > base:
				open.End = r.End
			case open.Start >= 0:
				if !yield(open) {
					return
				}
				open.Start = -1
			}
		}
		if open.Start >= 0 {
			yield(open)
		}
	}
}

// hasStrong reports whether s holds a letter of the direction.
func hasStrong(s string, rtl bool) bool {
	for _, r := range s {
		switch bidi.ClassOf(r) {
		case bidi.L:
			if !rtl {
				return true
			}
		case bidi.R, bidi.AL:
			if rtl {
				return true
			}
		}
	}
	return false
}

// same reports whether the line with the insertions shows its characters in the order that it showed them without. White
// space at its end, which UAX #9 L1 puts in the order of the paragraph around, is not looked at.
func (w *isolator) same(line string) bool {
	shown := text.Trim(line, text.Span{End: len(line)}).End
	w.buffer = append(w.buffer[:0], apply(line, w.insertions)...)
	w.again.SetBytes(w.buffer, bidi.Auto)
	w.other = w.again.AppendOrder(w.other[:0], 0, len(w.buffer))
	kept := w.other[:0]
	places := w.places()
	for _, at := range w.other {
		if from, ok := places(at); ok && from < shown {
			kept = append(kept, from)
		}
	}
	was := slices.DeleteFunc(slices.Clone(w.order), func(at int) bool { return at >= shown })
	return slices.Equal(kept, was)
}

// places returns a function from a byte offset in the line with the insertions to that in the line without; false inside an insertion.
func (w *isolator) places() func(int) (int, bool) {
	targets := make([]int, len(w.insertions)) // where each insertion stands in the new line
	grown := 0
	for i, in := range w.insertions {
		targets[i] = in.start + grown
		grown += len(in.text)
	}
	return func(at int) (int, bool) {
		k, found := slices.BinarySearch(targets, at)
		if found {
			return 0, false
		}
		return at - k*len(pdi), true // every insertion is one control of the same length
	}
}

// isolated reports whether a line is between an isolate and its end.
func isolated(line string) bool {
	if kind, _ := controlAt(line, 0); kind != isolate {
		return false
	}
	depth := 0
	for i := 0; i < len(line); {
		kind, n := controlAt(line, i)
		switch kind {
		case isolate:
			depth++
		case popIsolate:
			if depth--; depth == 0 {
				return i+n == len(line)
			}
		}
		i += max(n, 1)
	}
	return false
}
