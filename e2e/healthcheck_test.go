package e2e_test

import "testing"

func TestHealthcheck(t *testing.T) {
	addr, _ := serve(t)
	if out, err := run(t, "", binary, "healthcheck", "--addr="+addr); err != nil || out != "serving\n" {
		t.Errorf("%v: %q", err, out)
	}
	if out, err := run(t, "", binary, "healthcheck", "--addr=localhost:1"); err == nil {
		t.Errorf("nothing listens there, and yet: %q", out)
	}
}
