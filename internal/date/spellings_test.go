package date_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/internal/date"
)

// letters spells a number below 1000 in Hebrew letters, as plainly as can be.
func letters(n int) string {
	var b strings.Builder
	for _, l := range []struct {
		value  int
		letter string
	}{{400, "ת"}, {400, "ת"}, {300, "ש"}, {200, "ר"}, {100, "ק"}, {90, "צ"}, {80, "פ"}, {70, "ע"}, {60, "ס"}, {50, "נ"}, {40, "מ"}, {30, "ל"},
		{20, "כ"}, {16, "טז"}, {15, "טו"}, {10, "י"}, {9, "ט"}, {8, "ח"}, {7, "ז"}, {6, "ו"}, {5, "ה"}, {4, "ד"}, {3, "ג"}, {2, "ב"}, {1, "א"}} {
		if n >= l.value && !(l.value == 16 && n != 16) && !(l.value == 15 && n != 15) {
			b.WriteString(l.letter)
			n -= l.value
		}
	}
	return b.String()
}

// withMarks puts geresh behind one letter, gershayim before the last of more.
func withMarks(s, geresh, gershayim string) string {
	r := []rune(s)
	if len(r) == 1 {
		return s + geresh
	}
	return string(r[:len(r)-1]) + gershayim + string(r[len(r)-1])
}

// TestSpellings reads days of the Hebrew calendar in many spellings, each part of one beside each of another.
func TestSpellings(t *testing.T) {
	r := load(t)
	months := []struct {
		n    int
		name string
	}{{1, "תשרי"}, {2, "חשוון"}, {2, "מרחשון"}, {2, "מר-חשוון"}, {3, "כסלו"}, {4, "טבת"}, {5, "שבט"}, {8, "ניסן"}, {9, "אייר"}, {10, "סיוון"},
		{10, "סיון"}, {11, "תמוז"}, {12, "אב"}, {12, "מנחם אב"}, {13, "אלול"}}
	marks := [][2]string{{"'", "\""}, {"׳", "״"}, {"’", "”"}, {"'", "''"}, {"׳", "׳׳"}, {"´", "״"}, {"’", "“"}, {"`", "``"}}
	before := []string{"ב", "ב-", "ב־", "", "ל", "מ-", "של ", "ביום ", "מיום ", "עד ", "(", "– "}
	between := []string{" ב", " ", " ל", " בחודש ", "-", " של "}
	years := []string{" ", " ה", " ה'", " ה׳", " ה-", " ה־", ", ", " שנת ", " בשנת ", ", ה'", "-", " ה’"}
	behind := []string{"", ".", ", בבית", " נערך", ")", "\n", ":", "!"}
	for n := range 20000 {
		pick := func(of, step int) int { return (n*step + n/of) % of }
		month, mark := months[pick(len(months), 7)], marks[pick(len(marks), 3)]
		day, year := 1+pick(29, 11), 5600+pick(250, 13)
		source := before[pick(len(before), 5)] + withMarks(letters(day), mark[0], mark[1]) + between[pick(len(between), 5)] + month.name +
			years[pick(len(years), 7)] + withMarks(letters(year%1000), mark[0], mark[1]) + behind[pick(len(behind), 3)]
		y, m, d := date.CivilDay(date.HebrewFixed(year, month.n, day))
		want := fmt.Sprintf("%04d-%02d-%02d", y, m, d)
		got := r.resolve(source, date.Reference{}, date.Options{}).Mentions
		if len(got) != 1 || got[0].Value != want {
			t.Errorf("%q gives %v, want %s", source, got, want)
		}
	}
}
