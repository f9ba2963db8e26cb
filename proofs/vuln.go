package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/version"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"
)

var vulnProof = proof{
	name: "vuln",
	bar: "govulncheck finds no known vulnerability in what maqaf calls of other modules, and those of Go's own library are told; its database comes from " +
		"the Go module golang.org/x/vulndb and is less than 60 days old",
	run: vuln,
}

// advisory is what govulncheck's index holds of an entry of the database.
type advisory struct {
	ID       string    `json:"id"`
	Modified time.Time `json:"modified"`
	Affected []struct {
		Package struct {
			Name string `json:"name"`
		} `json:"package"`
		Ranges []struct {
			Events []struct {
				Fixed string `json:"fixed"`
			} `json:"events"`
		} `json:"ranges"`
	} `json:"affected"`
}

type indexedModule struct {
	Path  string        `json:"path"`
	Vulns []indexedVuln `json:"vulns"`
}

type indexedVuln struct {
	ID       string    `json:"id"`
	Modified time.Time `json:"modified"`
	Fixed    string    `json:"fixed,omitempty"`
}

// vuln wants the govulncheck program as its argument.
func vuln(ctx context.Context, o options, r *result) error {
	if len(o.args) != 1 {
		return errors.New("give the govulncheck program")
	}
	source, date, err := downloadDatabase(ctx)
	if err != nil {
		return fmt.Errorf("the database cannot be had: %w", err)
	}
	dir, err := os.MkdirTemp("", "vulndb")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	modules, entries, err := layOut(filepath.Join(source, "data", "osv"), dir)
	if err != nil {
		return err
	}
	age := time.Since(date)
	r.note("database of", date.UTC().Format(time.DateOnly))
	r.note("entries", entries)
	r.note("entries about grpc-go, all of them mended", len(modules["google.golang.org/grpc"].Vulns))
	r.hold(entries > 4000 && len(modules["google.golang.org/grpc"].Vulns) > 0, "the database has only %d entries", entries)
	r.hold(age < 60*24*time.Hour, "the database is %.0f days old", age.Hours()/24)
	called, imported, err := scan(ctx, o.args[0], dir)
	if err != nil {
		return err
	}
	// The toolchain is the builder's choice: its faults go away with a newer Go, not with a change here.
	toolchain := slices.DeleteFunc(slices.Clone(called), func(id string) bool { return !in(modules["stdlib"], id) })
	called = slices.DeleteFunc(called, func(id string) bool { return in(modules["stdlib"], id) })
	r.note("called in the standard library of "+runtime.Version(), strings.Join(toolchain, " "))
	r.note("of those the newest is mended in go", newest(modules["stdlib"], toolchain))
	r.note("in modules that are needed, but not called", strings.Join(imported, " "))
	r.note("called in other modules", strings.Join(called, " "))
	r.hold(len(called) == 0, "vulnerable and called: %v", called)
	return nil
}

// downloadDatabase returns the folder of the newest database module, and its date.
func downloadDatabase(ctx context.Context) (dir string, date time.Time, err error) {
	cmd := exec.CommandContext(ctx, "go", "mod", "download", "-json", "golang.org/x/vulndb@latest")
	cmd.Dir = os.TempDir()
	out, runErr := cmd.Output()
	var module struct{ Dir, Version, Error string }
	if err := json.Unmarshal(out, &module); err != nil {
		return "", date, errors.Join(runErr, err)
	}
	if module.Error != "" {
		return "", date, errors.New(module.Error)
	}
	parts := strings.Split(module.Version, "-") // v0.0.0-DATE-COMMIT
	if len(parts) != 3 {
		return "", date, fmt.Errorf("version %s has no date", module.Version)
	}
	date, err = time.Parse("20060102150405", parts[1])
	return module.Dir, date, err
}

// layOut writes the entries in the folders that govulncheck reads.
func layOut(source, to string) (map[string]*indexedModule, int, error) {
	files, err := filepath.Glob(filepath.Join(source, "GO-*.json"))
	if err != nil {
		return nil, 0, err
	}
	for _, folder := range []string{"ID", "index"} {
		if err := os.MkdirAll(filepath.Join(to, folder), 0o755); err != nil {
			return nil, 0, err
		}
	}
	modules, newest := map[string]*indexedModule{}, time.Time{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, 0, err
		}
		var a advisory
		if err := json.Unmarshal(data, &a); err != nil {
			return nil, 0, fmt.Errorf("%s: %w", file, err)
		}
		if err := os.WriteFile(filepath.Join(to, "ID", a.ID+".json"), data, 0o644); err != nil {
			return nil, 0, err
		}
		if a.Modified.After(newest) {
			newest = a.Modified
		}
		index(modules, a)
	}
	list := make([]*indexedModule, 0, len(modules))
	for _, m := range modules {
		list = append(list, m)
	}
	slices.SortFunc(list, func(a, b *indexedModule) int { return strings.Compare(a.Path, b.Path) })
	err = errors.Join(
		writeJSON(filepath.Join(to, "index", "modules.json"), list),
		writeJSON(filepath.Join(to, "index", "db.json"), map[string]time.Time{"modified": newest}),
	)
	return modules, len(files), err
}

// index adds an entry to each module that it is about, with the last version that mends it.
func index(modules map[string]*indexedModule, a advisory) {
	for _, affected := range a.Affected {
		path := affected.Package.Name
		if modules[path] == nil {
			modules[path] = &indexedModule{Path: path}
		}
		fixed := ""
		for _, r := range affected.Ranges {
			for _, event := range r.Events {
				if event.Fixed != "" {
					fixed = event.Fixed
				}
			}
		}
		m := modules[path]
		if n := len(m.Vulns); n > 0 && m.Vulns[n-1].ID == a.ID {
			continue
		}
		m.Vulns = append(m.Vulns, indexedVuln{a.ID, a.Modified, fixed})
	}
}

func in(m *indexedModule, id string) bool {
	return m != nil && slices.ContainsFunc(m.Vulns, func(v indexedVuln) bool { return v.ID == id })
}

// newest returns the latest version of those that mend the entries.
func newest(m *indexedModule, ids []string) string {
	latest := ""
	for _, v := range m.Vulns {
		if slices.Contains(ids, v.ID) && version.Compare("go"+v.Fixed, "go"+latest) > 0 {
			latest = v.Fixed
		}
	}
	return latest
}

func writeJSON(path string, v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return os.WriteFile(path, data, 0o644)
}

// scan returns the entries whose functions are called, and those whose modules are merely needed.
func scan(ctx context.Context, tool, database string) (called, imported []string, err error) {
	cmd := exec.CommandContext(ctx, tool, "-db", "file://"+database, "-format", "json", "./...")
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, nil, err
	}
	for decoder := json.NewDecoder(out); ; {
		var message struct {
			Finding *struct {
				OSV   string                      `json:"osv"`
				Trace []struct{ Function string } `json:"trace"`
			} `json:"finding"`
		}
		if err := decoder.Decode(&message); err == io.EOF {
			break
		} else if err != nil {
			return nil, nil, errors.Join(err, cmd.Wait())
		}
		if f := message.Finding; f != nil && len(f.Trace) > 0 {
			list := &imported
			if f.Trace[0].Function != "" {
				list = &called
			}
			if !slices.Contains(*list, f.OSV) {
				*list = append(*list, f.OSV)
			}
		}
	}
	return called, imported, cmd.Wait()
}
