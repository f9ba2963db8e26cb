package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"unicode/utf16"

	"github.com/maqaf/maqaf/internal/date"
)

type recognizersCase struct {
	Input   string
	Context struct{ ReferenceDateTime string }
	Results []struct {
		Text       string
		Start, End int
		TypeName   string
		Resolution struct {
			Values []struct{ Timex, Type, Value, Start, End, Mod string }
		}
	}
}

// scoreRecognizers reads specifications of Recognizers-Text. In scope are dates, times and date-times, and ranges that
// are a year, month, week, quarter, season or decade, less the classes of exclusions.
func scoreRecognizers(e *engine, paths []string) error {
	var hit, all, wide, wideHit, quiet, silent int // wide: of the classes but the first left in
	outside := map[string]int{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		var cases []recognizersCase
		if err := json.Unmarshal(bytes.TrimPrefix(data, []byte("\ufeff")), &cases); err != nil {
			return err
		}
		for _, c := range cases {
			ref, err := date.ParseReference(c.Context.ReferenceDateTime)
			if err != nil && c.Context.ReferenceDateTime != "" {
				return err
			}
			mentions := e.resolve(c.Input, ref, date.Options{Language: "en-US", Vague: len(c.Results) > 0}).Mentions
			if len(c.Results) == 0 {
				silent++
				if len(mentions) == 0 {
					quiet++
				} else {
					fmt.Printf("! %q: %q = %s\n", c.Input, mentions[0].Span.Of(c.Input), mentions[0].Value)
				}
				continue
			}
			why := outOfScope(&c)
			if why != exclusions[0].reason {
				wide++
				if recognizersRight(&c, mentions) {
					wideHit++
				}
			}
			if why != "" {
				outside[why]++
				continue
			}
			all++
			if recognizersRight(&c, mentions) {
				hit++
				continue
			}
			fmt.Printf("- %q (ref %s)\n", c.Input, c.Context.ReferenceDateTime)
			for _, r := range c.Results {
				fmt.Printf("    want %q %v\n", r.Text, r.Resolution.Values)
			}
			for _, m := range mentions {
				fmt.Printf("    said %q %s %s\n", m.Span.Of(c.Input), m.Value, m.Rule)
			}
		}
	}
	for _, x := range exclusions {
		fmt.Printf("outside %3d  %s\n", outside[x.reason], x.reason)
	}
	fmt.Printf("with all classes but the first left in %d/%d\n", wideHit, wide)
	fmt.Printf("in scope %d/%d, no result %d/%d\n", hit, all, quiet, silent)
	return nil
}

func recognizersScope(c *recognizersCase) bool {
	for _, r := range c.Results {
		switch strings.TrimPrefix(r.TypeName, "datetimeV2.") {
		case "date", "time", "datetime":
		case "daterange":
			for _, v := range r.Resolution.Values {
				if strings.ContainsAny(v.Timex, "(,") || len(v.Timex) > 8 {
					return false
				}
			}
		default:
			return false
		}
		for _, v := range r.Resolution.Values {
			if v.Mod != "" || v.Value == "not resolved" || strings.HasPrefix(v.Timex, "FY") || strings.HasPrefix(v.Timex, "SY") {
				return false // impossible days, fiscal and school years
			}
		}
	}
	return true
}

func recognizersRight(c *recognizersCase, mentions []date.Mention) bool {
	units := utf16.Encode([]rune(c.Input))
	at := func(n int) int { return len(string(utf16.Decode(units[:max(0, min(n, len(units)))]))) }
	for _, r := range c.Results {
		start, end := at(r.Start), at(r.End+1)
		ok := false
		for _, m := range mentions {
			if m.Span.Start < end && start < m.Span.End {
				for _, v := range r.Resolution.Values {
					ok = ok || sameMoment(m, v.Timex, v.Value, v.Start)
				}
			}
		}
		if !ok {
			return false
		}
	}
	return true
}

// inside reports whether a day lies between the first and the last day of a mention.
func inside(m date.Mention, day string) bool {
	at := func(c date.Civil) string { return fmt.Sprintf("%04d-%02d-%02d", c.Year, c.Month, c.Day) }
	return at(m.First) <= day && day <= at(m.Last)
}

// sameMoment compares a value of ours with a TIMEX and a resolution of Recognizers-Text.
func sameMoment(m date.Mention, timex, value, start string) bool {
	ours := strings.TrimSuffix(m.Value, "Z")
	if strings.HasPrefix(m.Rule, "date.counted") && len(value) == 10 && inside(m, value) {
		return true // so many weeks, months or years: ours have the grain of the unit
	}
	if ours == timex || ours == value {
		return true
	}
	day, clock, _ := strings.Cut(ours, "T")
	v, c, timed := strings.Cut(value, " ")
	if timed && len(day) == 10 {
		return day == v && strings.HasPrefix(c, clock)
	}
	if clock != "" && len(value) == 8 && value[2] == ':' { // a time alone
		return strings.HasPrefix(value, clock)
	}
	if start != "" && m.First.Known&date.Day != 0 {
		f := m.First
		return fmt.Sprintf("%04d-%02d-%02d", f.Year, f.Month, f.Day) == start
	}
	return clock == "" && len(day) == 10 && day == v
}
