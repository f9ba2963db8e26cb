// Package bidi is the Unicode Bidirectional Algorithm, UAX #9: it tells in what
// order to draw text that mixes right-to-left scripts such as Hebrew and Arabic
// with left-to-right ones and with numbers.
//
// Three uses, each in a line or two:
//
//	// A Hebrew caption in a terminal that draws from left to right only.
//	var p bidi.Paragraph
//	n := p.SetString(caption, bidi.Auto)
//	line := p.AppendDisplay(nil, 0, n, bidi.Mirrored)
//
//	// A user's name, safely in a sentence, whatever it holds.
//	sentence := bidi.AppendIsolated([]byte("Posted by "), name, bidi.Auto)
//
//	// The visual runs of the line from byte 40 to byte 80, left to right.
//	runs := p.AppendVisual(nil, 40, 80)
//
// # Units and ranges
//
// Every offset is a byte offset into the text that was given, every range is
// half open, and no range ever cuts a character. Text is UTF-8; each byte that
// is not part of valid UTF-8 counts as one character of class ON. Nothing
// fails, whatever the bytes: offsets out of range are moved into it.
//
// # Cost
//
// Time and memory are linear in the text, for any text. Text without
// right-to-left characters and controls is told at memory speed and needs no
// memory. A Paragraph that is used again allocates only for paragraphs that
// need more than any before.
//
// # Conformance
//
// All rules of UAX #9 for Unicode [UnicodeVersion] are applied: P1 to P3, X1 to
// X10, W1 to W7, N0 to N2, I1, I2 and L1 to L4, with HL3 (isolates given by
// markup) as SetIsolated. A paragraph ends at each character of class B (line
// feed, carriage return, U+001C to U+001E, U+0085, U+2029), and CR LF is one
// separator. At the 64th open bracket of an isolating run sequence its list of
// bracket pairs is empty (BD16). CONFORMANCE.md beside this package says for
// each rule where it is and which test holds it.
//
// The types Class and Direction are those of golang.org/x/text/unicode/bidi;
// README.md tells its users what to call here.
package bidi

//go:generate go run ./internal/ucdgen
