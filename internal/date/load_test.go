package date_test

import (
	"io/fs"
	"testing"

	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/lexicon"
)

// rules is the lexicon with the finder over it.
type rules struct {
	lexicon *lexicon.Lexicon
	finder  *date.Finder
}

func load(t testing.TB) rules {
	t.Helper()
	root, err := fs.Sub(lexicon.Data(), "data")
	if err != nil {
		t.Fatal(err)
	}
	l, err := lexicon.Load(root)
	if err != nil {
		t.Fatal(err)
	}
	f, err := date.New(l)
	if err != nil {
		t.Fatal(err)
	}
	return rules{l, f}
}

// resolve finds and resolves the dates of a text.
func (r rules) resolve(source string, ref date.Reference, o date.Options) date.Resolved {
	return r.finder.Resolve(source, r.finder.Find(source, r.lexicon.Scan(nil, source), o), ref, o)
}

func reference(t testing.TB, s string) date.Reference {
	t.Helper()
	ref, err := date.ParseReference(s)
	if err != nil {
		t.Fatal(err)
	}
	return ref
}
