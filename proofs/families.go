package main

import "strings"

// family is a kind of text that is meant to take long. of returns about n bytes of it.
type family struct {
	name string
	of   func(n int) string
}

// again repeats unit.
func again(unit string) func(int) string {
	return func(n int) string { return strings.Repeat(unit, n/len(unit)+1) }
}

// nest opens as often as it closes.
func nest(open, middle, closing string) func(int) string {
	return func(n int) string {
		times := n / (len(open) + len(closing))
		return strings.Repeat(open, times) + middle + strings.Repeat(closing, times)
	}
}

// behind repeats unit after a start.
func behind(start, unit string) func(int) string {
	return func(n int) string { return start + strings.Repeat(unit, n/len(unit)+1) }
}

var families = []family{
	// Lines and blocks.
	{"one long word", again("a")},
	{"one long Hebrew word", again("\u05d0")},
	{"one long line", again("word \u05de\u05d9\u05dc\u05d4 ")},
	{"empty lines", again("\n")},
	{"lines of one letter", again("a\n")},
	{"the same line", again("The same line of some length, again.\n")},
	{"the same block", again("One line\nand another\n\n")},
	{"separators", again("-----\n")},
	{"bars", again("a | b | ")},
	{"tabs", again("a\tb\t")},
	{"carriage returns", again("a\r")},
	{"list items", again("* item one\n")},
	{"numbered items", again("1. item\n")},
	// Bidi and characters.
	{"nested brackets", nest("(", "\u05d0", ")")},
	{"nested quotes", nest("\u201c", "a", "\u201d")},
	{"open brackets", again("(")},
	{"brackets that do not match", again("(]")},
	{"embeddings", again("\u202b")},
	{"nested isolates", nest("\u2067", "a", "\u2069")},
	{"pops", again("\u202c")},
	{"alternating directions", again("a\u05d0")},
	{"marks on one letter", behind("a", "\u0301")},
	{"Hebrew points", again("\u05d1\u05bc\u05b8")},
	{"joiners", again("\u200d")},
	{"presentation forms", again("\ufb2a")},
	{"mojibake", again("\u00d7\u00a9\u00d7\u201c")},
	{"control characters", again("\x01")},
	{"quotes", again("\"")},
	{"apostrophes", again("'")},
	{"gershayim", again("\u05d0\"\u05d0 ")},
	// Dates and numbers.
	{"digits", again("1")},
	{"digits and points", again("1.1.")},
	{"digits and slashes", again("02/02/12/")},
	{"dates", again("02.02.12 ")},
	{"dates without space", again("02.02.12")},
	{"impossible dates", again("31.02.12, ")},
	{"ranges", again("1-2-")},
	{"times", again("17:29 ")},
	{"month names", again("February ")},
	{"weekdays", again("Tuesday, ")},
	{"relative dates", again("yesterday ")},
	{"years", again("1999 ")},
	{"Hebrew years", again("\u05ea\u05e9\u05e2\"\u05d1 ")},
	// Cues.
	{"credit cues", again("Photo: ")},
	{"credits", again("(Photo: EPA) ")},
	{"open credits", again("(Photo: ")},
	{"names in a credit", behind("Photo: ", "John Smith, ")},
	{"and in a credit", behind("Photo: ", "A and ")},
	{"Hebrew credits", again("(\u05e6\u05d9\u05dc\u05d5\u05dd: MCT) ")},
	{"bylines", again("By John Smith\n")},
	{"by and by", again("by ")},
	{"publication lines", again("First Published: 02.02.12, 17:29\n")},
	{"capitals", again("AAAA BBBB ")},
	{"hashtags", again("#tag ")},
	{"addresses", again("https://example.com/a ")},
	{"mail addresses", again("a@b.co ")},
	{"handles", again("@someone ")},
	{"interface words", again("Share Print Comment ")},
	{"tags", again("<p><b>")},
	{"entities", again("&amp;")},
	{"dashes", again("Word \u2013 ")},
	{"colons", again("a: ")},
}
