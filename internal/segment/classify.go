package segment

import (
	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/lexicon"
	"github.com/maqaf/maqaf/internal/text"
)

// Classifier classifies pages with the knowledge of one lexicon. It never changes: safe for concurrent use.
type Classifier struct{ lexicon *lexicon.Lexicon }

// New returns a classifier that knows what l knows.
func New(l *lexicon.Lexicon) (*Classifier, error) { return &Classifier{lexicon: l}, nil }

// Input is what is known of a page before it is classified.
type Input struct {
	Source   string
	Lines    []text.Line
	Cues     []lexicon.Cue
	Dates    []date.Expression
	Language string // main language as the caller gave it, a BCP 47 tag; empty to detect it
	URI      string // where the page comes from; may be empty
}

// Classify returns the segments of a page and their groups. Cost is linear in the text.
func (c *Classifier) Classify(in Input) Page { return Page{} }
