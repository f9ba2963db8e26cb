// Package engine analyses a document: it calls the stages in their order and joins what they return. Every stage is
// a pure function of its input; nothing here reads a clock, a file or the environment.
package engine

import (
	"context"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"github.com/maqaf/maqaf/bidi"
	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/lexicon"
	"github.com/maqaf/maqaf/internal/normalize"
	"github.com/maqaf/maqaf/internal/segment"
	"github.com/maqaf/maqaf/internal/text"
)

// Engine holds the rules and data of one ruleset. Its answers never change: safe for concurrent use.
type Engine struct {
	lexicon    *lexicon.Lexicon
	dates      *date.Finder
	classifier *segment.Classifier
	ruleset    Ruleset
	memory     sync.Pool // of *memory
}

// New returns an engine with the data of this build. An error means that the data is broken, which the tests of
// package lexicon would have told.
func New() (*Engine, error) {
	data, err := fs.Sub(lexicon.Data(), "data")
	if err != nil {
		return nil, err
	}
	l, err := lexicon.Load(data)
	if err != nil {
		return nil, err
	}
	dates, err := date.New(l)
	if err != nil {
		return nil, err
	}
	classifier, err := segment.New(l)
	if err != nil {
		return nil, err
	}
	return &Engine{lexicon: l, dates: dates, classifier: classifier, ruleset: newRuleset(data)}, nil
}

// Ruleset tells which rules and data the engine works with.
func (e *Engine) Ruleset() Ruleset { return e.ruleset }

// Languages returns the languages that the rules know, as BCP 47 tags, sorted.
func (e *Engine) Languages() []string { return e.lexicon.Languages() }

// Categories returns every category that furniture may have, sorted.
func (e *Engine) Categories() []string { return e.classifier.Categories() }

// Document is what to analyse.
type Document struct {
	Text      text.Text      // decoded
	Ordered   bool           // visual order was looked for when it was decoded
	Base      bidi.Base      // base direction of every paragraph
	Language  string         // main language, a BCP 47 tag; empty to detect it
	URI       string         // where it comes from; may be empty
	Dates     date.Options   // how dates are read
	Reference date.Reference // the caller's; the zero value means: look for one in the text
}

// memory is what the analysis of one document at a time works in. Nothing that Analyze returns refers to it.
type memory struct {
	odd   text.Odd
	lines []text.Line
	cues  []lexicon.Cue
}

// maxBuffer is the most cues or lines that are kept for the next document: those of a large one do not stay for ever.
const maxBuffer = 1 << 16

func (e *Engine) take() *memory {
	if m, ok := e.memory.Get().(*memory); ok && cap(m.cues) <= maxBuffer && cap(m.lines) <= maxBuffer {
		return m
	}
	return new(memory)
}

// hints returns what the markup says, or nil for plain text.
func (d *Document) hints() *text.Hints {
	if len(d.Text.Hints.Hints)+len(d.Text.Hints.Facts) == 0 {
		return nil
	}
	return &d.Text.Hints
}

// ReferenceSource tells where a reference time came from.
type ReferenceSource uint8

// The sources. The zero value means that there is no reference.
const (
	ReferenceNone ReferenceSource = iota
	ReferenceRequest
	ReferencePublication
	ReferenceMetadata
)

// Analysis is what the engine found in a document.
type Analysis struct {
	Ruleset         string // id
	Text            text.Text
	TextNotes       []text.Note // what is odd about the text: met in decoding or standing in it
	Lines           int
	Page            segment.Page
	Dates           []date.Mention
	DateOf          []int // date expression, as the page counts them → index into Dates, or segment.None
	Notes           []date.Note
	Reference       date.Reference
	ReferenceSource ReferenceSource
	resolved        date.Resolved // what Dates and DateOf lie in
}

// Free gives the memory of a to other analyses, for those that have many; a must not be used any more, but for strings that were taken
// from it.
func (a *Analysis) Free() {
	a.Page.Free()
	a.resolved.Free()
	*a = Analysis{}
}

// Analyze returns what stands in d. Its cost is linear in the text. The only error is that of ctx, which is looked
// at between the stages.
func (e *Engine) Analyze(ctx context.Context, d Document) (*Analysis, error) {
	return e.analyze(ctx, d, e.classifier.Classify)
}

// analyze is the way of every document through the stages.
func (e *Engine) analyze(ctx context.Context, d Document, classify func(segment.Input) segment.Page) (*Analysis, error) {
	source := d.Text.Content
	m := e.take()
	defer e.memory.Put(m)
	m.odd = text.AppendOdd(m.odd, source)
	m.lines = text.AppendLines(slices.Grow(m.lines[:0], 1+strings.Count(source, "\n")), source, m.odd)
	lines := m.lines
	a := &Analysis{Ruleset: e.ruleset.ID, Text: d.Text, TextNotes: inspect(d.Text, m.odd), Lines: len(lines)}
	m.cues = e.lexicon.Scan(m.cues[:0], source)
	cues := m.cues
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	found := e.dates.Find(source, cues, d.Dates)
	defer found.Free()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	a.Page = classify(segment.Input{
		Source: source, Lines: lines, Cues: cues, Dates: found.Expressions, Language: d.Language, URI: d.URI, Hints: d.hints(),
	})
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	a.Reference, a.ReferenceSource = e.reference(d, a.Page, &found)
	a.resolved = e.dates.Resolve(source, found, a.Reference, d.Dates)
	a.Dates, a.DateOf, a.Notes = a.resolved.Mentions, a.resolved.Of, a.resolved.Notes
	return a, ctx.Err()
}

// Mention returns the index into a.Dates of date expression i of the page, and false if it has none.
func (a *Analysis) Mention(i int) (int, bool) {
	if i < 0 || i >= len(a.DateOf) || a.DateOf[i] < 0 {
		return 0, false
	}
	return a.DateOf[i], true
}

// Inspect returns what is odd about a text, by kind: what was met in decoding it, and what stands in it.
func Inspect(t text.Text) []text.Note { return inspect(t, text.AppendOdd(nil, t.Content)) }

func inspect(t text.Text, odd text.Odd) []text.Note {
	found := normalize.Inspect(t.Content, odd)
	if len(found) == 0 {
		return t.Notes
	}
	notes := slices.Concat(t.Notes, found)
	slices.SortStableFunc(notes, func(x, y text.Note) int { return int(x.Kind) - int(y.Kind) })
	return notes
}
