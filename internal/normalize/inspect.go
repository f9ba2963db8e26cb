package normalize

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// Inspect returns what is odd about a text, in the order of the kinds: mojibake that is sure enough to be mended, bidi controls
// without a partner, controls that make the text look other than it reads, and control characters. Nothing is changed. It costs a few
// passes over clean text, and resolves the order only of lines that hold controls; all of it is linear.
func Inspect(s string) []text.Note {
	var out []text.Note
	add := func(kind text.NoteKind, spans []text.Span) {
		if len(spans) > 0 {
			out = append(out, text.Note{Kind: kind, Spans: spans[:min(len(spans), text.MaxSpans)], Count: len(spans)})
		}
	}
	var damaged []text.Span
	for _, c := range repairs(s) {
		damaged = append(damaged, text.Span{Start: c.start, End: c.end})
	}
	add(text.Mojibake, damaged)
	if hasControls(s) {
		add(text.UnbalancedBidiControls, unbalanced(s))
		if note := deception(s); note.Count > 0 {
			out = append(out, note)
		}
	}
	add(text.ControlCharacters, controlCharacters(s))
	return out
}

// controlCharacters returns the places of C0 and C1 controls other than white space and line terminators, of DEL and of
// noncharacters.
func controlCharacters(s string) []text.Span {
	var out []text.Span
	for i := 0; i < len(s); i++ {
		n := 0
		switch b := s[i]; {
		case b < ' ':
			if b < '\t' || b > '\r' {
				n = 1
			}
		case b < 0x7F:
		case b == 0x7F:
			n = 1
		case b == 0xC2:
			if s[i+1] < 0xA0 && s[i+1] != 0x85 { // U+0085 NEXT LINE ends a line
				n = 2
			}
		case b >= 0xEF:
			n = nonCharacter(s, i)
		}
		if n > 0 {
			out = append(out, text.Span{Start: i, End: i + n})
		}
	}
	return out
}

// nonCharacter returns the length of the noncharacter at byte i of s: U+FDD0 to U+FDEF and the last two of each plane; 0 if there is none.
func nonCharacter(s string, i int) int {
	if s[i] == 0xEF {
		if s[i+1] == 0xB7 && s[i+2] >= 0x90 && s[i+2] <= 0xAF || s[i+1] == 0xBF && s[i+2] >= 0xBE {
			return 3
		}
		return 0
	}
	if s[i] >= 0xF0 && s[i+1]&0x0F == 0x0F && s[i+2] == 0xBF && s[i+3] >= 0xBE {
		return 4
	}
	return 0
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
