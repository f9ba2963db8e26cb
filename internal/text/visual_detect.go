package text

import _ "embed"

// visualTriples holds, for three letters a, b, c at ((a*28)+b)*28+c, the logarithm of how much likelier they follow each
// other in logical than in visual order, in sixteenths, as an int8. Letter 0 is the end of a word, 1 to 27
// are U+05D0 to U+05EA. Made by letterstats.
//
//go:embed visual_triples.bin
var visualTriples string

// Weights of what is seen beside letters, and the sums that decide, all in the sixteenths of visualTriples.
const (
	markWeight    = 48         // a comma or the like on the side of the word where it belongs
	numberWeight  = 32         // a prefix letter joined to a number by a hyphen
	acronymWeight = 24         // gershayim before the last letter of a word
	marksMost     = 80         // what all marks of a line may add up to
	certain       = 16 * 5 / 2 // a line alone tells its order beyond this
	fewWords      = 2
	likely        = 8 // a line tells its order beyond this where the other lines have the same
)

// VisualLines returns the lines of source whose Hebrew is stored in visual order: the letter that should end a
// word begins it, and full stops stand before their sentence. A line is judged alone; where that is not certain, by
// what is certain of the other lines. Linear; it costs little where there is no Hebrew.
func VisualLines(source string) []Span {
	if !hasHebrew(source) {
		return nil
	}
	lines := Lines(source)
	scores := make([]int, len(lines))
	logical, visual := 0, 0 // certain lines
	var buffer []rune
	for i, l := range lines {
		buffer = letterLine(buffer[:0], l.Of(source))
		scores[i] = visualScore(buffer)
		switch {
		case scores[i] >= certain:
			visual++
		case scores[i] <= -certain:
			logical++
		}
	}
	if visual == 0 {
		return nil
	}
	limit := certain
	switch {
	case visual > 3*logical:
		limit = likely
	case logical > 3*visual: // few against many: more likely odd words than odd lines
		limit = certain * 3 / 2
	}
	var out []Span
	for i, l := range lines {
		if scores[i] < limit {
			continue
		}
		// What looks as odd the other way round is no text in either order.
		if buffer = letterLine(buffer[:0], LogicalLine(l.Of(source))); visualScore(buffer) < 0 {
			out = append(out, l.Span)
		}
	}
	return out
}

func hasHebrew(s string) bool {
	for i := 0; i+1 < len(s); i++ {
		if s[i] == 0xD7 && s[i+1] >= 0x90 {
			return true
		}
	}
	return false
}

// visualScore returns how sure it is that the line is in visual order; negative for logical order.
func visualScore(line []rune) int {
	letters, marks, words := 0, 0, 0
	for i := 0; i < len(line); {
		if !hebrewLetter(line[i]) {
			i++
			continue
		}
		end := i + 1
		for end < len(line) && hebrewLetter(line[end]) {
			end++
		}
		score := wordScore(line, i, end)
		letters += score
		if score != 0 {
			words++
		}
		marks += markScore(line, i, end)
		i = end
	}
	marks = max(-marksMost, min(marksMost, marks))
	if words < fewWords { // one odd word tells less than a line of them
		letters /= 2
	}
	if letters <= 0 { // marks alone do not make a visual line
		return min(0, letters+marks)
	}
	return letters + marks
}

// wordScore sums up the triples of the word line[start:end]; letters cut off by a mark inside a word say little,
// except which side of gershayim is the short one.
func wordScore(line []rune, start, end int) int {
	before := start >= 2 && isQuote(line[start-1]) && hebrewLetter(line[start-2])
	after := end+1 < len(line) && isQuote(line[end]) && hebrewLetter(line[end+1])
	switch {
	case before && !after && end-start == 1 && start >= 3 && hebrewLetter(line[start-3]):
		return -acronymWeight
	case after && !before && end-start == 1 && end+2 < len(line) && hebrewLetter(line[end+2]):
		return acronymWeight
	case before, after, end-start < 2:
		return 0
	}
	a, b, sum := 0, int(line[start])-0x05D0+1, 0
	for _, r := range line[start+1 : end] {
		c := int(r) - 0x05D0 + 1
		sum += triple(a, b, c)
		a, b = b, c
	}
	return -(sum + triple(a, b, 0))
}

func triple(a, b, c int) int { return int(int8(visualTriples[(a*28+b)*28+c])) }

// markScore weighs what touches the word line[start:end].
func markScore(line []rune, start, end int) int {
	score := 0
	at := func(i int) rune {
		if i < 0 || i >= len(line) {
			return ' '
		}
		return line[i]
	}
	if isStop(at(end)) && at(end+1) == ' ' {
		score -= markWeight
	}
	if isStop(at(start-1)) && at(start-2) == ' ' {
		score += markWeight
	}
	if end-start == 1 && at(end) == '-' && isDigit(at(end+1)) && !isDigit(at(start-1)) {
		score -= numberWeight
	}
	if end-start == 1 && at(start-1) == '-' && isDigit(at(start-2)) && !isDigit(at(end)) {
		score += numberWeight
	}
	return score
}

func hebrewLetter(r rune) bool { return r >= 0x05D0 && r <= 0x05EA }
func isDigit(r rune) bool      { return r >= '0' && r <= '9' }
func isQuote(r rune) bool {
	return r == '"' || r == '\'' || r == 0x05F3 || r == 0x05F4 || r == 0x201D || r == 0x2019
}
func isStop(r rune) bool { return r == ',' || r == '.' || r == ':' || r == ';' || r == '?' || r == '!' }

// transparent reports whether r is a point or a control inside a word.
func transparent(r rune) bool {
	return r >= 0x0591 && r <= 0x05BD || r >= 0x05BF && r <= 0x05C7 && r != 0x05C0 && r != 0x05C3 && r != 0x05C6 ||
		r >= 0x200B && r <= 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069
}

// letterLine appends the characters of line that visualScore looks at.
func letterLine(dst []rune, line string) []rune {
	for _, r := range line {
		if transparent(r) {
			continue
		}
		if r == '\t' || r == 0xA0 {
			r = ' '
		}
		dst = append(dst, r)
	}
	return dst
}
