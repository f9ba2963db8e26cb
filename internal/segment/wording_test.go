package segment_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/maqaf/maqaf/internal/lexicon"
)

// run is how many words in a row may not be taken over from an annotated page.
const run = 4

// stock are formulas of the trade that were lexicon data before the page that also has them was written, or the name of
// something that many papers have, and where else they occur.
var stock = map[string]string{
	"will not be published":      "the comment form of WordPress",
	"may not be reproduced":      "notices of rights everywhere",
	"brought to you by":          "sponsors of broadcasts and newsletters",
	"is brought to you":          "sponsors of broadcasts and newsletters",
	"no part of this":            "the rights notice of printed books",
	"you are receiving this":     "the foot of newsletters",
	"you might also like":        "the label of other pages on blogs and news sites",
	"in case you missed":         "labels of weekly summaries",
	"case you missed it":         "labels of weekly summaries",
	"picture of the day":         "Astronomy Picture of the Day, and galleries of agencies",
	"from our own correspondent": "a programme of the BBC, and columns of papers",
	"send to a friend":           "buttons of news pages since the nineties",
	"מידע צופה פני עתיד":         "the Israeli Securities Law, section 32a, and notices of companies",
	// Messages of the Apache server.
	"an error occurred while":         "Apache's mod_include",
	"error occurred while processing": "Apache's mod_include",
	"occurred while processing this":  "Apache's mod_include",
	"while processing this directive": "Apache's mod_include",
	"mis à jour le":                   "the label of a change on French pages",
}

// TestWording walks the annotated pages: no run of four words of theirs stands in Go code or, examples apart, in
// lexicon data. The rules must hold for other pages.
func TestWording(t *testing.T) {
	seen := map[string]string{}
	for _, page := range readPages(t, gold, "../../testdata/pages", "../../testdata/unseen") {
		words := wordsIn(page.text)
		for i := 0; i+run <= len(words); i++ {
			seen[strings.Join(words[i:i+run], " ")] = page.name
		}
	}
	look := func(where, s string) {
		words := wordsIn(s)
		for i := 0; i+run <= len(words); i++ {
			words := strings.Join(words[i:i+run], " ")
			if page, ok := seen[words]; ok && stock[words] == "" {
				t.Errorf("%s has words of %s: %q", where, page, words)
			}
		}
	}
	for _, folder := range []string{".", "../script", "../lexicon", "../date"} {
		paths, err := filepath.Glob(filepath.Join(folder, "*.go"))
		if err != nil || len(paths) == 0 {
			t.Fatal(folder, err)
		}
		for _, path := range paths {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			for _, line := range strings.Split(string(data), "\n") {
				if comment := strings.Index(line, "//"); comment >= 0 {
					line = line[:comment]
				}
				look(path, line)
			}
		}
	}
	err := fs.WalkDir(lexicon.Data(), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(lexicon.Data(), name)
		if err != nil {
			return err
		}
		for _, line := range strings.Split(string(data), "\n") {
			if !strings.HasPrefix(line, "example:") && !strings.HasPrefix(line, "#") && !strings.HasPrefix(line, "source:") {
				look(name, line)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func wordsIn(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) && r != '"' && r != '\''
	})
}
