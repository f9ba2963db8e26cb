package bidi_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/maqaf/maqaf/bidi"
)

func TestZeroParagraph(t *testing.T) {
	var p bidi.Paragraph
	if p.BaseLevel() != 0 || p.Direction() != bidi.Neutral || p.LevelAt(0) != 0 || p.LevelAt(-1) != 0 ||
		len(slices.Collect(p.Runs())) != 0 || len(p.AppendVisual(nil, 0, 9)) != 0 ||
		len(p.AppendOrder(nil, -1, 9)) != 0 || len(p.AppendDisplay(nil, 0, 1, bidi.Mirrored)) != 0 {
		t.Error("the zero Paragraph is not an empty paragraph")
	}
	if n := p.SetString("", bidi.RTL); n != 0 || p.BaseLevel() != 1 || p.Direction() != bidi.RightToLeft {
		t.Errorf("empty text, RTL: n %d, level %d, direction %v", n, p.BaseLevel(), p.Direction())
	}
}

func TestBaseAndDirection(t *testing.T) {
	for _, test := range []struct {
		text  string
		base  bidi.Base
		level bidi.Level
		want  bidi.Direction
	}{
		{"abc", bidi.Auto, 0, bidi.LeftToRight},
		{"abc", bidi.AutoRTL, 0, bidi.LeftToRight},
		{"abc", bidi.RTL, 1, bidi.LeftToRight},
		{"abc!", bidi.RTL, 1, bidi.Mixed},
		{"\u05D0", bidi.Auto, 1, bidi.RightToLeft},
		{"\u05D0", bidi.LTR, 0, bidi.RightToLeft},
		{"a \u05D0", bidi.Auto, 0, bidi.Mixed},
		{"...", bidi.Auto, 0, bidi.Neutral},
		{"...", bidi.AutoRTL, 1, bidi.Neutral},
		{"...", bidi.LTR, 0, bidi.LeftToRight},
		{"...", bidi.RTL, 1, bidi.RightToLeft},
		{"12", bidi.Auto, 0, bidi.LeftToRight},
		{"\u0661", bidi.Auto, 0, bidi.LeftToRight},
		{"12", bidi.AutoRTL, 1, bidi.LeftToRight},
		{"\u2067\u05D0\u2069 a", bidi.Auto, 0, bidi.Mixed},
		{"\u2067\u05D0", bidi.AutoRTL, 1, bidi.RightToLeft}, // levels 1 and 3
		{" \u200D", bidi.Auto, 0, bidi.Neutral},
	} {
		var p bidi.Paragraph
		p.SetString(test.text, test.base)
		if p.BaseLevel() != test.level || p.Direction() != test.want {
			t.Errorf("%+q base %d: level %d direction %v, want %d %v", test.text, test.base, p.BaseLevel(), p.Direction(), test.level, test.want)
		}
		p.SetBytes([]byte(test.text), test.base)
		if p.Direction() != test.want {
			t.Errorf("%+q base %d as bytes: direction %v, want %v", test.text, test.base, p.Direction(), test.want)
		}
	}
}

func TestSeparators(t *testing.T) {
	for _, test := range []struct {
		text string
		want []int
	}{
		{"a\nb", []int{2, 1}},
		{"a\r\nb", []int{3, 1}},
		{"a\n\rb", []int{2, 1, 1}},
		{"\r\r\n\n", []int{1, 2, 1}},
		{"\u05D0\u2029a\u0085b\x1C\x1D\x1Ec", []int{5, 3, 2, 1, 1, 1}},
		{"a\u2028b\vc\fd", []int{9}}, // WS, S and WS: no separators
		{"", nil},
	} {
		var got []int
		at := 0
		for i, p := range bidi.Paragraphs(test.text, bidi.Auto) {
			if i != at {
				t.Errorf("%+q: paragraph at %d, want %d", test.text, i, at)
			}
			n := 0
			for r := range p.Runs() {
				n = r.End
			}
			got = append(got, n)
			at += n
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%+q: %v, want %v", test.text, got, test.want)
		}
	}
	for range bidi.Paragraphs("a\nb\nc", bidi.Auto) {
		break // must not panic
	}
}

// TestOffsets asks for every pair of offsets, in range or not: nothing may
// panic, and nothing may cut a character.
func TestOffsets(t *testing.T) {
	for _, text := range []string{"a\u05D0\u20AC\U00010900 \xE2\x81 \t b1", "abc\u20AC", "\u05D0\n"} {
		var p bidi.Paragraph
		p.SetString(text, bidi.Auto)
		edges := map[int]bool{len(text): true}
		for i := range text {
			edges[i] = true
		}
		for start := -2; start < len(text)+3; start++ {
			p.LevelAt(start)
			for end := -2; end < len(text)+3; end++ {
				for _, r := range p.AppendVisual(nil, start, end) {
					if !edges[r.Start] || !edges[r.End] || r.Start >= r.End {
						t.Fatalf("%+q %d:%d: run %v", text, start, end, r)
					}
				}
				p.AppendOrder(nil, start, end)
				p.AppendDisplay(nil, start, end, bidi.Mirrored)
			}
		}
		for i := range text {
			for j := i; j < len(text) && (j == i || !edges[j]); j++ {
				if p.LevelAt(j) != p.LevelAt(i) {
					t.Errorf("%+q: level at %d is %d, but %d at %d, where the character starts", text, j, p.LevelAt(j), p.LevelAt(i), i)
				}
			}
		}
	}
}

func TestSetIsolated(t *testing.T) {
	// "x, y" in Hebrew, each name isolated: the names stay in their order.
	text := "\u05D0 b, \u05D2"
	for _, test := range []struct {
		name     string
		isolates []bidi.Isolate
		want     []int
	}{
		{"none", nil, nil},
		{"out of range", []bidi.Isolate{{-1, 2, bidi.RTL}, {0, 99, bidi.RTL}, {5, 3, bidi.RTL}, {1, 2, bidi.RTL}}, nil},
		{"two that touch", []bidi.Isolate{{0, 2, bidi.Auto}, {6, 8, bidi.Auto}}, []int{0, 2, 3, 4, 5, 6}},
		{"crossing: the second is ignored", []bidi.Isolate{{0, 4, bidi.RTL}, {3, 8, bidi.RTL}}, []int{3, 2, 0, 4, 5, 6}},
	} {
		var p bidi.Paragraph
		base := bidi.LTR
		if n := p.SetIsolated(text, base, test.isolates); n != len(text) {
			t.Errorf("%s: n is %d", test.name, n)
		}
		got := p.AppendOrder(nil, 0, len(text))
		if len(test.want) == 0 {
			p.SetString(text, base)
			test.want = p.AppendOrder(nil, 0, len(text))
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: order %v, want %v", test.name, got, test.want)
		}
	}
	// Two isolates side by side are not one text, though their levels are one.
	var p bidi.Paragraph
	p.SetIsolated("\u05D0\u05D1", bidi.LTR, []bidi.Isolate{{0, 2, bidi.RTL}, {2, 4, bidi.RTL}})
	if got := p.AppendOrder(nil, 0, 4); !slices.Equal(got, []int{0, 2}) {
		t.Errorf("side by side: order %v", got)
	}
	// AutoRTL: a text without strong characters.
	p.SetIsolated("a!.b", bidi.LTR, []bidi.Isolate{{1, 3, bidi.AutoRTL}})
	if got := p.LevelAt(1); got != 1 {
		t.Errorf("AutoRTL: level %d", got)
	}
	// The paragraph ends in the isolate.
	if n := p.SetIsolated("\u05D0\nb", bidi.LTR, []bidi.Isolate{{0, 4, bidi.RTL}, {3, 4, bidi.RTL}}); n != 3 {
		t.Errorf("separator in an isolate: n is %d", n)
	}
}

// TestAllocations holds a Paragraph to what it promises about memory.
func TestAllocations(t *testing.T) {
	mixed := strings.Repeat("\u05D0 (b1) \u2067c\u2069 \t\u0661, ", 50)
	var p bidi.Paragraph
	var runs []bidi.Run
	var order []int
	var shown []byte
	raw := []byte(mixed)
	isolates := []bidi.Isolate{{0, 2, bidi.Auto}, {3, 9, bidi.RTL}, {4, 6, bidi.LTR}}
	warm := func() {
		for _, base := range []bidi.Base{bidi.Auto, bidi.LTR, bidi.RTL} {
			n := p.SetString(mixed, base)
			runs = p.AppendVisual(runs[:0], 0, n)
			order = p.AppendOrder(order[:0], 0, n)
			shown = p.AppendDisplay(shown[:0], 0, n, bidi.Mirrored)
			for range p.Runs() {
				n--
			}
			p.SetBytes(raw, base)
			p.SetIsolated(mixed, base, isolates)
			runs = p.AppendVisual(runs[:0], 5, n)
		}
	}
	warm()
	if n := testing.AllocsPerRun(20, warm); n != 0 {
		t.Errorf("a warm Paragraph allocates %v times", n)
	}
	prose := strings.Repeat("Plain prose \u2014 \u201Cquoted\u201D, caf\u00E9 (12%).\t", 50)
	proseBytes := []byte(prose)
	runs = make([]bidi.Run, 0, 1)
	if n := testing.AllocsPerRun(20, func() {
		var q bidi.Paragraph
		q.SetString(prose, bidi.AutoRTL)
		q.SetBytes(proseBytes, bidi.Auto)
		runs = q.AppendVisual(runs[:0], 0, len(prose))
		bidi.NeedsBidi(prose)
		bidi.FirstStrong(prose)
		bidi.Majority(prose)
	}); n != 0 {
		t.Errorf("left-to-right text on a new Paragraph allocates %v times", n)
	}
}

// TestConcurrent uses Paragraphs of their own in several goroutines, and reads
// one in all of them. It is for the race detector.
func TestConcurrent(t *testing.T) {
	text := strings.Repeat("\u05D0 (b1) \u2067c\u2069 ", 20)
	var shared bidi.Paragraph
	shared.SetString(text, bidi.Auto)
	want := shared.AppendVisual(nil, 0, len(text))
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			var p bidi.Paragraph
			for range 50 {
				p.SetString(text, bidi.Auto)
				if got := p.AppendVisual(nil, 0, len(text)); !slices.Equal(got, want) {
					t.Error("another result in another goroutine")
				}
				if got := shared.AppendVisual(nil, 0, len(text)); !slices.Equal(got, want) || shared.LevelAt(0) != 1 {
					t.Error("another result from the shared Paragraph")
				}
			}
		})
	}
	wg.Wait()
}

// TestLarge resolves a mebibyte of what is meant to be slow. The time of a
// quadratic step would exceed that of the whole test.
func TestLarge(t *testing.T) {
	t.Parallel()
	var p bidi.Paragraph
	var runs []bidi.Run
	for _, unit := range []string{"(", ")", "([", "()", "\u2067", "\u2068", "\u2069", "\u2068a\u2069", "\u202B", "\u202Ba", "a\u05D0", "1\u05D0", "%", "%\u0301", ",", "\u0301", " \t", " \u200D", "\xE2\x81", "\u2067(a"} {
		for _, text := range []string{strings.Repeat(unit, 1<<20/len(unit)), "\u05D0" + strings.Repeat(unit, 1<<19/len(unit)) + strings.Repeat("a)\u2069\u202C", 1<<16)} {
			n := p.SetString(text, bidi.Auto)
			runs = p.AppendVisual(runs[:0], 0, n)
			covered := 0
			for _, r := range runs {
				covered += r.End - r.Start
			}
			if n != len(text) || covered != n {
				t.Errorf("%+q repeated: %d bytes of %d taken, runs cover %d", unit, n, len(text), covered)
			}
			if err := bidi.CheckControls(text); err == nil && strings.ContainsFunc(unit, isBidiControl) && unit != "\u2068a\u2069" {
				t.Errorf("%+q repeated passes CheckControls", unit)
			}
		}
	}
}

// TestDisplayLines compares displays of lines with the order of their characters.
func TestDisplayLines(t *testing.T) {
	r := rand.New(rand.NewPCG(*seed, 7))
	var p bidi.Paragraph
	for range 2000 {
		// Without marks, controls and separators a display is the order itself.
		text := pick(r, []rune("ab \u05D0\u05D1\u06271\u0661.,()\t"), 1+r.IntN(30))
		n := p.SetString(text, bidi.Base(r.IntN(4)))
		var want []byte
		for _, at := range p.AppendOrder(nil, 0, n) {
			c := []rune(text[at:])[0]
			if m, ok := bidi.Mirror(c); ok && p.LevelAt(at).IsRTL() {
				c = m
			}
			want = append(want, string(c)...)
		}
		if got := p.AppendDisplay(nil, 0, n, bidi.Mirrored); string(got) != string(want) {
			t.Fatalf("%+q: display %+q, want %+q", text, got, want)
		}
	}
}

func TestDisplay(t *testing.T) {
	for _, test := range []struct {
		name, text string
		o          bidi.Display
		want       string
	}{
		{"L2 alone", "\u05D0\u05D1(c)", 0, ")c(\u05D1\u05D0"},
		{"L4 mirrors", "\u05D0\u05D1(c)", bidi.Mirrored, "(c)\u05D1\u05D0"},
		{"L4 leaves left-to-right text", "\u05D0 a(b)c", bidi.Mirrored, "a(b)c \u05D0"},
		{"L3 keeps marks after their base", "\u05D1\u05BC\u05B8\u05D0", 0, "\u05D0\u05D1\u05BC\u05B8"},
		{"a mark first", "\u05B8\u05D0", 0, "\u05D0\u05B8"},
		{"controls go", "a \u2067\u05D0\u200F\u2069\u202A.\u061C", 0, "a \u05D0."},
		{"controls stay", "\u05D0\u200F\u05D1", bidi.KeepControls, "\u05D1\u200F\u05D0"},
		{"joiners stay after their letter", "\u0627\u200D\u0628", 0, "\u0628\u0627\u200D"},
		{"the separator stays last", "\u05D0b\r\n", 0, "b\u05D0\r\n"},
		{"trailing space", "a\u05D0 ", 0, "a\u05D0 "},
		{"bad bytes", "\u05D0\xFF\xFE\u05D1", 0, "\u05D1\xFE\xFF\u05D0"},
	} {
		var p bidi.Paragraph
		n := p.SetString(test.text, bidi.Auto)
		if got := p.AppendDisplay(nil, 0, n, test.o); string(got) != test.want {
			t.Errorf("%s: %+q shows as %+q, want %+q", test.name, test.text, got, test.want)
		}
	}
}
