package text_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/maqaf/maqaf/internal/text"
)

// charsetsOf are the charsets that a sample in a language may be in.
var charsetsOf = map[string][]encoding.Encoding{
	"he": {unicode.UTF8, charmap.Windows1255, charmap.ISO8859_8, charmap.CodePage862, utf16LE, utf16BE},
	"ar": {unicode.UTF8, charmap.Windows1256, charmap.ISO8859_6, utf16LE, utf16BE},
	"ru": {unicode.UTF8, charmap.Windows1251, charmap.KOI8R, utf16LE},
	"en": {unicode.UTF8, charmap.Windows1252, utf16LE, utf16BE},
	"fr": {unicode.UTF8, charmap.Windows1252, charmap.ISO8859_1},
	"de": {unicode.UTF8, charmap.Windows1252, charmap.ISO8859_1},
}

var (
	utf16LE = unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	utf16BE = unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
)

var detectionLanguages = []string{"he", "he", "ar", "ru", "en", "fr", "de"}

const detectionSize = 200

// sample returns text of 200 to 2,000 bytes in a charset: lines of one language, at times with English ones among them.
func sample(t *testing.T, s set, r *rand.Rand) (plain string, data []byte, e encoding.Encoding) {
	language := pick(r, detectionLanguages)
	e = pick(r, charsetsOf[language])
	lines, english := s.base(t, language), s.base(t, "en")
	size := 200 + r.IntN(1801)
	var kept []string
	for len(data) < size {
		line := pick(r, lines)
		if r.IntN(4) == 0 {
			line = pick(r, english)
		}
		encoded, err := e.NewEncoder().String(line)
		if err != nil { // the charset lacks a character of the line
			line = withoutOthers(e, line)
			encoded, _ = e.NewEncoder().String(line)
		}
		if len(data)+len(encoded)+2 > 2000 && len(data) >= 200 {
			break
		}
		kept = append(kept, line)
		joined := strings.Join(kept, "\n")
		out, err := e.NewEncoder().String(joined)
		if err != nil {
			t.Fatal(err)
		}
		data = []byte(out)
	}
	return strings.Join(kept, "\n"), data, e
}

func withoutOthers(e encoding.Encoding, line string) string {
	return strings.Map(func(r rune) rune {
		if _, err := e.NewEncoder().String(string(r)); err != nil {
			return -1
		}
		return r
	}, line)
}

func TestDetect(t *testing.T) {
	for _, s := range sets {
		r := s.random(2)
		right := 0
		for range detectionSize {
			plain, data, e := sample(t, s, r)
			got, err := text.Decode(data, text.Options{Order: text.Logical})
			if err != nil {
				t.Fatal(err)
			}
			if got.Content == plain {
				right++
			} else {
				t.Logf("%s set: %v taken for %s (%d bytes): %.80s", s.name, e, got.Charset, len(data), plain)
			}
		}
		t.Logf("%s set: %d of %d right", s.name, right, detectionSize)
		if right < detectionSize*98/100 {
			t.Errorf("%s set: %d of %d right", s.name, right, detectionSize)
		}
	}
}
