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
}

// build fills t with the forms of entries.
func (t *trie) build(entries []*Entry) {
	t.others = map[rune]uint16{}
	b := builder{next: []map[uint16]int32{{}}, entries: [][]*Entry{nil}, prefix: []bool{false}}
	symbols := map[rune]uint16{}
	for _, e := range entries {
		for _, form := range e.Forms {
			at := int32(0)
			for _, f := range folded(form) {
				s, ok := symbols[f]
				if !ok {
					s = uint16(len(symbols) + 1)
					symbols[f] = s
				}
				at = b.child(at, s)
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
