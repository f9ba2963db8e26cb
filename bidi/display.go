package bidi

import (
	"sort"
	"unicode/utf8"
)

// This file is rules L3 and L4 of section 3.4 of UAX #9.

// Display is a set of options of AppendDisplay. Zero is none.
type Display uint8

const (
	// Mirrored replaces characters that run from right to left by their
	// mirror images, where Unicode has one (L4).
	Mirrored Display = 1 << iota
	// KeepControls keeps bidi controls and marks, each after the character
	// that it follows in the text.
	KeepControls
)

// AppendDisplay appends the text of the line from byte start to byte end in
// visual order, for a display that knows nothing of bidi and draws characters
// from left to right, and returns the extended slice. Marks stay after their
// base (L3). Bidi controls and marks (Bidi_Control) are dropped unless o keeps
// them; other characters that X9 removes, such as joiners, stay after the one
// before them. A paragraph separator stays at the end. Bytes that are not valid
// UTF-8 are copied. Offsets are clamped as in AppendVisual. Like AppendOrder it
// must not run twice at a time on one Paragraph.
func (p *Paragraph) AppendDisplay(dst []byte, start, end int, o Display) []byte {
	if p.bytes != nil {
		return appendDisplay(p, p.bytes, dst, start, end, o)
	}
	return appendDisplay(p, p.str, dst, start, end, o)
}

func appendDisplay[T text](p *Paragraph, t T, dst []byte, start, end int, o Display) []byte {
	start, end = clampOffset(t, start), clampOffset(t, end)
	content := contentEnd(t, start, end)
	p.visual = p.AppendVisual(p.visual[:0], start, content)
	for _, r := range p.visual {
		if !r.Level.IsRTL() {
			dst = appendShown(dst, t, r.Start, r.End, o&^Mirrored)
			continue
		}
		for i := r.End; i > r.Start; {
			base := clusterStart(t, r.Start, i)
			dst = appendShown(dst, t, base, i, o)
			i = base
		}
	}
	if content < end {
		dst = append(dst, t[content:end]...)
	}
	return dst
}

// contentEnd returns where the paragraph separator that ends t[start:end]
// starts, or end if there is none.
func contentEnd[T text](t T, start, end int) int {
	for end > start {
		i := charStart(t, start, end-1)
		if c, _ := classAt(t, i); c != cB {
			break
		}
		end = i
	}
	return end
}

// clusterStart returns the start of the last character of t[lo:end] that marks
// and removed characters follow, or lo.
func clusterStart[T text](t T, lo, end int) int {
	for end > lo {
		end = charStart(t, lo, end-1)
		if c, _ := classAt(t, end); c.bit()&(removed|1<<cNSM) == 0 {
			break
		}
	}
	return end
}

// appendShown appends the characters of t[i:end] as o wants them.
func appendShown[T text](dst []byte, t T, i, end int, o Display) []byte {
	for i < end {
		r, size := decode(t, i)
		if o&Mirrored != 0 && r >= 0 {
			if m, ok := Mirror(r); ok {
				dst = utf8.AppendRune(dst, m)
				i += size
				continue
			}
		}
		if o&KeepControls != 0 || !isControl(r) {
			dst = append(dst, t[i:i+size]...)
		}
		i += size
	}
	return dst
}

// runePair is a row of the table of mirror images.
type runePair struct{ r, mirror rune }

// Mirror returns the character whose glyph is the mirror image of r's
// (Bidi_Mirroring_Glyph), and whether there is one. It may take more or fewer
// bytes than r.
func Mirror(r rune) (rune, bool) {
	i := sort.Search(len(mirrorPairs), func(i int) bool { return mirrorPairs[i].r >= r })
	if i < len(mirrorPairs) && mirrorPairs[i].r == r {
		return mirrorPairs[i].mirror, true
	}
	return 0, false
}
