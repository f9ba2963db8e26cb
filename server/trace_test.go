package server

import (
	"context"
	"testing"
)

// TestNoTracesCostNothing holds what stages cost where nobody traces.
func TestNoTracesCostNothing(t *testing.T) {
	ctx := newTracing(nil).begin(context.Background(), &callRecord{method: "AnalyzeText"})
	if got := testing.AllocsPerRun(100, func() {
		_, end := stage(ctx, "engine")
		end(nil)
	}); got != 0 {
		t.Errorf("a stage makes %v allocations", got)
	}
}
