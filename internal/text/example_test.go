package text_test

import (
	"fmt"

	"github.com/maqaf/maqaf/internal/text"
)

func ExampleDecode() {
	// "shalom" in windows-1255, then a byte that the charset has no letter for.
	t, err := text.Decode([]byte("\xf9\xec\xe5\xed \xd9"), text.Options{Charset: "windows-1255"})
	fmt.Printf("%+q %v\n", t.Content, err)
	for _, n := range t.Notes {
		fmt.Println("bad sequences:", n.Count, "the first at byte", n.Offset)
	}
	fmt.Println(t.Map.Source(text.Span{Start: 2, End: 4}))
	// Output:
	// "\u05e9\u05dc\u05d5\u05dd \ufffd" <nil>
	// bad sequences: 1 the first at byte 5
	// {1 2}
}
