package engine

import (
	"context"

	"github.com/maqaf/maqaf/internal/normalize"
)

// Normalize runs steps over d; none means the ruleset's default set. ISO_DATES reads dates as Analyze does. The only
// error is that of ctx.
func (e *Engine) Normalize(ctx context.Context, d Document, steps []normalize.Step) (normalize.Result, error) {
	var fault error
	result := normalize.Normalize(d.Text.Content, normalize.Options{
		Steps:   steps,
		Ordered: d.Ordered,
		Base:    d.Base,
		Dates: func(source string) []normalize.Date {
			dated := d
			dated.Text.Content = source
			dated.Text.Hints.Hints = nil // their offsets are those of the text as it came
			found, err := e.Analyze(ctx, dated)
			if err != nil {
				fault = err
				return nil
			}
			dates := make([]normalize.Date, len(found.Dates))
			for i, m := range found.Dates {
				dates[i] = normalize.Date{Span: m.Span, Value: m.Value}
			}
			return dates
		},
	})
	if fault == nil {
		fault = ctx.Err()
	}
	return result, fault
}
