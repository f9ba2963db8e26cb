package bidi_test

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/maqaf/maqaf/bidi"
	"github.com/maqaf/maqaf/bidi/internal/reference"
)

// decoded is a text as the oracle takes it.
type decoded struct {
	runes  []rune // utf8.RuneError for a bad byte
	chars  []reference.Char
	starts []int // byte offset of each character, and the end
}

// decodeText reads text rune by rune, with the decoder of the standard library.
func decodeText(text string) (d decoded) {
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		ch := reference.Char{Class: bidi.ClassOf(r)}
		if r == utf8.RuneError && size == 1 {
			ch.Class = bidi.ON
		} else if pair, open, ok := bidi.Bracket(r); ok {
			if ch.Open = open; open {
				pair = r
			}
			ch.Plain = pair
			ch.Bracket = []rune(norm.NFD.String(string(pair)))[0]
		}
		d.runes, d.chars, d.starts = append(d.runes, r), append(d.chars, ch), append(d.starts, i)
		i += size
	}
	d.starts = append(d.starts, len(text))
	return d
}

// index returns the number of the character that starts at byte i, or the end.
func (d decoded) index(i int) int {
	k, _ := slices.BinarySearch(d.starts, i)
	return k
}

var oracleBase = map[bidi.Base]reference.Base{
	bidi.Auto: reference.Auto, bidi.AutoRTL: reference.AutoRTL, bidi.LTR: reference.LTR, bidi.RTL: reference.RTL,
}

// compareAll splits text into paragraphs and compares each with the oracle. cut
// chooses lines: it returns a number in [0, n).
func compareAll(p *bidi.Paragraph, text string, base bidi.Base, cut func(n int) int) error {
	d := decodeText(text)
	is := func(want rune) func(int) bool { return func(i int) bool { return d.runes[i] == want } }
	at := 0 // character
	for _, length := range reference.Paragraphs(d.chars, is('\r'), is('\n')) {
		from, to := d.starts[at], d.starts[at+length]
		if n := p.SetString(text[from:], base); n != to-from {
			return fmt.Errorf("paragraph at %d has %d bytes, want %d", from, n, to-from)
		}
		if err := compareParagraph(p, text[from:to], base, cut); err != nil {
			return fmt.Errorf("paragraph at %d: %w", from, err)
		}
		at += length
	}
	return nil
}

// compareParagraph compares the paragraph p of text with the oracle: levels,
// runs, and visual order of the whole and of lines that cut chooses.
func compareParagraph(p *bidi.Paragraph, text string, base bidi.Base, cut func(n int) int) error {
	d := decodeText(text)
	want := reference.Resolve(d.chars, oracleBase[base])
	if int(p.BaseLevel()) != want.Base {
		return fmt.Errorf("base level %d, want %d", p.BaseLevel(), want.Base)
	}
	levels, _ := want.Line(d.chars, 0, len(d.chars))
	last := want.Base
	for i, level := range levels {
		if level < 0 {
			level = last // the documented level of a removed character
		}
		last = level
		levels[i] = level
		if got := p.LevelAt(d.starts[i]); int(got) != level {
			return fmt.Errorf("character %d has level %d, want %d of %v", i, got, level, levels)
		}
	}
	if err := compareRuns(p, d, levels); err != nil {
		return err
	}
	n := len(d.chars)
	if err := compareLine(p, d, want, 0, n); err != nil || n == 0 {
		return err
	}
	for range 2 {
		a, b := cut(n+1), cut(n+1)
		if err := compareLine(p, d, want, min(a, b), max(a, b)); err != nil {
			return err
		}
	}
	return nil
}

// compareRuns checks that the runs cover the paragraph, that neighbours differ,
// and that they have the levels given.
func compareRuns(p *bidi.Paragraph, d decoded, levels []int) error {
	end, before := 0, -1
	for r := range p.Runs() {
		if r.Start != end || r.End <= r.Start || int(r.Level) == before {
			return fmt.Errorf("run %v after one that ended at %d with level %d", r, end, before)
		}
		for i := d.index(r.Start); d.starts[i] < r.End; i++ {
			if levels[i] != int(r.Level) {
				return fmt.Errorf("run %v: character %d has level %d", r, i, levels[i])
			}
		}
		end, before = r.End, int(r.Level)
	}
	if end != d.starts[len(d.chars)] {
		return fmt.Errorf("runs end at %d", end)
	}
	return nil
}

// compareLine compares a line, given in characters.
func compareLine(p *bidi.Paragraph, d decoded, want reference.Result, from, to int) error {
	levels, order := want.Line(d.chars, from, to)
	got := p.AppendOrder(nil, d.starts[from], d.starts[to])
	wantOrder := []int{}
	for _, i := range order {
		wantOrder = append(wantOrder, d.starts[i])
	}
	if !slices.Equal(got, wantOrder) {
		return fmt.Errorf("line %d:%d: order %v, want %v", from, to, got, wantOrder)
	}
	// The visual runs, spelled out, are that order, with those levels.
	var spelled []int
	covered := 0
	for _, r := range p.AppendVisual(nil, d.starts[from], d.starts[to]) {
		covered += r.End - r.Start
		n := len(spelled)
		for i := d.index(r.Start); d.starts[i] < r.End; i++ {
			level := levels[i-from]
			if level < 0 {
				continue
			}
			if level != int(r.Level) {
				return fmt.Errorf("line %d:%d: run %v, but character %d has level %d", from, to, r, i, level)
			}
			spelled = append(spelled, d.starts[i])
		}
		if r.Level.IsRTL() {
			slices.Reverse(spelled[n:])
		}
	}
	if !slices.Equal(spelled, got) || covered != d.starts[to]-d.starts[from] {
		return fmt.Errorf("line %d:%d: runs spell %v and cover %d bytes", from, to, spelled, covered)
	}
	return nil
}
