package main

import (
	"bufio"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

var h2specProof = proof{
	name: "h2spec",
	bar:  "h2spec finds no fault that proofs/h2spec-known.txt does not list; the list may only shrink",
	run:  runH2spec,
}

// report is what h2spec writes.
type report struct {
	Suites []struct {
		Cases []struct {
			Package string  `xml:"package,attr"`
			Name    string  `xml:"classname,attr"`
			Error   *string `xml:"error"`
			Failure *string `xml:"failure"`
			Skipped *string `xml:"skipped"`
		} `xml:"testcase"`
	} `xml:"testsuite"`
}

// runH2spec wants the tool and the list as arguments.
func runH2spec(ctx context.Context, o options, r *result) error {
	if len(o.args) != 2 {
		return errors.New("give the h2spec program and the list of known faults")
	}
	known, err := readKnown(o.args[1])
	if err != nil {
		return err
	}
	server, err := serve(o, "")
	if err != nil {
		return err
	}
	defer server.kill()
	dir, err := os.MkdirTemp("", "h2spec")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	found, err := faults(ctx, o.args[0], server.addr, filepath.Join(dir, "report.xml"), r)
	if err != nil {
		return err
	}
	var fresh, mended []string
	for _, fault := range found {
		if !slices.Contains(known, fault) {
			fresh = append(fresh, fault)
		}
	}
	for _, fault := range known {
		if !slices.Contains(found, fault) {
			mended = append(mended, fault)
		}
	}
	r.note("known faults", len(known))
	r.note("no longer found, to be taken off the list", strings.Join(mended, "; "))
	r.hold(len(fresh) == 0, "new faults: %s", strings.Join(fresh, "; "))
	r.hold(server.alive(), "the server ended")
	return nil
}

func readKnown(path string) ([]string, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var list []string
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		if line := lines.Text(); line != "" && line[0] != '#' {
			list = append(list, line)
		}
	}
	return list, lines.Err()
}

// faults runs all cases and returns the names of those that failed.
func faults(ctx context.Context, tool, addr, path string, r *result) ([]string, error) {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, err
	}
	out, runErr := exec.CommandContext(ctx, tool, "-h", host, "-p", port, "-P", "/maqaf.v1.TextService/AnalyzeText", "-o", "2", "-j", path).CombinedOutput()
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("h2spec: %w\n%s", errors.Join(runErr, err), out)
	}
	var rep report
	if err := xml.Unmarshal(data, &rep); err != nil {
		return nil, err
	}
	var list []string
	cases, skipped := 0, 0
	for _, suite := range rep.Suites {
		for _, c := range suite.Cases {
			cases++
			switch {
			case c.Error != nil || c.Failure != nil:
				list = append(list, c.Package+": "+c.Name)
			case c.Skipped != nil:
				skipped++
			}
		}
	}
	r.note("cases, passed, skipped, failed", fmt.Sprintf("%d, %d, %d, %d", cases, cases-skipped-len(list), skipped, len(list)))
	r.hold(cases >= 140, "only %d cases ran", cases)
	slices.Sort(list)
	return list, nil
}
