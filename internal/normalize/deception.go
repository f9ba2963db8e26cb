package normalize

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/maqaf/maqaf/bidi"
	"github.com/maqaf/maqaf/internal/text"
)

// longestReading bounds the two readings of a place, in bytes.
const longestReading = 512

// deception finds the paragraphs that show in another order than an honest text would show them: one that has the same
// letters and keeps only those controls that a reader can make out by what stands inside, which are isolates and embeddings
// that hold letters of their own direction. Overrides, embeddings of letters against their direction, and marks inside words and
// numbers are not among those. A mark that only moves punctuation deceives nobody, and the direction of the whole paragraph
// is what the text says.
func deception(s string) text.Note {
	note := text.Note{Kind: text.DeceptiveBidiControls}
	var d deceiver
	for start := 0; start < len(s); {
		n := d.shown.SetString(s[start:], bidi.Auto)
		paragraph := s[start : start+n]
		if hasControls(paragraph) {
			if place := d.check(paragraph); !place.Empty() {
				if note.Count == 0 {
					note.Logical, note.Visual = shortReading(visible(place.Of(paragraph))), shortReading(d.looks(paragraph, place))
				}
				note.Count++
				if len(note.Spans) < text.MaxSpans {
					note.Spans = append(note.Spans, text.Span{Start: start + place.Start, End: start + place.End})
				}
			}
		}
		start += n
	}
	return note
}

func shortReading(s string) string {
	if len(s) <= longestReading {
		return s
	}
	end := longestReading
	for !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end]
}

// deceiver compares what a paragraph shows with what an honest one would.
type deceiver struct {
	shown, honest bidi.Paragraph
	order, other  []int
	all           []int
	plain         []byte
	turned        bool    // a stretch without letters of its direction was set to it
	kept          []bool  // of the bytes of the paragraph: a control that stays
	places        []int32 // of the characters of plain in the paragraph, by byte
}

// check returns the place in a paragraph that looks other than it reads; empty if there is none. The paragraph
// was given to d.shown.
func (d *deceiver) check(s string) text.Span {
	d.candid(s)
	base := bidi.LTR
	if d.shown.BaseLevel().IsRTL() {
		base = bidi.RTL
	}
	d.honest.SetBytes(d.plain, base)
	d.all = d.shown.AppendOrder(d.all[:0], 0, len(s))
	d.order = d.order[:0]
	for _, at := range d.all {
		if d.tells(s[at:]) {
			d.order = append(d.order, at)
		}
	}
	d.all = d.honest.AppendOrder(d.all[:0], 0, len(d.plain))
	d.other = d.other[:0]
	for _, at := range d.all {
		if from := int(d.places[at]); d.tells(s[from:]) {
			d.other = append(d.other, from)
		}
	}
	place := text.Span{Start: -1}
	for i, at := range d.order {
		if i < len(d.other) && d.other[i] == at {
			continue
		}
		if place.Start < 0 {
			place = text.Span{Start: at, End: at}
		}
		place.Start = min(place.Start, at)
		place.End = max(place.End, at+size(s[at:]))
	}
	if place.Start < 0 {
		return text.Span{}
	}
	return words(s, place)
}

// tells reports whether the place of the first character of s tells a reader something: a letter's or digit's does, and where a
// whole stretch was turned, that of every character that shows.
func (d *deceiver) tells(s string) bool {
	if !d.turned {
		return tells(s)
	}
	r, _ := utf8.DecodeRuneInString(s)
	return !text.Invisible(r)
}

// tells reports whether the first character of s tells a reader something: a letter or digit.
func tells(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// words widens a place to white space or the ends of the paragraph.
func words(s string, place text.Span) text.Span {
	for place.Start > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:place.Start])
		if unicode.IsSpace(r) {
			break
		}
		place.Start -= n
	}
	for place.End < len(s) {
		r, n := utf8.DecodeRuneInString(s[place.End:])
		if unicode.IsSpace(r) {
			break
		}
		place.End += n
	}
	return place
}

// looks returns the characters of a place in the order that they show in.
func (d *deceiver) looks(s string, place text.Span) string {
	var out []byte
	d.all = d.shown.AppendOrder(d.all[:0], 0, len(s))
	for _, at := range d.all {
		if at < place.Start || at >= place.End {
			continue
		}
		if kind, _ := controlAt(s, at); kind != noControl {
			continue
		}
		r, _ := utf8.DecodeRuneInString(s[at:])
		if m, ok := bidi.Mirror(r); ok && d.shown.LevelAt(at).IsRTL() {
			r = m
		}
		out = utf8.AppendRune(out, r)
	}
	return string(out)
}

// frame is an embedding or isolate of a paragraph.
type frame struct {
	at, close int32 // bytes of its control and of its end; -1 if the paragraph ends it
	ltr, rtl  int32 // letters inside, those of inner frames included
	first     rune  // the control
	rtlFirst  bool  // the first letter right in it runs from right to left
	honest    bool
}

func (f *frame) isolate() bool { return f.first >= 0x2066 }

// candid fills d.plain with the honest text of a paragraph.
func (d *deceiver) candid(s string) {
	frames := findFrames(s)
	d.kept = append(d.kept[:0], make([]bool, len(s))...)
	d.turned = false
	shows := text.Trim(s, text.Span{End: len(s)})
	for _, f := range frames {
		if !f.honest && !f.whole(shows) {
			d.turned = true
		} else {
			d.kept[f.at] = true
			if f.close > f.at {
				d.kept[f.close] = true
			}
		}
	}
	d.plain, d.places = d.plain[:0], d.places[:0]
	for i := 0; i < len(s); {
		kind, n := controlAt(s, i)
		drop := kind == markControl && insideWord(s, i, n) || kind > markControl && !d.kept[i]
		if n == 0 {
			n = size(s[i:])
		}
		if !drop {
			d.plain = append(d.plain, s[i:i+n]...)
			for k := range n {
				d.places = append(d.places, int32(i+k))
			}
		}
		i += n
	}
}

// whole reports whether a frame that does not reverse letters holds all that its paragraph shows: it gives the direction of the
// paragraph.
func (f *frame) whole(shows text.Span) bool {
	return f.first != 0x202D && f.first != 0x202E && int(f.at) <= shows.Start && (f.close < 0 || int(f.close) >= shows.End)
}

// insideWord reports whether a mark stands between two characters of one word or number.
func insideWord(s string, i, n int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+n:])
	return i > 0 && i+n < len(s) && !unicode.IsSpace(before) && !unicode.IsSpace(after) && (tells(s[i+n:]) || unicode.IsLetter(before) || unicode.IsDigit(before))
}

// findFrames returns the embeddings and isolates of a paragraph by their beginning.
func findFrames(s string) []frame {
	frames := make([]frame, 0, 8)
	var stack []int32
	isolates := 0
	end := func(at int) {
		f := &frames[stack[len(stack)-1]]
		stack = stack[:len(stack)-1]
		f.close, f.honest = int32(at), f.supported()
		if f.isolate() {
			isolates--
		}
		if len(stack) > 0 {
			outer := &frames[stack[len(stack)-1]]
			outer.ltr, outer.rtl = outer.ltr+f.ltr, outer.rtl+f.rtl
		}
	}
	for i := 0; i < len(s); {
		kind, n := controlAt(s, i)
		top := len(stack) - 1
		switch {
		case kind == embedding, kind == isolate:
			if len(frames) == cap(frames) {
				frames = slices.Grow(frames, len(frames))
			}
			stack = append(stack, int32(len(frames)))
			frames = append(frames, frame{at: int32(i), first: runeAt(s, i)})
			if kind == isolate {
				isolates++
			}
		case kind == popEmbedding && top >= 0 && !frames[stack[top]].isolate():
			end(i)
		case kind == popIsolate && isolates > 0:
			for !frames[stack[len(stack)-1]].isolate() {
				end(-1)
			}
			end(i)
		case kind == noControl && top >= 0:
			frames[stack[top]].count(runeAt(s, i))
		}
		if n == 0 {
			n = size(s[i:])
		}
		i += n
	}
	for len(stack) > 0 {
		end(-1)
	}
	return frames
}

func (f *frame) count(r rune) {
	switch bidi.ClassOf(r) {
	case bidi.L:
		f.ltr++
	case bidi.R, bidi.AL:
		if f.rtl++; f.ltr == 0 {
			f.rtlFirst = true
		}
	}
}

// supported reports whether what stands in the frame shows a reader its direction.
func (f *frame) supported() bool {
	const share = 4 // one letter of its direction to so many of the other
	switch f.first {
	case 0x2068: // FSI takes the direction of its content
		return true
	case 0x202A, 0x2066: // LRE, LRI
		return !f.rtlFirst || f.ltr*share >= f.rtl
	case 0x202B, 0x2067: // RLE, RLI
		return f.rtlFirst || f.rtl > 0 && f.rtl*share >= f.ltr
	}
	return false // LRO, RLO
}
