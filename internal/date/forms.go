package date

import "math/bits"

// form is a way to write a time. read tries it at token i; it fills e and returns how far it read.
type form struct {
	opens  kind // of the tokens that it may open with
	wants  kind // of which one must stand in the row behind, see rowBehind; 0: it wants none
	bare   kind // of opens, those behind which it wants none
	figure kind // of which one must be a sign of the figure that it opens with, see signs; 0: any figure will do
	read   func(p *parser, i int, e *expr) (cursor, bool)
}

// forms returns the ordered list: of two that read equally far the first wins.
func forms() []form {
	return []form{
		{opens: kNumber, figure: signFour | signLetter, read: readISO},
		{opens: kNumber, figure: kNumber, read: readNumeric},
		{opens: kNumber | kGematria | kHebrewMonth | kHebrewCue | kNumberWord | kOrdinal, wants: kHebrewMonth, bare: kHebrewMonth | kHebrewCue, read: readHebrew},
		{opens: kHebrewYear, wants: kNumber | kGematria, read: readHebrewYear},
		{opens: kHebrewNumeral, read: readPlainYear},
		{opens: kGematria, read: readBracketYear},
		{opens: kNumber | kIslamicMonth | kOrdinal, wants: kIslamicMonth | kEra, bare: kIslamicMonth, read: readIslamic},
		{opens: kNumber | kMonth | kOrdinal | kNumberWord | kGematria, wants: kMonth, bare: kMonth, read: readWritten},
		{opens: kModifier, wants: kMonth, read: readModifiedMonth},
		{opens: kWeekday | kModifier, wants: kWeekday, bare: kWeekday, read: readWeekday},
		{opens: kNumber | kOrdinal | kNumberWord, figure: kLink | kSuffix | signPrefix, read: readMonthDay},
		{opens: kNumberWord, wants: kNumberWord, read: readYearWords},
		{opens: kOrdinal | kWeekday | kModifier, wants: kMonth, read: readNth},
		{opens: kNumber | kClockWord | kNumberWord | kPart, figure: kHalf | kClockWord | kUnit | kNumberWord | signFour | signMark | signLetter | signAt, read: readClock},
		{opens: kRelative, read: readRelativeWord},
		{opens: kModifier | kUnit, wants: kModifier | kUnit, read: readRelativeUnit},
		{opens: kModifier, wants: kPart, read: readNextPart},
		{opens: kModifier | kNumber | kNumberWord | kUnit | kLink, wants: kModifier, bare: kModifier, read: readCounted},
		{opens: kNumber | kNumberWord | kUnit | kLink, wants: kModifier, read: readShifted},
		{opens: kNumber | kOrdinal | kUnit | kModifier, wants: kNumber | kOrdinal | kUnit, bare: kNumber, figure: kSuffix | signFour | signLed, read: readQuarter},
		{opens: kUnit, wants: kLink, read: readWeekOf},
		{opens: kSeason | kModifier, wants: kSeason, bare: kSeason, read: readSeason},
		{opens: kNumber | kDecade | kLink, wants: kNumber | kNumberWord | kDecade | kSuffix, bare: kDecade, figure: kSuffix, read: readDecade},
		{opens: kNumber | kOrdinal | kUnit, wants: kUnit, bare: kUnit, figure: kSuffix | kUnit, read: readCentury},
		{opens: kNumber | kLink | kEra, wants: kNumber, bare: kNumber, figure: kEra | signFour | signLed | signLinked, read: readYear},
		{opens: kLink, wants: kAny, read: readApprox},
		{opens: kHoliday | kModifier, wants: kHoliday, bare: kHoliday, read: readHoliday},
		{opens: kPart, read: readPart},
		{opens: kVague, read: readVague},
		{opens: kSet | kWeekday, read: readSet},
		{opens: kNumber | kNumberWord | kUnit | kLink | kModifier, wants: kUnit, bare: kUnit, read: readDuration},
	}
}

// kAny is every kind.
const kAny = ^kind(0)

// wordEnd returns the index behind the last token of token i's word.
func (p *parser) wordEnd(i int) int {
	end := i + 1
	for end < len(p.tokens) && p.tokens[end].word == p.tokens[i].word {
		end++
	}
	return end
}

// formsAt returns the set of forms that may open with a token of the word that has those from i up to end, by what stands
// beside it.
func (p *parser) formsAt(i, end int) uint64 {
	kinds := kind(0)
	for k := i; k < end; k++ {
		kinds |= p.tokens[k].kind
	}
	set := p.bare.of(kinds) | p.opening.of(kinds)&p.wanting.of(p.rowBehind(i, end))
	if kinds == kNumber {
		set &= p.unsigned | p.signed.of(p.signs(i))
	}
	return set
}

// signs returns the signs of the figure that token i is: the kinds of the tokens right behind it, and how it is written.
func (p *parser) signs(i int) kind {
	t := &p.tokens[i]
	signs := p.look(p.past(p.at(i), t)).kinds
	if t.digits == 4 {
		signs |= signFour
	}
	if t.before == glueLetter {
		signs |= signLed
	}
	if t.prefix != 0 {
		signs |= signPrefix
	}
	switch t.after {
	case 0:
	case glueLetter:
		signs |= signLetter
	default:
		signs |= signMark
	}
	if t.digits > 2 { // these two are of hours and of years without their century
		return signs
	}
	if links := p.frontOf(i).links; links&(linkAt|linkFrom|linkBetween) != 0 || t.prefix&prefixMem != 0 {
		signs |= signAt | signLinked
	} else if links != 0 {
		signs |= signLinked
	}
	return signs
}

// maxRow bounds the tokens of a row that are looked at.
const maxRow = 12

// rowBehind returns the kinds of the tokens that stand in one row behind the word of those from i up to end, parted by
// nothing but gaps. All that a form takes behind its first token stands there. Words for a tense and guards end the row: a form may look
// at them, but takes none.
func (p *parser) rowBehind(i, end int) kind {
	kinds, reach := kind(0), 0
	for ; i < end; i++ {
		reach = max(reach, p.viewAt(p.tokens[i].end).to)
	}
	for ; i < len(p.tokens) && p.tokens[i].word <= reach; i++ {
		if i-end > maxRow {
			return kAny
		}
		t := &p.tokens[i]
		if kinds |= t.kind; t.kind&(kTense|kGuard) == 0 {
			reach = max(reach, p.viewAt(t.end).to)
		}
	}
	return kinds
}

// formSets has a set of forms for each kind.
type formSets [64]uint64

// of returns the union of the sets of kinds.
func (s *formSets) of(kinds kind) uint64 {
	set := uint64(0)
	for ; kinds != 0; kinds &= kinds - 1 {
		set |= s[bits.TrailingZeros64(uint64(kinds))]
	}
	return set
}

// sort tells which of the forms open with each kind, which of them want nothing behind it, which want it, and which want it
// as the sign of a figure.
func (f *Finder) sort() {
	for n, form := range f.forms {
		for k := range f.opening {
			is := kind(1) << k
			f.opening.set(k, n, form.opens&is != 0)
			f.bare.set(k, n, form.opens&is != 0 && (form.wants == 0 || form.bare&is != 0))
			f.wanting.set(k, n, form.wants&is != 0)
			f.signed.set(k, n, form.figure&is != 0)
		}
		if form.figure == 0 {
			f.unsigned |= 1 << n
		}
	}
}

// set puts form n into the set of kind k if it is to be there.
func (s *formSets) set(k, n int, is bool) {
	if is {
		s[k] |= 1 << n
	}
}
