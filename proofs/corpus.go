package main

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

var (
	goldLine = regexp.MustCompile(`^\+?[A-Z_]+ [a-z]{2,3}(?: ltr| rtl)? \| ?(.*)$`)
	spelled  = regexp.MustCompile("\u2039U\\+([0-9A-F]{4,6})\u203A")
)

// readLines returns the lines of the annotated pages, and an empty one where a page has one.
func readLines(testdata string) ([]string, error) {
	files, err := filepath.Glob(filepath.Join(testdata, "gold", "*.gold"))
	if err != nil {
		return nil, err
	}
	var lines []string
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(data)) {
			line = strings.TrimSuffix(line, "\n")
			if m := goldLine.FindStringSubmatch(line); m != nil {
				lines = append(lines, spelled.ReplaceAllStringFunc(m[1], unspell))
			} else if line == "~" {
				lines = append(lines, "")
			}
		}
	}
	if len(lines) < 500 {
		return nil, fmt.Errorf("%s/gold has only %d lines", testdata, len(lines))
	}
	return lines, nil
}

// unspell turns the gold files' way to write an invisible character into that character.
func unspell(s string) string {
	value, err := strconv.ParseUint(strings.TrimSuffix(strings.TrimPrefix(s, "\u2039U+"), "\u203A"), 16, 32)
	if err != nil {
		return s
	}
	return string(rune(value))
}

// corpus makes pages out of lines: n different ones, each at least least and about at most most bytes long, most of them
// short. The same seed gives the same pages.
func corpus(testdata string, n, least, most int, seed uint64) ([]string, error) {
	lines, err := readLines(testdata)
	if err != nil {
		return nil, err
	}
	random := rand.New(rand.NewPCG(seed, 7))
	texts := make([]string, n)
	for i := range texts {
		size := least + int(float64(most-least)*math.Pow(random.Float64(), 3))
		texts[i] = page(lines, random, i, size)
	}
	return texts, nil
}

// page takes stretches of neighbouring lines until it has size bytes. The first line makes it unlike the others.
func page(lines []string, random *rand.Rand, number, size int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Page %d (Photo: EPA)\n", number)
	for b.Len() < size {
		at := random.IntN(len(lines))
		for _, line := range lines[at:min(at+5, len(lines))] {
			b.WriteString(line)
			b.WriteByte('\n')
		}
	}
	return b.String()
}
