package normalize

import "github.com/maqaf/maqaf/internal/text"

// visualToLogicalChanges is the step VisualToLogical: each line that is found to be in visual order becomes, as a
// whole, what it says.
func visualToLogicalChanges(s string, o *Options) []change {
	if o.Ordered {
		return nil
	}
	var out changeList
	for _, line := range text.VisualLines(s) {
		if was := line.Of(s); was != "" {
			if logical := text.LogicalLine(was); logical != was {
				out.replace(line.Start, line.End, logical)
			}
		}
	}
	return out
}
