package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestFindBulk finds the program on the PATH, and says what to do where it is not.
func TestFindBulk(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("PATH", dir)
	if _, err := findBulk(); err == nil || !strings.Contains(err.Error(), "make bulk") {
		t.Errorf("without the program: %v", err)
	}
	want := filepath.Join(dir, bulkProgram)
	if err := os.WriteFile(want, []byte("#!/bin/sh\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	if got, err := findBulk(); err != nil || got != want {
		t.Errorf("found %q, %v; want %q", got, err, want)
	}
}
