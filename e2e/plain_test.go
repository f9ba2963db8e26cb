//go:build !xds

package e2e_test

import (
	"strings"
	"testing"
)

// tags are the build tags of the binary: those of the test.
const tags = ""

// TestNoXDS asks a build without xDS for it.
func TestNoXDS(t *testing.T) {
	if out, err := run(t, "", binary, "serve", "--xds"); err == nil || !strings.Contains(out, "tag xds") {
		t.Errorf("serve --xds: %v\n%s", err, out)
	}
	if out, err := run(t, "", binary, "info", "--addr=xds:///maqaf"); err == nil || strings.Count(out, "\n") != 1 {
		t.Errorf("info --addr=xds:///maqaf: %v\n%s", err, out)
	}
}
