package lexicon_test

import (
	"testing"
	"testing/fstest"

	"github.com/maqaf/maqaf/internal/lexicon"
)

// TestLigatures finds a Yiddish form however its pairs of letters are written, and no other word: what Unicode has one
// character for is two letters.
func TestLigatures(t *testing.T) {
	l, err := lexicon.Load(fstest.MapFS{"yi/words.lex": {Data: []byte("[word]\nexample: x\nוויי\nמיי\n")}})
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]int{"\u05D5\u05D5\u05D9\u05D9": 1, "\u05F0\u05F2": 1, "\u05D5\u05D5\u05F2\u05B7": 1, "\u05DE\u05F2\u05B7": 1, "\u05DE\u05D9": 0, "\u05D5\u05D9": 0} {
		if got := l.Scan(nil, text); len(got) != want {
			t.Errorf("%q: %d cues, want %d", text, len(got), want)
		}
	}
}
