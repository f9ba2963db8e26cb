package lexicon

import "slices"

// Cue is a place where a form of an entry stands in a text.
type Cue struct {
	// Start and End are byte offsets; prefixes are not included.
	Start, End int
	// Word is where the word begins that the cue opens with: before its prefixes, else Start.
	Word  int
	Entry *Entry
}

// Prefixed reports whether prefix letters stand before the cue.
func (c Cue) Prefixed() bool { return c.Word < c.Start }

// matcher finds forms. A form is a chain of states, one behind each of its words. A state is found by the one before it
// and the hash of the word, so each word of a text is read and hashed once, however many forms it stands in.
type matcher struct {
	*chars
	steps    *table // states by the hashes of their words and what they stand behind
	states   []state
	prefixes *prefixes
	powers   *[64]uint64 // of base
}

// state is a place in one or more forms.
type state struct {
	next    uint64   // a set of bits of the words that forms go on with
	entries []*Entry // whose forms end here
}

// bit is the bit of a word with the given hash in state.next.
func bit(hash uint64) uint64 { return hash >> 8 & 63 }

// stepBase tells what a word is behind one state from what it is behind another.
const stepBase = 0x66659FD93

// step is the hash of a word that stands behind state at; that of the first word of a form is its own.
func step(at uint64, gap facts, hash uint64) uint64 {
	return hash + (at<<1+uint64(gap))*stepBase
}

// longest is how many words and marks a form may have at most.
const longest = 32

// scanner is what a scan works on.
type scanner struct {
	*matcher
	source string
	cues   []Cue
	words  words
}

// Scan appends every cue of source to dst and returns it: by start of the word, those without prefixes first.
// Cues may overlap and nest: the caller picks. One pass; the cost of a word is bounded by the longest form.
//
// A word begins where letters follow something else, where the script changes, and after a Hebrew final letter,
// which only ends words: what follows it without white space was glued on. Each word is looked up as a whole, by its
// hash; only where a form begins with it does the scanner look at the next ones.
func (l *Lexicon) Scan(dst []Cue, source string) []Cue {
	m := &l.matcher
	s := scanner{matcher: m, source: source, cues: dst}
	for i := 0; i < len(source); {
		i = m.read(&s.words, source, i)
		sure := s.words.n // words whose forms end among those that were read
		if i < len(source) {
			sure -= longest
		}
		for k := range sure {
			w := &s.words.list[k%atOnce]
			if w.facts&opens == 0 {
				continue
			}
			if at := m.steps.find(w.hash); at != 0 {
				s.hit(k, w.start, at)
			}
			if w.facts&bound != 0 {
				s.bare(k)
			}
		}
		s.words.n = uint(copy(s.words.list[:], s.words.list[sure:s.words.n]))
	}
	return s.cues
}

// grow makes room for n cues, and for as many as the rest of the text will have if it has as many as the bytes
// before i: growing a long list step by step would take several times its memory.
func (s *scanner) grow(n, i int) {
	expected := len(s.cues) * 9 / 8
	if i > 1<<12 {
		expected = int(float64(len(s.cues)) * float64(len(s.source)) / float64(i) * 9 / 8)
	}
	s.cues = slices.Grow(s.cues, max(n, expected-len(s.cues), len(s.cues)/4, 64))
}

// hit finds the cues of the forms that go on from state at behind word k.
func (s *scanner) hit(k uint, start int, at uint64) {
	here := &s.states[at]
	w := &s.words.list[k%atOnce]
	used := len(s.cues)
	if used+len(here.entries) > cap(s.cues) {
		s.grow(len(here.entries), start)
	}
	cues := s.cues[:used+len(here.entries)]
	s.cues = cues
	for _, e := range here.entries {
		c := &cues[used]
		c.Start, c.End, c.Word, c.Entry = start, w.end, w.start, e
		used++
	}
	if here.next>>bit(s.words.list[(k+1)%atOnce].hash)&1 != 0 {
		s.follow(k, start, at)
	}
}

// follow finds the cues of the forms that have more words than word k.
func (s *scanner) follow(k uint, start int, at uint64) {
	m := s.matcher
	word := s.words.list[k%atOnce].start
	for k++; k < s.words.n; k++ {
		w := &s.words.list[k%atOnce]
		if w.facts&wall != 0 {
			return
		}
		hash, gap := w.hash, w.facts&blanks
		if w.facts&paired != 0 {
			hash = gershayim
			k++
			w = &s.words.list[k%atOnce]
		}
		if at = m.steps.find(step(at, gap, hash)); at == 0 {
			return
		}
		for _, e := range m.states[at].entries {
			if len(s.cues) == cap(s.cues) {
				s.grow(1, start)
			}
			s.cues = append(s.cues, Cue{Start: start, End: w.end, Word: word, Entry: e})
		}
	}
}

// Lookup returns the entries that have s, taken as a whole, among their forms; prefixes are not taken off. The
// caller must not change them.
func (l *Lexicon) Lookup(s string) []*Entry {
	m := &l.matcher
	var w words
	if m.read(&w, s, 0) < len(s) || w.n == 0 || w.gap != 0 || w.list[0].facts&before != 0 {
		return nil
	}
	at := m.steps.find(w.list[0].hash)
	for k := uint(1); k < w.n && at != 0; k++ {
		next := &w.list[k]
		hash := next.hash
		if next.facts&paired != 0 {
			hash = gershayim
			k++
		}
		if next.facts&wall != 0 {
			return nil
		}
		at = m.steps.find(step(at, next.facts&blanks, hash))
	}
	if at == 0 {
		return nil
	}
	return m.states[at].entries
}
