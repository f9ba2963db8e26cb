package date_test

import (
	"testing"

	"github.com/maqaf/maqaf/internal/date"
)

// TestMarks reads lines that open with figures: marks in a recording are no clocks, entries of a live blog are.
func TestMarks(t *testing.T) {
	r := load(t)
	for _, c := range []struct {
		source string
		want   int
	}{
		{"[07:45] The guest explains the rules\n[12:10] Listener mail\n[45:05] Credits", 0},
		{"00:00 Intro\n03:15 The trial begins\n12:40 The verdict", 0},
		{"(00:00) \u05e4\u05ea\u05d9\u05d7\u05d4\n(07:45) \u05e2\u05dc \u05de\u05d4 \u05d4\u05ea\u05db\u05e0\u05e1\u05e0\u05d5\n(31:10) \u05e1\u05d9\u05db\u05d5\u05dd", 0},
		{"07:45 The doors opened\n12:10 The speeches began\n21:05 All went home", 3},
	} {
		if got := r.resolve(c.source, reference(t, "2026-11-19T10:00"), date.Options{}).Mentions; len(got) != c.want {
			t.Errorf("%q gives %d times, want %d", c.source, len(got), c.want)
		}
	}
}
