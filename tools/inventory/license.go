package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// license is one licence file. A notice has no id: it goes along with the licence beside it.
type license struct {
	id   string // of SPDX
	text string
}

// phrases tell licences apart, in this order. Each must all be there, with white space folded.
var phrases = []struct {
	id    string
	every []string
}{
	{"Apache-2.0", []string{"Apache License", "Version 2.0, January 2004"}},
	{"MPL-2.0", []string{"Mozilla Public License Version 2.0"}},
	{"Unicode-3.0", []string{"Permission is hereby granted, free of charge, to any person obtaining a copy of data files and any associated documentation"}},

	{"ISC", []string{"Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted"}},
	{"ISC", []string{"Permission to use, copy, modify, and distribute this software for any purpose with or without fee is hereby granted"}},
	{"MIT", []string{"Permission is hereby granted, free of charge, to any person obtaining a copy", "The above copyright notice and this permission notice shall be included"}},
	{"BSD-3-Clause", []string{"Redistribution and use in source and binary forms", "Neither the name"}},
	{"BSD-3-Clause", []string{"Redistribution and use in source and binary forms", "names of its contributors may not be used"}},
	{"BSD-3-Clause", []string{"Redistribution and use in source and binary forms", "The names of its contributors may not"}},
	{"BSD-2-Clause", []string{"Redistribution and use in source and binary forms", "Redistributions in binary form must reproduce"}},
}

// licensesIn reads the licence files of a folder. None, or one that phrases does not know, is an error.
func licensesIn(dir string) ([]license, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var found []license
	known := false
	for _, e := range entries {
		name := strings.ToUpper(strings.TrimSuffix(e.Name(), filepath.Ext(e.Name())))
		notice := name == "NOTICE"
		if e.IsDir() || !notice && name != "LICENSE" && name != "LICENCE" && name != "COPYING" && !strings.HasPrefix(name, "LICENSE-") {
			continue
		}
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			return nil, err
		}
		l := license{text: strings.TrimSpace(strings.ReplaceAll(string(data), "\r\n", "\n"))}
		if !notice {
			if l.id = identify(l.text); l.id == "" {
				return nil, fmt.Errorf("%s is no licence that is known here", e.Name())
			}
			known = true
		}
		found = append(found, l)
	}
	if !known {
		return nil, fmt.Errorf("no licence in %s", dir)
	}
	return found, nil
}

// identify returns the SPDX id of a licence's text, or "".
func identify(text string) string {
	folded := strings.Join(strings.Fields(text), " ")
	for _, p := range phrases {
		all := true
		for _, phrase := range p.every {
			all = all && strings.Contains(folded, phrase)
		}
		if all {
			return p.id
		}
	}
	return ""
}

// ids returns the licences of m, such as "Apache-2.0 AND MIT".
func (m module) ids() string {
	var all []string
	for _, l := range m.licenses {
		if l.id != "" && (len(all) == 0 || all[len(all)-1] != l.id) {
			all = append(all, l.id)
		}
	}
	return strings.Join(all, " AND ")
}
