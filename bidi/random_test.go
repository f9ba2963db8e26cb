package bidi_test

import (
	"flag"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/bidi"
)

// random is the number of random texts of TestRandom. The default suits CI; a
// release runs a million (make bidi-random).
var (
	random = flag.Int("bidi.random", 120_000, "random texts to compare with the oracle")
	seed   = flag.Uint64("bidi.seed", 9, "seed of the random texts")
)

// Alphabets of the random texts; characters stand more than once to be likelier.
var (
	anyClass   = classList()
	mixedChars = []rune("aa bb \u05D0\u05D1\u05D2 \u0627\u0628 12 34 \u0661\u0662 .,:-+%$!? ()[] \t\u0301\u05B0")
	brackets   = []rune("()[]{}<>()[]\u2329\u232A\u3008\u3009\uFF08\uFF09\u2768\u2769aa\u05D0\u05D01\u0661 \u0301\u0301+\u200D")
	explicit   = []rune("\u202A\u202B\u202C\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u2069\u2069a\u05D0\u06271\u0661 .,%()\u0301\u200D\t")
	isolating  = []rune("\u2066\u2067\u2068\u2068\u2069\u2069a\u05D01 ()+\u0301")
	separating = []rune("a\u05D01 \t\r\n\n\u2029\x1C()\u2067\u2069\u202E")
)

// classList lists the samples of all classes, in an order that is always the same.
func classList() (all []rune) {
	var names []string
	for name := range classSample {
		if name != "B" {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		all = append(all, classSample[name]...)
	}
	return all
}

// kinds are the ways to make a random text.
var kinds = []struct {
	name string
	make func(r *rand.Rand) string
}{
	{"mixed", func(r *rand.Rand) string { return pick(r, mixedChars, 1+r.IntN(40)) }},
	{"any class", func(r *rand.Rand) string { return pick(r, anyClass, 1+r.IntN(25)) }},
	{"brackets", func(r *rand.Rand) string { return pick(r, brackets, 1+r.IntN(40)) }},
	{"explicit", func(r *rand.Rand) string { return pick(r, explicit, 1+r.IntN(40)) }},
	{"isolates", func(r *rand.Rand) string { return pick(r, isolating, 1+r.IntN(30)) }},
	{"around 63 brackets", aroundBrackets},
	{"around depth 125", aroundDepth},
	{"paragraphs", func(r *rand.Rand) string { return pick(r, separating, 1+r.IntN(30)) }},
	{"bad bytes", badBytes},
}

func pick(r *rand.Rand, from []rune, n int) string {
	var b strings.Builder
	for range n {
		b.WriteRune(from[r.IntN(len(from))])
	}
	return b.String()
}

// aroundBrackets opens 60 to 66 brackets, with text before, between and after,
// in one sequence or with an isolate among them.
func aroundBrackets(r *rand.Rand) string {
	var b strings.Builder
	b.WriteString(pick(r, brackets, r.IntN(6)))
	for range 60 + r.IntN(7) {
		b.WriteString(pick(r, []rune("(([{\u2329\u3008"), 1))
		if r.IntN(20) == 0 {
			b.WriteString(pick(r, []rune("a\u05D0)]\u2067\u2069\u0301"), 1))
		}
	}
	b.WriteString(pick(r, mixedChars, r.IntN(4)))
	for range r.IntN(70) {
		b.WriteString(pick(r, []rune("))]}\u232A\u3009"), 1))
	}
	b.WriteString(pick(r, brackets, r.IntN(8)))
	return b.String()
}

// aroundDepth nests 55 to 130 controls, so that levels reach and pass 125.
func aroundDepth(r *rand.Rand) string {
	var b strings.Builder
	from := []rune("\u202B\u202A\u202E\u202D\u2067\u2066\u2068")
	from = from[r.IntN(4):][:1+r.IntN(3)]
	for range 55 + r.IntN(76) {
		b.WriteString(pick(r, from, 1))
		if r.IntN(12) == 0 {
			b.WriteString(pick(r, explicit, 1))
		}
	}
	b.WriteString(pick(r, explicit, r.IntN(20)))
	for range r.IntN(140) {
		b.WriteString(pick(r, []rune("\u202C\u202C\u2069\u2069a\u05D01"), 1))
	}
	return b.String()
}

// badBytes cuts the characters of a text up.
func badBytes(r *rand.Rand) string {
	s := []byte(pick(r, anyClass, 1+r.IntN(20)))
	for range 1 + r.IntN(4) {
		i := r.IntN(len(s))
		switch r.IntN(3) {
		case 0:
			s[i] = byte(r.Uint32())
		case 1:
			s[i] = []byte{0x80, 0xC0, 0xC1, 0xE0, 0xED, 0xA0, 0xF4, 0xF5, 0xFF, 0xE2, 0x81, 0xA9}[r.IntN(12)]
		case 2:
			s = slices.Delete(s, i, i+1)
			if len(s) == 0 {
				return ""
			}
		}
	}
	return string(s)
}

// TestRandom compares random texts with the oracle: base level, levels, runs,
// and the order of the whole and of two lines; through one Paragraph, so that a
// leak from one text to the next shows.
func TestRandom(t *testing.T) {
	t.Parallel()
	for k, kind := range kinds {
		t.Run(kind.name, func(t *testing.T) {
			t.Parallel()
			r := rand.New(rand.NewPCG(*seed, uint64(k)))
			var p bidi.Paragraph
			for range *random / len(kinds) {
				text, base := kind.make(r), bidi.Base(r.IntN(4))
				if err := compareAll(&p, text, base, r.IntN); err != nil {
					t.Fatalf("%+q base %d: %v", text, base, err)
				}
			}
		})
	}
}

// TestExhaustive compares all texts of up to five characters of ten classes,
// and of up to three of all classes.
func TestExhaustive(t *testing.T) {
	t.Parallel()
	var p bidi.Paragraph
	count := 0
	var walk func(alphabet []rune, prefix []rune, depth int)
	walk = func(alphabet []rune, prefix []rune, depth int) {
		count++
		base := bidi.Base(count % 4)
		if err := compareAll(&p, string(prefix), base, func(n int) int { return count % n }); err != nil {
			t.Fatalf("%+q base %d: %v", string(prefix), base, err)
		}
		if depth == 0 {
			return
		}
		for _, r := range alphabet {
			walk(alphabet, append(prefix, r), depth-1)
		}
	}
	walk([]rune("a\u05D01\u0661,%() \u0301"), nil, 5)
	walk([]rune("a\u05D0\u06271\u0661+,%! \t\n\u0301\u200D\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"), nil, 3)
	if count < 100_000 {
		t.Errorf("%d texts only", count)
	}
}

// TestRandomIsolates compares SetIsolated with the same text in which the
// isolates stand as characters.
func TestRandomIsolates(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(*seed, 100))
	var p, q bidi.Paragraph
	for range *random / 6 {
		kind := kinds[r.IntN(len(kinds)-1)] // not the bad bytes, which could merge with what is inserted
		text, base := kind.make(r), bidi.Base(r.IntN(4))
		isolates := randomIsolates(r, text)
		plain, offsets := insertIsolates(text, isolates)
		n, m := p.SetIsolated(text, base, shuffled(r, isolates)), q.SetString(plain, base)
		if n < len(text) && offsets[n-1]+1 != m {
			t.Fatalf("%+q %v: n is %d, want that of %+q, %d", text, isolates, n, plain, m)
		}
		if p.BaseLevel() != q.BaseLevel() {
			t.Fatalf("%+q %v base %d: level %d, want %d", text, isolates, base, p.BaseLevel(), q.BaseLevel())
		}
		for i, c := range text[:n] {
			switch bidi.ClassOf(c) {
			case bidi.BN, bidi.LRE, bidi.RLE, bidi.LRO, bidi.RLO, bidi.PDF:
				continue // the one before it may be an inserted character
			}
			if got, want := p.LevelAt(i), q.LevelAt(offsets[i]); got != want {
				t.Fatalf("%+q %v base %d: level at %d is %d, want %d as in %+q", text, isolates, base, i, got, want, plain)
			}
		}
		// A line of the one is a line of the other.
		if order, want := p.AppendOrder(nil, 0, n), q.AppendOrder(nil, 0, m); !sameOrder(order, want, offsets) {
			t.Fatalf("%+q %v base %d: order %v, want %v of %+q", text, isolates, base, order, want, plain)
		}
	}
}

// sameOrder reports whether order, through offsets, is want without the
// characters that were inserted.
func sameOrder(order, want, offsets []int) bool {
	k := 0
	for _, at := range want {
		if k < len(order) && offsets[order[k]] == at {
			k++
		} else if slices.ContainsFunc(order, func(i int) bool { return offsets[i] == at }) {
			return false
		}
	}
	return k == len(order)
}

// randomIsolates returns isolates that nest and have different ends, so that
// there is one way only to insert them, sorted.
func randomIsolates(r *rand.Rand, text string) (out []bidi.Isolate) {
	var edges []int
	for i := range text {
		if i == 0 || text[i-1:i+1] != "\r\n" {
			edges = append(edges, i)
		}
	}
	edges = append(edges, len(text))
	var nest func(from, to, depth int)
	nest = func(from, to, depth int) {
		for from < to && depth > 0 && r.IntN(3) > 0 {
			a := from + r.IntN(to-from)
			b := a + 1 + r.IntN(to-a)
			// AutoRTL has no character of its own.
			base := []bidi.Base{bidi.Auto, bidi.LTR, bidi.RTL}[r.IntN(3)]
			out = append(out, bidi.Isolate{Start: edges[a], End: edges[b], Base: base})
			nest(a+1, b-1, depth-1)
			from = b + 1
		}
	}
	nest(0, len(edges)-1, 4)
	return out
}

func shuffled(r *rand.Rand, in []bidi.Isolate) []bidi.Isolate {
	out := slices.Clone(in)
	r.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

// insertIsolates returns text with the isolates as characters and the place in
// it of each byte of text.
func insertIsolates(text string, isolates []bidi.Isolate) (plain string, offsets []int) {
	control := map[bidi.Base]string{bidi.Auto: "\u2068", bidi.LTR: "\u2066", bidi.RTL: "\u2067"}
	var b strings.Builder
	for i := 0; i <= len(text); i++ {
		for _, s := range isolates {
			if s.End == i {
				b.WriteString("\u2069")
			}
		}
		for _, s := range isolates {
			if s.Start == i {
				b.WriteString(control[s.Base])
			}
		}
		offsets = append(offsets, b.Len())
		if i < len(text) {
			b.WriteByte(text[i])
		}
	}
	return b.String(), offsets
}
