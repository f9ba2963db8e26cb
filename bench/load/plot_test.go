package main

import (
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestPlot draws a plot and reads it back: well-formed, with a mark for each point, the highest one highest.
func TestPlot(t *testing.T) {
	path := filepath.Join(t.TempDir(), "p.svg")
	if err := (plot{"title", "x", "y", []point{{1, 3}, {10, 7}, {100, 5}}}).write(path); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var heights []float64 // from above
	for d := xml.NewDecoder(strings.NewReader(string(data))); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if e, ok := token.(xml.StartElement); ok && e.Name.Local == "circle" {
			y, err := strconv.ParseFloat(e.Attr[1].Value, 64)
			if err != nil {
				t.Fatal(err)
			}
			heights = append(heights, y)
		}
	}
	if len(heights) != 3 || heights[1] >= heights[2] || heights[2] >= heights[0] {
		t.Errorf("marks at %v", heights)
	}
}

func TestNiceStep(t *testing.T) {
	for v, want := range map[float64]float64{0.3: 0.5, 1: 1, 1.1: 2, 4: 5, 6: 10, 230: 500} {
		if got := niceStep(v); got != want {
			t.Errorf("niceStep(%v) = %v, want %v", v, got, want)
		}
	}
}
