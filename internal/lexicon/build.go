package lexicon

import (
	"slices"
	"unicode/utf8"
)

// prefixSort is the sort whose forms are prefixes: they stand glued before words.
const prefixSort = "prefixes"

// build fills m with the forms of entries. Its cost is that of reading them once: no node of a form is an object of its
// own, each of its steps is a place in a table.
func (m *matcher) build(entries []*Entry) {
	b := builder{m: m, symbols: make([]uint16, tabled), others: map[rune]uint16{}}
	total := 0
	for _, e := range entries {
		total += len(e.Forms)
	}
	m.steps.open(2 * total)
	m.heads.open(total)
	m.powers[0] = 1
	for k := 1; k < len(m.powers); k++ {
		m.powers[k] = m.powers[k-1] * base
	}
	m.states = append(make([]state, 0, 2*total), state{})
	m.ends = make([][]*Entry, 1, total+1)
	m.prefixes = append(m.prefixes, prefixNode{})
	for _, e := range entries {
		for _, form := range e.Forms {
			b.runes = appendFolded(b.runes[:0], form)
			if e.Sort == prefixSort {
				b.prefix(b.runes)
			} else {
				b.form(b.runes, e)
			}
		}
	}
	m.tabulate(&b)
}

// builder is what building needs of its own.
type builder struct {
	m       *matcher
	symbols []uint16        // of folded characters below tabled
	others  map[rune]uint16 // of the others
	count   uint16          // of symbols
	runes   []rune
}

// symbol returns the symbol of a folded character; it gives it one if it has none.
func (b *builder) symbol(f rune) uint16 {
	if f < tabled {
		if b.symbols[f] == 0 {
			b.count++
			b.symbols[f] = b.count
		}
		return b.symbols[f]
	}
	s, ok := b.others[f]
	if !ok {
		b.count++
		s = b.count
		b.others[f] = s
	}
	return s
}

// form adds a form of e: a state behind each of its runs and of its other characters.
func (b *builder) form(form []rune, e *Entry) {
	hash, at := uint64(0), int32(0)
	here, next := uint8(0), uint8(0) // groups
	for k, f := range form {
		hash = hash*base + uint64(b.symbol(f))
		if here = next; k == 0 {
			here = group(f)
		}
		if k+1 < len(form) {
			// A run of letters or digits ends where the group changes and behind a final letter; each other character is a
			// run of its own.
			if next = group(form[k+1]); here != 0 && here == next && (here != hebrewGroup || kindOf(f, f) != finalLetter) {
				continue
			}
		}
		from := at
		steps := &b.m.steps
		if from == 0 {
			steps = &b.m.heads
		}
		if at = steps.find(hash); at == 0 {
			at = int32(len(b.m.states))
			b.m.states = append(b.m.states, state{})
			steps.put(hash, at)
		}
		b.m.states[from].goesOn = true
	}
	if at == 0 {
		return
	}
	s := &b.m.states[at]
	if s.ends == 0 {
		s.ends = int32(len(b.m.ends))
		b.m.ends = append(b.m.ends, nil)
	}
	if !slices.Contains(b.m.ends[s.ends], e) {
		b.m.ends[s.ends] = append(b.m.ends[s.ends], e)
	}
}

// prefix adds a prefix.
func (b *builder) prefix(form []rune) {
	at := uint8(0)
	for _, f := range form {
		s := b.symbol(f)
		next := b.m.prefixes[at].child(s)
		if next == 0 {
			next = uint8(len(b.m.prefixes))
			b.m.prefixes = append(b.m.prefixes, prefixNode{})
			n := &b.m.prefixes[at]
			n.next = append(n.next, make([]uint8, max(0, int(s)+1-len(n.next)))...)
			n.next[s] = next
		}
		at = next
	}
	b.m.prefixes[at].ends = at > 0
}

// tabulate fills the tables of characters.
func (m *matcher) tabulate(b *builder) {
	m.symbols, m.others, m.unknown = b.symbols, b.others, b.count+1
	m.quote = newChar(b.symbols['"'], 0, plain)
	m.opens, m.starts = make([]bool, b.count+2), make([]bool, b.count+2)
	for s, to := range m.prefixes[0].next {
		m.opens[s] = to > 0
	}
	for r := range rune(tabled) {
		m.chars[r] = m.derive(r)
	}
	for k := range m.marks {
		m.marks[k] = m.derive(firstMark + rune(k))
	}
	for s := range m.starts {
		m.starts[s] = m.heads.find(uint64(s)) != 0
	}
}

// appendFolded appends form as it is compared: see Fold; runs of spaces count as one, two apostrophes as gershayim.
func appendFolded(dst []rune, form string) []rune {
	for i := 0; i < len(form); {
		r, size := utf8.DecodeRuneInString(form[i:])
		i += size
		f := Fold(r)
		switch last := len(dst) - 1; {
		case f == skip, f == ' ' && last >= 0 && dst[last] == ' ':
		case f == '\'' && last >= 0 && dst[last] == '\'':
			dst[last] = '"'
		default:
			dst = append(dst, f)
		}
	}
	return dst
}
