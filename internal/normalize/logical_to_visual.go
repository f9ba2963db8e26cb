package normalize

import (
	"github.com/maqaf/maqaf/bidi"
	"github.com/maqaf/maqaf/internal/text"
)

// logicalToVisualChanges is the step LogicalToVisual: each line becomes, as a whole, what it looks like from the left (UAX #9
// L1 to L4), with brackets mirrored, marks behind their letters and controls gone. It is the one step that done twice does
// something else. Each line is a paragraph of its own, as on a display that shows it alone.
func logicalToVisualChanges(s string, o *Options) []change {
	if !bidi.NeedsBidi(s) && !hasControls(s) && o.Base != bidi.RTL {
		return nil
	}
	var out changeList
	var p bidi.Paragraph
	var shown []byte
	for _, line := range text.Lines(s) {
		was := line.Of(s)
		shown = shown[:0]
		for rest := was; rest != ""; { // U+001C to U+001E end paragraphs, but no lines
			n := p.SetString(rest, o.Base)
			shown = p.AppendDisplay(shown, 0, n, bidi.Mirrored)
			rest = rest[n:]
		}
		if string(shown) != was {
			out.replace(line.Start, line.End, string(shown))
		}
	}
	return out
}
