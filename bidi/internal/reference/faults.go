package reference

// Fault is a set of mistakes that other implementations make. A test that finds
// one of them at odds with package bidi asks for its mistake here: if the
// result is then theirs, the rule that they break is known.
type Fault uint

const (
	MarksAfterBrackets  Fault = 1 << iota // N0, note: marks after a bracket do not follow it
	OverrideOnPDI                         // X6a: a PDI does not take the override of its level
	NoBracketLimit                        // BD16: more than 63 brackets may be open
	KeepPairs                             // BD16: at the 64th the pairs found so far are kept
	NoCanonical                           // BD16: canonical equivalents do not pair
	DeepLevels                            // X2 to X5b: level 126 is let through
	FSIBeyondPDI                          // X5c: an FSI looks for a strong character beyond its PDI
	EmptyFSI                              // X5c: an FSI without a strong character follows the base
	OverrideOnInitiator                   // X5a, X5b: an initiator does not take the override of its level
	AnglePairsTwice                       // BD16: an angle bracket stays open for its canonical equivalent
	NoFault             Fault = 0
)

// Faults names the mistakes, in the order of their bits.
var Faults = []string{
	"N0 note: marks after a paired bracket", "X6a: override on PDI", "BD16: no limit of 63", "BD16: pairs kept at the 64th",
	"BD16: canonical equivalents", "X2-X5b: level 126 let through", "X5c: FSI looks beyond its PDI", "X5c, P3: FSI without strong character",
	"X5a, X5b: override on initiators", "BD16: an angle bracket pairs twice",
}
