package maqaf_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/maqaf/maqaf/"

// rooms is the import rule: which of our packages a package may import, and why. Tests are free.
var rooms = []struct {
	name string
	may  []string
	why  string
}{
	{"bidi", nil, "a leaf, for those who need nothing else"},
	{"internal/text", []string{"bidi"}, "visual order needs the properties of characters"},
	{"internal/lexicon", nil, "data and the scanner that finds it"},
	{"internal/script", []string{"bidi", "internal/lexicon", "internal/text"}, "runs are made of levels and scripts"},
	{"internal/date", []string{"bidi", "internal/lexicon", "internal/text"}, "forms are made of cues"},
	{"internal/normalize", []string{"bidi", "internal/text"}, "dates come as an argument"},
	{"internal/segment", []string{"bidi", "internal/date", "internal/lexicon", "internal/script", "internal/text"}, "kinds rest on everything below"},
	{"internal/engine", []string{"bidi", "internal/date", "internal/lexicon", "internal/normalize", "internal/script", "internal/segment", "internal/text"}, "calls the stages"},
	{"internal/gold", nil, "for tests and benchmarks"},
	{"internal/measure", nil, "for tests alone"},
	{"proto/maqaf/v1", nil, "generated"},
	{"server", []string{"bidi", "internal/date", "internal/engine", "internal/lexicon", "internal/normalize", "internal/script", "internal/segment", "internal/text", "proto/maqaf/v1"}, "converts between messages and the domain"},
	{"client", []string{"proto/maqaf/v1"}, "callers need no more than the contract"},
	{"web", []string{"proto/maqaf/v1"}, "speaks to the server by gRPC over HTTP alone"},
	{"cmd/maqaf", []string{"bidi", "client", "internal/engine", "internal/normalize", "internal/text", "proto/maqaf/v1", "server", "web"}, "puts it together"},
}

// below are the packages that must be pure: none of these may be imported there.
var impure = []string{"os", "net", "net/http", "log", "log/slog", "google.golang.org/grpc", "google.golang.org/protobuf"}

func TestImports(t *testing.T) {
	seen := map[string]bool{}
	err := fs.WalkDir(repository, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || name == "tools" || name == "bulk" || name == "bin" || name != "." && strings.HasPrefix(d.Name(), ".")) {
			return fs.SkipDir
		}
		dir := path.Dir(name)
		if path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") || dir == "." {
			return nil
		}
		data, err := fs.ReadFile(repository, name)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, data, parser.ImportsOnly)
		if err != nil {
			return err
		}
		if file.Name.Name == "main" && dir != "cmd/maqaf" {
			return nil // development programs
		}
		i := slices.IndexFunc(rooms, func(r struct {
			name string
			may  []string
			why  string
		}) bool {
			return dir == r.name || strings.HasPrefix(dir, r.name+"/")
		})
		if i < 0 {
			t.Errorf("%s: the package %s has no line in the import rule", name, dir)
			return nil
		}
		room := rooms[i]
		seen[room.name] = true
		pure := room.name == "bidi" || strings.HasPrefix(room.name, "internal/")
		for _, spec := range file.Imports {
			imported, _ := strconv.Unquote(spec.Path.Value)
			ours, isOurs := strings.CutPrefix(imported, module)
			if isOurs && !strings.HasPrefix(ours, room.name) && !slices.ContainsFunc(room.may, func(m string) bool { return ours == m || strings.HasPrefix(ours, m+"/internal/") }) {
				t.Errorf("%s imports %s, which %s may not: it is %s", name, ours, room.name, room.why)
			}
			if pure && slices.Contains(impure, imported) {
				t.Errorf("%s imports %s: below the server nothing reads the world", name, imported)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, room := range rooms {
		if !seen[room.name] {
			t.Logf("no package %s yet", room.name)
		}
	}
}
