package engine_test

import (
	"context"
	"os"
	"testing"

	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/text"
)

// BenchmarkAnalyze is the whole way of the seed page through the stages.
func BenchmarkAnalyze(b *testing.B) {
	e, err := engine.New()
	if err != nil {
		b.Fatal(err)
	}
	data, err := os.ReadFile("../../testdata/seed.txt")
	if err != nil {
		b.Fatal(err)
	}
	d := engine.Document{Text: text.Read(string(data), text.Options{})}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := e.Analyze(context.Background(), d); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkNew is what a process pays before its first answer.
func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := engine.New(); err != nil {
			b.Fatal(err)
		}
	}
}
