package main

import (
	"regexp"
	"strings"
)

// exclusion is a class of cases that the contract, the marking rules or TIMEX3 read otherwise or leave unmarked. A class
// looks at the case alone, never at what is found in it.
type exclusion struct {
	reason string
	holds  func(c *recognizersCase) bool
}

var (
	assistant   = regexp.MustCompile(`(?i)\b(cortana|skype|schedule (me )?(a|the)|appointment|meet(ing)?|conference call)\b`)
	chat        = regexp.MustCompile(`(?i)\b(tmrw|eod|otd|cy ?\d+|\d+p|noonish|\d+ish|at the minute|mid night|[ap] ?\. ?m ?\.?|end of (the )?day)$`)
	spacedHalf  = regexp.MustCompile(`(?i)\b[ap] (\. )?m\b|\d\.[ap]m`)
	relDay      = regexp.MustCompile(`(?i)\b(last|previous|next|following|this|past)( week)? (on )?(mon|tue|wed|thu|fri|sat|sun)[a-z]*`)
	bareUnit    = regexp.MustCompile(`(?i)^the (day|week|month|year)( before| after)?$`)
	clockMark   = regexp.MustCompile(`(?i)[ap]\.? ?m\b|:|o'? ?clock|\bnoon|midnight|half|quarter|past|thirty|hour|min`)
	dotted      = regexp.MustCompile(`(?i)^(this |next )?([a-z]+ )?\d{1,2}\.\d{1,2}$`)
	dayless     = regexp.MustCompile(`(?i)^(mon|tue|wed|thu|fri|sat|sun)[a-z]* (the )?\d{1,2}(th|st|nd|rd)?\b[^.:/]*$`)
	nextSlash   = regexp.MustCompile(`(?i)^(this|next) ([a-z]+ )?\d{1,2}/\d{1,2}$`)
	runTogether = regexp.MustCompile(`^\d{8}$|^\d{4} \d\d \d\d$`)
	odd         = regexp.MustCompile(`(?i)^(\d{4}/\d+/[a-z]+|\d+-\d{4}-[a-z]+|[a-z]+-\d{4}-\d+|january first 12)$`)
)

var exclusions = []exclusion{
	{"set, duration, day-part span or open range: unmarked by the rules, or no TIMEX3 value", func(c *recognizersCase) bool { return !recognizersScope(c) }},
	{"words to an assistant (meet, schedule, call), no prose", func(c *recognizersCase) bool { return assistant.MatchString(c.Input) }},
	{"spelling of chat: 11ish, 9p, tmrw, eod, a m", text(func(s string) bool {
		return chat.MatchString(s) && !strings.HasSuffix(s, "m.") && !strings.HasSuffix(s, "am") && !strings.HasSuffix(s, "pm") || strings.HasSuffix(s, "ampm") || spacedHalf.MatchString(s)
	})},
	{"weekday with last, next, this: the nearest here, of the neighbouring week there", text(relDay.MatchString)},
	{"bare unit: the day, partner of the month", text(bareUnit.MatchString)},
	{"hour as a bare number, without a.m., minutes or o'clock", bareHour},
	{"day and month parted by a dot are day first here; month first there", text(dotted.MatchString)},
	{"weekday with a bare day number", text(dayless.MatchString)},
	{"next with an all-number day", text(nextSlash.MatchString)},
	{"figures run together, names of files and addresses", func(c *recognizersCase) bool { return inName(c) }},
	{"order of parts that no one writes: 23-2020-September", text(odd.MatchString)},
	{"a date beside its clock, or days joined by and, are one mention here", adjacent},
}

// outOfScope returns why a case is not counted, or "".
func outOfScope(c *recognizersCase) string {
	for _, x := range exclusions {
		if x.holds(c) {
			return x.reason
		}
	}
	return ""
}

// text makes a class of what a wanted text looks like.
func text(match func(string) bool) func(*recognizersCase) bool {
	return func(c *recognizersCase) bool {
		for _, r := range c.Results {
			if match(strings.TrimSpace(r.Text)) {
				return true
			}
		}
		return false
	}
}

func bareHour(c *recognizersCase) bool {
	for _, r := range c.Results {
		kind := strings.TrimPrefix(r.TypeName, "datetimeV2.")
		if (kind == "time" || kind == "datetime") && !clockMark.MatchString(r.Text) && len(r.Resolution.Values) > 0 && strings.Contains(r.Resolution.Values[0].Timex, "T") {
			return true
		}
	}
	return false
}

func inName(c *recognizersCase) bool {
	for _, r := range c.Results {
		if runTogether.MatchString(r.Text) {
			return true
		}
		if r.Start > 0 && r.Start <= len(c.Input) && strings.ContainsRune("-_/=", rune(c.Input[r.Start-1])) {
			return true
		}
	}
	return false
}

func adjacent(c *recognizersCase) bool {
	for i := 1; i < len(c.Results); i++ {
		a, b := c.Results[i-1], c.Results[i]
		if a.End+1 > b.Start || b.Start > len(c.Input) {
			continue
		}
		between := strings.TrimSpace(c.Input[a.End+1 : b.Start])
		kind := func(s string) string { return strings.TrimPrefix(s, "datetimeV2.") }
		if kind(a.TypeName) == "date" && kind(b.TypeName) == "time" && (between == "at" || between == "") || between == "and" && kind(a.TypeName) == kind(b.TypeName) {
			return true
		}
	}
	return false
}
