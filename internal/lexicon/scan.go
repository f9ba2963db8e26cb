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
//
// A word begins where letters follow something else, where the script changes, and after a Hebrew final letter,
// which only ends words: what follows it without white space was glued on. Each run of letters or digits is looked
// up as a whole, by its hash; only where a form begins with that run does the scanner read on.
func (l *Lexicon) Scan(dst []Cue, source string) []Cue {
	t := &l.trie
	for i := 0; i < len(source); {
		c, size := t.at(source, i)
		switch {
		case c.kind == skipped:
			i += size
		case c.group == 0:
			if t.root[c.symbol] != 0 && c.symbol != 0 {
				dst = t.forms(dst, source, i, i, 0, i, char{})
			}
			i += size
		default:
			dst, i = t.run(dst, source, i)
		}
	}
	return dst
}

// base is the base of the hash of runs, a polynomial in their symbols.
const base = 1099511628211

// maxRun is the length of the longest run that is looked up.
const maxRun = 60

// heads is for how many of its first characters a run keeps the hash, to take prefixes off.
const heads = 8

// run reads the run of letters or digits at byte i of source, appends the cues that begin with it, with and
// without prefixes, and returns the offset after it.
func (t *trie) run(dst []Cue, source string, i int) ([]Cue, int) {
	var at [heads + 1]int32    // offset of each of the first characters, from i
	var head [heads + 1]uint64 // hash of what stands before it
	hash, n, known, first := uint64(0), 0, true, uint16(0)
	var last char
	j := i
	for j < len(source) {
		var c char
		size := 2
		switch b := source[j]; { // as in at, which is not inlined
		case b < utf8.RuneSelf:
			c, size = t.chars[b], 1
		case b >= 0xC2 && b < 0xE0 && j+1 < len(source) && source[j+1]&0xC0 == 0x80:
			c = t.chars[uint32(b&0x1F)<<6|uint32(source[j+1]&0x3F)]
		default:
			c, size = t.at(source, j)
		}
		if c.kind == skipped {
			j += size
			continue
		}
		if n > 0 && (c.group != last.group || last.kind == finalLetter) {
			break
		}
		if n <= heads {
			at[n], head[n] = int32(j-i), hash
			if n == 0 {
				first = c.symbol
			}
		}
		known = known && c.symbol != 0
		hash = hash*base + uint64(c.symbol)
		n++
		last = c
		j += size
	}
	if !known || n > maxRun {
		return dst, j
	}
	if node := t.find(hash); node != 0 {
		dst = t.forms(dst, source, i, i, node, j, last)
	}
	if n == 1 || !t.prefixed[first] {
		return dst, j
	}
	starts := [maxPrefixes + 1]int{}
	for k, used := 0, 1; k < used; k++ {
		node := int32(0)
		for m := starts[k]; m < min(n-1, heads); m++ {
			if node = t.step(node, t.symbolAt(source, i+int(at[m]))); node == 0 {
				break
			}
			if t.nodes[node].prefix && used <= maxPrefixes && !seen(starts[:used], m+1) {
				starts[used] = m + 1
				used++
				rest := hash - head[m+1]*t.powers[n-m-1]
				if found := t.find(rest); found != 0 {
					dst = t.forms(dst, source, i, i+int(at[m+1]), found, j, last)
				}
			}
		}
	}
	return dst, j
}

// kinds of characters that the scanner treats in their own way.
const (
	plain       uint8 = iota
	skipped           // looked through: points, bidi controls
	blank             // a run of them counts as one
	apostrophe        // two of them are gershayim
	terminator        // no form reaches over it
	finalLetter       // a Hebrew letter that stands only at the end of a word
)

// char is what the scanner needs to know of a character.
type char struct {
	symbol uint16 // of its folded form; 0: in no form
	group  uint8
	kind   uint8
}

// tabled is the size of the table of characters: all below it are of one or two bytes.
const tabled = 0x800

// trie finds forms. Nodes lie in one slice; the root has a row for each symbol, others a sorted list of edges.
type trie struct {
	chars   [tabled]char
	others  map[rune]uint16 // symbol of folded runes from U+0800
	root    []int32
	rows    []int32 // of nodes with many edges: a column for each symbol
	nodes   []node
	edges   []edge
	entries [][]*Entry
	quote   uint16 // symbol of gershayim

	runs     []run // what forms begin with, in a table of open addressing
	shift    uint
	powers   [maxRun + 1]uint64 // of the base
	prefixed []bool             // by symbol: some prefix begins with it
}

type node struct {
	first   int32 // of its edges or, if it has a row, where that begins
	entries int32 // index into trie.entries, 0: none
	edges   uint16
	row     bool
	prefix  bool
}

// rowEdges is the number of edges from which on a node gets a row.
const rowEdges = 6

type edge struct {
	symbol uint16
	to     int32
}

// at returns the character at byte i of source and its length.
func (t *trie) at(source string, i int) (char, int) {
	b := source[i]
	if b < utf8.RuneSelf {
		return t.chars[b], 1
	}
	if b >= 0xC2 && b < 0xE0 && i+1 < len(source) && source[i+1]&0xC0 == 0x80 {
		return t.chars[rune(b&0x1F)<<6|rune(source[i+1]&0x3F)], 2
	}
	r, size := utf8.DecodeRuneInString(source[i:])
	return t.other(r), size
}

// other returns what is to know of a character beyond the table.
func (t *trie) other(r rune) char {
	f := Fold(r)
	c := char{group: group(r), kind: kindOf(r, f)}
	switch {
	case f == skip:
	case f < tabled:
		c.symbol = t.chars[f].symbol
	default:
		c.symbol = t.others[f]
	}
	return c
}

// kindOf tells how the scanner treats r, whose folded form is f.
func kindOf(r, f rune) uint8 {
	switch {
	case f == skip:
		return skipped
	case f == ' ':
		return blank
	case f == '\'':
		return apostrophe
	case r == '\n' || r == '\r':
		return terminator
	case r == 0x5DA || r == 0x5DD || r == 0x5DF || r == 0x5E3 || r == 0x5E5:
		return finalLetter
	}
	return plain
}

// symbolAt returns the symbol of the character at byte i of source.
func (t *trie) symbolAt(source string, i int) uint16 {
	c, _ := t.at(source, i)
	return c.symbol
}

// forms appends the cues of the forms that go on from node at with byte j of source; last is the character before.
func (t *trie) forms(dst []Cue, source string, word, start int, at int32, j int, last char) []Cue {
	for {
		var c char
		size := 0
		if j < len(source) {
			c, size = t.at(source, j)
			if c.kind == skipped {
				j += size
				continue
			}
		}
		here := &t.nodes[at]
		if here.entries != 0 && at > 0 && (last.group == 0 && c.group == 0 || last.group != c.group || last.kind == finalLetter) {
			end := trimSkipped(source, start, j)
			for _, e := range t.entries[here.entries] {
				dst = append(dst, Cue{Start: start, End: end, Word: word, Entry: e})
			}
		}
		if size == 0 || c.kind == terminator || here.edges == 0 && at > 0 {
			return dst
		}
		if c.kind == apostrophe && j+size < len(source) {
			if next, more := t.at(source, j+size); next.kind == apostrophe {
				c.symbol, size = t.quote, size+more
			}
		}
		if c.symbol == 0 {
			return dst
		}
		if at = t.step(at, c.symbol); at == 0 {
			return dst
		}
		last = c
		j += size
		for c.kind == blank && j < len(source) {
			next, more := t.at(source, j)
			if next.kind != blank && next.kind != skipped {
				break
			}
			j += more
		}
	}
}

// find returns the node that a run with this hash leads to, or 0.
func (t *trie) find(hash uint64) int32 {
	for k := hash * golden >> t.shift; ; k = (k + 1) & uint64(len(t.runs)-1) {
		switch r := &t.runs[k]; {
		case r.node == 0:
			return 0
		case r.hash == hash:
			return r.node
		}
	}
}

// golden spreads hashes over the table.
const golden = 0x9E3779B97F4A7C15

// run is a run of letters or digits that a form begins with.
type run struct {
	hash uint64
	node int32
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
		if source[end-1] < utf8.RuneSelf {
			return end
		}
		r, size := utf8.DecodeLastRuneInString(source[start:end])
		if group(r) != 0 || Fold(r) != skip { // points belong to their word
			break
		}
		end -= size
	}
	return end
}

// step returns the node that symbol s leads to from node at, or 0.
func (t *trie) step(at int32, s uint16) int32 {
	if at == 0 {
		return t.root[s]
	}
	n := &t.nodes[at]
	if n.row {
		return t.rows[int(n.first)+int(s)]
	}
	for _, e := range t.edges[n.first : n.first+int32(n.edges)] {
		if e.symbol == s {
			return e.to
		}
	}
	return 0
}

// Lookup returns the entries that have s, taken as a whole, among their forms; prefixes are not taken off. The
// caller must not change them.
func (l *Lexicon) Lookup(s string) []*Entry {
	t := &l.trie
	at, space := int32(0), false
	for i := 0; i < len(s); {
		c, size := t.at(s, i)
		i += size
		if c.kind == skipped || c.kind == blank && space {
			continue
		}
		if c.kind == apostrophe && i < len(s) {
			if next, more := t.at(s, i); next.kind == apostrophe {
				c.symbol = t.quote
				i += more
			}
		}
		space = c.kind == blank
		if c.symbol == 0 {
			return nil
		}
		if at = t.step(at, c.symbol); at == 0 {
			return nil
		}
	}
	return t.entries[t.nodes[at].entries]
}
