package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
)

// module is a dependency that is linked into a binary.
type module struct {
	Path, Version, Dir string
	licenses           []license
}

// platforms are those that a release is built for: some dependencies are for one of them alone.
var platforms = []string{"linux/amd64", "linux/arm64", "darwin/arm64", "darwin/amd64", "windows/amd64"}

// linked returns the modules whose packages go into maqaf on any platform, by path.
func linked() ([]module, error) {
	seen := map[string]module{}
	for _, platform := range platforms {
		goos, goarch, _ := strings.Cut(platform, "/")
		cmd := exec.Command("go", "list", "-deps", "-json=Module", "./cmd/maqaf")
		cmd.Dir = repository
		cmd.Env = append(os.Environ(), "GOOS="+goos, "GOARCH="+goarch, "CGO_ENABLED=0")
		cmd.Stderr = os.Stderr
		out, err := cmd.StdoutPipe()
		if err != nil {
			return nil, err
		}
		if err := cmd.Start(); err != nil {
			return nil, err
		}
		decoder := json.NewDecoder(out)
		for {
			var p struct {
				Module *struct {
					module
					Main bool
				}
			}
			if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				return nil, err
			}
			if p.Module != nil && !p.Module.Main {
				seen[p.Module.Path] = p.Module.module
			}
		}
		if err := cmd.Wait(); err != nil {
			return nil, err
		}
	}
	modules := make([]module, 0, len(seen))
	for _, m := range seen {
		var err error
		if m.licenses, err = licensesIn(m.Dir); err != nil {
			return nil, fmt.Errorf("%s %s: %w", m.Path, m.Version, err)
		}
		modules = append(modules, m)
	}
	sort.Slice(modules, func(i, j int) bool { return modules[i].Path < modules[j].Path })
	return modules, nil
}

// own are what the repository itself has taken in.
func own() ([]module, error) {
	modules := []module{
		{Path: "googleapis (google/rpc)", Dir: "third_party/googleapis"},
		{Path: "Unicode Character Database", Version: "17.0.0", Dir: "bidi/internal/ucd"},
	}
	for i, m := range modules {
		var err error
		if modules[i].licenses, err = licensesIn(filepath.Join(repository, m.Dir)); err != nil {
			return nil, fmt.Errorf("%s: %w", m.Dir, err)
		}
	}
	return modules, nil
}

// standard returns Go's own library and runtime, of the toolchain at hand.
func standard() (module, error) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return module{}, err
	}
	m := module{Path: "Go standard library and runtime", Dir: strings.TrimSpace(string(root))}
	m.licenses, err = licensesIn(m.Dir)
	return m, err
}
