package lexicon

import "unicode/utf8"

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
func (l *Lexicon) Scan(dst []Cue, source string) []Cue {
	before, last := uint8(0), rune(0)
	for i := 0; i < len(source); {
		r, size := rune(source[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(source[i:])
		}
		f := Fold(r)
		if f == skip {
			i += size
			continue
		}
		g := group(r)
		if g == 0 || g != before || finalLetter(last) {
			dst = l.trie.word(dst, source, i)
		}
		before, last = g, r
		i += size
	}
	return dst
}

// finalLetter reports whether r is a Hebrew letter that stands only at the end of a word: what follows it without
// white space is another word, glued on.
func finalLetter(r rune) bool {
	return r == 0x5DA || r == 0x5DD || r == 0x5DF || r == 0x5E3 || r == 0x5E5
}

// trie finds forms. Nodes lie in one slice; the root has a row for each symbol, others a sorted list of edges.
type trie struct {
	symbols [0x800]uint16   // symbol of a folded rune below U+0800; 0: in no form
	others  map[rune]uint16 // the same for the rest
	root    []int32
	nodes   []node
	edges   []edge
}

type node struct {
	first, last int32 // edges
	entries     []*Entry
	prefix      bool
}

type edge struct {
	symbol uint16
	to     int32
}

// word appends the cues that start at byte i of source, a word's first, with and without prefixes.
func (t *trie) word(dst []Cue, source string, i int) []Cue {
	starts := [maxPrefixes + 1]int{i}
	for n, used := 0, 1; n < used; n++ {
		start := starts[n]
		at := int32(0)
		var last uint8
		for j := start; ; {
			r, size := rune(0), 0
			if j < len(source) {
				if r, size = rune(source[j]), 1; r >= utf8.RuneSelf {
					r, size = utf8.DecodeRuneInString(source[j:])
				}
			}
			f := Fold(r)
			if f == skip && size > 0 {
				j += size
				continue
			}
			g := group(r)
			if at > 0 {
				here := &t.nodes[at]
				if len(here.entries) > 0 && (last == 0 && g == 0 || last != g || size == 0) {
					end := trimSkipped(source, start, j)
					for _, e := range here.entries {
						dst = append(dst, Cue{Start: start, End: end, Word: i, Entry: e})
					}
				}
				if here.prefix && g != 0 && used <= maxPrefixes && !seen(starts[:used], j) {
					starts[used] = j
					used++
				}
			}
			if size == 0 || r == '\n' || r == '\r' {
				break
			}
			if f == '\'' && j+size < len(source) { // two apostrophes are gershayim
				if next, n := utf8.DecodeRuneInString(source[j+size:]); Fold(next) == '\'' {
					f, size = '"', size+n
				}
			}
			if at = t.step(at, f); at == 0 {
				break
			}
			last = g
			j += size
			if f == ' ' { // a run of spaces counts as one
				for j < len(source) {
					r, size := utf8.DecodeRuneInString(source[j:])
					if f := Fold(r); f != ' ' && f != skip {
						break
					}
					j += size
				}
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

// trimSkipped moves end back over characters that matching looked through.
func trimSkipped(source string, start, end int) int {
	for end > start {
		r, size := utf8.DecodeLastRuneInString(source[start:end])
		if group(r) != 0 || Fold(r) != skip { // points belong to their word
			break
		}
		end -= size
	}
	return end
}

func (t *trie) symbol(f rune) uint16 {
	if f < 0x800 {
		return t.symbols[f]
	}
	return t.others[f]
}

// step returns the node that folded rune f leads to from node at, or 0.
func (t *trie) step(at int32, f rune) int32 {
	s := t.symbol(f)
	if s == 0 {
		return 0
	}
	if at == 0 {
		return t.root[s]
	}
	n := &t.nodes[at]
	for _, e := range t.edges[n.first:n.last] {
		if e.symbol == s {
			return e.to
		}
	}
	return 0
}

// Lookup returns the entries that have s, taken as a whole, among their forms; prefixes are not taken off. The
// caller must not change them.
func (l *Lexicon) Lookup(s string) []*Entry {
	at := int32(0)
	space := false
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		f := Fold(r)
		i += size
		if f == skip || f == ' ' && space {
			continue
		}
		if f == '\'' && i < len(s) {
			if next, n := utf8.DecodeRuneInString(s[i:]); Fold(next) == '\'' {
				f = '"'
				i += n
			}
		}
		space = f == ' '
		if at = l.trie.step(at, f); at == 0 {
			return nil
		}
	}
	return l.trie.nodes[at].entries
}
