package normalize

import (
	"github.com/maqaf/maqaf/bidi"
	"github.com/maqaf/maqaf/internal/text"
)

// Options says what to do. The zero value runs the default steps.
type Options struct {
	// Steps to run, in any order; they run in the order of their numbers, each once. Empty means Default().
	Steps []Step
	// Ordered says that the text was already put in logical order when it was read: VisualToLogical does nothing.
	Ordered bool
	// Dates finds the dates of a text, for ISODates: it is called with the text as the steps before left it, and
	// its answer must be by place and not overlap. Without it ISODates does nothing.
	Dates func(text string) []Date
	// Base is the base direction of every line, for IsolateRuns and LogicalToVisual. By default each takes its own.
	Base bidi.Base
}

// Edit is one replacement.
type Edit struct {
	Source     text.Span // in the text before
	Target     text.Span // in the text after
	SourceText string    // what stood at Source
	Steps      []Step    // every step that took part, in order; edits share it: not to be changed
}

// Result is a normalized text.
type Result struct {
	Text string
	// Edits by place, not touching each other. The text between two of them is the same on both sides.
	Edits []Edit
}

// stepFuncs holds the function of each step. It returns the changes that the step wants, by place.
var stepFuncs = [steps]func(s string, o *Options) []change{
	Mojibake:          mojibakeChanges,
	VisualToLogical:   visualToLogicalChanges,
	NFC:               nfcChanges,
	PresentationForms: presentationChanges,
	BalanceControls:   balanceChanges,
	StripControls:     stripControlChanges,
	StripPoints:       stripPointChanges,
	Punctuation:       punctuationChanges,
	Whitespace:        whitespaceChanges,
	ISODates:          isoDateChanges,
	IsolateRuns:       isolateChanges,
	LogicalToVisual:   logicalToVisualChanges,
}

// maxAgain bounds how often ISODates looks again at what it wrote.
const maxAgain = 4

// Normalize runs steps over source, which must be valid UTF-8. Each step but LogicalToVisual is idempotent, and so are the default steps
// together, save that damage between whose parts one of them removed a control is mended only the next time. A source that
// needs nothing comes back itself, without a copy. Cost is linear.
func Normalize(source string, o Options) Result {
	wanted := setOf(o.Steps)
	if len(o.Steps) == 0 {
		wanted = setOf(Default())
	}
	current := source
	var links []link
	for _, step := range wanted.list() {
		run := stepFuncs[step]
		changes := run(current, &o)
		if len(changes) == 0 {
			continue
		}
		current, links = apply(current, changes), compose(links, changes, 1<<step)
		for again := 0; step == ISODates && again < maxAgain; again++ { // a year that is now written may date its neighbours
			if changes = run(current, &o); len(changes) == 0 {
				break
			}
			current, links = apply(current, changes), compose(links, changes, 1<<step)
		}
		if step > NFC && step <= StripPoints && wanted.has(NFC) { // what went may have kept a mark from its letter
			if changes = nfcChanges(current, &o); len(changes) > 0 {
				current, links = apply(current, changes), compose(links, changes, 1<<NFC)
			}
		}
	}
	return Result{current, edits(source, current, links)}
}
