package lexicon

import (
	"iter"
	"slices"
)

// Cue is a place where a form of one or more entries stands in a text, or a figure. A text has many: they are small, and have no
// pointers.
type Cue struct {
	// Start and End are byte offsets; prefixes are not included.
	Start, End int32
	// Word is where the word begins that the cue opens with: before its prefixes, else Start.
	Word int32
	// Set tells which entries they are: Lexicon.Of, or a Choice of them. Figure has none.
	Set int32
}

// Figure is the set of a run of digits, of those of Arabic too. Characters that matching looks through may stand among them.
const Figure = 0

// Prefixed reports whether prefix letters stand before the cue.
func (c Cue) Prefixed() bool { return c.Word < c.Start }

// matcher finds forms. A form is a chain of states, one behind each of its words. A state is found by the one before it
// and the hash of the word, so each word of a text is read and hashed once, however many forms it stands in.
type matcher struct {
	*chars
	steps    *table    // states by the hashes of their words and what they stand behind
	sets     [][]int32 // of entries whose forms end in one state, by their position; the first is empty. Many states share one
	prefixes *prefixes
	powers   *[64]uint64 // of base
}

// bit is the bit of a word with the given hash in state.next.
func bit(hash uint64) uint64 { return hash >> 8 & 15 }

// stepBase tells what a word is behind one state from what it is behind another.
const stepBase = 0x66659FD93

// step is the hash of a word that stands behind state at; that of the first word of a form is its own.
func step(at uint64, gap facts, hash uint64) uint64 {
	return hash + (at<<1+uint64(gap))*stepBase
}

// longest is how many words and marks a form may have at most.
const longest = 32

// scanner is what a scan works on. It is kept for the next one: on the stack its words would make most stacks grow.
type scanner struct {
	*matcher
	source string
	cues   []Cue
	words  words
}

// scanner returns one for source.
func (l *Lexicon) scanner(source string) *scanner {
	s, ok := l.scanners.Get().(*scanner)
	if !ok {
		s = &scanner{matcher: &l.matcher}
	}
	s.source, s.words.n, s.words.gap = source, 0, 0
	return s
}

// done takes s back.
func (l *Lexicon) done(s *scanner) {
	s.source, s.cues = "", nil
	l.scanners.Put(s)
}

// Scan appends every cue of source to dst and returns it: by start of the word, those without prefixes first, a figure last.
// Cues may overlap and nest: the caller picks. One pass; the cost of a word is bounded by the longest form.
//
// A word begins where letters follow something else, where the script changes, and after a Hebrew final letter,
// which only ends words: what follows it without white space was glued on. Each word is looked up as a whole, by its
// hash; only where a form begins with it does the scanner look at the next ones.
func (l *Lexicon) Scan(dst []Cue, source string) []Cue {
	s := l.scanner(source)
	s.cues = dst
	for i := 0; i < len(source); {
		i = s.read(&s.words, source, i)
		s.grow(i)
		sure := s.words.n // words whose forms end among those that were read
		if i < len(source) {
			sure -= longest
		}
		for k := range sure {
			w := &s.words.list[k%atOnce]
			if w.facts&opens != 0 {
				if at := s.steps.find(w.hash); at != 0 {
					s.hit(k, w.start, at)
				}
				if w.facts&bound != 0 {
					s.bare(k)
				}
			}
			if char(w.facts>>firstShift).group() == digits {
				s.cues = append(s.cues, Cue{w.start, w.end, w.start, Figure})
			}
		}
		s.words.n = uint(copy(s.words.list[:], s.words.list[sure:s.words.n]))
	}
	dst = s.cues
	l.done(s)
	return dst
}

// grow makes room for the cues of the words that were read, mostly, and where there was not enough also for as many as the rest of
// the text will have if it has as many as the bytes before i: growing a long list step by step would take several times its memory.
func (s *scanner) grow(i int) {
	const most = 2 * atOnce
	if cap(s.cues)-len(s.cues) >= most {
		return
	}
	expected := len(s.cues) * 9 / 8
	if i > 1<<12 {
		expected = int(float64(len(s.cues)) * float64(len(s.source)) / float64(i) * 9 / 8)
	}
	s.cues = slices.Grow(s.cues, max(most, expected-len(s.cues), len(s.cues)/4))
}

// hit finds the cues of the forms that go on from state at behind word k.
func (s *scanner) hit(k uint, start int32, at uint64) {
	here := s.steps.at(at)
	w := &s.words.list[k%atOnce]
	if here.set != 0 {
		s.cues = append(s.cues, Cue{start, w.end, w.start, int32(here.set)})
	}
	if here.next>>bit(s.words.list[(k+1)%atOnce].hash)&1 != 0 {
		s.follow(k, start, at)
	}
}

// follow finds the cues of the forms that have more words than word k.
func (s *scanner) follow(k uint, start int32, at uint64) {
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
		if set := m.steps.at(at).set; set != 0 {
			s.cues = append(s.cues, Cue{start, w.end, word, int32(set)})
		}
	}
}

// Of returns the entries that a form of stands at c.
func (l *Lexicon) Of(c Cue) iter.Seq[*Entry] {
	return func(yield func(*Entry) bool) {
		for _, e := range l.matcher.sets[c.Set] {
			if !yield(l.entries[e]) {
				return
			}
		}
	}
}

// Lookup returns the cue that s is, taken as a whole; one without entries if it is none. Prefixes are not taken off.
func (l *Lexicon) Lookup(s string) Cue {
	scanner := l.scanner(s)
	defer l.done(scanner)
	c := Cue{End: int32(len(s))}
	if at := scanner.whole(); at != 0 {
		c.Set = int32(scanner.steps.at(at).set)
	}
	return c
}

// whole returns the state behind all words of the source, or 0.
func (s *scanner) whole() uint64 {
	w := &s.words
	if s.read(w, s.source, 0) < len(s.source) || w.n == 0 || w.gap != 0 || w.list[0].facts&before != 0 {
		return 0
	}
	at := s.steps.find(w.list[0].hash)
	for k := uint(1); k < w.n && at != 0; k++ {
		next := &w.list[k]
		hash := next.hash
		if next.facts&paired != 0 {
			hash = gershayim
			k++
		}
		if next.facts&wall != 0 {
			return 0
		}
		at = s.steps.find(step(at, next.facts&blanks, hash))
	}
	return at
}
