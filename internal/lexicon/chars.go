package lexicon

import "unicode/utf8"

// Kinds of characters that the scanner treats in their own way.
const (
	other      uint8 = 1 + iota // a letter, a digit, or a mark that stands in a form
	skipped                     // looked through: bidi controls, soft hyphen, combining marks
	point                       // looked through, and belongs to what stands before it
	blank                       // a run of them counts as one
	apostrophe                  // two of them are gershayim
	barrier                     // no form reaches over it

	// special is a bit beside the kind: a Hebrew letter that stands only at the end of a word, or a mark that a form begins
	// with.
	special = 8
)

// opener is a bit of the letters that prefixes begin with, and of a few others.
const opener char = 1 << 31

// char is what the scanner needs to know of a character, in one word: its symbol, which is its folded form, its group,
// which is 0 for what is neither letter nor digit, and its kind. 0 is a character that is not in a table.
type char uint32

// barred is a character that no form reaches over.
const barred = char(barrier)

func newChar(symbol rune, group, kind uint8) char {
	return char(symbol)<<8 | char(group)<<4 | char(kind)
}

// hash is what the character adds to the hash of a word: it is the same for all that have one folded form.
func (c char) hash() uint64 { return uint64(c &^ special) }

func (c char) symbol() rune { return rune(c &^ opener >> 8) }

func (c char) group() uint8 { return uint8(c) >> 4 }

func (c char) kind() uint8 { return uint8(c) & (special - 1) }

// class is group and kind together.
func (c char) class() uint8 { return uint8(c) }

const (
	// firstMark and lastMark bound the table of punctuation and bidi controls of three bytes.
	firstMark, lastMark = 0x2000, 0x206F
)

// chars are tables of characters.
type chars struct {
	bytes [256]char     // of ASCII
	pairs [1 << 16]char // of two bytes, the first in the upper bits: those of one script lie together
	marks [lastMark - firstMark + 1]char

	openers [256]bool // by bucket
}

// at returns the character at byte i of source and its length.
func (t *chars) at(source string, i int) (char, int) {
	b := source[i]
	if b < utf8.RuneSelf {
		return t.bytes[b], 1
	}
	if i+1 < len(source) {
		if c := t.pairs[uint16(b)<<8|uint16(source[i+1])]; c != 0 {
			return c, 2
		}
	}
	return t.long(source, i)
}

// long is at for characters of three and four bytes and for bytes that are no character.
func (t *chars) long(source string, i int) (char, int) {
	r, size := utf8.DecodeRuneInString(source[i:])
	if r >= firstMark && r <= lastMark {
		return t.marks[r-firstMark], size
	}
	return t.opening(derive(r)), size
}

// opening returns c with the bit of openers if it is one.
func (t *chars) opening(c char) char {
	if c.group() != 0 && t.openers[bucket(c)] {
		return c | opener
	}
	return c
}

// slot returns where r stands in the tables, or nil.
func (t *chars) slot(r rune) *char {
	switch {
	case r < utf8.RuneSelf:
		return &t.bytes[r]
	case r < 0x800:
		return &t.pairs[uint16(0xC0|r>>6)<<8|uint16(0x80|r&0x3F)]
	case r >= firstMark && r <= lastMark:
		return &t.marks[r-firstMark]
	}
	return nil
}

// fill fills the tables with what characters are by themselves.
func (t *chars) fill() {
	for r := range rune(lastMark + 1) {
		if c := t.slot(r); c != nil {
			*c = derive(r)
		}
	}
}

// open takes note of openers in the tables.
func (t *chars) open() {
	for r := range rune(lastMark + 1) {
		if c := t.slot(r); c != nil {
			*c = t.opening(*c)
		}
	}
}

// narrow takes note of which marks, by their symbols, stand in forms, and which of them open one: the others are barriers.
func (t *chars) narrow(used, first *[lastMark + 1]bool) {
	for r := range rune(lastMark + 1) {
		c := t.slot(r)
		if c == nil || c.group() != 0 || c.kind() != other && c.kind() != apostrophe {
			continue
		}
		if s := c.symbol(); s <= lastMark && !used[s] {
			*c = barred
		} else if s <= lastMark && !first[s] {
			*c &^= special
		}
	}
}

// bucket tells characters apart in small tables.
func bucket(c char) uint8 { return uint8(c>>8 ^ c>>16) }

// derive finds out what r is.
func derive(r rune) char {
	f, letters := Fold(r), group(r)
	switch {
	case f == skip && letters != 0:
		return newChar(0, 0, point)
	case f == skip:
		return newChar(0, 0, skipped)
	case f == ' ':
		return newChar(f, 0, blank)
	case f == '\'':
		return newChar(f, 0, apostrophe|special)
	case r == '\n' || r == '\r':
		return barred
	case letters == 0 || r == 0x5DA || r == 0x5DD || r == 0x5DF || r == 0x5E3 || r == 0x5E5:
		return newChar(f, letters, other|special)
	}
	return newChar(f, letters, other)
}
