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

// char is what the scanner needs to know of a character.
type char struct {
	symbol uint16 // of its folded form; 0: in no form; letters and digits always have one
	group  uint8  // 0 also for what is looked through
	kind   uint8
}

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
	quote   uint16          // symbol of gershayim
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

// run reads the run that begins with the letter or digit at byte j of source; hash is that of what was read before.
func (m *matcher) run(source string, j int, hash uint64) run {
	c, size := m.at(source, j)
	r := run{hash: hash*base + uint64(c.symbol), length: 1, first: c.symbol}
	g := c.group
	for j += size; j < len(source); j += size {
		last := c.kind
		switch b := source[j]; { // as in at, which is not inlined
		case b < utf8.RuneSelf:
			c, size = m.chars[b], 1
		case b >= 0xC2 && b < 0xE0 && j+1 < len(source) && source[j+1]&0xC0 == 0x80:
			c, size = m.chars[uint32(b&0x1F)<<6|uint32(source[j+1]&0x3F)], 2
		default:
			c, size = m.at(source, j)
		}
		switch {
		case c.group == g && last != finalLetter:
			r.hash = r.hash*base + uint64(c.symbol)
			r.length++
			continue
		case c.kind == skipped:
			c.kind = last
			continue
		}
		break
	}
	r.end = j
	return r
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
	r, size := utf8.DecodeRuneInString(source[i:])
	if r >= firstMark && r <= lastMark {
		return m.marks[r-firstMark], size
	}
	return m.derive(r), size
}

// derive finds out what is to know of r.
func (m *matcher) derive(r rune) char {
	f := Fold(r)
	c := char{group: group(r), kind: kindOf(r, f)}
	switch {
	case f == skip:
		c.group = 0
		return c
	case f < tabled:
		c.symbol = m.symbols[f]
	default:
		c.symbol = m.others[f]
	}
	if c.symbol == 0 && c.group != 0 {
		c.symbol = m.unknown
	}
	return c
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
