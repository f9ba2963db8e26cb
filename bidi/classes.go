package bidi

import xbidi "golang.org/x/text/unicode/bidi"

// Class is the Bidi_Class of a character (UAX #9, table 4). It is the type of
// golang.org/x/text/unicode/bidi, and so are its values.
type Class = xbidi.Class

// The classes, under the names that UAX #9 gives them.
const (
	L   = xbidi.L   // left-to-right
	R   = xbidi.R   // right-to-left
	AL  = xbidi.AL  // right-to-left Arabic
	EN  = xbidi.EN  // European number
	ES  = xbidi.ES  // European number separator
	ET  = xbidi.ET  // European number terminator
	AN  = xbidi.AN  // Arabic number
	CS  = xbidi.CS  // common number separator
	NSM = xbidi.NSM // nonspacing mark
	BN  = xbidi.BN  // boundary neutral
	B   = xbidi.B   // paragraph separator
	S   = xbidi.S   // segment separator
	WS  = xbidi.WS  // whitespace
	ON  = xbidi.ON  // other neutral
	LRE = xbidi.LRE // left-to-right embedding
	LRO = xbidi.LRO // left-to-right override
	RLE = xbidi.RLE // right-to-left embedding
	RLO = xbidi.RLO // right-to-left override
	PDF = xbidi.PDF // pop directional format
	LRI = xbidi.LRI // left-to-right isolate
	RLI = xbidi.RLI // right-to-left isolate
	FSI = xbidi.FSI // first strong isolate
	PDI = xbidi.PDI // pop directional isolate
)

// ClassOf returns the class that Unicode [UnicodeVersion] gives r, unassigned
// code points included. What UTF-8 cannot hold (surrogates, values out of
// range) has the class of a bad byte, [ON].
func ClassOf(r rune) Class {
	if uint32(r) >= numRunes || 0xD800 <= r && r < 0xE000 {
		return ON
	}
	if c := classOf(r); c < cOpen {
		return Class(c)
	}
	return ON
}

// class is a Class in one byte, plus the three below.
type class uint8

const (
	cL   = class(L)
	cR   = class(R)
	cAL  = class(AL)
	cEN  = class(EN)
	cES  = class(ES)
	cET  = class(ET)
	cAN  = class(AN)
	cCS  = class(CS)
	cNSM = class(NSM)
	cBN  = class(BN)
	cB   = class(B)
	cS   = class(S)
	cWS  = class(WS)
	cON  = class(ON)
	cLRE = class(LRE)
	cLRO = class(LRO)
	cRLE = class(RLE)
	cRLO = class(RLO)
	cPDF = class(PDF)
	cLRI = class(LRI)
	cRLI = class(RLI)
	cFSI = class(FSI)
	cPDI = class(PDI)

	cOpen  = class(25) // ON and an opening paired bracket
	cClose = class(26) // ON and a closing paired bracket
	cNone  = class(31) // no class
)

// bit returns the place of c in a set of classes.
func (c class) bit() uint32 { return 1 << (c & 31) }

// Sets of classes.
const (
	embeddings = 1<<cLRE | 1<<cRLE | 1<<cLRO | 1<<cRLO
	initiators = 1<<cLRI | 1<<cRLI | 1<<cFSI
	isolates   = initiators | 1<<cPDI
	explicits  = embeddings | 1<<cPDF | isolates
	strongs    = 1<<cL | 1<<cR | 1<<cAL
	numbers    = 1<<cEN | 1<<cAN
	separators = 1<<cB | 1<<cS
	bracketSet = 1<<cOpen | 1<<cClose
	removed    = embeddings | 1<<cPDF | 1<<cBN // by X9
	// trailing is what L1 resets before a separator or the end of a line.
	trailing = 1<<cWS | isolates
	// notLTR is what can give a level other than 0 to text whose base is 0.
	notLTR = 1<<cR | 1<<cAL | 1<<cAN | explicits
)

const (
	numRunes = 0x110000
	lowRunes = 0x800 // what UTF-8 spells in one or two bytes
)

// classOf returns the class of r, 0 <= r < numRunes.
func classOf(r rune) class {
	return classBlocks[classIndex[r>>7]][r&127]
}

// classNames are the names of the values of Class; 14 and 15 are none.
var classNames = [...]string{
	L: "L", R: "R", EN: "EN", ES: "ES", ET: "ET", AN: "AN", CS: "CS", B: "B", S: "S", WS: "WS", ON: "ON",
	BN: "BN", NSM: "NSM", AL: "AL", LRO: "LRO", RLO: "RLO", LRE: "LRE", RLE: "RLE", PDF: "PDF", LRI: "LRI",
	RLI: "RLI", FSI: "FSI", PDI: "PDI",
}

// ClassName returns the short name of c in UAX #9, such as "AL", or "" if c is
// not a class.
func ClassName(c Class) string {
	if c < Class(len(classNames)) {
		return classNames[c]
	}
	return ""
}
