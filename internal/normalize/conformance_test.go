package normalize_test

import (
	"bufio"
	"compress/bzip2"
	"os"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/maqaf/maqaf/internal/normalize"
)

// normalizationCases is the number of cases in NormalizationTest.txt of Unicode 15.0.
const normalizationCases = 19074

// The file of Unicode's that belongs to the tables of golang.org/x/text/unicode/norm.
func TestNormalizationTest(t *testing.T) {
	if norm.Version != "15.0.0" {
		t.Fatalf("the tables are of Unicode %s: bring testdata/NormalizationTest to that version", norm.Version)
	}
	f, err := os.Open("testdata/NormalizationTest-15.0.0.txt.bz2")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	cases := 0
	for in := bufio.NewScanner(bzip2.NewReader(f)); in.Scan(); {
		line, _, _ := strings.Cut(in.Text(), "#")
		if line == "" || line[0] == '@' {
			continue
		}
		cases++
		var c [5]string
		for i, field := range strings.SplitN(line, ";", 6)[:5] {
			for _, hex := range strings.Fields(field) {
				r, err := strconv.ParseUint(hex, 16, 32)
				if err != nil {
					t.Fatal(err)
				}
				c[i] += string(rune(r))
			}
		}
		for i, want := range []string{c[1], c[1], c[1], c[3], c[3]} {
			// Alone, and behind letters that take marks: the answer must not depend on what is before a segment.
			for _, before := range []string{"", "x\u05d0\n"} {
				if got := toNFC(before + c[i]); got != before+want {
					t.Errorf("NFC(%+q) = %+q, want %+q", before+c[i], got, before+want)
				}
			}
		}
	}
	if cases != normalizationCases {
		t.Errorf("%d cases, want %d", cases, normalizationCases)
	}
}

func toNFC(s string) string {
	return normalize.Normalize(s, normalize.Options{Steps: []normalize.Step{normalize.NFC}}).Text
}

// Every character alone and before a mark, against the tables: this is what plainNFC must know.
func TestPlainNFC(t *testing.T) {
	for r := rune(0); r <= 0x10FFFF; r++ {
		if r >= 0xD800 && r < 0xE000 {
			continue
		}
		for _, s := range []string{string(r), string(r) + "\u0301\u05b4", "\u05d9" + string(r) + "a"} {
			if got, want := toNFC(s), norm.NFC.String(s); got != want {
				t.Fatalf("NFC(%+q) = %+q, want %+q", s, got, want)
			}
		}
	}
}

// Floods of marks: no joiner is put in, and the order is the canonical one.
func TestNFCFloods(t *testing.T) {
	flood := strings.Repeat("\u0316\u0301", 500)
	want := "\u00e1" + strings.Repeat("\u0316", 500) + strings.Repeat("\u0301", 499)
	if got := toNFC("a" + flood); got != want {
		t.Errorf("wrong order of %d marks", 1000)
	}
	if got := toNFC(want); got != want {
		t.Error("not idempotent")
	}
	hangul := strings.Repeat("\u1100\u1161\u11a8", 40)
	if got := toNFC(hangul); got != strings.Repeat("\uac01", 40) {
		t.Errorf("jamo: %+q", got)
	}
	vowels := "\u1100" + strings.Repeat("\u1161", 40)
	if got := toNFC(vowels); got != "\uac00"+strings.Repeat("\u1161", 39) {
		t.Errorf("vowel jamo: %+q", got)
	}
}
