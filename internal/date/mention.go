package date

import (
	"time"

	"github.com/maqaf/maqaf/internal/text"
)

// mention makes a resolved expression public.
func (r *resolver) mention(e *expr, m moment) Mention {
	out := Mention{
		Span: text.Span{Start: e.start, End: e.end}, Type: e.typ, Value: m.value, First: m.first, Last: m.last, Precision: e.precision(),
		Confidence: max(50, m.confidence), Order: m.order, Ambiguous: m.ambiguous, Calendar: e.calendar, Relative: m.relative, Rule: e.rule,
	}
	if e.order != OrderUnknown {
		out.Order = e.order
	}
	if e.entry != nil {
		out.Entry = e.entry.ID
	}
	if out.Calendar == CalendarUnknown && e.typ <= TypeTime {
		out.Calendar = CalendarGregorian
	}
	if m.ambiguous {
		r.note(NoteAmbiguous, e)
	}
	if r.o.Alternatives {
		out.Alternatives = r.alts
	}
	if e.rangeTo == 0 && e.clock&Minute != 0 && m.hasDay {
		r.instant(e, &m, &out)
	}
	if e.linestart && e.lineend || r.entitles(e) {
		r.section.heads(e, &m)
	}
	return out
}

// instant puts the mention on the world's time line, where its zone is known.
func (r *resolver) instant(e *expr, m *moment, out *Mention) {
	year, month, day := civilDay(m.day)
	if e.zoned {
		offset := time.Duration(e.offset) * time.Minute
		out.Offset = &offset
		at := time.Date(year, time.Month(month), day, e.hour, e.minute, e.second, 0, time.UTC)
		out.Instant, out.InstantKind = at.Add(-offset), InstantUnique
		return
	}
	zone := r.o.Zone
	if e.zone != "" {
		zone = r.namedZone(e.zone)
	}
	if zone == nil {
		return
	}
	out.ZoneName = zone.String()
	out.Instant, out.InstantKind = instantIn(zone, year, month, day, e.hour, e.minute, e.second)
}

// namedZone returns the zone that a text names: by its IANA name, or by letters where the zone of the document settles
// what they stand for. It is nil if nothing does.
func (r *resolver) namedZone(name string) *time.Location {
	if r.o.Zone != nil && (name == r.o.Zone.String() || zoneUses(r.o.Zone.String(), name)) {
		return r.o.Zone
	}
	if len(name) > 4 && name != "local" {
		zone, err := LoadZone(name)
		if err != nil {
			return nil
		}
		return zone
	}
	if name == "local" {
		return r.o.Zone
	}
	return nil
}

// zoneUses reports whether letters such as IST are what the clocks of a zone are called.
func zoneUses(zone, letters string) bool {
	switch letters {
	case "IST":
		return zone == "Asia/Jerusalem" || zone == "Asia/Kolkata" || zone == "Europe/Dublin"
	case "IDT":
		return zone == "Asia/Jerusalem"
	case "EST", "EDT", "ET":
		return zone == "America/New_York" || zone == "America/Detroit" || zone == "America/Toronto"
	case "CST", "CDT", "CT":
		return zone == "America/Chicago"
	case "MST", "MDT", "MT":
		return zone == "America/Denver"
	case "PST", "PDT", "PT":
		return zone == "America/Los_Angeles"
	case "BST":
		return zone == "Europe/London"
	case "MSK":
		return zone == "Europe/Moscow"
	}
	return false
}

// instantIn returns the instant of a civil time in a zone. Where the time does not exist it is that of the clock change;
// where it exists twice, the first.
func instantIn(zone *time.Location, year, month, day, hour, minute, second int) (time.Time, InstantKind) {
	at := time.Date(year, time.Month(month), day, hour, minute, second, 0, zone)
	wall := time.Date(year, time.Month(month), day, hour, minute, second, 0, time.UTC)
	_, before := wall.Add(-26 * time.Hour).In(zone).Zone()
	_, after := wall.Add(26 * time.Hour).In(zone).Zone()
	if before == after {
		return at.UTC(), InstantUnique
	}
	early, late := wall.Add(-time.Duration(before)*time.Second), wall.Add(-time.Duration(after)*time.Second)
	okEarly, okLate := sameWall(early.In(zone), wall), sameWall(late.In(zone), wall)
	switch {
	case okEarly && okLate && !early.Equal(late):
		if late.Before(early) {
			early = late
		}
		return early.UTC(), InstantFold
	case okEarly:
		return early.UTC(), InstantUnique
	case okLate:
		return late.UTC(), InstantUnique
	}
	start, _ := early.In(zone).ZoneBounds()
	if start.IsZero() {
		return at.UTC(), InstantUnique
	}
	return start.UTC(), InstantGap
}

func sameWall(a, wall time.Time) bool {
	return a.Hour() == wall.Hour() && a.Minute() == wall.Minute() && a.Day() == wall.Day() && a.Second() == wall.Second()
}
