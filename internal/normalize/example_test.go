package normalize_test

import (
	"fmt"

	"github.com/maqaf/maqaf/internal/normalize"
)

func ExampleNormalize() {
	source := "caf\u00c3\u00a9  \u2013 it's  5'10\" "
	r := normalize.Normalize(source, normalize.Options{})
	fmt.Printf("%q\n", r.Text)
	for _, e := range r.Edits {
		fmt.Printf("%v %+q -> %+q\n", e.Steps, e.SourceText, e.Target.Of(r.Text))
	}
	fmt.Println(normalize.Undo(r.Text, r.Edits) == source)
	// Output:
	// "café – it's 5'10\""
	// [mojibake whitespace] "\u00c3\u00a9  " -> "\u00e9 "
	// [whitespace] "  " -> " "
	// [whitespace] " " -> ""
	// true
}
