package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// paperTitle reports whether item i, alone within the text, is a known body, a pipe and a title of four words or more:
// the headline of another paper's page.
func (p *page) paperTitle(i int) bool {
	it := &p.items[i]
	if it.f.pipes != 1 || !it.has.has(bodyName) || !p.alone(i) || !titleLike(it) || !p.textBegan(i) {
		return false
	}
	pipe := it.span.Start + strings.IndexByte(p.str(i), '|')
	before := text.Trim(p.Source, text.Span{Start: it.span.Start, End: pipe})
	return !before.Empty() && p.bodyOnly(i, before) && p.nameCount(text.Span{Start: pipe + 1, End: it.span.End}) >= 4
}
