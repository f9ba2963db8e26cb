package date_test

import (
	"errors"
	"testing"
	"time"

	"github.com/maqaf/maqaf/internal/date"
)

// TestLoadZone holds that zones come from the embedded data alone.
func TestLoadZone(t *testing.T) {
	t.Setenv("ZONEINFO", "/rubbish")
	for name, summer := range map[string]time.Duration{"Asia/Jerusalem": 3 * time.Hour, "America/New_York": -4 * time.Hour, "UTC": 0, "Asia/Kolkata": 330 * time.Minute} {
		zone, err := date.LoadZone(name)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if _, offset := time.Date(2024, 7, 1, 12, 0, 0, 0, zone).Zone(); time.Duration(offset)*time.Second != summer || zone.String() != name {
			t.Errorf("%s: %s has offset %d in July", name, zone, offset)
		}
	}
	for _, name := range []string{"", "Local", "Asia/Nowhere", "../etc/passwd", "/etc/localtime", "Asia", "Asia/", "asia/jerusalem", "Asia/Jerusalem\x00"} {
		var unknown *date.ZoneError
		if _, err := date.LoadZone(name); !errors.As(err, &unknown) || unknown.Name != name {
			t.Errorf("%q: error is %v", name, err)
		}
	}
}

// TestInstants holds what becomes of civil times around the clock changes of Jerusalem.
func TestInstants(t *testing.T) {
	r := load(t)
	zone, err := date.LoadZone("Asia/Jerusalem")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text, instant string
		kind          date.InstantKind
	}{
		{"2.2.2012, 17:29", "2012-02-02T15:29:00Z", date.InstantUnique},
		{"29.3.2013 בשעה 02:30", "2013-03-29T00:00:00Z", date.InstantGap},
		{"29.3.2013 בשעה 01:59", "2013-03-28T23:59:00Z", date.InstantUnique},
		{"29.3.2013 בשעה 03:00", "2013-03-29T00:00:00Z", date.InstantUnique},
		{"27.10.2013 בשעה 01:30", "2013-10-26T22:30:00Z", date.InstantFold},
		{"27.10.2013 בשעה 02:00", "2013-10-27T00:00:00Z", date.InstantUnique},
		{"2012-02-02T17:29:00+01:00", "2012-02-02T16:29:00Z", date.InstantUnique},
		{"2 February 2012 15:29 GMT", "2012-02-02T15:29:00Z", date.InstantUnique},
		{"2 February 2012 17:29 IST", "2012-02-02T15:29:00Z", date.InstantUnique},
		{"2 February 2012 17:29 EST", "", date.InstantNone},
		{"2 בפברואר 2012", "", date.InstantNone},
	} {
		got := r.resolve(c.text, date.Reference{}, date.Options{Zone: zone})
		if len(got.Mentions) != 1 {
			t.Errorf("%s: %d mentions", c.text, len(got.Mentions))
			continue
		}
		m := got.Mentions[0]
		instant := ""
		if !m.Instant.IsZero() {
			instant = m.Instant.Format(time.RFC3339)
		}
		if instant != c.instant || m.InstantKind != c.kind {
			t.Errorf("%s: %s (%d), want %s (%d)", c.text, instant, m.InstantKind, c.instant, c.kind)
		}
	}
}

func TestParseReference(t *testing.T) {
	const day, minute, second = date.Year | date.Month | date.Day, date.Hour | date.Minute, date.Second
	for s, want := range map[string]date.Civil{
		"":                            {},
		"2012-02-02":                  {Year: 2012, Month: 2, Day: 2, Known: day},
		"2012-02-29T17:29":            {Year: 2012, Month: 2, Day: 29, Hour: 17, Minute: 29, Known: day | minute},
		"2012-02-02T17:29:05":         {Year: 2012, Month: 2, Day: 2, Hour: 17, Minute: 29, Second: 5, Known: day | minute | second},
		"2012-02-02T17:29:00+02:00":   {Year: 2012, Month: 2, Day: 2, Hour: 17, Minute: 29, Known: day | minute | second},
		"2012-02-02T17:29:00.123Z":    {Year: 2012, Month: 2, Day: 2, Hour: 17, Minute: 29, Known: day | minute | second},
		"2017-09-28T14:11:10.9626841": {Year: 2017, Month: 9, Day: 28, Hour: 14, Minute: 11, Second: 10, Known: day | minute | second},
	} {
		got, err := date.ParseReference(s)
		if err != nil || got.Civil != want || got.Known() != (s != "") {
			t.Errorf("%q: %+v, %v", s, got.Civil, err)
		}
	}
	for _, s := range []string{"2012", "2012-02", "2012-2-2", "2012-02-30", "2011-02-29", "2012-13-01", "2012-02-02T", "2012-02-02T17", "2012-02-02T24:00", "2012-02-02T17:60",
		"2012-02-02T17:29:", "2012-02-02T17:29+2", "2012-02-02T17:29:00+0200", "02.02.2012", "today", "2012-02-02 ", " 2012-02-02", "2012-02-02T17:29:00.", "0000-01-01"} {
		var bad *date.ReferenceError
		if _, err := date.ParseReference(s); !errors.As(err, &bad) || bad.Value != s {
			t.Errorf("%q: error is %v", s, err)
		}
	}
}
