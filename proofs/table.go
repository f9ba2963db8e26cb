package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
)

// The lines of RELIABILITY.md between which the results stand.
const tableBegin, tableEnd = "<!-- results -->", "<!-- end of results -->"

// table writes the results of a file into a document: RESULTS DOCUMENT.
func table(args []string) error {
	if len(args) != 2 {
		return errors.New("table needs a file of results and a document")
	}
	data, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	var text strings.Builder
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var r result
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return fmt.Errorf("%s: %w", args[0], err)
		}
		write(&text, r)
	}
	if err := lines.Err(); err != nil {
		return err
	}
	document, err := os.ReadFile(args[1])
	if err != nil {
		return err
	}
	before, rest, begins := strings.Cut(string(document), tableBegin)
	_, after, ends := strings.Cut(rest, tableEnd)
	if !begins || !ends {
		return fmt.Errorf("%s has no lines %s and %s", args[1], tableBegin, tableEnd)
	}
	return os.WriteFile(args[1], []byte(before+tableBegin+"\n"+text.String()+tableEnd+after), 0o644)
}

// write adds the section of one result.
func write(text *strings.Builder, r result) {
	held := "held"
	if !r.Pass {
		held = "**missed**: " + r.Problem
	}
	fmt.Fprintf(text, "\n### %s: %s\n\nBar: %s.\n\n%s · `%s` · %.0f s · load average %s · %s\n\n| figure | value |\n|---|---|\n",
		r.Proof, held, r.Bar, r.Date, r.Command, r.Seconds, r.Load, r.Machine)
	for _, name := range slices.Sorted(maps.Keys(r.Figures)) {
		value := strings.ReplaceAll(fmt.Sprint(r.Figures[name]), "|", "\\|")
		fmt.Fprintf(text, "| %s | %s |\n", strings.ReplaceAll(name, "|", "\\|"), value)
	}
}
