package bidi

import (
	"fmt"
	"unicode/utf8"
)

// The controls that this package inserts.
const (
	lri = "\u2066"
	rli = "\u2067"
	fsi = "\u2068"
	pdi = "\u2069"
)

// isControl reports whether r has the property Bidi_Control: ALM, LRM, RLM, the
// embeddings, overrides and isolates, and what ends them.
func isControl(r rune) bool {
	return 0x202A <= r && r <= 0x202E || 0x2066 <= r && r <= 0x2069 ||
		r == 0x200E || r == 0x200F || r == 0x061C
}

// AppendIsolated appends s to dst between an isolate initiator and a PDI, so
// that s can stand anywhere in a text without disturbing it or being disturbed,
// and returns the extended slice. The initiator is LRI or RLI for LTR and RTL,
// FSI for Auto, and for AutoRTL the one that the first strong character asks
// for, else RLI.
//
// Whatever controls s holds end with it: isolates it leaves open are closed,
// and a PDI that would close the one around it is dropped. If s has several
// paragraphs, each is isolated, its separator outside. One thing no isolate can
// hold: a tab in s takes the white space before it, even that in front of the
// isolate, to the level of the paragraph (L1).
func AppendIsolated(dst []byte, s string, b Base) []byte {
	for {
		n := paragraphEnd(s)
		content := contentEnd(s, 0, n)
		dst = append(dst, initiator(s[:content], b)...)
		dst = appendBalanced(dst, s[:content])
		dst = append(dst, pdi...)
		dst = append(dst, s[content:n]...)
		if s = s[n:]; s == "" {
			return dst
		}
	}
}

// paragraphEnd returns the size of the first paragraph of s.
func paragraphEnd(s string) int {
	for i := 0; i < len(s); {
		c, size := classAt(s, i)
		if c == cB {
			return separatorEnd(s, i+size)
		}
		i += size
	}
	return len(s)
}

// initiator returns the control that isolates s.
func initiator(s string, b Base) string {
	switch b {
	case Auto:
		return fsi
	case AutoRTL:
		if d, _ := FirstStrong(s); d == LeftToRight {
			return lri
		}
	case LTR:
		return lri
	}
	return rli
}

// appendBalanced appends s with its isolates balanced.
func appendBalanced(dst []byte, s string) []byte {
	depth := 0
	for i := 0; i < len(s); {
		c, size := classAt(s, i)
		switch {
		case c.bit()&initiators != 0:
			depth++
		case c == cPDI && depth > 0:
			depth--
		case c == cPDI:
			dst, i = appendGap(dst, s, i+size)
			continue
		}
		dst = append(dst, s[i:i+size]...)
		i += size
	}
	for ; depth > 0; depth-- {
		dst = append(dst, pdi...)
	}
	return dst
}

// appendGap is called where something before s[i] has been dropped. The bytes
// around a gap must not make a character that was not in s, so if s[i] is a
// stray continuation byte it becomes U+FFFD. It returns where to go on.
func appendGap(dst []byte, s string, i int) ([]byte, int) {
	if i < len(s) && s[i]&0xC0 == 0x80 {
		return utf8.AppendRune(dst, utf8.RuneError), i + 1
	}
	return dst, i
}

// StripControls appends s to dst without the characters of the property
// Bidi_Control (marks, embeddings, overrides and isolates) and returns the
// extended slice. Everything else stays, but for a stray continuation byte
// after one that goes, which becomes U+FFFD, lest a new control arise.
func StripControls(dst []byte, s string) []byte {
	for i := 0; i < len(s); {
		if i = skipASCII(s, i, &dst); i == len(s) {
			break
		}
		r, size := decode(s, i)
		if isControl(r) {
			dst, i = appendGap(dst, s, i+size)
			continue
		}
		dst = append(dst, s[i:i+size]...)
		i += size
	}
	return dst
}

// skipASCII appends the ASCII characters that s[i:] starts with.
func skipASCII(s string, i int, dst *[]byte) int {
	end := i
	for end < len(s) && s[end] < utf8.RuneSelf {
		end++
	}
	*dst = append(*dst, s[i:end]...)
	return end
}

// ControlKind says what is wrong with a control.
type ControlKind uint8

const (
	Override          ControlKind = iota + 1 // an LRO or RLO: it changes the order of letters
	UnclosedEmbedding                        // an LRE or RLE without PDF in its isolate and paragraph
	UnclosedIsolate                          // an LRI, RLI or FSI without PDI in its paragraph
	UnmatchedPDF                             // a PDF with nothing to end
	UnmatchedPDI                             // a PDI with nothing to end
)

func (k ControlKind) String() string {
	switch k {
	case Override:
		return "override"
	case UnclosedEmbedding:
		return "unclosed embedding"
	case UnclosedIsolate:
		return "unclosed isolate"
	case UnmatchedPDF:
		return "PDF without embedding"
	case UnmatchedPDI:
		return "PDI without isolate"
	}
	return "unknown"
}

// ControlError is the error of CheckControls.
type ControlError struct {
	Offset int  // of the control, in bytes
	Rune   rune // the control
	Kind   ControlKind
}

func (e *ControlError) Error() string {
	return fmt.Sprintf("bidi: %s (U+%04X) at byte %d", e.Kind, e.Rune, e.Offset)
}

// CheckControls returns a *ControlError for the first control in s that
// overrides the direction of letters or has no partner, and nil if there is
// none. Such controls let a text look other than it reads (CVE-2021-42574,
// "Trojan Source"). A paragraph ends everything that is open in it; a PDI ends
// the embeddings in its isolate, which then have no partner. The depth limit
// plays no part.
func CheckControls(s string) error {
	var check controlChecker
	for i := 0; i < len(s); {
		c, size := classAt(s, i)
		if c.bit()&(explicits|1<<cB) != 0 {
			check.control(c, i)
		}
		i += size
	}
	check.closeAll()
	if check.kind == 0 {
		return nil
	}
	r, _ := decode(s, check.first)
	return &ControlError{check.first, r, check.kind}
}

// controlChecker remembers what is open and the first fault.
type controlChecker struct {
	open     []openControl
	isolates int // how many of open are isolates
	first    int
	kind     ControlKind
}

type openControl struct {
	offset  int
	isolate bool
}

// fault notes a fault unless there is one before it.
func (k *controlChecker) fault(offset int, kind ControlKind) {
	if k.kind == 0 || offset < k.first {
		k.first, k.kind = offset, kind
	}
}

func (k *controlChecker) control(c class, offset int) {
	n := len(k.open)
	switch c {
	case cLRO, cRLO:
		k.fault(offset, Override)
		k.open = append(k.open, openControl{offset, false})
	case cLRE, cRLE:
		k.open = append(k.open, openControl{offset, false})
	case cLRI, cRLI, cFSI:
		k.open = append(k.open, openControl{offset, true})
		k.isolates++
	case cPDF:
		if n == 0 || k.open[n-1].isolate {
			k.fault(offset, UnmatchedPDF)
			return
		}
		k.open = k.open[:n-1]
	case cPDI:
		k.closeIsolate(offset)
	case cB:
		k.closeAll()
	}
}

// closeIsolate ends the innermost isolate, and the embeddings in it. Without an
// isolate, embeddings stay open.
func (k *controlChecker) closeIsolate(offset int) {
	if k.isolates == 0 {
		k.fault(offset, UnmatchedPDI)
		return
	}
	k.isolates--
	n := len(k.open)
	for !k.open[n-1].isolate {
		n--
	}
	for _, o := range k.open[n:] {
		k.fault(o.offset, UnclosedEmbedding)
	}
	k.open = k.open[:n-1]
}

func (k *controlChecker) closeAll() {
	for _, o := range k.open {
		kind := UnclosedEmbedding
		if o.isolate {
			kind = UnclosedIsolate
		}
		k.fault(o.offset, kind)
	}
	k.open, k.isolates = k.open[:0], 0
}
