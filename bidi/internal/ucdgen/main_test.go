package main

import (
	"bytes"
	"os"
	"testing"
)

// TestFresh holds tables.go to what the vendored data makes of it.
func TestFresh(t *testing.T) {
	d, err := readData("../ucd")
	if err != nil {
		t.Fatal(err)
	}
	want, err := d.source()
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../../tables.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("tables.go is stale: go generate ./bidi")
	}
}
