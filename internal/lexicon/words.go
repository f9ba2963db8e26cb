package lexicon

import "unicode/utf8"

// base is the base of the hash of words, a polynomial in their characters.
const base = 0x4F1BBCDD

// single is the hash of an apostrophe, and gershayim that of what two of them are.
const (
	single    = '\''<<8 | uint64(apostrophe)
	gershayim = '"'<<8 | uint64(other)
)

// maxRun is the length in characters of the longest run that is looked up.
const maxRun = 60

// word is a run of letters or digits of one group, or a mark that stands in a form.
type word struct {
	hash       uint64
	facts      facts
	start, end int32 // byte offsets; points that follow belong to it
}

// facts are what else is to know of a word: in the upper half the character it begins with, then its length in characters
// that count (0 for a mark), and bits.
type facts uint64

const (
	firstShift  = 32
	lengthShift = 8

	// What may stand between a word and the one before it: nothing, blanks, or something that no form reaches over.
	blanks facts = 1
	wall   facts = 2
	before       = blanks | wall

	opens  facts = 4                           // a form may begin with it
	paired facts = 8                           // an apostrophe behind which stands another
	even   facts = 16                          // all its characters are of two bytes
	bound  facts = facts(opener) << firstShift // prefixes may stand before it, written together
)

func (f facts) length() uint { return uint(f >> lengthShift & 0xFF) }

// words are a part of the words of a text, those that the scanner works on.
type words struct {
	n    uint  // how many were read
	gap  facts // what stands before the next one
	list [atOnce]word
}

// atOnce is how many words are read at a time.
const atOnce = 128

// add adds a word; there must be room for it.
func (w *words) add(hash uint64, start, end int, f facts) {
	p := &w.list[w.n%atOnce]
	p.hash, p.facts, p.start, p.end = hash, f|w.gap, int32(start), int32(end)
	w.n++
	w.gap = 0
}

// run adds the run of letters or digits from start to end that begins with c. No form reaches over one that is too long.
func (w *words) run(c char, hash uint64, start, end, length int, f facts) {
	f |= opens
	if length > maxRun {
		f, length = wall, 0
	}
	w.add(hash, start, end, facts(c)<<firstShift|facts(length)<<lengthShift|f)
}

// read reads words from byte i of source on, as many as there is room for, and returns the offset of what it did not read.
func (t *chars) read(w *words, source string, i int) int {
	for uint(i) < uint(len(source)) && w.n < atOnce {
		c, size := t.bytes[source[i]], 1
		if c.group() != 0 {
			i = t.singles(w, source, i, c)
			continue
		}
		if c == 0 {
			if i+1 < len(source) {
				c, size = t.pairs[uint16(source[i])<<8|uint16(source[i+1])], 2
			}
			if c.group() != 0 {
				i = t.doubles(w, source, i, c)
				continue
			}
			if c == 0 {
				if c, size = t.long(source, i); c.group() != 0 {
					i = t.rest(w, source, i, i, c, 0, 0)
					continue
				}
			}
		}
		if c.kind() == blank {
			w.gap |= blanks
			i += size
			continue
		}
		i = t.between(w, source, i, c, size)
	}
	return i
}

// singles reads the run that begins with first at byte i of source, of one byte as most that follow, and those of its
// class that stand behind one blank each.
func (t *chars) singles(w *words, source string, i int, first char) int {
	class := first.class()
	for {
		start, c, hash := i, barred, uint64(0)
		for uint(i) < uint(len(source)) {
			if c = t.bytes[source[i]]; c.class() != class {
				break
			}
			hash = hash*base + uint64(c)
			i++
		}
		if c == 0 {
			return t.rest(w, source, start, i, first, hash, i-start)
		}
		w.run(first, hash, start, i, i-start, 0)
		if c.kind() != blank {
			return i
		}
		w.gap |= blanks
		if i++; uint(i) >= uint(len(source)) || w.n >= atOnce {
			return i
		}
		if first = t.bytes[source[i]]; first.class() != class {
			return i
		}
	}
}

// between takes note of c, which is no letter or digit and has size bytes at byte i of source.
func (t *chars) between(w *words, source string, i int, c char, size int) int {
	i += size
	switch c.kind() {
	case blank:
		w.gap |= blanks
	case barrier:
		w.gap = wall
	case other, apostrophe:
		end, next := t.past(source, i)
		f := facts(0)
		if c.class()&special != 0 {
			f = opens
		}
		if c.kind() == apostrophe && i < len(source) {
			if c, _ := t.at(source, i); c.kind() == apostrophe {
				f |= paired
			}
		}
		w.add(c.hash(), i-size, end, f)
		return next
	}
	return i
}

// doubles reads the run that begins with first at byte i of source, of two bytes as most that follow, and those of its
// class that stand behind one blank each.
func (t *chars) doubles(w *words, source string, i int, first char) int {
	class := first.class() &^ special
	for {
		start := i
		hash, size, c := t.hash(source[i:], class)
		i += size
		ended := c.class() == class|special
		if ended {
			hash = hash*base + c.hash()
			i += 2
		}
		length, end := int(uint(i-start)/2), i
		next := barred
		if uint(i) < uint(len(source)) {
			if next = t.bytes[source[i]]; next == 0 && ended {
				end, i = t.past(source, i)
			} else if next == 0 || !ended && next.class() == class {
				return t.rest(w, source, start, i, first, hash, length)
			}
		}
		w.run(first, hash, start, end, length, even)
		if next.kind() != blank {
			return i
		}
		w.gap |= blanks
		if i++; uint(i) >= uint(len(source)-1) || w.n >= atOnce {
			return i
		}
		if first = t.pairs[uint16(source[i])<<8|uint16(source[i+1])]; first.class()&^special != class {
			return i
		}
	}
}

// hash returns the hash and size of the characters of class that s begins with, two bytes each, and the character behind
// them.
func (t *chars) hash(s string, class uint8) (hash uint64, size int, c char) {
	for size < len(s)-1 {
		if c = t.pairs[uint16(s[size])<<8|uint16(s[size+1])]; c.class() != class {
			break
		}
		hash = hash*base + uint64(c)
		size += 2
	}
	return hash, size, c
}

// rest reads the rest of the run that begins with first at byte start of source, from byte i on, whatever stands there.
func (t *chars) rest(w *words, source string, start, i int, first char, hash uint64, length int) int {
	class := first.class() &^ special
	end := i
	for done := false; i < len(source) && !done; {
		c, size := t.at(source, i)
		switch {
		case c.class()&^special == class:
			hash, length, end = hash*base+c.hash(), length+1, i+size
			done = c.class() != class
		case c.kind() == point:
			end = i + size
		case c.kind() != skipped:
			w.run(first, hash, start, end, length, 0)
			return i
		}
		i += size
	}
	points, next := t.past(source, i)
	if points > i {
		end = points
	}
	w.run(first, hash, start, end, length, 0)
	return next
}

// past returns where what ends before byte j ends with its points, and where the next character stands that counts.
func (t *chars) past(source string, j int) (end, next int) {
	for end = j; j < len(source) && source[j] >= utf8.RuneSelf; {
		c, size := t.at(source, j)
		switch c.kind() {
		case point:
			end = j + size
		case skipped:
		default:
			return end, j
		}
		j += size
	}
	return end, j
}
