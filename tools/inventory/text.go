package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// printLicenses writes a table of all dependencies, then each text once, with those that it holds for.
func printLicenses(out io.Writer) error {
	all, err := own()
	if err != nil {
		return err
	}
	std, err := standard()
	if err != nil {
		return err
	}
	modules, err := linked()
	if err != nil {
		return err
	}
	all = append(append(all, std), modules...)

	w := bufio.NewWriter(out)
	fmt.Fprintln(w, "What the released binaries of maqaf contain besides maqaf itself, with the licence of each. `make licenses` writes this file.")
	fmt.Fprintln(w)
	var texts []string
	users := map[string][]string{}
	for _, m := range all {
		name := strings.TrimSpace(m.Path + " " + m.Version)
		fmt.Fprintf(w, "%-90s %s\n", name, m.ids())
		for _, l := range m.licenses {
			if users[l.text] == nil {
				texts = append(texts, l.text)
			}
			users[l.text] = append(users[l.text], m.Path)
		}
	}
	rule := strings.Repeat("-", 80)
	for _, text := range texts {
		fmt.Fprintf(w, "\n%s\n%s\n%s\n\n%s\n", rule, strings.Join(users[text], "\n"), rule, text)
	}
	return w.Flush()
}
