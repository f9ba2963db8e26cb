package engine

import (
	"context"

	"github.com/maqaf/maqaf/internal/segment"
)

// Explain analyses d as Analyze does, and tells for every visible line which recognisers were asked and which won.
func (e *Engine) Explain(ctx context.Context, d Document) (*Analysis, []segment.Trace, error) {
	var traces []segment.Trace
	a, err := e.analyze(ctx, d, func(in segment.Input) segment.Page {
		page, asked := e.classifier.Explain(in)
		traces = asked
		return page
	})
	return a, traces, err
}
