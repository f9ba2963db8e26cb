// Package check holds what is in deploy/ against the schemas of those who read it: Kubernetes, Prometheus, Grafana, Envoy,
// the builder of images and systemd. It is a module of its own, since the product shares none of this.
package check

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// read returns a file of deploy/.
func read(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// glob returns the names of files of deploy/; none is a fault.
func glob(t *testing.T, pattern string) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join("..", pattern))
	if err != nil || len(paths) == 0 {
		t.Fatalf("%s: %d files, %v", pattern, len(paths), err)
	}
	for i, p := range paths {
		paths[i] = strings.TrimPrefix(filepath.ToSlash(p), "../")
	}
	return paths
}
