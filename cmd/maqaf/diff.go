package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/aymanbagabas/go-udiff"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// errChanges says that --check found something to change; the diff has told what.
var errChanges = errors.New("the text is not normalized")

// sourceText returns what stood in the file: the document's text or, of bytes and HTML, what the server made of it.
func sourceText(document *maqafv1.Document, response *maqafv1.NormalizeTextResponse) string {
	if document.GetEncodedText() != nil || document.GetFormat() == maqafv1.TextFormat_TEXT_FORMAT_HTML {
		return response.GetText()
	}
	return document.GetText()
}

// printDiff prints a unified diff, with invisible characters named, and returns errChanges if there is one.
func printDiff(out io.Writer, name, before, after string) error {
	if before == after {
		return nil
	}
	diff := udiff.Unified(name, name+" (normalized)", visible(before), visible(after))
	if _, err := io.WriteString(out, diff); err != nil {
		return err
	}
	return errChanges
}

// visible spells out characters that cannot be seen, but for line ends and plain spaces.
func visible(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r != '\n' && r != ' ' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || unicode.IsSpace(r) || unicode.Is(unicode.Mn, r)) {
			fmt.Fprintf(&b, "‹U+%04X›", r)
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// edits lists changes: where, what stood there, what stands there now, and which steps did it.
func (l *listing) edits(edits []*maqafv1.TextEdit, after func(*maqafv1.Span) string) {
	for _, e := range edits {
		var steps []string
		for _, step := range e.GetSteps() {
			steps = append(steps, kebab(step.String(), stepPrefix))
		}
		l.printf("%s %s %q → %q\n", l.paint(dim, spanText(e.GetSource()), 11), l.paint(cyan, strings.Join(steps, ","), 18),
			visible(e.GetSourceText()), visible(after(e.GetTarget())))
	}
}
