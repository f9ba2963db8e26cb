package main

import (
	"bytes"
	"os"
	"testing"
)

// The committed table is what this program makes of the committed words.
func TestFresh(t *testing.T) {
	want, err := build(words)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../visual_triples.bin")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("visual_triples.bin is stale: go run ./internal/text/letterstats")
	}
}
