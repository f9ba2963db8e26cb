package lexicon

import (
	"slices"
	"unicode/utf8"
)

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

// maxPrefixes bounds how many prefixes are taken off a word, so that cost stays linear.
const maxPrefixes = 3

// Scan appends every cue of source to dst and returns it: by start of the word, then by start, then by end.
// Cues may overlap and nest: the caller picks. One pass; the cost of a word is bounded by the longest form.
//
// A word begins where letters follow something else, where the script changes, and after a Hebrew final letter,
// which only ends words: what follows it without white space was glued on. Each run of letters or digits is looked
// up as a whole, by its hash; only where a form begins with that run does the scanner read on.
func (l *Lexicon) Scan(dst []Cue, source string) []Cue {
	m := &l.matcher
	for i := 0; i < len(source); {
		var c char
		size := 1
		if b := source[i]; b < utf8.RuneSelf {
			c = m.chars[b]
		} else {
			c, size = m.at(source, i)
		}
		switch {
		case c.group() != 0:
			if cap(dst)-len(dst) < spare {
				dst = room(dst, i, len(source))
			}
			dst, i = m.word(dst, source, i, c)
			continue
		case c.symbol() != 0 && m.starts[c.symbol()]:
			dst = m.mark(dst, source, i, c, size)
		}
		i += size
	}
	return dst
}

// spare is for how many cues there is room before each word; seldom has one more.
const spare = 16

// room makes room for as many cues as the rest of a text of the given length will have if it has as many as the bytes
// before i: growing a long list step by step would take several times its memory.
func room(dst []Cue, i, length int) []Cue {
	expected := len(dst) * 9 / 8
	if i > 1<<12 {
		expected = int(float64(len(dst)) * float64(length) / float64(i) * 9 / 8)
	}
	return slices.Grow(dst, max(expected-len(dst), len(dst)/4, 4*spare))
}

// mark appends the cues of the forms that open with c, no letter or digit, at byte i of source.
func (m *matcher) mark(dst []Cue, source string, i int, c char, size int) []Cue {
	if at := m.heads.find(c.symbol()); at != 0 {
		dst = m.follow(dst, source, i, i, m.pass(source, i+size, c.kind()), step{c.symbol(), at})
	}
	return dst
}

// word reads the run that opens with the letter or digit c at byte i of source, appends the cues that begin with it, with and
// without prefixes, and returns the offset after it.
func (m *matcher) word(dst []Cue, source string, i int, c char) ([]Cue, int) {
	r := m.run(source, i, c, 0)
	if r.length > maxRun {
		return dst, r.end
	}
	if at := m.heads.find(r.hash); at != 0 {
		dst = m.follow(dst, source, i, i, r.end, step{r.hash, at})
	}
	if r.length > 1 && m.opens[r.first] {
		dst = m.bare(dst, source, i, r)
	}
	return dst, r.end
}

// bare appends the cues that begin behind the prefixes of the run at byte i.
func (m *matcher) bare(dst []Cue, source string, i int, r run) []Cue {
	h := head{source: source, next: i}
	starts := [maxPrefixes + 1]int{}
	for k, used := 0, 1; k < used; k++ {
		node := &m.prefixes[0]
		for n := starts[k]; n < min(r.length-1, heads); n++ {
			h.read(m, n)
			next := node.child(h.symbols[n])
			if next == 0 {
				break
			}
			node = &m.prefixes[next]
			if !node.ends || used > maxPrefixes || seen(starts[:used], n+1) {
				continue
			}
			starts[used] = n + 1
			used++
			rest := r.hash - h.hashes[n+1]*m.powers[r.length-n-1]
			if at := m.heads.find(rest); at != 0 {
				h.read(m, n+1)
				dst = m.follow(dst, source, i, h.starts[n+1], r.end, step{rest, at})
			}
		}
	}
	return dst
}

func seen(starts []int, j int) bool {
	for _, s := range starts {
		if s == j {
			return true
		}
	}
	return false
}

// step is a place in a form: the hash of what was read and the state that it leads to.
type step struct {
	hash uint64
	at   int32
}

// follow appends the cues of the forms that go on from s with byte j of source.
func (m *matcher) follow(dst []Cue, source string, word, start, j int, s step) []Cue {
	for {
		here := m.states[s.at]
		if here.ends != 0 {
			end := trimSkipped(source, start, j)
			for _, e := range m.ends[here.ends] {
				dst = append(dst, Cue{Start: start, End: end, Word: word, Entry: e})
			}
		}
		if !here.goesOn || j >= len(source) {
			return dst
		}
		c, size := m.at(source, j)
		switch {
		case c.kind() == terminator:
			return dst
		case c.group() != 0:
			r := m.run(source, j, c, s.hash)
			if r.length > maxRun {
				return dst
			}
			s.hash, j = r.hash, r.end
		default:
			c, size = m.pair(source, j, c, size)
			if c.symbol() == 0 {
				return dst
			}
			s.hash, j = s.hash*base+c.symbol(), m.pass(source, j+size, c.kind())
		}
		if s.at = m.steps.find(s.hash); s.at == 0 {
			return dst
		}
	}
}

// pair returns gershayim for the apostrophe c at byte j if another one follows, else c.
func (m *matcher) pair(source string, j int, c char, size int) (char, int) {
	if c.kind() == apostrophe && j+size < len(source) {
		if next, more := m.at(source, j+size); next.kind() == apostrophe {
			return m.quote, size + more
		}
	}
	return c, size
}

// pass returns the offset of the next character from byte j on that counts, after one of kind last: others are looked
// through, and so are blanks after a blank.
func (m *matcher) pass(source string, j int, last uint8) int {
	for j < len(source) {
		if b := source[j]; b < utf8.RuneSelf && (b != ' ' || last != blank) && b != '\t' {
			break // the most frequent case; no character of ASCII is looked through
		}
		next, size := m.at(source, j)
		if next.kind() != skipped && (next.kind() != blank || last != blank) {
			break
		}
		j += size
	}
	return j
}

// trimSkipped moves end back over characters that matching looked through.
func trimSkipped(source string, start, end int) int {
	for end > start {
		if source[end-1] < utf8.RuneSelf || end-2 >= start && neverSkipped[source[end-2]] {
			return end // nearly always
		}
		r, size := utf8.DecodeLastRuneInString(source[start:end])
		if group(r) != 0 || Fold(r) != skip { // points belong to their word
			break
		}
		end -= size
	}
	return end
}

// neverSkipped are first bytes of two-byte characters none of which trimSkipped moves over: U+0400 to U+047F, U+0580 to
// U+05FF.
var neverSkipped = [256]bool{0xD0: true, 0xD1: true, 0xD6: true, 0xD7: true}

// Lookup returns the entries that have s, taken as a whole, among their forms; prefixes are not taken off. The
// caller must not change them.
func (l *Lexicon) Lookup(s string) []*Entry {
	m := &l.matcher
	hash, at := uint64(0), int32(0)
	for j := m.pass(s, 0, plain); j < len(s); {
		c, size := m.at(s, j)
		if c.group() != 0 {
			r := m.run(s, j, c, hash)
			hash, j = r.hash, r.end
		} else {
			c, size = m.pair(s, j, c, size)
			if c.symbol() == 0 {
				return nil
			}
			hash, j = hash*base+c.symbol(), m.pass(s, j+size, c.kind())
		}
		if at == 0 {
			at = m.heads.find(hash)
		} else {
			at = m.steps.find(hash)
		}
		if at == 0 {
			return nil
		}
	}
	return m.ends[m.states[at].ends]
}
