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
	symbols := uint16(0)
	for _, e := range entries {
		for _, form := range e.Forms {
			at := int32(0)
			for _, f := range folded(form) {
				s := t.symbol(f)
				if s == 0 {
					symbols++
					s = symbols
					if f < 0x800 {
						t.symbols[f] = s
					} else {
						t.others[f] = s
					}
				}
				to, ok := b.next[at][s]
				if !ok {
					to = int32(len(b.next))
					b.next[at][s] = to
					b.next = append(b.next, map[uint16]int32{})
					b.entries = append(b.entries, nil)
					b.prefix = append(b.prefix, false)
				}
				at = to
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
	t.root = make([]int32, symbols+1)
	for s, to := range b.next[0] {
		t.root[s] = to
	}
	t.nodes = make([]node, len(b.next))
	for i, next := range b.next {
		n := node{first: int32(len(t.edges)), entries: b.entries[i], prefix: b.prefix[i]}
		for s, to := range next {
			t.edges = append(t.edges, edge{s, to})
		}
		n.last = int32(len(t.edges))
		slices.SortFunc(t.edges[n.first:n.last], func(a, b edge) int { return int(a.symbol) - int(b.symbol) })
		t.nodes[i] = n
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
