package main

import (
	"crypto/sha256"
	"debug/buildinfo"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
)

// The parts of CycloneDX 1.6 that are used here: https://cyclonedx.org/docs/1.6/json/.
type bill struct {
	Format       string       `json:"bomFormat"`
	SpecVersion  string       `json:"specVersion"`
	Version      int          `json:"version"`
	SerialNumber string       `json:"serialNumber"`
	Metadata     metadata     `json:"metadata"`
	Components   []component  `json:"components"`
	Dependencies []dependency `json:"dependencies"`
}

type metadata struct {
	Component component `json:"component"`
}

type component struct {
	Ref      string     `json:"bom-ref"`
	Type     string     `json:"type"`
	Name     string     `json:"name"`
	Version  string     `json:"version,omitempty"`
	Purl     string     `json:"purl,omitempty"`
	Hashes   []hash     `json:"hashes,omitempty"`
	Licenses []licensed `json:"licenses"`
}

type hash struct {
	Algorithm string `json:"alg"`
	Content   string `json:"content"`
}

type licensed struct {
	Expression string `json:"expression"`
}

type dependency struct {
	Ref       string   `json:"ref"`
	DependsOn []string `json:"dependsOn"`
}

// printBill writes the bill of materials of a binary: the modules that its own build information names.
func printBill(out io.Writer, path string) error {
	info, err := buildinfo.ReadFile(path)
	if err != nil {
		return err
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	modules, err := linked()
	if err != nil {
		return err
	}
	licenses := map[string]string{}
	for _, m := range modules {
		licenses[m.Path] = m.ids()
	}
	version := os.Getenv("VERSION")
	if version == "" {
		version = info.Main.Version
	}
	digest := sha256.Sum256(data)
	b := bill{
		Format: "CycloneDX", SpecVersion: "1.6", Version: 1,
		SerialNumber: uuid(digest),
		Metadata: metadata{Component: component{
			Ref: "maqaf", Type: "application", Name: "maqaf", Version: version, Purl: purl(info.Main.Path, version),
			Hashes: []hash{{"SHA-256", fmt.Sprintf("%x", digest)}}, Licenses: []licensed{{"Apache-2.0"}},
		}},
		Components: []component{{
			Ref: "std", Type: "library", Name: "std", Version: strings.TrimPrefix(info.GoVersion, "go"),
			Purl: purl("std", strings.TrimPrefix(info.GoVersion, "go")), Licenses: []licensed{{"BSD-3-Clause"}},
		}},
	}
	depends := []string{"std"}
	for _, m := range info.Deps {
		if m.Replace != nil {
			return fmt.Errorf("%s is replaced; the bill would not tell by what", m.Path)
		}
		if licenses[m.Path] == "" {
			return fmt.Errorf("%s is in the binary, but not in the list of dependencies", m.Path)
		}
		ref := m.Path + "@" + m.Version
		b.Components = append(b.Components, component{
			Ref: ref, Type: "library", Name: m.Path, Version: m.Version, Purl: purl(m.Path, m.Version),
			Licenses: []licensed{{licenses[m.Path]}},
		})
		depends = append(depends, ref)
	}
	b.Dependencies = []dependency{{"maqaf", depends}}
	encoder := json.NewEncoder(out)
	encoder.SetIndent("", "  ")
	return encoder.Encode(b)
}

// uuid returns a digest as a name-based UUID (RFC 9562, version 8), so that the same binary has the same bill.
func uuid(digest [sha256.Size]byte) string {
	digest[6] = digest[6]&0x0f | 0x80
	digest[8] = digest[8]&0x3f | 0x80
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", digest[0:4], digest[4:6], digest[6:8], digest[8:10], digest[10:16])
}

// purl returns the package URL of a Go module.
func purl(path, version string) string {
	return "pkg:golang/" + path + "@" + strings.ReplaceAll(version, "+", "%2B")
}
