package check

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestUnit asks systemd itself what it thinks of the unit; where there is none, the settings alone are checked.
func TestUnit(t *testing.T) {
	unit := string(read(t, "systemd/maqaf.service"))
	known := flags(t)
	names := regexp.MustCompile(`(?m)^Environment=(\w+)=`).FindAllStringSubmatch(unit, -1)
	if len(names) < 5 {
		t.Errorf("%d settings", len(names))
	}
	for _, m := range names {
		if !known[m[1]] {
			t.Errorf("no flag of maqaf serve is set by %s", m[1])
		}
	}
	tool, err := exec.LookPath("systemd-analyze")
	if err != nil {
		t.Skip("no systemd-analyze here")
	}
	here := strings.Replace(unit, "/usr/bin/maqaf", binary(t), 1) // verify wants the program to be there
	path := filepath.Join(t.TempDir(), "maqaf.service")
	if err := os.WriteFile(path, []byte(here), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(tool, "verify", "--man=no", path).CombinedOutput()
	for _, line := range strings.Split(string(out), "\n") {
		if strings.Contains(line, "maqaf.service") { // it speaks of the machine's other units too
			t.Error(line)
		}
	}
	if err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	if out, err := exec.Command(tool, "security", "--offline=true", "--threshold=15", path).CombinedOutput(); err != nil {
		t.Errorf("too open (at most 1.5): %v\n%s", err, out)
	}
}
