package lexicon

// prefixNode is a node of the small trie of prefixes; the first is the root.
type prefixNode struct {
	next []uint8 // by symbol: the node that it leads to, or 0
	ends bool    // a prefix ends here
}

// child returns the node that symbol s leads to, or 0.
func (n *prefixNode) child(s uint16) uint8 {
	if int(s) >= len(n.next) {
		return 0
	}
	return n.next[s]
}

// heads is how many of the first characters of a run may belong to prefixes.
const heads = 8

// head reads the first characters of a run, one at a time, as they are asked for.
type head struct {
	source  string
	n       int // how many were read
	symbols [heads + 1]uint16
	starts  [heads + 1]int    // byte offsets
	hashes  [heads + 2]uint64 // of what stands before each
	next    int               // byte offset of the next one, or of something to look through before it
}

// read reads up to character n, which the run must have.
func (h *head) read(m *matcher, n int) {
	for h.n <= n {
		c, size := m.at(h.source, h.next)
		h.starts[h.n] = h.next
		h.next += size
		if c.kind() == skipped {
			continue
		}
		h.symbols[h.n] = uint16(c.symbol())
		h.hashes[h.n+1] = h.hashes[h.n]*base + c.symbol()
		h.n++
	}
}
