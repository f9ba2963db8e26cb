package server

import (
	"context"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// ExtractDates answers the method of that name. It runs the whole engine, since the text's own publication line may be
// the reference: so its dates equal AnalyzeText's.
func (s *service) ExtractDates(ctx context.Context, request *maqafv1.ExtractDatesRequest) (response *maqafv1.ExtractDatesResponse, err error) {
	err = s.work(ctx, request.GetDocument(), func() error {
		response, err = s.extractDates(ctx, request)
		return err
	})
	if err != nil {
		return nil, toStatus(err).Err()
	}
	return response, nil
}

func (s *service) extractDates(ctx context.Context, request *maqafv1.ExtractDatesRequest) (*maqafv1.ExtractDatesResponse, error) {
	least, err := readConfidence("min_confidence", request.GetMinConfidence())
	if err != nil {
		return nil, err
	}
	unit, document, err := s.readQuestion(ctx, request, "options", request.GetOptions())
	if err != nil {
		return nil, err
	}
	found, err := s.find(ctx, document)
	if err != nil {
		return nil, err
	}
	_, end := stage(ctx, "answer")
	defer end(nil)
	a := callOf(ctx).answer()
	a.about(found, unit, s.config.MaxAnnotations)
	a.dateAt = a.choose(len(found.Dates), func(i int) bool { return found.Dates[i].Confidence >= least })
	response := &maqafv1.ExtractDatesResponse{
		Dates: a.dates(request.GetIncludeText(), request.GetIncludeEvidence()), OffsetUnit: offsetUnit(unit),
		Ruleset: found.Ruleset, Reference: a.reference(), Text: a.text(),
	}
	response.Warnings = a.warnings()
	s.metrics.warned(response.GetWarnings())
	return response, nil
}
