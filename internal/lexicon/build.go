package lexicon

import (
	"slices"
	"unicode/utf8"
)

// prefixSort is the sort whose forms are prefixes: they stand glued before words.
const prefixSort = "prefixes"

// builder is the trie while it grows.
type builder struct {
	next    []map[uint16]int32
	entries [][]*Entry
	prefix  []bool
	runs    map[uint64]int32 // hash of the run that a form begins with → the node after it
}

// build fills t with the forms of entries.
func (t *trie) build(entries []*Entry) {
	t.others = map[rune]uint16{}
	b := builder{next: []map[uint16]int32{{}}, entries: [][]*Entry{nil}, prefix: []bool{false}, runs: map[uint64]int32{}}
	symbols := map[rune]uint16{}
	for _, e := range entries {
		for _, form := range e.Forms {
			at := int32(0)
			hash := uint64(0)
			runes := folded(form)
			head := headLen(runes)
			for k, f := range runes {
				s, ok := symbols[f]
				if !ok {
					s = uint16(len(symbols) + 1)
					symbols[f] = s
				}
				at = b.child(at, s)
				if hash = hash*base + uint64(s); k+1 == head {
					b.runs[hash] = at
				}
			}
			switch {
			case at == 0:
			case e.Sort == prefixSort:
				b.prefix[at] = true
			case !slices.Contains(b.entries[at], e):
				b.entries[at] = append(b.entries[at], e)
			}
		}
	}
	t.lay(&b, len(symbols))
	t.tabulate(symbols)
	t.hash(b.runs)
	t.prefixed = make([]bool, len(symbols)+1)
	for s, to := range b.next[0] {
		t.prefixed[s] = b.anyPrefix(to, maxPrefixes)
	}
}

// anyPrefix reports whether a prefix ends at node at or up to depth nodes behind it.
func (b *builder) anyPrefix(at int32, depth int) bool {
	if b.prefix[at] || depth == 0 {
		return b.prefix[at]
	}
	for _, to := range b.next[at] {
		if b.anyPrefix(to, depth-1) {
			return true
		}
	}
	return false
}

// hash lays the runs out in a table that is at most half full.
func (t *trie) hash(runs map[uint64]int32) {
	bits := uint(4)
	for 1<<bits < 2*len(runs) {
		bits++
	}
	t.runs, t.shift = make([]run, 1<<bits), 64-bits
	for hash, node := range runs {
		k := hash * golden >> t.shift
		for t.runs[k].node != 0 {
			k = (k + 1) & uint64(len(t.runs)-1)
		}
		t.runs[k] = run{hash, node}
	}
	t.powers[0] = 1
	for k := 1; k < len(t.powers); k++ {
		t.powers[k] = t.powers[k-1] * base
	}
}

// headLen returns the number of characters in the run of letters or digits that a folded form begins with.
func headLen(form []rune) int {
	for k, f := range form {
		if group(f) == 0 || k > 0 && (group(f) != group(form[k-1]) || kindOf(form[k-1], form[k-1]) == finalLetter) {
			return k
		}
	}
	return len(form)
}

// child returns the node that s leads to from node at; it makes it if there is none.
func (b *builder) child(at int32, s uint16) int32 {
	if to, ok := b.next[at][s]; ok {
		return to
	}
	to := int32(len(b.next))
	b.next[at][s] = to
	b.next = append(b.next, map[uint16]int32{})
	b.entries = append(b.entries, nil)
	b.prefix = append(b.prefix, false)
	return to
}

// lay lays the grown trie out in slices.
func (t *trie) lay(b *builder, symbols int) {
	t.root = make([]int32, symbols+1)
	for s, to := range b.next[0] {
		t.root[s] = to
	}
	t.nodes = make([]node, len(b.next))
	t.entries = [][]*Entry{nil}
	for i, next := range b.next {
		n := node{first: int32(len(t.edges)), edges: uint16(len(next)), row: len(next) >= rowEdges, prefix: b.prefix[i]}
		if len(b.entries[i]) > 0 {
			n.entries = int32(len(t.entries))
			t.entries = append(t.entries, b.entries[i])
		}
		if n.row {
			n.first = int32(len(t.rows))
			t.rows = append(t.rows, make([]int32, symbols+1)...)
			for s, to := range next {
				t.rows[n.first+int32(s)] = to
			}
			t.nodes[i] = n
			continue
		}
		for s, to := range next {
			t.edges = append(t.edges, edge{s, to})
		}
		slices.SortFunc(t.edges[n.first:], func(a, b edge) int { return int(a.symbol) - int(b.symbol) })
		t.nodes[i] = n
	}
}

// tabulate fills the table of characters.
func (t *trie) tabulate(symbols map[rune]uint16) {
	for f, s := range symbols {
		if f < tabled {
			t.chars[f].symbol = s
		} else {
			t.others[f] = s
		}
	}
	t.quote = symbols['"']
	for r := range rune(tabled) {
		f := Fold(r)
		c := char{group: group(r), kind: kindOf(r, f)}
		if f != skip {
			c.symbol = symbols[f]
		}
		t.chars[r] = c
	}
}

// folded returns form as it is compared: see Fold; runs of spaces count as one, two apostrophes as gershayim.
func folded(form string) []rune {
	var out []rune
	for i := 0; i < len(form); {
		r, size := utf8.DecodeRuneInString(form[i:])
		i += size
		f := Fold(r)
		switch last := len(out) - 1; {
		case f == skip, f == ' ' && last >= 0 && out[last] == ' ':
		case f == '\'' && last >= 0 && out[last] == '\'':
			out[last] = '"'
		default:
			out = append(out, f)
		}
	}
	return out
}
