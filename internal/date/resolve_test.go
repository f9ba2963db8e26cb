package date_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/internal/date"
)

// noteNames are the sorts of notes as the tests below write them.
var noteNames = map[date.NoteKind]string{date.NoteAmbiguous: "ambiguous", date.NoteInvalid: "invalid", date.NoteUnresolved: "unresolved", date.NoteWeekdayMismatch: "mismatch"}

// TestResolve holds what references, orders, zones and checks make of a text: its values, with alternatives behind ~ and
// notes behind !.
func TestResolve(t *testing.T) {
	r := load(t)
	for _, c := range []struct{ text, ref, zone, language, want string }{
		// Without a reference.
		{"It opens Thursday.", "", "", "", "XXXX-WXX-4"},
		{"ב-2 בפברואר בשעה 17:29", "", "", "", "XXXX-02-02T17:29"},
		{"On February 2 it rained.", "", "", "", "XXXX-02-02"},
		{"at 17:29 he left", "", "", "", "T17:29"},
		{"today and yesterday", "", "", "", "!unresolved !unresolved"},
		{"last week", "", "", "", "!unresolved"},
		{"אתמול", "", "", "", "!unresolved"},
		{"ביום שלישי, 18:30", "", "", "", "XXXX-WXX-2T18:30"},
		{"ט' בשבט", "", "", "", "!unresolved"},
		{"02.02.12, 17:29", "", "", "", "2012-02-02T17:29"},
		{"02.02.49 and 02.02.50", "", "", "", "2049-02-02 1950-02-02"},
		{"02.02.33 and 02.02.31", "2012-02-02", "", "", "1933-02-02 2031-02-02"},
		// A past verb tells of an end in its own line, not of the one in a title over it.
		{"Ferry stays in port until Sunday\nBy Dana Levi\nHAIFA: Officials said so.", "2026-11-24", "", "", "2026-11-29"},
		{"Until Sunday the ferry was late.", "2026-11-24", "", "", "2026-11-22"},
		// What runs or is held is planned; who runs something is not.
		{"The fair runs from June 4 to June 7.", "2012-03-18", "", "", "2012-06-04/2012-06-07"},
		{"He runs the shop that burned June 4.", "2012-03-18", "", "", "2011-06-04"},
		// What has gone on since is past, though the verb may tell what is about to come.
		{"הגשר עומד מאז יום ראשון.", "2020-11-05", "", "", "2020-11-01"},
		{"הגשר עומד להיפתח ביום ראשון.", "2020-11-05", "", "", "2020-11-08"},
		// The order of day and month.
		{"03/04/2012", "", "", "", "2012-03-04 ~2012-04-03 !ambiguous"},
		// A date alone on its line is read as the letters of its page are.
		{"המגדל הישן\n03/04/2012\nנשאר נטוי", "", "", "", "2012-04-03"},
		{"The old tower\n03/04/2012\nleans", "", "", "", "2012-03-04 ~2012-04-03 !ambiguous"},
		{"03/04/2012", "", "America/New_York", "", "2012-03-04"},
		{"03/04/2012", "", "Europe/London", "", "2012-04-03"},
		{"03/04/2012", "", "", "en-US", "2012-03-04"},
		{"03/04/2012", "", "", "en-GB", "2012-04-03"},
		{"פורסם 03/04/2012", "", "", "", "2012-04-03"},
		{"03.04.2012", "", "", "", "2012-04-03"},
		{"04/04/2012", "", "", "", "2012-04-04"},
		{"13/04/2012 or 03/04/2012", "", "", "", "2012-04-13 2012-04-03"},
		{"04/13/2012 or 03/04/2012", "", "", "", "2012-04-13 2012-03-04"},
		{"Tuesday, 03/04/2012", "", "", "", "2012-04-03"},
		{"Sunday, 03/04/2012", "", "", "", "2012-03-04"},
		{"32/01/12", "", "", "", "2032-01-12"},
		// Days that there are not.
		{"31.02.12", "", "", "", "!invalid"},
		{"29.2.2011 ו-29.2.2012", "", "", "", "2012-02-29 !invalid"},
		{"30 בפברואר 2012", "", "", "", "!invalid"},
		{"February 30, 2012", "", "", "", "!invalid"},
		{"ל' בחשוון תשע\"ב", "", "", "", "!invalid"},
		// Checks.
		{"יום שני, 2.2.2012", "", "", "", "2012-02-02 !mismatch"},
		{"יום חמישי, 2.2.2012", "", "", "", "2012-02-02"},
		{"היום (שלישי)", "2012-02-02", "", "", "2012-02-02 !mismatch"},
		{"ט' בשבט תשע\"ב, 2.2.2012", "", "", "", "2012-02-02"},
		{"ט' בשבט תשע\"ב, 12.2.2012", "", "", "", "2012-02-12 ~2012-02-02 !ambiguous"},
		{"ז' באדר תשע\"ד", "", "", "", "2014-03-09 ~2014-02-07 !ambiguous"},
		{"אור לי\"ד בניסן תשע\"ב", "", "", "", "2012-04-05 ~2012-04-06"},
		// Clocks and the lines above them.
		{"יום שני, 6 בפברואר 2012\n10:00 פתיחה\n11:30 הפסקה", "2012-02-02", "", "", "2012-02-06 2012-02-06T10:00 2012-02-06T11:30"},
		{"02:31\nא\n01:48\nב\n00:12\nג\n23:51\nד", "2024-03-03T00:05", "", "", "2024-03-03T02:31 2024-03-03T01:48 2024-03-03T00:12 2024-03-02T23:51"},
		{"02.03.24, 23:51\nא\n22:20\nב", "2024-03-03T00:05", "", "", "2024-03-02T23:51 2024-03-02T22:20"},
	} {
		o := date.Options{Alternatives: true, Language: c.language}
		if c.zone != "" {
			zone, err := date.LoadZone(c.zone)
			if err != nil {
				t.Fatal(err)
			}
			o.Zone = zone
		}
		got := r.resolve(c.text, reference(t, c.ref), o)
		var parts []string
		for _, m := range got.Mentions {
			parts = append(parts, m.Value)
			for _, a := range m.Alternatives {
				parts = append(parts, "~"+a.Value)
			}
			if m.Ambiguous != (len(m.Alternatives) > 0) && !strings.HasPrefix(m.Rule, "date.hebrew-e") {
				t.Errorf("%q: ambiguous is %v with %d alternatives", c.text, m.Ambiguous, len(m.Alternatives))
			}
		}
		for _, n := range got.Notes {
			parts = append(parts, "!"+noteNames[n.Kind])
		}
		if said := strings.Join(parts, " "); said != c.want {
			t.Errorf("%q with reference %q, zone %q, language %q: %s, want %s", c.text, c.ref, c.zone, c.language, said, c.want)
		}
	}
}

// TestFirstLast holds the days that values cover.
func TestFirstLast(t *testing.T) {
	r := load(t)
	for text, want := range map[string]string{
		"Feb. 2, 2012":      "2012-2-2 2012-2-2",
		"February 2012":     "2012-2-1 2012-2-29",
		"last week":         "2012-1-23 2012-1-29",
		"in 2011":           "2011-1-1 2011-12-31",
		"Q3 2011":           "2011-7-1 2011-9-30",
		"the 1990s":         "1990-1-1 1999-12-31",
		"the 20th century":  "1900-1-1 1999-12-31",
		"winter 1992":       "1992-12-1 1993-2-28",
		"Feb. 2-4, 2012":    "2012-2-2 2012-2-4",
		"בשנת תשע\"ב":       "2011-9-29 2012-9-16",
		"בסוף השבוע האחרון": "2012-1-27 2012-1-28",
	} {
		got := r.resolve(text, reference(t, "2012-02-02T17:29"), date.Options{})
		if len(got.Mentions) != 1 {
			t.Errorf("%q: %d mentions", text, len(got.Mentions))
			continue
		}
		f, l := got.Mentions[0].First, got.Mentions[0].Last
		if said := fmt.Sprintf("%d-%d-%d %d-%d-%d", f.Year, f.Month, f.Day, l.Year, l.Month, l.Day); said != want {
			t.Errorf("%q covers %s, want %s", text, said, want)
		}
	}
}

// TestDay holds what Findings tell of an expression before there is a reference.
func TestDay(t *testing.T) {
	r := load(t)
	source := "פורסם: 02.02.12, 17:29\nאתמול ירד גשם, וב-3 במרץ שלג\nכמו ב-2010, בשעה 10:00"
	fs := r.finder.Find(source, r.lexicon.Scan(nil, source), date.Options{})
	want := []string{"2012-2-2 17:29 day clock", "none relative", "none relative", "none", "none clock relative"}
	for i, e := range fs.Expressions {
		said := "none"
		if c, ok := fs.Day(i, date.Reference{}, date.Options{}); ok {
			said = fmt.Sprintf("%d-%d-%d %d:%02d", c.Year, c.Month, c.Day, c.Hour, c.Minute)
		}
		for _, flag := range []struct {
			on   bool
			name string
		}{{e.HasDay, "day"}, {e.HasClock, "clock"}, {e.Relative, "relative"}} {
			if flag.on {
				said += " " + flag.name
			}
		}
		if i >= len(want) || said != want[i] {
			t.Errorf("expression %d, %q: %s", i, e.Span.Of(source), said)
		}
	}
	if _, ok := fs.Day(99, date.Reference{}, date.Options{}); ok {
		t.Error("an expression that is not there has a day")
	}
}

// TestDayOrder holds that a day in figures is the same before there is a reference as after: most letters of the text tell its order,
// where none stand beside it.
func TestDayOrder(t *testing.T) {
	r := load(t)
	for source, month := range map[string]int{
		"הרכבת נפתחה לתנועה\n\n03/04/2012\n\nהנוסעים הגיעו לתחנה.": 4,
		"The railway has opened\n\n03/04/2012\n\nPassengers came.": 3,
	} {
		fs := r.finder.Find(source, r.lexicon.Scan(nil, source), date.Options{})
		before, ok := fs.Day(0, date.Reference{}, date.Options{})
		after := r.finder.Resolve(source, fs, date.Reference{}, date.Options{}).Mentions
		if !ok || before.Month != month || len(after) != 1 || after[0].First.Month != month {
			t.Errorf("%.30q: month %d before, mentions %+v after, want %d", source, before.Month, after, month)
		}
	}
}
