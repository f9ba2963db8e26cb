package segment_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"
)

// joints stand between the pieces of a spliced line.
var joints = []string{"", " ", " ", "  ", "\t", " | ", "|", " / ", "/", " - ", " – ", "-", "־", ", ", ": ", ":", ". ", " (", ") ", " \"", "\" ", "״", "׳", "'", " • ", " » ", "…", "\u00a0", "\u200f", "\u2067", "0", " 7 ", "12:30", " 1.2.12 ", "!"}

// FuzzSpliced classifies pages made of the lines of pages, the words of the lexicon and what may stand between them, cut and
// joined at random: mutated bytes hardly ever have the cues that lead into the readers of credits, names and dates.
func FuzzSpliced(f *testing.F) {
	b := newBench(f)
	var lines, words []string
	for _, page := range readPages(f, gold, "testdata/pages") {
		for line := range strings.Lines(page.text) {
			if line = strings.TrimSpace(line); line != "" {
				lines = append(lines, line)
			}
		}
	}
	for _, e := range b.lexicon.Entries() {
		words = append(words, e.Forms...)
	}
	for seed := range uint64(300) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		source := spliced(rand.New(rand.NewPCG(seed, 6)), lines, words)
		defer func() {
			if cause := recover(); cause != nil {
				t.Errorf("the page of seed %d is\n%q", seed, source)
				panic(cause)
			}
		}()
		check(t, source, b.classify(source))
	})
}

// TestSplicedFaults keeps what FuzzSpliced has found: pages that ended in a panic, a letter cut in two, or one segment in
// another.
func TestSplicedFaults(t *testing.T) {
	b := newBench(t)
	const long = "המגדליםוהעזיםוהחסידות" // a word of 42 bytes
	many := strings.Repeat("ועוד מילה על המגדל ", 20)
	for _, source := range []string{
		"•\n1 m s source –", // a cue, and a dash that ends the page
		"one day the goats of the tower met 7 1. s 0\nמנוי\nיום א\n4.7.16 8:15",              // a date in two lines, the first of which heads a comment
		many + "\n" + many + "המגדל נפל. העז (צילום: א ב)(צילום: ג ד) " + many + "\n" + many, // two pictures after one sentence
	} {
		check(t, source, b.classify(source))
	}
	for _, odd := range []string{"", "a"} { // what is looked for within so many bytes, in letters of two
		page := many + "\n" + many + strings.Repeat(long+" ", 6) + odd + "(צילום: ד כ) " + many + "\n" + many
		check(t, page, b.classify(page))
		line := "חיפה, 8 במרץ 2015 – המגדל הישן" + odd + " פתח הבוקר את שעריו לעזים של העיר התחתונה. מי שטיפס עד ראשו ראה את הים מכל צד ונשאר שם עד הלילה. אחר כך"
		for cut := range line {
			check(t, line[:cut], b.classify(line[:cut]))
		}
	}
}

// spliced returns a page of up to twenty lines.
func spliced(random *rand.Rand, lines, words []string) string {
	var page strings.Builder
	for range 1 + random.IntN(20) {
		for range 1 + random.IntN(1+random.IntN(4)) {
			page.WriteString(piece(random, lines, words))
			page.WriteString(joints[random.IntN(len(joints))])
		}
		page.WriteString([]string{"\n", "\n", "\n\n", "\r\n", "\n \n\n", "\u2028"}[random.IntN(6)])
	}
	s := page.String()
	if random.IntN(2) == 0 { // ends anywhere
		end := random.IntN(len(s) + 1)
		for end < len(s) && !utf8.RuneStart(s[end]) {
			end++
		}
		s = s[:end]
	}
	return s
}

// piece returns a line, a part of one, or a few words of the lexicon.
func piece(random *rand.Rand, lines, words []string) string {
	if random.IntN(3) == 0 {
		var some strings.Builder
		for range 1 + random.IntN(4) {
			some.WriteString(words[random.IntN(len(words))])
			some.WriteString(joints[random.IntN(len(joints))])
		}
		return some.String()
	}
	line := lines[random.IntN(len(lines))]
	if random.IntN(2) == 0 {
		return line
	}
	runes := []rune(line)
	from := random.IntN(len(runes))
	return string(runes[from : from+random.IntN(len(runes)-from+1)])
}
