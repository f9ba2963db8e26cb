//go:build docs

package e2e_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestSnippetsOfClients runs the Python and JavaScript of the documents and of the clients' own. They need what `make python`
// and `make typescript` install and build.
func TestSnippetsOfClients(t *testing.T) {
	_, addr := both(t)
	typescript, err := filepath.Abs("../clients/typescript")
	if err != nil {
		t.Fatal(err)
	}
	ran := map[string]int{}
	for _, document := range append([]string{"clients/python/README.md", "clients/typescript/README.md"}, documents...) {
		for _, s := range snippetsOf(t, document, "python", "js") {
			var cmd *exec.Cmd
			if s.language == "python" {
				cmd = exec.Command("/usr/bin/python3", "-c", s.code) // Debian's, which has grpcio
				cmd.Env = append(os.Environ(), "PYTHONPATH=../clients/python/src", "MAQAF_ADDR="+addr)
			} else {
				// A module finds its own package by name, so the program is put inside it.
				program := filepath.Join(typescript, "build", "snippet.mjs")
				if err := os.WriteFile(program, []byte(s.code), 0o600); err != nil {
					t.Fatal(err)
				}
				defer os.Remove(program)
				cmd = exec.Command("node", program)
				cmd.Env = append(os.Environ(), "MAQAF_URL=http://"+addr)
			}
			out, err := cmd.CombinedOutput()
			s.check(t, document, string(out), err)
			if s.form != "" {
				ran[s.language]++
			}
		}
	}
	if ran["python"] < 2 || ran["js"] < 2 {
		t.Errorf("examples whose output is known: %v", ran)
	}
}
