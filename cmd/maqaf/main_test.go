package main

import (
	"bytes"
	"context"
	"strings"
	"testing"
)

// command runs one command line in this process.
func command(t *testing.T, stdin string, args ...string) (out, errOut string, code int) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	code = run(context.Background(), args, strings.NewReader(stdin), &stdout, &stderr)
	return stdout.String(), stderr.String(), code
}

func TestListingHidesControls(t *testing.T) {
	out, errOut, code := command(t, "a\x1b[31mred\u202e name\n", "analyze", "-")
	if code != 0 || strings.ContainsAny(out, "\x1b\u202e") {
		t.Errorf("exit %d %s: %q", code, errOut, out)
	}
}

func TestHelpNamesEveryFlagOfServe(t *testing.T) {
	out, _, code := command(t, "", "serve", "--help")
	for _, want := range []string{
		"--addr", "--admin-addr", "--max-text-bytes", "--max-message-bytes", "--max-connections", "--max-streams",
		"--drain-timeout", "--reflection", "--insecure", "--tls-cert", "--tls-key", "--tls-client-ca", "--token-file", "--log", "MAQAF_ADDR", "localhost:7788",
	} {
		if code != 0 || !strings.Contains(out, want) {
			t.Errorf("exit %d, %s is missing:\n%s", code, want, out)
		}
	}
}

func TestEnvName(t *testing.T) {
	if got := envName("max-text-bytes"); got != "MAQAF_MAX_TEXT_BYTES" {
		t.Error(got)
	}
}

func TestReadSteps(t *testing.T) {
	for _, name := range stepNames() {
		if steps, err := readSteps([]string{name}); err != nil || len(steps) != 1 {
			t.Errorf("%s: %v, %v", name, steps, err)
		}
	}
	if _, err := readSteps([]string{"unspecified"}); err == nil {
		t.Error("unspecified is no step")
	}
}
