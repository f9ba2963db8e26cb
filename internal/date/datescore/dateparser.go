package main

import (
	"fmt"
	"os"
	"regexp"

	"github.com/maqaf/maqaf/internal/date"
)

var dateparserParam = regexp.MustCompile(`param\(\s*["']he["'],\s*(?:"([^"\n]+)"|'([^'\n]+)')`)

// scoreDateparser reads the Hebrew strings of dateparser's tests and reports those in which nothing is found.
func scoreDateparser(e *engine, paths []string) error {
	hit, all := 0, 0
	ref, err := date.ParseReference("2016-11-20T12:00:00")
	if err != nil {
		return err
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, m := range dateparserParam.FindAllStringSubmatch(string(data), -1) {
			s := m[1] + m[2]
			all++
			r := e.resolve(s, ref, date.Options{Language: "he"})
			if len(r.Mentions) == 1 {
				hit++
				fmt.Printf("  %-50s %s\n", s, r.Mentions[0].Value)
			} else {
				fmt.Printf("- %-50s %d mentions\n", s, len(r.Mentions))
			}
		}
	}
	fmt.Printf("found %d/%d\n", hit, all)
	return nil
}
