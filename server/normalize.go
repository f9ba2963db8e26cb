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
	err = s.work(ctx, request.GetDocument(), func() error {
		response, err = s.normalize(ctx, request)
		return err
	})
	if err != nil {
		return nil, toStatus(err).Err()
	}
	return response, nil
}

func (s *service) normalize(ctx context.Context, request *maqafv1.NormalizeTextRequest) (*maqafv1.NormalizeTextResponse, error) {
	steps, err := readSteps("options.steps", request.GetOptions().GetSteps())
	if err != nil {
		return nil, err
	}
	unit, document, err := s.readQuestion(ctx, request, "dates", request.GetDates())
	if err != nil {
		return nil, err
	}
	result, err := s.normalized(ctx, document, steps)
	if err != nil {
		return nil, err
	}
	found := &engine.Analysis{Ruleset: s.engine.Ruleset().ID, Text: document.Text, TextNotes: engine.Inspect(document.Text)}
	if slices.Contains(steps, normalize.ISODates) { // what is odd about the dates concerns the caller, too
		if found, err = s.engine.Analyze(ctx, document); err != nil {
			return nil, err
		}
	}
	_, end := stage(ctx, "answer")
	defer end(nil)
	a := callOf(ctx).answer()
	a.about(found, unit, s.config.MaxAnnotations)
	response := &maqafv1.NormalizeTextResponse{
		Normalization: a.normalization(result), OffsetUnit: offsetUnit(unit), Ruleset: a.found.Ruleset, Text: a.text(),
	}
	response.Warnings = a.warnings()
	s.metrics.warned(response.GetWarnings())
	return response, nil
}

// normalized runs the steps on a document.
func (s *service) normalized(ctx context.Context, document engine.Document, steps []normalize.Step) (result normalize.Result, err error) {
	ctx, end := stage(ctx, "normalize")
	defer func() { end(err) }()
	return s.engine.Normalize(ctx, document, steps)
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
