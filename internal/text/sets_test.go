package text_test

import (
	"math/rand/v2"
	"os"
	"strings"
	"testing"
)

// A set is made from a seed and a folder of base texts. Rules are made and thresholds chosen with the first set; the
// second, of another seed and other texts, is there to be scored.
type set struct {
	name, folder string
	seed         uint64
}

var sets = []set{
	{"first", "testdata/base", 1},
	{"second", "testdata/udhr", 77003},
}

// base returns the lines of a base text.
func (s set) base(t testing.TB, language string) []string {
	t.Helper()
	data, err := os.ReadFile(s.folder + "/" + language + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(data)), "\n")
}

func (s set) random(stream uint64) *rand.Rand { return rand.New(rand.NewPCG(s.seed, stream)) }

func pick[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }

// Things that stand between words of newsroom lines.
var inserts = []string{
	"(AP)", "17:29", "02.02.12", "2012", "1,200", "50%", "MCT", "The New York Times", "(\u05e6\u05d9\u05dc\u05d5\u05dd: Flash90)", "\u20aa35", "ynet",
	"\u2013", "-", "3-2", "(\u05e8\u05d5\u05d9\u05d8\u05e8\u05e1)", "\"Haaretz\"", "\u05d1-2010",
}

// hebrewLine returns a logical line of at least n words, cut from the base, at times with numbers and Latin words.
func hebrewLine(r *rand.Rand, base []string, n int) string {
	for {
		words := strings.Fields(pick(r, base))
		if len(words) < n {
			continue
		}
		k := n + r.IntN(min(12, len(words)-n+1))
		k = min(k, len(words))
		from := r.IntN(len(words) - k + 1)
		words = append([]string(nil), words[from:from+k]...)
		for range r.IntN(3) {
			if r.IntN(2) == 0 {
				at := r.IntN(len(words) + 1)
				words = append(words[:at], append([]string{pick(r, inserts)}, words[at:]...)...)
			}
		}
		return strings.Join(words, " ")
	}
}
