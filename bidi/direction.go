package bidi

// NeedsBidi reports whether some paragraph of text may hold anything but one
// left-to-right run when its base is left to right. It is false for text
// without right-to-left letters, Arabic numbers and explicit controls, and goes
// through that at memory speed; the text may have any number of paragraphs.
func NeedsBidi(text string) bool {
	for len(text) > 0 {
		n, simple := plainLTR(text)
		if !simple {
			return true
		}
		text = text[n:]
	}
	return false
}

// FirstStrong returns the direction of the first strong character of the first
// paragraph of text that is not in an isolate (P2), and whether there is one.
// It is what Auto goes by. Without one the direction is Neutral.
func FirstStrong(text string) (Direction, bool) {
	depth := 0
	for i := 0; i < len(text); {
		c, size := classAt(text, i)
		i += size
		switch {
		case c == cB:
			return Neutral, false
		case c.bit()&initiators != 0:
			depth++
		case c == cPDI && depth > 0:
			depth--
		case depth > 0:
		case c == cL:
			return LeftToRight, true
		case c == cR || c == cAL:
			return RightToLeft, true
		}
	}
	return Neutral, false
}

// Majority returns the direction of most strong characters of text and their
// share of all strong ones, above 0.5 and up to 1. It is Mixed and 0.5 for a
// tie, and Neutral and 0 without strong characters. Isolates and paragraphs
// make no difference. It suits a guess at the direction of a whole document
// better than Auto does; for one paragraph Auto is what readers expect.
func Majority(text string) (Direction, float64) {
	var count [2]int
	for i := 0; i < len(text); {
		c, size := classAt(text, i)
		i += size
		switch c {
		case cL:
			count[0]++
		case cR, cAL:
			count[1]++
		}
	}
	sum := float64(count[0] + count[1])
	switch {
	case sum == 0:
		return Neutral, 0
	case count[0] > count[1]:
		return LeftToRight, float64(count[0]) / sum
	case count[0] < count[1]:
		return RightToLeft, float64(count[1]) / sum
	}
	return Mixed, 0.5
}
