package server

import (
	"context"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// AnalyzeText answers the method of that name.
func (s *service) AnalyzeText(ctx context.Context, request *maqafv1.AnalyzeTextRequest) (*maqafv1.AnalyzeTextResponse, error) {
	options, err := s.readOptions("options", request.GetOptions())
	if err != nil {
		return nil, toStatus(err).Err()
	}
	analysis, err := s.analyze(ctx, request.GetDocument(), options, callOf(ctx).answer)
	if err != nil {
		return nil, toStatus(err).Err()
	}
	return &maqafv1.AnalyzeTextResponse{Analysis: analysis}, nil
}

// analyze is one document's way, the same for all methods that analyse: read the document, run the engine, write the
// answer. Memory for it is taken once there is a slot, so that few answers are in the making however many wait.
func (s *service) analyze(ctx context.Context, document *maqafv1.Document, options *analyzeOptions, take func() *answer) (analysis *maqafv1.Analysis, err error) {
	err = s.work(ctx, document, func() error {
		read, err := s.read(ctx, document)
		if err != nil {
			return err
		}
		read.Dates, read.Reference = options.dates, options.reference
		found, err := s.find(ctx, read)
		if err != nil {
			return err
		}
		_, end := stage(ctx, "answer")
		a := take()
		a.about(found, options.offsetUnit, s.config.MaxAnnotations)
		analysis = a.analysis(options, document.GetBaseDirection())
		end(nil)
		s.metrics.warned(analysis.GetWarnings())
		if options.wants(maqafv1.Annotation_ANNOTATION_NORMALIZED_TEXT) {
			normalized, err := s.normalized(ctx, read, options.steps)
			if err != nil {
				return err
			}
			analysis.Normalization = a.normalization(normalized)
		}
		return nil
	})
	return analysis, err
}
