package check

import (
	"bytes"
	"encoding/json"
	"os/exec"
	"strings"
	"testing"

	cdx "github.com/CycloneDX/cyclonedx-go"
)

// TestBill reads the bill of materials of the binary with CycloneDX's own types, strictly.
func TestBill(t *testing.T) {
	out, err := exec.Command("go", "-C", "../../tools", "run", "./inventory", "sbom", binary(t)).Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	var bill cdx.BOM
	decoder := json.NewDecoder(bytes.NewReader(out))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&bill); err != nil {
		t.Fatal(err)
	}
	if bill.BOMFormat != cdx.BOMFormat || bill.SpecVersion != cdx.SpecVersion1_6 || bill.Metadata.Component.Version == "" {
		t.Errorf("%s %s of %q", bill.BOMFormat, bill.SpecVersion, bill.Metadata.Component.Version)
	}
	refs := map[string]bool{}
	for _, c := range *bill.Components {
		refs[c.BOMRef] = true
		if c.Licenses == nil || (*c.Licenses)[0].Expression == "" || !strings.HasPrefix(c.PackageURL, "pkg:golang/") {
			t.Errorf("%s lacks its licence or address", c.Name)
		}
	}
	for _, ref := range *(*bill.Dependencies)[0].Dependencies {
		delete(refs, ref)
	}
	if len(*bill.Components) < 20 || len(refs) > 0 {
		t.Errorf("%d components, nothing depends on %v", len(*bill.Components), refs)
	}
}
