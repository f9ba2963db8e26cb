package reference

// Fault is a set of mistakes that other implementations make. A test that finds
// one of them at odds with package bidi asks for its mistake here: if the
// result is then theirs, the rule that they break is known.
type Fault uint

const (
	MarksAfterBrackets  Fault = 1 << iota // N0, note: marks after a bracket do not follow it
	OverrideOnPDI                         // X6a: a PDI does not take the override of its level
	OverrideOnInitiator                   // X5a, X5b: an initiator does not take the override of its level
	NoBracketLimit                        // BD16: more than 63 brackets may be open
	AnglePairsTwice                       // BD16: an angle bracket paired around nothing strong stays open for the equivalent of its partner
	PairsInOverride                       // X4, X5: brackets pair despite an override, and are then free of it
	KeepPairs                             // BD16: at the 64th open bracket pairing ends, for the whole paragraph, and the pairs found are kept
	CompatibilityPairs                    // BD16: brackets that are equivalent by compatibility alone pair
	FSIBeyondPDI                          // X5c, BD9: an FSI goes on to look for a strong character in isolates after its PDI
	IsolateInOverflow                     // X5a to X5c: an isolate takes its level although embeddings or isolates around it overflowed
	PDFInOverflow                         // X7: a PDF is not kept from ending an embedding by an overflowed isolate, nor ends an overflowed one directly in an isolate
	OverflowApart                         // BD13: an isolate that overflowed, and what follows it, is a sequence of its own
	JoinedIsolates                        // BD13, X10: isolates that follow each other are one sequence
	SharedBrackets                        // BD16: brackets pair between isolates that follow each other
	ContextBeyondStart                    // N0 c: the context of a pair is looked for beyond the start of its sequence
	JoinedByMark                          // W1: a neutral after marks after a neutral becomes part of it, bracket or not
	NoFault             Fault = 0
)

// Faults names the mistakes, in the order of their bits.
var Faults = []string{
	"N0 note: marks after a paired bracket", "X6a: override on PDI", "X5a, X5b: override on initiators",
	"BD16: no limit of 63", "BD16: an angle bracket pairs twice", "X4, X5: overridden brackets pair",
	"BD16: pairs kept at the 64th", "BD16: compatibility equivalents pair",
	"X5c: FSI looks into isolates after its PDI", "X5a-X5c: isolate within overflow", "X7: PDF within overflow",
	"BD13: overflowed isolate apart",
	"BD13: isolates in a row joined", "BD16: pairs across isolates", "N0 c: context beyond the sequence",
	"W1: marks join neutrals",
}

// Mistakes of the implementations compared.
const (
	ICU     = MarksAfterBrackets | OverrideOnPDI | OverrideOnInitiator | NoBracketLimit | AnglePairsTwice | PairsInOverride
	FriBidi = OverrideOnPDI | KeepPairs | CompatibilityPairs | FSIBeyondPDI | IsolateInOverflow | PDFInOverflow | OverflowApart | JoinedIsolates |
		SharedBrackets | ContextBeyondStart | JoinedByMark
)

func (r *Result) has(f Fault) bool { return r.fault&f != 0 }
