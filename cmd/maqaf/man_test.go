package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/spf13/cobra/doc"
)

var update = flag.Bool("update", false, "write the man pages anew")

const manFolder = "../../docs/man"

// TestManPages holds the man pages in docs/man, made of the commands' own help, to what the commands say now.
func TestManPages(t *testing.T) {
	folder := t.TempDir()
	if *update {
		folder = manFolder
	}
	root := newRoot()
	root.InitDefaultCompletionCmd()
	root.DisableAutoGenTag = true
	day := time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC) // of the manual, not of the build, so that builds are the same
	header := &doc.GenManHeader{Title: "MAQAF", Section: "1", Source: "maqaf", Manual: "maqaf manual", Date: &day}
	if err := doc.GenManTree(root, header, folder); err != nil {
		t.Fatal(err)
	}
	made, err := filepath.Glob(filepath.Join(folder, "*.1"))
	if err != nil || len(made) < 10 {
		t.Fatalf("%d pages, %v", len(made), err)
	}
	kept, _ := filepath.Glob(filepath.Join(manFolder, "*.1"))
	if len(kept) != len(made) {
		t.Errorf("%d pages in docs/man, %d commands; run go test ./cmd/maqaf -run TestManPages -update", len(kept), len(made))
	}
	for _, name := range made {
		want, _ := os.ReadFile(name)
		got, err := os.ReadFile(filepath.Join(manFolder, filepath.Base(name)))
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("docs/man/%s is stale (%v); run go test ./cmd/maqaf -run TestManPages -update", filepath.Base(name), err)
		}
	}
}
