package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/gold"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// pageBytes is the size of a document where nothing else is said: about a page of news.
const pageBytes = 4 << 10

// documentOf returns a text of size bytes, or up to three less where a letter would be cut: annotated pages, Hebrew ones
// first, one after the other and again from the start.
func documentOf(testdata string, size int) (string, error) {
	var paths []string
	for _, language := range []string{"he", "en", "ar", "ru", "yi"} {
		found, err := filepath.Glob(filepath.Join(testdata, "gold", language+"-*.gold"))
		if err != nil {
			return "", err
		}
		paths = append(paths, found...)
	}
	var all strings.Builder
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return "", err
		}
		all.WriteString(gold.PlainText(string(data)))
	}
	if all.Len() < pageBytes {
		return "", fmt.Errorf("%s/gold has only %d bytes of text", testdata, all.Len())
	}
	text := strings.Repeat(all.String(), size/all.Len()+1)
	for size > 0 && !utf8.RuneStart(text[size]) {
		size--
	}
	return text[:size], nil
}

// pageTexts returns the texts of the annotated pages.
func pageTexts(testdata string) ([]string, error) {
	paths, err := filepath.Glob(filepath.Join(testdata, "gold", "*.gold"))
	if err != nil || len(paths) == 0 {
		return nil, fmt.Errorf("no pages in %s: %v", testdata, err)
	}
	texts := make([]string, len(paths))
	for i, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		texts[i] = gold.PlainText(string(data))
	}
	return texts, nil
}

// request asks for the analysis of a text.
func request(text string) *maqafv1.AnalyzeTextRequest {
	return &maqafv1.AnalyzeTextRequest{Document: &maqafv1.Document{Content: &maqafv1.Document_Text{Text: text}}}
}
