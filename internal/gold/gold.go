// Package gold has what tests and benchmarks share of the annotated pages. Its tests score them.
package gold

import "strings"

// PlainText returns the text of the lines of a .gold file: what stands behind their kinds, a line each. For benchmarks: unlike
// the judge, it does not join the segments of a line and leaves spelled characters as they are.
func PlainText(gold string) string {
	var b strings.Builder
	for line := range strings.Lines(gold) {
		line = strings.TrimSuffix(line, "\n")
		if _, text, ok := strings.Cut(line, "| "); ok && line[0] != '%' && line[0] != ' ' {
			b.WriteString(text + "\n")
		} else if line == "~" {
			b.WriteByte('\n')
		}
	}
	return b.String()
}
