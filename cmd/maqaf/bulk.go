package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"

	"github.com/spf13/cobra"
)

// bulkProgram is a program of its own, so that what archives and many machines need is no part of this one.
const bulkProgram = "maqaf-bulk"

func newBulk() *cobra.Command {
	return &cobra.Command{
		Use:   "bulk",
		Short: "Analyse archives of millions of documents, on one machine or many",
		Long: `Bulk runs the program maqaf-bulk, which stands beside this one or on the PATH, with the arguments that follow.
See maqaf bulk --help and docs/archives.md.`,
		DisableFlagParsing: true,
		RunE: func(_ *cobra.Command, args []string) error {
			program, err := findBulk()
			if err != nil {
				return err
			}
			return syscall.Exec(program, append([]string{bulkProgram}, args...), os.Environ())
		},
	}
}

// findBulk returns where maqaf-bulk is.
func findBulk() (string, error) {
	if self, err := os.Executable(); err == nil {
		beside := filepath.Join(filepath.Dir(self), bulkProgram)
		if info, err := os.Stat(beside); err == nil && info.Mode().IsRegular() {
			return beside, nil
		}
	}
	program, err := exec.LookPath(bulkProgram)
	if err != nil && !errors.Is(err, exec.ErrDot) {
		return "", fmt.Errorf("%s is neither beside this program nor on the PATH; `make bulk` builds it", bulkProgram)
	}
	return program, err
}
