package server

import (
	"bytes"
	"log/slog"
	"strings"
	"sync"
	"testing"
)

// testLog returns a logger; the test fails if anything that is logged holds the word forbidden.
func testLog(t *testing.T, forbidden string) *slog.Logger {
	t.Helper()
	var out lockedBuffer
	t.Cleanup(func() {
		if log := out.String(); log == "" || strings.Contains(log, forbidden) {
			t.Errorf("the log is %q", log)
		}
	})
	return slog.New(slog.NewTextHandler(&out, nil))
}

// lockedBuffer may be read while a handler that outlives its server still logs.
type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}
