package maqaf_test

import (
	"io/fs"
	"strconv"
	"strings"
	"testing"
)

// TestVersionFloors keeps modules above the versions in which public remote faults were mended: grpc-go 1.83.1
// (CVE-2026-84304), x/net 0.53.0 (CVE-2025-47911), x/text 0.39.0 (CVE-2026-56852), protobuf 1.33.0 (CVE-2024-24786).
func TestVersionFloors(t *testing.T) {
	data, err := fs.ReadFile(repository, "go.mod")
	if err != nil {
		t.Fatal(err)
	}
	for module, floor := range map[string]string{
		"google.golang.org/grpc": "v1.83.1", "golang.org/x/net": "v0.53.0", "golang.org/x/text": "v0.39.0", "google.golang.org/protobuf": "v1.33.0",
	} {
		_, after, found := strings.Cut(string(data), module+" ")
		if !found {
			t.Errorf("go.mod does not name %s", module)
			continue
		}
		if version := strings.Fields(after)[0]; older(version, floor) {
			t.Errorf("%s is %s, below %s", module, version, floor)
		}
	}
}

// older compares versions such as v1.83.1.
func older(a, b string) bool {
	as, bs := strings.Split(a[1:], "."), strings.Split(b[1:], ".")
	for i := range min(len(as), len(bs)) {
		x, _ := strconv.Atoi(as[i])
		y, _ := strconv.Atoi(bs[i])
		if x != y {
			return x < y
		}
	}
	return false
}
