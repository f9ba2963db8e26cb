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
// which only ends words: what follows it without white space was glued on.
func (l *Lexicon) Scan(dst []Cue, source string) []Cue {
	t := &l.trie
	before, final := uint8(0), false
	for i := 0; i < len(source); {
		c, size := t.at(source, i)
		if c.kind == skipped {
			i += size
			continue
		}
		if (c.group == 0 || c.group != before || final) && t.root[c.symbol] != 0 {
			dst = t.word(dst, source, i)
		}
		before, final = c.group, c.kind == finalLetter
		i += size
	}
	return dst
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

// word appends the cues that start at byte i of source, a word's first, with and without prefixes.
func (t *trie) word(dst []Cue, source string, i int) []Cue {
	starts := [maxPrefixes + 1]int{i}
	for n, used := 0, 1; n < used; n++ {
		start := starts[n]
		at := int32(0)
		var last char
		for j := start; ; {
			var c char
			size := 0
			if j < len(source) {
				c, size = t.at(source, j)
				if c.kind == skipped {
					j += size
					continue
				}
			}
			if here := &t.nodes[at]; at > 0 && (here.entries != 0 || here.prefix) {
				if here.entries != 0 && (last.group == 0 && c.group == 0 || last.group != c.group || last.kind == finalLetter) {
					end := trimSkipped(source, start, j)
					for _, e := range t.entries[here.entries] {
						dst = append(dst, Cue{Start: start, End: end, Word: i, Entry: e})
					}
				}
				if here.prefix && c.group != 0 && used <= maxPrefixes && !seen(starts[:used], j) {
					starts[used] = j
					used++
				}
			}
			if size == 0 || c.kind == terminator {
				break
			}
			if c.kind == apostrophe && j+size < len(source) {
				if next, more := t.at(source, j+size); next.kind == apostrophe {
					c.symbol, size = t.quote, size+more
				}
			}
			if c.symbol == 0 {
				break
			}
			if at = t.step(at, c.symbol); at == 0 {
				break
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
