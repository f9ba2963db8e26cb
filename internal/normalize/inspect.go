package normalize

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// Inspect returns what is odd about a text, in the order of the kinds: mojibake that is sure enough to be mended, bidi controls
// without a partner, controls that make the text look other than it reads, and control characters. odd are the odd bytes of s.
// Nothing is changed. It costs little for clean text, and resolves the order only of lines that hold controls; all of it is linear.
func Inspect(s string, odd text.Odd) []text.Note {
	var out []text.Note
	add := func(kind text.NoteKind, spans []text.Span) {
		if len(spans) > 0 {
			out = append(out, text.Note{Kind: kind, Spans: spans[:min(len(spans), text.MaxSpans)], Count: len(spans)})
		}
	}
	var damaged []text.Span
	for _, c := range repairs(s, odd) {
		if k := len(damaged) - 1; k >= 0 && damaged[k].End == c.start {
			damaged[k].End = c.end
			continue
		}
		damaged = append(damaged, text.Span{Start: c.start, End: c.end})
	}
	add(text.Mojibake, damaged)
	if hasControls(s) {
		add(text.UnbalancedBidiControls, unbalanced(s))
		if note := deception(s); note.Count > 0 {
			out = append(out, note)
		}
	}
	add(text.ControlCharacters, controlCharacters(s, odd))
	return out
}

// controlCharacters returns the places of C0 and C1 controls other than white space and line terminators, of DEL, of
// noncharacters, of byte order marks inside the text, and of long runs of characters that do not show.
func controlCharacters(s string, odd text.Odd) []text.Span {
	var out []text.Span
	for i := odd.Next(0); i < len(s); {
		n, strange := 1, false
		switch b := s[i]; {
		case b < 0x80:
			strange = b < '\t' || b > '\r' && b < ' ' || b == 0x7F
		case b == 0xC2, b == 0xCC, b > 0xE0:
			n, strange = oddCharacter(s, i)
		}
		if strange {
			out = append(out, text.Span{Start: i, End: i + n})
		}
		i = odd.Next(i + n)
	}
	return out
}

// oddCharacter returns the length of the character at byte i of s, or of the run of invisible ones that begins there, and
// whether it is odd.
func oddCharacter(s string, i int) (n int, odd bool) {
	switch r := runeAt(s, i); {
	case r < 0xA0:
		return 2, r != 0x85 // NEXT LINE ends a line
	case r == 0xFEFF, r >= 0xFDD0 && r <= 0xFDEF, r&0xFFFE == 0xFFFE:
		return size(s[i:]), true
	case !unseen(r):
		return size(s[i:]), false
	}
	run, tags := 0, 0
	end := i
	for end < len(s) && s[end] >= 0xC2 {
		r := runeAt(s, end)
		if !unseen(r) {
			break
		}
		if run++; r >= 0xE0000 && r <= 0xE007F {
			tags++
		}
		end += size(s[end:])
	}
	return end - i, run > longestUnseen || tags > longestTags
}

// Runs of invisible characters up to these lengths have their uses: in emoji, in Persian, for line breaks. Longer ones carry
// what nobody sees.
const (
	longestUnseen = 8
	longestTags   = 6 // of the flags of regions, cancel tag included
)

// unseen reports whether r shows nothing and is no bidi control: joiners, soft hyphen, variation selectors, tags.
func unseen(r rune) bool {
	switch {
	case r == 0xAD, r == 0x034F, r == 0x180E:
		return true
	case r >= 0x200B && r <= 0x200D, r >= 0x2060 && r <= 0x2064, r >= 0xFE00 && r <= 0xFE0F, r >= 0xE0000 && r <= 0xE0FFF:
		return true
	}
	return false
}

// unbalanced returns the places of bidi controls without a partner in their paragraph.
func unbalanced(s string) []text.Span {
	var b balancer
	b.run(s)
	var out []text.Span
	for _, a := range b.actions {
		if a.alone {
			out = append(out, text.Span{Start: int(a.at), End: int(a.at) + int(a.len)})
		}
	}
	return out
}

// visible returns s without bidi controls.
func visible(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		if _, n := controlAt(s, i); n > 0 {
			i += n
			continue
		}
		n := size(s[i:])
		b.WriteString(s[i : i+n])
		i += n
	}
	return b.String()
}
