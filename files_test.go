package maqaf_test

import (
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"
	"unicode"
)

// repository is the folder of the module.
var repository = os.DirFS(".")

// TestNoInvisibleCharacters keeps characters that cannot be seen out of Go source: they must be spelled.
func TestNoInvisibleCharacters(t *testing.T) {
	files := 0
	err := fs.WalkDir(repository, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || name != "." && strings.HasPrefix(d.Name(), ".")) {
			return fs.SkipDir
		}
		if path.Ext(name) != ".go" {
			return nil
		}
		files++
		data, err := fs.ReadFile(repository, name)
		if err != nil {
			return err
		}
		for i, line := range strings.Split(string(data), "\n") {
			for _, r := range line {
				if unicode.Is(unicode.Cf, r) || unicode.IsControl(r) && r != '\t' || r == 0xA0 {
					t.Errorf("%s:%d: holds U+%04X; spell it \\u%04x", name, i+1, r, r)
					break
				}
			}
		}
		return nil
	})
	if err != nil || files < 50 {
		t.Errorf("%d files, %v", files, err)
	}
}
