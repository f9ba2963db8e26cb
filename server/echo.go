package server

import "strings"

// maxZoneBytes is more than any name of the IANA data has.
const maxZoneBytes = 40

// zoneAreas are the first parts of names of time zones.
var zoneAreas = []string{
	"Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Brazil", "Canada", "Chile", "Etc", "Europe", "Indian",
	"Mexico", "Pacific", "US",
}

// echoZone returns what an error may repeat of the name of a zone that does not exist: a misspelt name, as the contract
// declares, and nothing of what is none, since callers send by mistake what no log of theirs should hold.
func echoZone(name string) string {
	area, place, _ := strings.Cut(name, "/")
	isNot := func(r rune) bool {
		return !(r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || r == '_' || r == '-' || r == '/')
	}
	for _, known := range zoneAreas {
		if strings.EqualFold(area, known) && place != "" && len(name) <= maxZoneBytes && !strings.ContainsFunc(place, isNot) {
			return name
		}
	}
	return ""
}
