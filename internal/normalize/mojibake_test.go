package normalize_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"

	"github.com/maqaf/maqaf/internal/normalize"
)

// misread returns s, in UTF-8, read in a charset, as browsers do: bytes without a meaning become C1 controls.
func misread(c *charmap.Charmap, s string) string {
	var out []rune
	for i := range len(s) {
		r := c.DecodeByte(s[i])
		if r == 0xFFFD {
			r = rune(s[i])
		}
		out = append(out, r)
	}
	return string(out)
}

func TestMojibake(t *testing.T) {
	words := []string{
		"\u05e6\u05d9\u05dc\u05d5\u05dd: \u05e8\u05d5\u05d9\u05d8\u05e8\u05e1", "\u05d0\u05d1 \u05d2", "caf\u00e9", "it\u2019s \u2013 \u201cso\u201d", "20\u00b0 \u00a35\u00a0x",
		"\u041f\u0440\u0438\u0432\u0435\u0442", "\u0633\u0644\u0627\u0645", "\U0001F600", "na\u00efve \u05e9\u05dc\u05d5\u05dd",
	}
	for _, w := range words {
		for _, c := range []struct {
			name string
			from string
		}{
			{"windows-1252", misread(charmap.Windows1252, w)},
			{"iso-8859-1", misread(charmap.ISO8859_1, w)},
			{"windows-1252 twice", misread(charmap.Windows1252, misread(charmap.Windows1252, w))},
			{"iso-8859-1 twice", misread(charmap.ISO8859_1, misread(charmap.ISO8859_1, w))},
		} {
			got := normalize.Normalize(c.from, normalize.Options{Steps: []normalize.Step{normalize.Mojibake}})
			if got.Text != w {
				t.Errorf("%s: %+q -> %+q, want %+q", c.name, c.from, got.Text, w)
			}
			checkEdits(t, c.from, got)
		}
	}
	for _, w := range []string{words[0], words[3], "\u05e9\u05dc\u05d5\u05dd \u05db\u05ea\u05d1\u05d4"} {
		from := misread(charmap.Windows1255, w)
		got := normalize.Normalize(from, normalize.Options{Steps: []normalize.Step{normalize.Mojibake}})
		if got.Text != w {
			t.Errorf("windows-1255: %+q -> %+q, want %+q", from, got.Text, w)
		}
	}
	// Bytes that windows-1252 has no meaning for are gone.
	lost := "\u00d7\u00a6\u00d7\u2122\u00d7\u0153\u00d7\u2022\u00d7: \u00d7\u00d7\u2018 \u00d7\u201d\u00d7\u2022\u00d7 3\u00d74"
	want := "\u05e6\u05d9\u05dc\u05d5\u05dd: \u05d0\u05d1 \u05d4\u05d5\u05d0 3\u00d74"
	if got := normalize.Normalize(lost, normalize.Options{Steps: []normalize.Step{normalize.Mojibake}}); got.Text != want {
		t.Errorf("lost bytes: %+q, want %+q", got.Text, want)
	}
	for _, clean := range []string{
		"S\u00c3O PAULO", "MA\u00c7\u00c3\u00a0\u00bb", "\u00c0 \u00e9t\u00e9 \u00ab\u00e0\u00bb", "\u05d2\u05f3\u2013\u05d3\u05f3", "3 \u00d7 4 \u00d7\u00a05", "\u05d2\u20ac50",
		"\u05d4\u05f3\u2019 \u05d5\u05f3\u201d", "caf\u00e9 \u2013 \u20ac", "\u00d7\u00ae",
	} {
		if got := normalize.Normalize(clean, normalize.Options{Steps: []normalize.Step{normalize.Mojibake}}); got.Text != clean {
			t.Errorf("clean %+q became %+q", clean, got.Text)
		}
	}
}

// damage returns what a wrong charset makes of a line, once or twice.
func damage(r *rand.Rand, line string) string {
	charsets := []*charmap.Charmap{charmap.Windows1252, charmap.ISO8859_1}
	out := misread(pick(r, charsets), line)
	if r.IntN(3) == 0 {
		out = misread(pick(r, charsets), out)
	}
	return out
}

func TestMojibakeSets(t *testing.T) {
	languages := []string{"he", "he", "ar", "ru", "fr", "de"}
	step := normalize.Options{Steps: []normalize.Step{normalize.Mojibake}}
	for seed, folder := range []string{"base", "udhr"} {
		r := rand.New(rand.NewPCG(uint64(51+seed), 1))
		right, samples := 0, 0
		for samples < 200 {
			line := pick(r, baseLines(t, folder, pick(r, languages)))
			if damage := damage(r, line); damage != line {
				samples++
				if got := normalize.Normalize(damage, step); got.Text == line {
					right++
				} else {
					t.Logf("%s -> %s", line, got.Text)
				}
			}
		}
		alarms := 0
		he, en, ar, fr, ru, de := baseLines(t, folder, "he"), baseLines(t, folder, "en"), baseLines(t, folder, "ar"), baseLines(t, folder, "fr"), baseLines(t, folder, "ru"), baseLines(t, folder, "de")
		for range 10000 {
			line := mixedLine(r, he, he, en, ar, fr, ru, de)
			if r.IntN(4) == 0 {
				line = strings.ToUpper(line)
			}
			if got := normalize.Normalize(line, step); got.Text != line {
				alarms++
				t.Logf("alarm: %s -> %s", line, got.Text)
			}
		}
		t.Logf("%s set: %d of %d mended, %d alarms on 10000 clean lines", folder, right, samples, alarms)
		if right < 198 || alarms > 1 {
			t.Errorf("%s set: %d of %d mended, %d alarms on 10000 clean lines", folder, right, samples, alarms)
		}
	}
}
