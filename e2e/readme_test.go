package e2e_test

import (
	"os"
	"strings"
	"testing"
)

// TestReadmeCall runs the README's call as it stands there and holds its answer against the one printed below it.
func TestReadmeCall(t *testing.T) {
	data, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	const start, end = "grpcurl -plaintext -d '", "maqaf.v1.TextService/AnalyzeText\n"
	_, after, found := strings.Cut(string(data), start)
	call, after, found2 := strings.Cut(after, end)
	_, after, found3 := strings.Cut(after, "```json\n")
	answer, _, found4 := strings.Cut(after, "```")
	if !found || !found2 || !found3 || !found4 {
		t.Fatal("the README has no call followed by its answer")
	}
	addr, _ := serve(t)
	line := grpcurl(t) + strings.TrimPrefix(start, "grpcurl") + strings.ReplaceAll(call, "localhost:7788", addr) + end
	out, err := run(t, "", "bash", "-c", line)
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if got, want := same(t, out), same(t, answer); got != want {
		t.Errorf("the call answers\n%s\nthe README says\n%s", out, answer)
	}
}
