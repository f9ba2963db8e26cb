package lexicon

// prefixNode is a node of the small trie of prefixes.
type prefixNode struct {
	letter char
	beside uint8 // the next node that may stand in its place; 0: none
	below  uint8 // the first of those that go on from it; 0: none
	ends   bool  // a prefix ends here
}

// maxPrefixNodes is how many there may be.
const maxPrefixNodes = 256

// prefixes are the letters that are written together with the next word. The first node is none.
type prefixes struct {
	first [256]uint8 // by bucket: the first node that a prefix may begin with
	nodes [maxPrefixNodes]prefixNode
	count int
}

// find returns node k, or the one beside it, that has the letter c; or 0.
func (p *prefixes) find(k uint8, c char) uint8 {
	for k != 0 && p.nodes[k].letter != c {
		k = p.nodes[k].beside
	}
	return k
}

// add adds a prefix; false means that there are too many.
func (p *prefixes) add(letters []char) bool {
	var at uint8
	for n, c := range letters {
		first := &p.nodes[at].below
		if n == 0 {
			first = &p.first[bucket(c)]
		}
		if at = p.find(*first, c); at == 0 {
			if p.count++; p.count == maxPrefixNodes {
				return false
			}
			at = uint8(p.count)
			p.nodes[at] = prefixNode{letter: c, beside: *first}
			*first = at
		}
	}
	p.nodes[at].ends = at > 0
	return true
}

// maxPrefixes bounds how many prefixes are taken off a word, so that cost stays linear.
const maxPrefixes = 3

// letters is how many of the first characters of a run may belong to prefixes.
const letters = 8

// place is where a word may begin behind prefixes.
type place struct {
	n    uint   // how many characters stand before it
	hash uint64 // of those
}

// places are those behind the prefixes of a word, in the order in which they were found; the first is its beginning.
type places struct {
	list [maxPrefixes + 1]place
	used uint
}

// bare finds the cues that begin behind the prefixes of word k.
func (s *scanner) bare(k uint) {
	w := &s.words.list[k%atOnce]
	c := char(w.facts>>firstShift) &^ special
	at := s.prefixes.find(s.prefixes.first[bucket(c)], c)
	if at == 0 || w.facts.length() < 2 {
		return
	}
	node := s.prefixes.nodes[at]
	one := place{1, uint64(c)}
	if node.ends {
		s.from(k, one)
	}
	if node.below == 0 && s.letter(w, s.source, 1)&opener == 0 {
		return // mostly
	}
	p := places{used: 1}
	if node.ends {
		p.add(one)
	}
	if node.below != 0 {
		s.behind(k, &p, one, node.below)
	}
	for from := uint(1); from < p.used; from++ {
		s.behind(k, &p, p.list[from%uint(len(p.list))], 0)
	}
}

// behind finds the cues that begin behind prefixes that go on from a place in word k with one of the nodes at and beside
// it, or, at being 0, that begin there.
func (s *scanner) behind(k uint, p *places, to place, at uint8) {
	w := &s.words.list[k%atOnce]
	for to.n < letters && to.n+1 < w.facts.length() {
		c := s.letter(w, s.source, to.n)
		if at == 0 {
			at = s.prefixes.first[bucket(c)]
		}
		if at = s.prefixes.find(at, c); at == 0 {
			return
		}
		to.n++
		to.hash = to.hash*base + uint64(c)
		node := s.prefixes.nodes[at]
		if node.ends && p.add(to) {
			s.from(k, to)
		}
		if at = node.below; at == 0 {
			return
		}
	}
}

// from finds the cues that begin at a place in word k.
func (s *scanner) from(k uint, to place) {
	w := &s.words.list[k%atOnce]
	if at := s.steps.find(w.hash - to.hash*s.powers[(w.facts.length()-to.n)%uint(len(s.powers))]); at != 0 {
		s.hit(k, int32(s.offset(w, s.source, to.n)), at)
	}
}

// add adds a place; false means that it is known, or one too many.
func (p *places) add(to place) bool {
	for k := uint(1); k < p.used; k++ {
		if p.list[k%uint(len(p.list))].n == to.n {
			return false
		}
	}
	if p.used > maxPrefixes {
		return false
	}
	p.list[p.used%uint(len(p.list))] = to
	p.used++
	return true
}

// letter returns character n of w, without special.
func (t *chars) letter(w *word, source string, n uint) char {
	if i := int(w.start) + 2*int(n); w.facts&even != 0 && i >= 0 && i < len(source)-1 {
		return t.pairs[uint16(source[i])<<8|uint16(source[i+1])] &^ special
	}
	c, _ := t.at(source, t.offset(w, source, n))
	return c &^ special
}

// offset returns where character n of w stands.
func (t *chars) offset(w *word, source string, n uint) int {
	if w.facts&even != 0 {
		return int(w.start) + 2*int(n)
	}
	for i := int(w.start); ; {
		c, size := t.at(source, i)
		if c.kind() == other {
			if n == 0 {
				return i
			}
			n--
		}
		i += size
	}
}
