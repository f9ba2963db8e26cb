package bidi_test

import (
	"fmt"

	"github.com/maqaf/maqaf/bidi"
)

// A Hebrew photo caption, shown on a terminal that draws from left to right. The
// output is spelled with escapes here, so that no viewer reorders it again.
func ExampleParagraph_AppendDisplay() {
	caption := "\u05E6\u05D9\u05DC\u05D5\u05DD: Reuters (2024)"
	var p bidi.Paragraph
	n := p.SetString(caption, bidi.Auto)
	fmt.Printf("%+q\n", p.AppendDisplay(nil, 0, n, bidi.Mirrored))
	// Output: "Reuters (2024) :\u05dd\u05d5\u05dc\u05d9\u05e6"
}

// A user's name must not move what stands around it, whatever it holds.
func ExampleAppendIsolated() {
	name := "\u05D3\u05E0\u05D4 \u202E(3)"
	s := bidi.AppendIsolated([]byte("Posted by "), name, bidi.Auto)
	s = append(s, " 5 minutes ago"...)
	fmt.Printf("%+q\n", s)
	// Output: "Posted by \u2068\u05d3\u05e0\u05d4 \u202e(3)\u2069 5 minutes ago"
}

// A line of a wrapped paragraph, drawn run by run from left to right.
func ExampleParagraph_AppendVisual() {
	text := "\u05E9\u05DC\u05D5\u05DD, Tel Aviv 2024"
	var p bidi.Paragraph
	n := p.SetString(text, bidi.Auto)
	for _, r := range p.AppendVisual(nil, 0, n) {
		fmt.Printf("%2d to %2d, level %d\n", r.Start, r.End, r.Level)
	}
	// Output:
	// 10 to 23, level 2
	//  0 to 10, level 1
}

func ExampleParagraph_Runs() {
	var p bidi.Paragraph
	p.SetString("abc \u05D0\u05D1\u05D2 12", bidi.Auto)
	for r := range p.Runs() {
		fmt.Println(r.Start, r.End, r.Level)
	}
	// Output:
	// 0 4 0
	// 4 11 1
	// 11 13 2
}

func ExampleParagraphs() {
	for at, p := range bidi.Paragraphs("first\n\u05E9\u05E0\u05D9\u05D9\u05D4", bidi.Auto) {
		fmt.Println(at, p.BaseLevel())
	}
	// Output:
	// 0 0
	// 6 1
}

// Markup isolates two names: they keep their order, and nothing is inserted.
func ExampleParagraph_SetIsolated() {
	text := "\u05D0, \u05D1"
	var p bidi.Paragraph
	n := p.SetIsolated(text, bidi.LTR, []bidi.Isolate{{Start: 0, End: 2}, {Start: 4, End: 6}})
	fmt.Println(p.AppendOrder(nil, 0, n))
	p.SetString(text, bidi.LTR)
	fmt.Println(p.AppendOrder(nil, 0, n))
	// Output:
	// [0 2 3 4]
	// [4 3 2 0]
}

func ExampleCheckControls() {
	fmt.Println(bidi.CheckControls("if access != \"user\u202E \u2066// admin\u2069\u202C\" {"))
	// Output: bidi: override (U+202E) at byte 18
}

func ExampleNeedsBidi() {
	fmt.Println(bidi.NeedsBidi("Plain \u201Cprose\u201D"), bidi.NeedsBidi("a \u05D0"))
	// Output: false true
}

func ExampleMajority() {
	d, share := bidi.Majority("USA: \u05E9\u05DC\u05D5\u05DD \u05D9\u05D5\u05DD\u05D8\u05D5")
	fmt.Println(d == bidi.RightToLeft, share)
	// Output: true 0.75
}
