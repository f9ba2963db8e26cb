package server

import (
	"context"
	"slices"

	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/normalize"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// NormalizeText answers the method of that name.
func (s *service) NormalizeText(ctx context.Context, request *maqafv1.NormalizeTextRequest) (response *maqafv1.NormalizeTextResponse, err error) {
	err = s.work(ctx, func() error {
		response, err = s.normalize(ctx, request)
		return err
	})
	if err != nil {
		return nil, toStatus(err).Err()
	}
	return response, nil
}

func (s *service) normalize(ctx context.Context, request *maqafv1.NormalizeTextRequest) (*maqafv1.NormalizeTextResponse, error) {
	unit, err := readUnit("offset_unit", request.GetOffsetUnit())
	if err != nil {
		return nil, err
	}
	if err := s.readRuleset("ruleset", request.GetRuleset()); err != nil {
		return nil, err
	}
	steps, err := readSteps("options.steps", request.GetOptions().GetSteps())
	if err != nil {
		return nil, err
	}
	dates, reference, err := readDateOptions("dates", request.GetDates())
	if err != nil {
		return nil, err
	}
	document, err := s.readDocument("document", request.GetDocument())
	if err != nil {
		return nil, err
	}
	document.Dates, document.Reference = dates, reference
	result, err := s.engine.Normalize(ctx, document, steps)
	if err != nil {
		return nil, err
	}
	found := &engine.Analysis{Ruleset: s.engine.Ruleset().ID, Text: document.Text, TextNotes: engine.Inspect(document.Text)}
	if slices.Contains(steps, normalize.ISODates) { // what is odd about the dates concerns the caller, too
		if found, err = s.engine.Analyze(ctx, document); err != nil {
			return nil, err
		}
	}
	a := newAnswer(found, unit, s.config.MaxAnnotations)
	response := &maqafv1.NormalizeTextResponse{
		Normalization: a.normalization(result), OffsetUnit: offsetUnit(unit), Ruleset: a.found.Ruleset, Text: a.text(),
	}
	response.Warnings = a.warnings()
	s.metrics.warned(response.GetWarnings())
	if size := response.SizeVT(); size > s.config.maxAnswerBytes() {
		return nil, &answerError{got: size, most: s.config.maxAnswerBytes()}
	}
	return response, nil
}

// readSteps checks the steps of a normalization; none means the default set.
func readSteps(path string, steps []maqafv1.NormalizeStep) ([]normalize.Step, error) {
	if _, err := readSet(path, steps); err != nil {
		return nil, err
	}
	var read []normalize.Step
	for _, step := range steps {
		read = append(read, normalize.Step(step))
	}
	return read, nil
}
