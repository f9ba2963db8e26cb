// Inventory tells what a release is made of:
//
//	inventory licenses          prints THIRD_PARTY_LICENSES: each dependency with the text of its licence
//	inventory sbom BINARY       prints a CycloneDX bill of materials of a built binary
//
// Both read the module cache alone, and fail on a licence that is not known here: somebody has to look at it.
package main

import (
	"fmt"
	"io"
	"os"
)

// repository is where the product lies, seen from the folder that `go -C tools run` works in.
const repository = ".."

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "inventory:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	switch {
	case len(args) == 1 && args[0] == "licenses":
		return printLicenses(out)
	case len(args) == 2 && args[0] == "sbom":
		return printBill(out, args[1])
	}
	return fmt.Errorf("give licenses, or sbom and a binary")
}
