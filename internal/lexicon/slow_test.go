package lexicon_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/lexicon"
)

// slow finds cues as the package comment says, without automaton, hash or table: it tries every form at every place
// where a word may begin, with and without prefixes.
type slow struct {
	forms    map[rune][]form // by their first character
	prefixes []string
}

type form struct {
	text  string // folded
	entry *lexicon.Entry
}

// fold spells s as it is compared. at[k] is the offset in s of byte k of the result, at[len] that of its end.
func fold(s string) (folded string, at []int) {
	var b strings.Builder
	for i, r := range s {
		f := lexicon.Fold(r)
		if f < 0 {
			continue
		}
		for range utf8.RuneLen(f) {
			at = append(at, i)
		}
		b.WriteRune(f)
	}
	return b.String(), append(at, len(s))
}

func newSlow(l *lexicon.Lexicon) *slow {
	w := &slow{forms: map[rune][]form{}}
	for _, e := range l.Entries() {
		for _, text := range e.Forms {
			f, _ := fold(strings.Join(strings.Fields(text), " "))
			f = strings.ReplaceAll(f, "''", "\"")
			if e.Sort == "prefixes" {
				w.prefixes = append(w.prefixes, f)
				continue
			}
			first, _ := utf8.DecodeRuneInString(f)
			if !slices.Contains(w.forms[first], form{f, e}) {
				w.forms[first] = append(w.forms[first], form{f, e})
			}
		}
	}
	return w
}

// kind is the group that words are made of: Latin, Hebrew, Arabic or Cyrillic letters, digits, or 0.
func kind(r rune) int {
	switch {
	case r >= 'a' && r <= 'z', r >= 0xC0 && r < 0x250 && r != 0xD7 && r != 0xF7:
		return 1
	case r >= '0' && r <= '9':
		return 2
	case r >= 0x5D0 && r <= 0x5F2:
		return 3
	case r >= 0x620 && r <= 0x6D3:
		return 4
	case r >= 0x430 && r <= 0x52F:
		return 5
	}
	return 0
}

func final(r rune) bool { return strings.ContainsRune("ךםןףץ", r) }

// line returns the cues of one line of plain text as "start-end id".
func (w *slow) line(base int, s string) []string {
	f, at := fold(s)
	var found []string
	for i, r := range f {
		before, _ := utf8.DecodeLastRuneInString(f[:i])
		if i > 0 && kind(r) != 0 && kind(r) == kind(before) && !final(before) {
			continue
		}
		for _, start := range w.starts(f, i) {
			first, _ := utf8.DecodeRuneInString(f[start:])
			for _, form := range w.forms[first] {
				if end := match(f, start, form.text); end > 0 {
					found = append(found, fmt.Sprintf("%d %d %s", base+at[i], base+at[start], form.entry.ID))
				}
			}
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// starts returns i and the places after up to three prefixes.
func (w *slow) starts(f string, i int) []int {
	list := []int{i}
	for k := 0; k < len(list) && len(list) <= 3; k++ {
		for _, p := range w.prefixes {
			next := list[k] + len(p)
			if !strings.HasPrefix(f[list[k]:], p) || slices.Contains(list, next) {
				continue
			}
			r, _ := utf8.DecodeRuneInString(f[next:])
			last, _ := utf8.DecodeLastRuneInString(p)
			if kind(r) != 0 && kind(r) == kind(last) && len(list) <= 3 {
				list = append(list, next)
			}
		}
	}
	return list
}

// match returns where form ends that begins at byte i of f, or 0.
func match(f string, i int, form string) int {
	j := i
	for k := 0; k < len(form); {
		want, size := utf8.DecodeRuneInString(form[k:])
		got, n := utf8.DecodeRuneInString(f[j:])
		if strings.HasPrefix(f[j:], "''") {
			got, n = '"', 2
		}
		if n == 0 || got != want {
			return 0
		}
		j += n
		k += size
		for want == ' ' && j < len(f) && f[j] == ' ' {
			j++
		}
	}
	last, _ := utf8.DecodeLastRuneInString(form)
	next, n := utf8.DecodeRuneInString(f[j:])
	if n > 0 && kind(last) != 0 && kind(last) == kind(next) && !final(last) {
		return 0
	}
	return j
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
		base := 0
		for _, line := range strings.SplitAfter(string(data), "\n") {
			bare := strings.TrimRight(line, "\r\n")
			var got []string
			for _, c := range l.Scan(nil, bare) {
				got = append(got, fmt.Sprintf("%d %d %s", base+c.Word, base+c.Start, c.Entry.ID))
			}
			slices.Sort(got)
			got = slices.Compact(got)
			found += len(got)
			if want := w.line(base, bare); !slices.Equal(got, want) {
				for _, g := range got {
					if !slices.Contains(want, g) {
						t.Errorf("%s: only Scan finds %s in %q", filepath.Base(path), g, bare)
					}
				}
				for _, g := range want {
					if !slices.Contains(got, g) {
						t.Errorf("%s: Scan misses %s in %q", filepath.Base(path), g, bare)
					}
				}
			}
			base += len(line)
		}
	}
	if found < 5000 {
		t.Errorf("only %d cues were compared", found)
	}
}
