//go:build !race

// The race detector takes memory of its own.

package engine_test

import (
	"context"
	"runtime"
	"testing"

	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/text"
)

// TestMemoryOfShortLines holds what a text of nothing but short lines takes, each of which becomes a segment: lists are
// made as long as they get, not grown step by step.
func TestMemoryOfShortLines(t *testing.T) {
	e := must(engine.New())
	const size = 1 << 18
	d := engine.Document{Text: text.Read(grown("a\n", size), text.Options{})}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	must(e.Analyze(context.Background(), d))
	runtime.ReadMemStats(&after)
	if perByte := (after.TotalAlloc - before.TotalAlloc) / size; perByte > 640 {
		t.Errorf("%d bytes of memory a byte of text", perByte)
	}
}
