package lexicon

import (
	"fmt"
	"math"
)

// prefixSort is the sort whose forms are prefixes: they stand glued before words.
const prefixSort = "prefixes"

// build fills m with the forms of entries. Its cost is that of reading them once: no node of a form is an object of its
// own, each of its steps is a place in a table.
func (m *matcher) build(entries []*Entry) error {
	total := 0
	for _, e := range entries {
		total += len(e.Forms)
	}
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
	b := builder{m: m, used: new([lastMark + 1]bool), first: new([lastMark + 1]bool)}
	m.states = make([]state, 1, 2*total)
	b.finals = make([]final, 0, total)
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
			if len(m.states) > full {
				return fmt.Errorf("lexicon: %s: the forms have more than %d different beginnings", e.ID, full)
			}
		}
	}
	if err := b.settle(); err != nil {
		return err
	}
	m.narrow(b.used, b.first)
	return nil
}

// builder is what building needs of its own.
type builder struct {
	m           *matcher
	finals      []final
	used, first *[lastMark + 1]bool // by symbol: marks that stand in a form, and those that one begins with
}

// final tells that a form of an entry ends in a state.
type final struct {
	at    uint32
	entry int32
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
		m.states[at].next |= 1 << bit(hash)
		if next.facts.length() == 0 {
			b.mark(at, hash)
		}
		if at != 0 {
			hash = step(at, next.facts&blanks, hash)
		}
		if at = m.find(hash); at == 0 {
			at = uint64(len(m.states))
			m.states = append(m.states, state{check: check(hash * golden)})
			m.steps.put(hash, at)
		}
	}
	if at != 0 {
		b.finals = append(b.finals, final{uint32(at), int32(e.Index)})
	}
}

// mark takes note of a mark behind state at.
func (b *builder) mark(at uint64, hash uint64) {
	if hash == gershayim {
		b.m.states[at].next |= 1 << bit(single)
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

// settle lists the entries by the states in which their forms end.
func (b *builder) settle() error {
	m := b.m
	last := make([]int32, len(m.states)) // entry that was counted last, from 1
	counts := make([]int32, len(m.states))
	kept := b.finals[:0]
	for _, f := range b.finals {
		if last[f.at] != f.entry+1 { // an entry may have two spellings of a form
			last[f.at] = f.entry + 1
			counts[f.at]++
			kept = append(kept, f)
		}
	}
	next := uint32(0)
	for at := range m.states {
		m.states[at].first = next
		next += uint32(counts[at])
	}
	m.ends = make([]int32, len(kept))
	for _, f := range kept {
		s := &m.states[f.at]
		m.ends[s.first+uint32(s.count)] = f.entry
		if s.count++; s.count > math.MaxUint8 {
			return fmt.Errorf("lexicon: more than %d entries have one form", math.MaxUint8)
		}
	}
	return nil
}
