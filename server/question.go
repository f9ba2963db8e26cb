package server

import (
	"context"
	"time"

	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/text"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// question is what the requests of NormalizeText and ExtractDates have in common.
type question interface {
	GetDocument() *maqafv1.Document
	GetOffsetUnit() maqafv1.OffsetUnit
	GetRuleset() string
}

// readQuestion checks a request, whose options for dates stand at path.
func (s *service) readQuestion(ctx context.Context, request question, path string, options *maqafv1.DateOptions) (text.Unit, engine.Document, error) {
	var document engine.Document
	unit, err := readUnit("offset_unit", request.GetOffsetUnit())
	if err != nil {
		return unit, document, err
	}
	if err := s.readRuleset("ruleset", request.GetRuleset()); err != nil {
		return unit, document, err
	}
	dates, reference, err := readDateOptions(path, options)
	if err != nil {
		return unit, document, err
	}
	document, err = s.read(ctx, request.GetDocument())
	document.Dates, document.Reference = dates, reference
	return unit, document, err
}

// read checks the document of a request or item and decodes its text.
func (s *service) read(ctx context.Context, document *maqafv1.Document) (read engine.Document, err error) {
	_, end := stage(ctx, "read")
	defer func() { end(err) }()
	return s.readDocument("document", document)
}

// find runs the engine on a document and counts what it found.
func (s *service) find(ctx context.Context, document engine.Document) (found *engine.Analysis, err error) {
	ctx, end := stage(ctx, "engine")
	defer func() { end(err) }()
	start := time.Now()
	if found, err = s.engine.Analyze(ctx, document); err == nil {
		s.metrics.analysed(found, time.Since(start))
	}
	return found, err
}

// fits fails where an answer of size bytes is more than the server sends.
func (s *service) fits(size int) error {
	if most := s.config.maxAnswerBytes(); size > most {
		return &answerError{got: size, most: most}
	}
	return nil
}
