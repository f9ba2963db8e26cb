package engine_test

import (
	"os"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/internal/engine"
)

// TestRulesetDigest fails when data or rules change and the ruleset keeps its id: callers who name a ruleset rely on
// its answers. testdata/rulesets.txt lists every id that was ever released with its digest; the last line is ours.
func TestRulesetDigest(t *testing.T) {
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile("testdata/rulesets.txt")
	if err != nil {
		t.Fatal(err)
	}
	own, seen := e.Ruleset(), map[string]bool{}
	last := ""
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		id, digest, _ := strings.Cut(strings.TrimSpace(line), " ")
		if seen[id] {
			t.Errorf("%s stands twice", id)
		}
		seen[id] = true
		if id == own.ID && digest != own.Digest() {
			t.Errorf("the ruleset's digest changed, and its id %s did not: raise RulesetID (ruleset.go) and add the line\n%s %s", own.ID, "<new id>", own.Digest())
		}
		last = id
	}
	if last != own.ID {
		t.Errorf("the last line of testdata/rulesets.txt is %s; add\n%s %s", last, own.ID, own.Digest())
	}
}
