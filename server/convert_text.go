package server

import (
	"github.com/maqaf/maqaf/bidi"
	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/normalize"
	"github.com/maqaf/maqaf/internal/text"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// bases are the ways to find the base direction of a paragraph.
var bases = map[maqafv1.TextDirection]bidi.Base{
	maqafv1.TextDirection_TEXT_DIRECTION_UNSPECIFIED: bidi.Auto,
	maqafv1.TextDirection_TEXT_DIRECTION_LTR:         bidi.LTR,
	maqafv1.TextDirection_TEXT_DIRECTION_RTL:         bidi.RTL,
}

func (a *answer) bidiParagraphs(base maqafv1.TextDirection) []*maqafv1.BidiParagraph {
	var paragraphs []*maqafv1.BidiParagraph
	a.cut += engine.BidiParagraphs(a.found.Text.Content, bases[base], a.most, func(p engine.BidiParagraph) {
		m := a.paragraphs.next()
		m.Span, m.Direction = a.span(p.Span), maqafv1.TextDirection_TEXT_DIRECTION_LTR
		if p.Base.IsRTL() {
			m.Direction = maqafv1.TextDirection_TEXT_DIRECTION_RTL
		}
		m.Runs = a.runLists.list(len(p.Runs))
		for i, r := range p.Runs {
			run := a.runs.next()
			run.Start, run.End = int32(a.offsets.At(r.Span.Start)), int32(a.offsets.At(r.Span.End))
			run.Level, run.ScriptCode, run.VisualIndex = int32(r.Level), r.Script, int32(r.Visual)
			m.Runs[i] = run
		}
		paragraphs = append(paragraphs, m)
	})
	return paragraphs
}

func (a *answer) languages() []*maqafv1.LanguageShare {
	var shares []*maqafv1.LanguageShare
	for _, s := range a.found.Languages() {
		shares = append(shares, &maqafv1.LanguageShare{LanguageCode: s.Language, ScriptCode: s.Script, Share: s.Share})
	}
	return shares
}

// normalization writes all edits, however many: with them the source can be rebuilt.
func (a *answer) normalization(r normalize.Result) *maqafv1.Normalization {
	m := &maqafv1.Normalization{Text: r.Text}
	targets := text.NewOffsets(r.Text, a.offsets.Unit())
	for _, e := range r.Edits {
		edit := &maqafv1.TextEdit{
			Source: a.span(e.Source), SourceText: e.SourceText,
			Target: &maqafv1.Span{Start: int32(targets.At(e.Target.Start)), End: int32(targets.At(e.Target.End))},
		}
		for _, step := range e.Steps {
			edit.Steps = append(edit.Steps, maqafv1.NormalizeStep(step))
		}
		m.Edits = append(m.Edits, edit)
	}
	return m
}
