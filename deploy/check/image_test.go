package check

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
)

// TestDockerfile reads the Dockerfile with the builder's own parser and checks what the image promises.
func TestDockerfile(t *testing.T) {
	parsed, err := parser.Parse(bytes.NewReader(read(t, "Dockerfile")))
	if err != nil {
		t.Fatal(err)
	}
	if len(parsed.Warnings) > 0 {
		t.Errorf("warnings: %+v", parsed.Warnings)
	}
	stages, _, err := instructions.Parse(parsed.AST, nil)
	if err != nil {
		t.Fatal(err)
	}
	last := stages[len(stages)-1]
	if last.BaseName != "scratch" {
		t.Errorf("the image is made from %s", last.BaseName)
	}
	var user string
	var health, entry []string
	env := map[string]string{}
	for _, c := range last.Commands {
		switch c := c.(type) {
		case *instructions.UserCommand:
			user = c.User
		case *instructions.HealthCheckCommand:
			health = c.Health.Test
		case *instructions.EntrypointCommand:
			entry = c.CmdLine
		case *instructions.EnvCommand:
			for _, pair := range c.Env {
				env[pair.Key] = pair.Value
			}
		case *instructions.RunCommand:
			t.Errorf("RUN in an image without a shell: %v", c)
		case *instructions.CopyCommand:
			for _, source := range c.SourcePaths {
				if _, err := os.Stat(filepath.Join("../..", source)); c.From == "" && err != nil {
					t.Errorf("it copies what is not there: %v", err)
				}
			}
		}
	}
	if user != "65532:65532" {
		t.Errorf("the user is %q", user)
	}
	if want := []string{"CMD", "/maqaf", "healthcheck"}; len(health) < 3 || !slices.Equal(health[:3], want) {
		t.Errorf("the health check is %v", health)
	}
	if !slices.Equal(entry, []string{"/maqaf"}) {
		t.Errorf("the entry point is %v", entry)
	}
	known := flags(t)
	for name := range env {
		if !known[name] {
			t.Errorf("no flag of maqaf serve is set by %s", name)
		}
	}
	if module, err := os.ReadFile("../../go.mod"); err != nil || !strings.Contains(string(module), "\ngo "+strings.TrimPrefix(stages[0].BaseName, "golang:")+".") {
		t.Errorf("the image builds with %s, go.mod wants another (%v)", stages[0].BaseName, err)
	}
}
