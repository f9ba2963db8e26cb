package server

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"
)

// testLog returns a logger; the test fails if anything that is logged holds the word forbidden.
func testLog(t *testing.T, forbidden string) *slog.Logger {
	t.Helper()
	var out bytes.Buffer
	t.Cleanup(func() {
		if out.Len() == 0 || strings.Contains(out.String(), forbidden) {
			t.Errorf("the log is %q", out.String())
		}
	})
	return slog.New(slog.NewTextHandler(&out, nil))
}
