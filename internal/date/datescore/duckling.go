package main

import (
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"

	"github.com/maqaf/maqaf/internal/date"
)

var (
	ducklingHead   = regexp.MustCompile(`examples \(datetime(Interval)? \(*\(?(\d+), (\d+), (\d+), (\d+), (\d+), (\d+)\)(?:, \((\d+), (\d+), (\d+), (\d+), (\d+), (\d+)\)\))? ?\)? ?(\w+)`)
	ducklingString = regexp.MustCompile(`"([^"]+)"`)
)

// scoreDuckling reads a corpus of Duckling's Time dimension. Strings in comments are counted apart. A value counts as
// right where it differs only by the habit of putting everything into the future: by whole weeks for a weekday, by a
// year for a day without one.
func scoreDuckling(e *engine, paths []string) error {
	zone, err := date.LoadZone("Asia/Jerusalem")
	if err != nil {
		return err
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		ref, err := date.ParseReference("2013-02-12T04:30:00")
		if err != nil {
			return err
		}
		var head []string
		hit, all := [2]int{}, [2]int{}
		for _, line := range strings.Split(string(data), "\n") {
			if m := ducklingHead.FindStringSubmatch(line); m != nil {
				head = m
			}
			if head == nil {
				continue
			}
			disabled := 0
			if strings.Contains(line, `-- "`) {
				disabled = 1
			}
			for _, s := range ducklingString.FindAllStringSubmatch(line, -1) {
				all[disabled]++
				r := e.resolve(s[1], ref, date.Options{Zone: zone, Vague: true, Language: "he"})
				if len(r.Mentions) > 0 && ducklingRight(head, r.Mentions[0]) {
					hit[disabled]++
					continue
				}
				said := "nothing"
				if len(r.Mentions) > 0 {
					said = r.Mentions[0].Value
				}
				fmt.Printf("%q: want %v %s, said %s (disabled %d)\n", s[1], head[2:8], head[14], said, disabled)
			}
		}
		fmt.Printf("live %d/%d, disabled %d/%d\n", hit[0], all[0], hit[1], all[1])
	}
	return nil
}

// ducklingRight compares a mention with the head of its examples.
func ducklingRight(head []string, m date.Mention) bool {
	n := make([]int, 6)
	for i := range n {
		n[i], _ = strconv.Atoi(head[2+i])
	}
	f := m.First
	if m.Value == "PRESENT_REF" {
		return n[0] == 2013 && n[3] == 4
	}
	sameDay := f.Year == n[0] && f.Month == n[1] && f.Day == n[2]
	switch head[14] {
	case "Year":
		return f.Year == n[0]
	case "Month":
		return f.Year == n[0] && f.Month == n[1]
	case "Day":
		return sameDay || m.Rule == "date.weekday" && weeksApart(f, n) || f.Month == n[1] && f.Day == n[2] && m.Relative && abs(f.Year-n[0]) == 1
	case "Week":
		return sameDay
	}
	if head[1] != "" {
		return m.Precision == date.PrecisionDayPart && (sameDay || weeksApart(f, n)) || m.Precision == date.PrecisionWeekend
	}
	if f.Known&date.Hour == 0 {
		return sameDay && strings.Contains(m.Rule, "counted")
	}
	return (sameDay || m.Relative) && f.Hour == n[3] && f.Minute == n[4]
}

func weeksApart(f date.Civil, n []int) bool {
	a := (f.Year*12+f.Month)*31 + f.Day
	b := (n[0]*12+n[1])*31 + n[2]
	d := abs(a - b)
	return d == 7 || d == 14
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
