package date

import "unicode/utf8"

// letterValue returns what a Hebrew letter counts, 0 for anything else; final letters count as their base.
func letterValue(r rune) int {
	switch {
	case r >= 0x5D0 && r <= 0x5D8: // alef to tet
		return int(r-0x5D0) + 1
	}
	switch r {
	case 0x5D9: // yod
		return 10
	case 0x5DA, 0x5DB: // kaf
		return 20
	case 0x5DC: // lamed
		return 30
	case 0x5DD, 0x5DE: // mem
		return 40
	case 0x5DF, 0x5E0: // nun
		return 50
	case 0x5E1: // samekh
		return 60
	case 0x5E2: // ayin
		return 70
	case 0x5E3, 0x5E4: // pe
		return 80
	case 0x5E5, 0x5E6: // tsadi
		return 90
	case 0x5E7: // qof
		return 100
	case 0x5E8: // resh
		return 200
	case 0x5E9: // shin
		return 300
	case 0x5EA: // tav
		return 400
	}
	return 0
}

// isGeresh reports whether r may stand for geresh or gershayim.
func isGeresh(r rune) bool {
	switch r {
	case '\'', '"', '`', 0xB4, 0x5F3, 0x5F4, 0x2018, 0x2019, 0x201A, 0x201B, 0x201C, 0x201D, 0x201E, 0x201F, 0x2032, 0x2033:
		return true
	}
	return false
}

// numeral is a number in Hebrew letters.
type numeral struct {
	start, end int
	value      int // without thousands
	thousands  int // 0 where left out
	letters    int
	marked     bool // with geresh or gershayim
	canonical  bool // spelled as the number is
}

// maxNumeralBytes bounds a number in letters with its marks and points.
const maxNumeralBytes = 48

// readNumeral reads the number in letters that begins at byte i: ט', ט"ו, תשע"ב, ה'תשע"ב.
func readNumeral(s string, i int) (n numeral, ok bool) {
	n.start = i
	var values [8]int
	limit := min(len(s), i+maxNumeralBytes)
	marks := 0
	for i < limit {
		r, size := utf8.DecodeRuneInString(s[i:])
		v := letterValue(r)
		switch {
		case v > 0:
			if n.letters == len(values) {
				return n, false
			}
			values[n.letters] = v
			n.letters++
			n.end = i + size
		case isMark(r):
		case isGeresh(r) && n.letters > 0 && marks < 4:
			next, _ := utf8.DecodeRuneInString(s[min(len(s), i+size):])
			if letterValue(next) == 0 && !isGeresh(next) && n.letters > 1 && (n.marked || r == '"' || r == 0x201D || r == 0x201C || r == 0x5F4) {
				return n.sum(values[:n.letters]) // a closing quotation mark
			}
			marks++
			n.marked = true
			n.end = i + size
		case isLetter(r) || isDigit(r):
			return n, false
		default:
			return n.sum(values[:n.letters])
		}
		i += size
	}
	return n.sum(values[:n.letters])
}

// sum adds the letters up, the first being thousands where that is how it reads.
func (n numeral) sum(values []int) (numeral, bool) {
	if len(values) == 0 {
		return n, false
	}
	if len(values) >= 3 && values[0] < 10 && values[1] >= 100 {
		n.thousands = values[0]
		values = values[1:]
	}
	for _, v := range values {
		n.value += v
	}
	n.canonical = canonical(values, n.value)
	return n, n.value < 1000
}

// canonical reports whether values spell total as it is written: in falling order, 15 and 16 as 9+6 and 9+7.
func canonical(values []int, total int) bool {
	tail := total % 100
	for i, v := range values {
		if i > 0 && v > values[i-1] {
			return false
		}
		if i > 0 && v == values[i-1] && v != 400 {
			return false
		}
		if v == 10 && (tail == 15 || tail == 16) {
			return false
		}
		if i > 0 && v < 10 && values[i-1] < 10 && tail != 15 && tail != 16 {
			return false
		}
		if i > 0 && v < 100 && v >= 10 && values[i-1] < 100 && values[i-1] >= 10 {
			return false
		}
	}
	return true
}

// numeralBefore reads the number in letters that is the word right before byte i; prefix letters may stand before it.
func numeralBefore(s string, i int) (n numeral, word int, p prefix, ok bool) {
	j, floor := i, max(0, i-maxNumeralBytes)
	spaces := 0
	for j > floor { // the gap
		r, size := lastRune(s[floor:j])
		if !isMark(r) && gapClass(r) != gapSpace && !(isDash(r) && spaces < 2) {
			break
		}
		spaces++
		j -= size
	}
	if spaces == 0 || spaces > 4 {
		return n, 0, 0, false
	}
	end := j
	for j > floor {
		r, size := lastRune(s[floor:j])
		if letterValue(r) == 0 && !isGeresh(r) && !isMark(r) {
			break
		}
		j -= size
	}
	if j == floor && j > 0 {
		return n, 0, 0, false
	}
	if r, _ := lastRune(s[floor:j]); j > floor && (isLetter(r) || isDigit(r)) {
		return n, 0, 0, false
	}
	for j < end { // opening quotation marks are no part of it
		r, size := utf8.DecodeRuneInString(s[j:])
		if letterValue(r) > 0 {
			break
		}
		j += size
	}
	return numeralIn(s, j, end)
}

// numeralIn reads the day that fills s[j:end], behind at most two prefix letters.
func numeralIn(s string, j, end int) (n numeral, word int, p prefix, ok bool) {
	word = j
	for range 3 {
		if n, ok = readNumeral(s, j); ok && n.dayIn(s, end, p != 0) {
			if p == 0 {
				word, p = prefixBefore(s, j)
			}
			return n, word, p, true
		}
		r, size := utf8.DecodeRuneInString(s[j:])
		l := prefixLetter(r)
		if l == 0 {
			break
		}
		p |= l
		if j += size; j >= end {
			break
		}
	}
	return n, 0, 0, false
}

// dayIn reports whether n is a day of a month and ends at byte end.
func (n numeral) dayIn(s string, end int, prefixed bool) bool {
	if n.end != end || n.thousands != 0 || n.value > 30 || !n.canonical {
		return false
	}
	return n.marked || !prefixed || n.letters > 1 && n.value > 10
}
