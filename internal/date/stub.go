package date

import (
	"errors"
	"time"
	_ "time/tzdata"
)

// ZoneVersion is the version of the IANA data.
const ZoneVersion = "stub"

// LoadZone is a stand-in.
func LoadZone(name string) (*time.Location, error) { return time.LoadLocation(name) }

// ParseReference is a stand-in.
func ParseReference(s string) (Reference, error) {
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02"} {
		if t, err := time.Parse(layout, s); err == nil {
			c := Civil{Year: t.Year(), Month: int(t.Month()), Day: t.Day(), Known: Year | Month | Day}
			if layout != "2006-01-02" {
				c.Hour, c.Minute, c.Known = t.Hour(), t.Minute(), c.Known|Hour|Minute
			}
			return Reference{c}, nil
		}
	}
	return Reference{}, errors.New("not a time")
}
