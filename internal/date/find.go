package date

import (
	"github.com/maqaf/maqaf/internal/lexicon"
	"github.com/maqaf/maqaf/internal/text"
)

// Finder finds and resolves dates with the knowledge of one lexicon. It never changes: safe for concurrent use.
type Finder struct{ lexicon *lexicon.Lexicon }

// New returns a finder that knows what l knows.
func New(l *lexicon.Lexicon) (*Finder, error) { return &Finder{lexicon: l}, nil }

// Expression is a stretch of text that names a time, before it is resolved.
type Expression struct {
	Span      text.Span
	Type      Type
	Precision Precision
	Relative  bool // needs a reference for its value
	HasDay    bool // names a calendar day by itself: year, month and day are known
	HasClock  bool // names a clock time
}

// Findings are the expressions of one text, by start, not overlapping.
type Findings struct {
	Expressions []Expression
}

// Find returns the expressions of source; cues are lexicon.Scan's of the same text.
func (f *Finder) Find(source string, cues []lexicon.Cue, o Options) Findings { return Findings{} }

// Day returns the civil time that expression i names by itself, and false if it is relative or no full day.
func (fs *Findings) Day(i int, ref Reference, o Options) (Civil, bool) { return Civil{}, false }

// Resolved is what Resolve returns.
type Resolved struct {
	Mentions []Mention // by start, not overlapping
	Of       []int     // expression → index of its mention, or -1
	Notes    []Note    // by start
}

// Resolve counts the expressions of source from ref.
func (f *Finder) Resolve(source string, fs Findings, ref Reference, o Options) Resolved {
	return Resolved{}
}
