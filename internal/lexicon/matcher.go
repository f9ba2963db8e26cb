package lexicon

import "unicode/utf8"

// Kinds of characters that the scanner treats in their own way.
const (
	plain       uint8 = iota
	skipped           // looked through: points, bidi controls
	blank             // a run of them counts as one
	apostrophe        // two of them are gershayim
	terminator        // no form reaches over it
	finalLetter       // a Hebrew letter that stands only at the end of a word
)

// char is what the scanner needs to know of a character, in one word: its kind, its group (of letters and digits) and
// the symbol of its folded form.
type char uint32

func newChar(symbol uint16, group, kind uint8) char {
	return char(symbol)<<16 | char(group)<<8 | char(kind)
}

// symbol is 0 for what stands in no form; letters and digits always have one.
func (c char) symbol() uint64 { return uint64(c >> 16) }

// group is 0 for what is neither letter nor digit, and for what is looked through.
func (c char) group() uint8 { return uint8(c >> 8) }

func (c char) kind() uint8 { return uint8(c) }

// class is group and kind together.
func (c char) class() uint16 { return uint16(c) }

const (
	// tabled is the size of the table of characters: all below it are of one or two bytes.
	tabled = 0x800
	// firstMark and lastMark bound the table of punctuation and bidi controls of three bytes.
	firstMark, lastMark = 0x2000, 0x206F
)

// matcher finds forms. A form is a chain of states: one behind each of its runs of letters or digits and one behind
// each of its other characters. A state is found by the hash of all symbols before it, so a run is read only once,
// however many forms begin with it.
type matcher struct {
	chars [tabled]char
	marks [lastMark - firstMark + 1]char

	heads  table // states behind the first run or character of a form
	steps  table // the others
	states []state
	ends   [][]*Entry

	prefixes []prefixNode
	opens    []bool // by symbol: some prefix begins with it

	symbols []uint16        // by folded character below tabled
	others  map[rune]uint16 // of the other folded characters
	starts  []bool          // by symbol: a form begins with it, and it is no letter or digit
	quote   char            // gershayim
	unknown uint16          // symbol of letters and digits that are in no form
	powers  [maxRun + 1]uint64
}

// state is a place in one or more forms.
type state struct {
	ends   int32 // index into matcher.ends of the entries whose form ends here; 0: none
	goesOn bool  // some form does not end here
}

// maxRun is the length in characters of the longest run that is looked up.
const maxRun = 60

// run is a run of letters or digits of the text.
type run struct {
	hash   uint64 // of what was read before and the run
	end    int    // byte offset of what follows and counts
	length int    // in characters that count
	first  uint16 // symbol
}

// run reads the run that begins with the letter or digit c at byte j of source; hash is that of what was read before.
func (m *matcher) run(source string, j int, c char, hash uint64) run {
	r := run{first: uint16(c.symbol())}
	class := uint16(c.group()) << 8 // of its plain letters
	for {
		from := j
		if j, hash = m.ascii(source, j, hash, class); j > from {
			r.length += j - from
			from = j
		}
		if j < len(source) && source[j] >= utf8.RuneSelf {
			j, hash = m.pairs(source, j, hash, class)
			r.length += (j - from) / 2
		}
		if j >= len(source) {
			break
		}
		if b := source[j]; b < utf8.RuneSelf && m.chars[b].class() != class { // no character of ASCII is looked through
			r.hash, r.end = hash, j
			return r
		}
		c, size := m.at(source, j)
		switch kind := c.kind(); {
		case kind == skipped:
		case c.class() == class, c.class() == class|uint16(finalLetter):
			hash = hash*base + c.symbol()
			r.length++
			if kind == finalLetter {
				r.hash, r.end = hash, m.pass(source, j+size, plain)
				return r
			}
		default:
			r.hash, r.end = hash, j
			return r
		}
		j += size
	}
	r.hash, r.end = hash, j
	return r
}

// ascii reads the characters of class from byte j of source that are one byte each. It and pairs are small so that
// all they need stays in registers.
func (m *matcher) ascii(source string, j int, hash uint64, class uint16) (int, uint64) {
	for ; j < len(source); j++ {
		b := source[j]
		if b >= utf8.RuneSelf {
			break
		}
		c := m.chars[b]
		if c.class() != class {
			break
		}
		hash = hash*base + c.symbol()
	}
	return j, hash
}

// pairs reads the characters of class from byte j of source that are two bytes each.
func (m *matcher) pairs(source string, j int, hash uint64, class uint16) (int, uint64) {
	for ; j+1 < len(source); j += 2 {
		first, second := source[j], source[j+1]
		if first-0xC2 >= 0xE0-0xC2 || second&0xC0 != 0x80 {
			break
		}
		c := m.chars[uint32(first&0x1F)<<6|uint32(second&0x3F)]
		if c.class() != class {
			break
		}
		hash = hash*base + c.symbol()
	}
	return j, hash
}

// at returns the character at byte i of source and its length.
func (m *matcher) at(source string, i int) (char, int) {
	b := source[i]
	if b < utf8.RuneSelf {
		return m.chars[b], 1
	}
	if b >= 0xC2 && b < 0xE0 && i+1 < len(source) && source[i+1]&0xC0 == 0x80 {
		return m.chars[rune(b&0x1F)<<6|rune(source[i+1]&0x3F)], 2
	}
	return m.long(source, i)
}

// long is at for characters of three and four bytes and for bytes that are no character.
func (m *matcher) long(source string, i int) (char, int) {
	r, size := utf8.DecodeRuneInString(source[i:])
	if r >= firstMark && r <= lastMark {
		return m.marks[r-firstMark], size
	}
	return m.derive(r), size
}

// derive finds out what is to know of r.
func (m *matcher) derive(r rune) char {
	f := Fold(r)
	letters, kind := group(r), kindOf(r, f)
	if f == skip {
		return newChar(0, 0, kind)
	}
	symbol := m.others[f]
	if f < tabled {
		symbol = m.symbols[f]
	}
	if symbol == 0 && letters != 0 {
		symbol = m.unknown
	}
	return newChar(symbol, letters, kind)
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
