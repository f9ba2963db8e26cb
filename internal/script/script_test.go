package script_test

import (
	"slices"
	"testing"

	"github.com/maqaf/maqaf/internal/script"
)

func TestFirstStrongRTL(t *testing.T) {
	for s, want := range map[string]bool{
		"":                       false,
		"17:29":                  false,
		"(צילום: MCT)":           true,
		"Photo: רויטרס":          false,
		"\u2067שלום\u2069 Photo": false, // inside an isolate
		"12.3\nפורסם":            true,  // over all lines
		"\u2068\nabc\u2069 שלום": false, // an isolate ends with its line
		"\u200fabc":              true,
		"أ ف ب":                  true,
	} {
		if got := script.FirstStrongRTL(s); got != want {
			t.Errorf("FirstStrongRTL(%q) = %v", s, got)
		}
	}
}

func TestTally(t *testing.T) {
	count := func(s string) *script.Tally {
		var tally script.Tally
		for _, r := range s {
			tally.Add(script.InfoOf(r))
		}
		return &tally
	}
	mixed := count("Kvintra מפטרת עובדים, Фото")
	if mixed.Main() != script.Hebrew || !slices.Equal(mixed.Codes(), []string{"Hebr", "Latn", "Cyrl"}) {
		t.Errorf("main %v, codes %v", mixed.Main(), mixed.Codes())
	}
	if mixed.DominantRTL() {
		t.Error("11 of 22 letters are no majority")
	}
	for s, sign := range map[string]script.Sign{
		"נײַעס": script.Yiddish, "פֿאַר": script.Yiddish, "که چرا": script.Persian, "її": script.Ukrainian, "это": script.Russian, "été": script.ForeignLat,
	} {
		if count(s).Signs[sign] == 0 {
			t.Errorf("%q lacks sign %d", s, sign)
		}
	}
	if none := count("12:30 – °"); none.Letters != 0 || none.Main() != script.None {
		t.Errorf("letters in digits: %+v", none)
	}
}
