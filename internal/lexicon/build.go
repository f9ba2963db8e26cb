package lexicon

import (
	"fmt"
	"math"
	"slices"
)

// prefixSort is the sort whose forms are prefixes: they stand glued before words.
const prefixSort = "prefixes"

// build fills m with the forms of entries. Its cost is that of reading them once: no node of a form is an object of its
// own, each of its steps is a place in a table.
func (m *matcher) build(entries []*Entry) error {
	// Apart from each other, so that the garbage collector need not look into what has no pointers.
	m.chars, m.steps, m.prefixes, m.powers = new(chars), new(table), new(prefixes), new([64]uint64)
	m.fill()
	if err := m.bind(entries); err != nil {
		return err
	}
	m.powers[0] = 1
	for k := 1; k < len(m.powers); k++ {
		m.powers[k] = m.powers[k-1] * base
	}
	b := builder{m: m, alone: make([]int32, len(entries)), longer: map[uint64]int32{}, used: new([lastMark + 1]bool), first: new([lastMark + 1]bool)}
	m.sets = make([][]int32, 1, 2*len(entries))
	var w words
	for _, e := range entries {
		for _, form := range e.Forms {
			w.n, w.gap = 0, 0
			if m.read(&w, form, 0) < len(form) || w.size() > longest {
				return fmt.Errorf("lexicon: %s: the form %q has more than %d words and marks", e.ID, form, longest)
			}
			if w.walled() {
				return fmt.Errorf("lexicon: %s: the form %q has a word of more than %d letters", e.ID, form, maxRun)
			}
			if e.Sort != prefixSort {
				b.form(&w, e)
			}
			if b.states > full || len(m.sets) > math.MaxUint16 {
				return fmt.Errorf("lexicon: %s: the forms have more than %d different beginnings, or more than %d sets of entries", e.ID, full, math.MaxUint16)
			}
		}
	}
	m.narrow(b.used, b.first)
	return nil
}

// builder is what building needs of its own.
type builder struct {
	m           *matcher
	states      int                 // how many there are
	alone       []int32             // by entry: the set of it alone
	longer      map[uint64]int32    // by a set and an entry: the set that has this entry too
	used, first *[lastMark + 1]bool // by symbol: marks that stand in a form, and those that one begins with
}

// with returns the set that has the entries of set k and then e. Forms of an entry come one after another: if it is there, it is the
// last.
func (b *builder) with(k, e int32) int32 {
	m := b.m
	old := m.sets[k]
	if len(old) > 0 && old[len(old)-1] == e {
		return k
	}
	set := b.alone[e]
	if k > 0 {
		set = b.longer[uint64(k)<<32|uint64(e)]
	}
	if set > 0 {
		return set
	}
	set = int32(len(m.sets))
	m.sets = append(m.sets, append(slices.Clip(old), e))
	if k > 0 {
		b.longer[uint64(k)<<32|uint64(e)] = set
	} else {
		b.alone[e] = set
	}
	return set
}

// form adds a form of e: a state behind each of its words.
func (b *builder) form(w *words, e *Entry) {
	m := b.m
	at := uint64(0)
	for k := uint(0); k < w.n; k++ {
		next := &w.list[k]
		hash := next.hash
		if next.facts&paired != 0 {
			hash = gershayim
			k++
		}
		if at != 0 {
			m.steps.at(at).next |= 1 << bit(hash)
		}
		if next.facts.length() == 0 {
			b.mark(at, hash)
		}
		if at != 0 {
			hash = step(at, next.facts&blanks, hash)
		}
		if at = m.steps.find(hash); at == 0 {
			at = m.steps.put(hash)
			b.states++
		}
	}
	if at != 0 {
		s := m.steps.at(at)
		s.set = uint16(b.with(int32(s.set), int32(e.Index)))
	}
}

// mark takes note of a mark behind state at.
func (b *builder) mark(at uint64, hash uint64) {
	if hash == gershayim {
		if at != 0 {
			b.m.steps.at(at).next |= 1 << bit(single)
		}
		b.used['\''] = true
	}
	if symbol := hash >> 8; symbol <= lastMark {
		b.used[symbol] = true
		b.first[symbol] = b.first[symbol] || at == 0
	}
}

// size returns how many words and marks there are, gershayim being two apostrophes.
func (w *words) size() uint {
	n := w.n
	for _, word := range w.list[:w.n] {
		if word.hash == gershayim {
			n++
		}
	}
	return n
}

// walled reports whether something stands among the words that no form reaches over.
func (w *words) walled() bool {
	for _, word := range w.list[:w.n] {
		if word.facts&wall != 0 {
			return true
		}
	}
	return w.gap&wall != 0
}

// bind reads the prefixes.
func (m *matcher) bind(entries []*Entry) error {
	var forms []string
	for _, e := range entries {
		if e.Sort == prefixSort {
			forms = append(forms, e.Forms...)
		}
	}
	for _, form := range forms {
		if letters := m.lettersOf(form); len(letters) > 0 {
			m.openers[bucket(letters[0])] = true
		}
	}
	m.open()
	for _, form := range forms {
		if !m.prefixes.add(m.lettersOf(form)) {
			return fmt.Errorf("lexicon: the prefixes of all languages have more than %d letters", maxPrefixNodes)
		}
	}
	return nil
}

// lettersOf returns the characters of a prefix.
func (t *chars) lettersOf(form string) []char {
	var list []char
	for i := 0; i < len(form); {
		c, size := t.at(form, i)
		if i += size; c.kind() == other {
			list = append(list, c&^special)
		}
	}
	return list
}
