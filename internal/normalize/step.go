package normalize

import "math/bits"

// Step is one normalization. The numbers are those of the contract's NormalizeStep and give the order in which
// steps run. The zero value is no step.
type Step uint8

// The steps.
const (
	_                 Step = iota
	VisualToLogical        // lines found to be in visual order are put in logical order
	Mojibake               // letters that a wrong charset made become what was meant
	NFC                    // Unicode normalization form C
	PresentationForms      // Hebrew and Arabic presentation forms become plain letters and points
	BalanceControls        // bidi controls that have no effect go, open ones are closed
	StripControls          // all bidi controls go
	StripPoints            // vowel points and cantillation marks go
	Punctuation            // one form of quotes, geresh, gershayim, maqaf and dashes
	Whitespace             // plain single spaces, none at the ends of lines
	ISODates               // dates are written as ISO 8601
	IsolateRuns            // lines and runs of the other direction stand between isolates
	LogicalToVisual        // the order on screen
	steps                  // their number and one
)

// Default returns the steps that are safe for storage and search: what a text meant is kept, and so is its order.
func Default() []Step {
	return []Step{Mojibake, NFC, PresentationForms, BalanceControls, Punctuation, Whitespace}
}

// names are the steps' names on the command line: the contract's in lower kebab case.
var names = [steps]string{
	VisualToLogical:   "visual-to-logical",
	Mojibake:          "mojibake",
	NFC:               "nfc",
	PresentationForms: "presentation-forms",
	BalanceControls:   "balance-controls",
	StripControls:     "strip-controls",
	StripPoints:       "strip-points",
	Punctuation:       "punctuation",
	Whitespace:        "whitespace",
	ISODates:          "iso-dates",
	IsolateRuns:       "isolate-runs",
	LogicalToVisual:   "logical-to-visual",
}

// String returns the step's name in lower kebab case, such as "visual-to-logical".
func (s Step) String() string {
	if s.Valid() {
		return names[s]
	}
	return "unknown"
}

// Valid reports whether s is one of the steps above.
func (s Step) Valid() bool { return s > 0 && s < steps }

// ParseStep returns the step of that name.
func ParseStep(name string) (Step, bool) {
	for s := VisualToLogical; s < steps; s++ {
		if names[s] == name {
			return s, true
		}
	}
	return 0, false
}

// set is a set of steps, bit s for step s.
type set uint16

func setOf(list []Step) set {
	var out set
	for _, s := range list {
		if s.Valid() {
			out |= 1 << s
		}
	}
	return out
}

func (s set) has(step Step) bool { return s&(1<<step) != 0 }

// list returns the steps of s in their order.
func (s set) list() []Step {
	out := make([]Step, 0, bits.OnesCount16(uint16(s)))
	for ; s != 0; s &= s - 1 {
		out = append(out, Step(bits.TrailingZeros16(uint16(s))))
	}
	return out
}
