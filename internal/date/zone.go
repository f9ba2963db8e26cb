package date

import (
	_ "embed"
	"encoding/binary"
	"fmt"
	"strings"
	"time"
)

// ZoneVersion is the version of the IANA time zone data that this build embeds.
const ZoneVersion = "2026f"

// zones is the time zone data as the Go distribution packs it: a ZIP archive whose files are stored, not compressed. It
// is embedded so that the machine's own data never matters.
//
//go:embed zoneinfo/zoneinfo.zip
var zones string

// ZoneError tells that a zone is not in the data.
type ZoneError struct{ Name string }

func (e *ZoneError) Error() string { return fmt.Sprintf("date: unknown time zone %q", e.Name) }

// maxZoneName bounds the names that are looked for.
const maxZoneName = 64

// LoadZone returns the zone of an IANA name such as "Asia/Jerusalem", from the data of this build alone. The error is a
// *ZoneError if there is none; "", "Local" and names of files are none.
func LoadZone(name string) (*time.Location, error) {
	data, ok := zoneData(name)
	if !ok {
		return nil, &ZoneError{name}
	}
	zone, err := time.LoadLocationFromTZData(name, []byte(data))
	if err != nil {
		return nil, &ZoneError{name}
	}
	return zone, nil
}

// Sizes and offsets of the parts of a ZIP archive.
const (
	zipEnd        = 22 // end of central directory, without a comment
	zipHeader     = 46 // header of a file in the directory, without its name
	zipLocal      = 30 // header of a file before its data, without its name
	zipMagicEnd   = 0x06054b50
	zipMagicFile  = 0x02014b50
	zipMagicLocal = 0x04034b50
)

// zoneData returns the file of a zone.
func zoneData(name string) (string, bool) {
	if name == "" || len(name) > maxZoneName || strings.ContainsAny(name, "\\.\x00") || name[0] == '/' || len(zones) < zipEnd {
		return "", false
	}
	end := zones[len(zones)-zipEnd:]
	if le32(end) != zipMagicEnd {
		return "", false
	}
	n, at := le16(end[10:]), le32(end[16:])
	for range n {
		head := zones[at:]
		if len(head) < zipHeader || le32(head) != zipMagicFile {
			return "", false
		}
		size, nameLen := le32(head[24:]), le16(head[28:])
		extra, comment, offset := le16(head[30:]), le16(head[32:]), le32(head[42:])
		if head[zipHeader:zipHeader+nameLen] == name {
			return storedFile(offset, size, le16(head[10:]))
		}
		at += zipHeader + nameLen + extra + comment
	}
	return "", false
}

// storedFile returns the bytes of a file of the archive, if they are stored as they are.
func storedFile(offset, size, method int) (string, bool) {
	local := zones[offset:]
	if method != 0 || len(local) < zipLocal || le32(local) != zipMagicLocal {
		return "", false
	}
	start := zipLocal + le16(local[26:]) + le16(local[28:])
	if start+size > len(local) {
		return "", false
	}
	return local[start : start+size], true
}

func le16(s string) int { return int(binary.LittleEndian.Uint16([]byte(s[:2]))) }
func le32(s string) int { return int(binary.LittleEndian.Uint32([]byte(s[:4]))) }
