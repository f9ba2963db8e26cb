package main

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
)

// corpus is a text of the benchmark: paragraphs, each ended by a newline.
type corpus struct {
	name  string
	write func(b *strings.Builder, r *rand.Rand) // one paragraph
}

// The six texts of prose and captions. They are made, not collected, so that
// they may lie nowhere and be the same everywhere; their word lengths,
// punctuation and paragraph lengths (80 to 600 bytes) follow newspapers.
var corpora = []corpus{
	{"ascii", func(b *strings.Builder, r *rand.Rand) { prose(b, r, english, 10+r.IntN(90), asciiMarks) }},
	{"curly", func(b *strings.Builder, r *rand.Rand) { prose(b, r, english, 10+r.IntN(90), curlyMarks) }},
	{"hebrew", func(b *strings.Builder, r *rand.Rand) { prose(b, r, hebrew, 9+r.IntN(60), hebrewMarks) }},
	{"mixed", captions},
	{"arabic", func(b *strings.Builder, r *rand.Rand) { prose(b, r, arabic, 9+r.IntN(55), arabicMarks) }},
	{"quotes", func(b *strings.Builder, r *rand.Rand) { // English with Hebrew names in it
		for n := 2 + r.IntN(6); n > 0; n-- {
			prose(b, r, english, 3+r.IntN(12), curlyMarks)
			b.WriteString(" \u201C")
			prose(b, r, hebrew, 1+r.IntN(3), marks{" "})
			b.WriteString("\u201D, ")
		}
	}},
}

var (
	english = strings.Fields(`the of and to in a that is was he for it with as his on be at by had not are but
		from or have an they which one you were her all she there would their we him been has when who will more
		government minister yesterday parliament reported according photograph courtesy agency published between
		morning people street office against election school company police question through during president`)
	hebrew = words(`5e9 5dc | 5d0 5ea | 5e2 5dc | 5dc 5d0 | 5d4 5d5 5d0 | 5db 5d9 | 5d2 5dd | 5d6 5d4 | 5d9 5d5 5ea 5e8 |
		5de 5de 5e9 5dc 5d4 | 5d4 5de 5de 5e9 5dc 5d4 | 5e8 5d0 5e9 | 5d4 5db 5e0 5e1 5ea | 5d9 5e8 5d5 5e9 5dc 5d9 5dd |
		5e6 5d9 5dc 5d5 5dd | 5d0 5ea 5de 5d5 5dc | 5d4 5d9 5d5 5dd | 5d0 5de 5e8 | 5de 5e9 5d8 5e8 5d4 |
		5d1 5ea 5d9 | 5d4 5e1 5e4 5e8 | 5dc 5e4 5e0 5d9 | 5d0 5d7 5e8 5d9 | 5e2 5dd | 5d4 5e2 5d9 5e8 | 5d1 5d9 5df |
		5d0 5d5 | 5e8 5e7 | 5db 5dc | 5e2 5d5 5d3 | 5d4 5d7 5d3 5e9 5d4 | 5d1 5d9 5ea | 5de 5e9 5e4 5d8 |
		5e2 5d9 5ea 5d5 5e0 5d0 5d9 | 5d4 5e2 5d9 5ea 5d5 5df | 5e4 5d5 5e8 5e1 5dd | 5d4 5d7 5dc 5d9 5d8 |
		5e9 5dc 5d5 5dd | 5d9 5e9 5e8 5d0 5dc | 5d4 5de 5d3 5d9 5e0 5d4 | 5d7 5d1 5e8 5d5 5ea`)
	arabic = words(`641 64a | 645 646 | 639 644 649 | 625 644 649 | 623 646 | 642 627 644 | 627 644 62a 64a |
		627 644 62d 643 648 645 629 | 631 626 64a 633 | 627 644 648 632 631 627 621 | 623 645 633 |
		627 644 64a 648 645 | 645 62f 64a 646 629 | 627 644 642 627 647 631 629 | 635 648 631 629 | 628 64a 646 |
		643 627 646 | 647 630 627 | 627 644 634 631 637 629 | 627 644 645 62f 627 631 633 | 628 639 62f | 642 628 644 |
		648 643 627 644 629 | 627 644 623 646 628 627 621 | 627 644 631 626 64a 633 | 645 639 | 643 644 | 639 627 645`)

	asciiMarks  = marks{", ", ". ", `, "`, " (", "; ", "! ", " - "}
	curlyMarks  = marks{", ", ". ", ", \u201C", "\u2019s ", " \u2014 ", "\u201D ", " \u2013 "}
	hebrewMarks = marks{", ", ". ", ` "`, `", `, " - ", ": ", " 12 ", " 2,350 ", " 15% ", "? "}
	arabicMarks = marks{"\u060C ", ". ", " 25 ", " \u0661\u0662 ", " \u0662\u0660\u0662\u0664 ", " 3.5% ", ": ", " \u00AB", "\u00BB "}
)

// marks are what may stand between two words instead of a space.
type marks []string

// words reads words spelled in hexadecimal.
func words(spelled string) (out []string) {
	for _, w := range strings.Split(spelled, "|") {
		var b strings.Builder
		for _, hex := range strings.Fields(w) {
			var r rune
			for _, d := range hex {
				r = r<<4 | rune(strings.IndexRune("0123456789abcdef", d))
			}
			b.WriteRune(r)
		}
		out = append(out, b.String())
	}
	return out
}

func prose(b *strings.Builder, r *rand.Rand, words []string, n int, m marks) {
	for i := range n {
		b.WriteString(words[r.IntN(len(words))])
		switch {
		case i == n-1:
			b.WriteByte('.')
		case r.IntN(8) == 0:
			b.WriteString(m[r.IntN(len(m))])
		default:
			b.WriteByte(' ')
		}
	}
}

// captions writes Hebrew with names, numbers, brackets and quotes in between.
func captions(b *strings.Builder, r *rand.Rand) {
	number := func() {
		for i := range 1 + r.IntN(4) {
			b.WriteByte(byte('0' + (r.IntN(9)+i)%10))
		}
	}
	for n := 4 + r.IntN(16); n > 0; n-- {
		prose(b, r, hebrew, 1+r.IntN(4), marks{" ", ", "})
		switch r.IntN(8) {
		case 0:
			b.WriteString(" (")
			prose(b, r, english, 1+r.IntN(3), marks{" "})
			b.WriteByte(')')
		case 1:
			b.WriteString(" (\u05E6\u05D9\u05DC\u05D5\u05DD: ")
			prose(b, r, english, 2, marks{" "})
			b.WriteByte(')')
		case 2:
			b.WriteString(" [")
			number()
			b.WriteString("] ")
		case 3:
			number()
			b.WriteByte('.')
			number()
			b.WriteByte('.')
			number()
		case 4:
			b.WriteString(" \"")
			prose(b, r, english, 1+r.IntN(4), marks{" "})
			b.WriteByte('"')
		case 5:
			b.WriteByte(' ')
			number()
			b.WriteString("% ")
		case 6:
			b.WriteByte(' ')
			prose(b, r, english, 1+r.IntN(5), marks{", "})
		case 7:
			b.WriteString(" $")
			number()
			b.WriteByte(',')
			number()
		}
		b.WriteByte(' ')
	}
}

const corpusSize = 1 << 20

// text returns about a mebibyte of paragraphs.
func (c corpus) text() string {
	r := rand.New(rand.NewPCG(3, 9))
	var b strings.Builder
	for b.Len() < corpusSize {
		c.write(&b, r)
		b.WriteByte('\n')
	}
	return b.String()
}

// hostile is a family of texts that are meant to take long, by number of units.
type hostile struct {
	name string
	make func(n int) string
}

func times(unit string) func(n int) string {
	return func(n int) string { return strings.Repeat(unit, n) }
}

// after puts a start before n units.
func after(start, unit string) func(n int) string {
	return func(n int) string { return start + strings.Repeat(unit, n) }
}

// nested returns n openers and n closers around a text.
func nested(open, text, close string) func(n int) string {
	return func(n int) string { return strings.Repeat(open, n) + text + strings.Repeat(close, n) }
}

const alef = "\u05D0"

var families = []hostile{
	{"nested brackets", nested("(", alef, ")")},
	{"nested brackets of two kinds", nested("([", alef, "])")},
	{"pairs", after(alef, "()")},
	{"pairs with text", after(alef, "(a)")},
	{"pairs that do not match", after(alef, "(]")},
	{"62 open, then closers", after(alef+strings.Repeat("(", 62), "]")},
	{"62 open, then closers that match", func(n int) string {
		return alef + strings.Repeat(strings.Repeat("(", 62)+"a"+strings.Repeat(")", 62), n/124+1)
	}},
	{"closers", after(alef, ")")},
	{"nested isolates", nested("\u2067", "a", "\u2069")},
	{"sibling isolates", after(alef, "\u2067a\u2069")},
	{"sibling first-strong isolates", after(alef, "\u2068a\u2069")},
	{"empty first-strong isolates", after(alef, "\u2068\u2069")},
	{"open isolates", times("\u2067a")},
	{"open first-strong isolates", times("\u2068")},
	{"open first-strong isolates, then neutrals", func(n int) string {
		return strings.Repeat("\u2068", n) + strings.Repeat("!", n) + alef
	}},
	{"isolate ends", after(alef, "\u2069")},
	{"alternation", times("a" + alef)},
	{"alternation with spaces", times("a " + alef + " ")},
	{"numbers", after(alef, "1,\u0661.a")},
	{"deep embeddings", nested("\u202B", alef+"a", "\u202C")},
	{"embeddings, each with text", times("\u202Ba\u202C" + alef)},
	{"rising levels, then alternation", func(n int) string {
		var b strings.Builder
		for range 62 {
			b.WriteString("\u202B" + alef + "\u202Aa")
		}
		return b.String() + strings.Repeat("1"+alef, n)
	}},
	{"overrides", times("\u202Ea1\u202C")},
	{"terminators", after(alef, "%")},
	{"terminators and marks", after(alef, "%\u200D\u0301")},
	{"number separators", after(alef+"1", ",")},
	{"marks", after("(", "\u0301")},
	{"marks after controls", after(alef, "\u202A\u202C\u0301")},
	{"tabs and spaces", after(alef, " \t")},
	{"spaces and joiners", after(alef, " \u200D")},
	{"bad bytes", after(alef, "\xE2\x81")},
}

// writeTexts writes all texts to a directory.
func writeTexts(dir string) error {
	for _, c := range corpora {
		if err := os.WriteFile(filepath.Join(dir, c.name+".txt"), []byte(c.text()), 0o644); err != nil {
			return err
		}
	}
	return nil
}
