package lexicon_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/maqaf/maqaf/internal/lexicon"
)

// slow finds cues as the package comment says, without hash or table: it tries every form at every place where a word
// may begin, with and without prefixes.
type slow struct {
	forms    map[rune][]form // by their first character
	prefixes [][]rune
}

type form struct {
	text  []rune // folded
	entry *lexicon.Entry
}

// sight is an entry at a cue.
type sight struct {
	word, start, end int
	entry            *lexicon.Entry
}

// item is a character of a text that counts.
type item struct {
	folded     rune
	group      int // of the letters and digits that words are made of; 0 for others
	start, end int
	points     int // where the points end that belong to it
	run        int // index of the item behind its run
}

// wall is what no form reaches over.
const wall = '\n'

// items returns the characters of s that count.
func items(s string) []item {
	var list []item
	for i, r := range s {
		end := i + len(string(r))
		if r == unicode.ReplacementChar && !strings.HasPrefix(s[i:], string(r)) {
			end = i + 1
		}
		f := lexicon.Fold(r)
		switch {
		case f >= 0:
			list = append(list, item{folded: f, group: groupOf(r), start: i, end: end, points: end})
		case len(list) > 0 && groupOf(r) != 0: // points
			list[len(list)-1].points = end
		}
	}
	for i := 0; i < len(list); i = list[i].run {
		k := i + 1
		for k < len(list) && list[i].group != 0 && list[k].group == list[i].group && !final(list[k-1].folded) {
			k++
		}
		for x := i; x < k; x++ {
			list[x].run = k
			if k-i > 60 {
				list[x].folded = wall
			}
		}
	}
	return list
}

// groupOf is the group that r makes words with: letters of one script, digits, or 0.
func groupOf(r rune) int {
	switch {
	case r >= '0' && r <= '9', r >= 0x660 && r <= 0x669, r >= 0x6F0 && r <= 0x6F9:
		return 2
	case r >= 0x591 && r <= 0x5F2 && r != 0x5BE, r >= 0xFB1D && r <= 0xFB4F:
		return 3
	case r >= 0x600 && r <= 0x6FF && !unicode.IsPunct(r):
		return 4
	case r >= 0x400 && r <= 0x52F:
		return 5
	case unicode.IsLetter(r):
		return 1
	}
	return 0
}

func final(r rune) bool { return strings.ContainsRune("ךםןףץ", r) }

func newSlow(l *lexicon.Lexicon) *slow {
	w := &slow{forms: map[rune][]form{}}
	for _, e := range l.Entries() {
		for _, text := range e.Forms {
			var f []rune
			for _, it := range items(strings.ReplaceAll(strings.Join(strings.Fields(text), " "), "''", "\"")) {
				f = append(f, it.folded)
			}
			if e.Sort == "prefixes" {
				w.prefixes = append(w.prefixes, f)
			} else if !slices.ContainsFunc(w.forms[f[0]], func(o form) bool { return o.entry == e && slices.Equal(o.text, f) }) {
				w.forms[f[0]] = append(w.forms[f[0]], form{f, e})
			}
		}
	}
	return w
}

// scan returns what stands in s, in order.
func (w *slow) scan(s string) []sight {
	list := items(s)
	var found []sight
	for i := range list {
		if i > 0 && list[i-1].run > i {
			continue
		}
		for _, start := range w.starts(list, i) {
			for _, form := range w.forms[list[start].folded] {
				if end := match(list, start, form.text); end > 0 {
					found = append(found, sight{list[i].start, list[start].start, end, form.entry})
				}
			}
		}
	}
	slices.SortFunc(found, compare)
	return found
}

// starts returns i and the places after up to three prefixes.
func (w *slow) starts(list []item, i int) []int {
	starts := []int{i}
	for k := 0; k < len(starts); k++ {
		for n := 1; n <= 8-starts[k]+i; n++ { // shorter prefixes first
			next := starts[k] + n
			if next < list[i].run && len(starts) <= 3 && w.prefix(list[starts[k]:next]) && !slices.Contains(starts, next) {
				starts = append(starts, next)
			}
		}
	}
	return starts
}

func (w *slow) prefix(list []item) bool {
	return slices.ContainsFunc(w.prefixes, func(p []rune) bool {
		return slices.EqualFunc(list, p, func(it item, r rune) bool { return it.folded == r })
	})
}

// match returns where form ends, which begins with item i, or 0.
func match(list []item, i int, form []rune) int {
	j := i
	for k, want := range form {
		if j == len(list) || list[j].folded == wall {
			return 0
		}
		got := list[j].folded
		if k > 0 && got == '\'' && j+1 < len(list) && list[j+1].folded == '\'' && list[j].end == list[j+1].start {
			got, j = '"', j+1
		}
		if got != want {
			return 0
		}
		for j++; want == ' ' && j < len(list) && list[j].folded == ' '; {
			j++
		}
	}
	if last := list[j-1]; last.run > j {
		return 0
	}
	return list[j-1].points
}

func compare(a, b sight) int {
	return cmp.Or(cmp.Compare(a.word, b.word), cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end), cmp.Compare(a.entry.Index, b.entry.Index))
}

// same compares Scan with the slow scanner and returns the number of cues.
func same(t *testing.T, l *lexicon.Lexicon, w *slow, s string) int {
	t.Helper()
	cues, want := l.Scan(nil, s), w.scan(s)
	if !slices.IsSortedFunc(cues, func(a, b lexicon.Cue) int { return cmp.Compare(a.Word, b.Word) }) {
		t.Errorf("cues of %q stand in disorder", s)
	}
	var got []sight
	for _, c := range cues {
		for e := range l.Of(c) {
			got = append(got, sight{int(c.Word), int(c.Start), int(c.End), e})
		}
	}
	slices.SortFunc(got, compare)
	if slices.Equal(got, want) {
		return len(got)
	}
	name := func(c sight) string { return fmt.Sprintf("%d %d-%d %s", c.word, c.start, c.end, c.entry.ID) }
	for _, c := range got {
		if !slices.Contains(want, c) {
			t.Errorf("only Scan finds %s in %q", name(c), s)
		}
	}
	for _, c := range want {
		if !slices.Contains(got, c) {
			t.Errorf("Scan misses %s in %q", name(c), s)
		}
	}
	return len(got)
}

// TestScanSlow holds the scanner against the slow one on the annotated pages.
func TestScanSlow(t *testing.T) {
	l := load(t)
	w := newSlow(l)
	paths, err := filepath.Glob("../../testdata/gold/*.gold")
	if err != nil || len(paths) == 0 {
		t.Fatal(paths, err)
	}
	found := 0
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		found += same(t, l, w, string(data))
	}
	if found < 5000 {
		t.Errorf("only %d cues were compared", found)
	}
}

// glue is what random texts have between and within the forms of the lexicon: blanks, marks, points, prefixes, controls,
// letters of other scripts, long runs and bytes that are no characters.
var glue = []string{" ", " ", " ", "", "", "\n", "\r\n", "  ", "\u00a0", "\t", ".", ",", "-", "\u2013", "\u05be", "(", ")", "/", "|", ":", "&", "\u00ab", "\u201e",
	"\"", "'", "''", "'''", "'\u200f'", "\u05f4", "\u05f3", "\u2019", "\u201d",
	"\u200f", "\u200e", "\u202b", "\u00ad", "\u05b8", "\u05bc", "\u0591", "\u064e", "\u0640", "\u0301", "\u061c",
	"ו", "ש", "ה", "ב", "כש", "לכש", "וש", "ال", "و", "وال", "لل",
	"a", "Z", "é", "É", "ß", "5", "٣", "۴", "я", "Я", "ё", "ҐЄ", "אַ", "ײ", "װ", "ם", "ך", "\ufb31", "\ufb4a", "日本", "ქ", "한", "😀", "K", "İ", "ſ",
	strings.Repeat("א", 59), strings.Repeat("a", 58), strings.Repeat("1", 70), "\xff", "\xd7", "\xe2\x80", "\ufffd"}

// mix returns a random text made of forms and glue.
func mix(r *rand.Rand, forms []string) string {
	var b strings.Builder
	for range r.IntN(25) {
		f := []rune(forms[r.IntN(len(forms))])
		cut := r.IntN(len(f) + 1)
		switch r.IntN(7) {
		case 0:
			f = []rune(strings.ToUpper(string(f)))
		case 1:
			f = []rune(strings.ReplaceAll(string(f), "\"", "''"))
		case 2, 3:
			f = slices.Concat(f[:cut], []rune(glue[r.IntN(len(glue))]), f[cut:])
		case 4:
			f = f[:cut]
		}
		b.WriteString(string(f))
		for range r.IntN(3) {
			b.WriteString(glue[r.IntN(len(glue))])
		}
	}
	return b.String()
}

// TestScanMixes holds the scanner against the slow one on random texts.
func TestScanMixes(t *testing.T) {
	l := load(t)
	w := newSlow(l)
	var forms []string
	for _, e := range l.Entries() {
		forms = append(forms, e.Forms...)
	}
	r := rand.New(rand.NewPCG(1, 2))
	found := 0
	for k := 0; k < 400 && !t.Failed(); k++ {
		found += same(t, l, w, mix(r, forms))
	}
	if found < 4000 {
		t.Errorf("only %d cues were compared", found)
	}
}
