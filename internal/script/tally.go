package script

// Sign is a sign in the letters themselves that a text is in one language of its script rather than another.
type Sign uint8

// The signs.
const (
	NoSign     Sign = iota
	Yiddish         // digraphs, alef with patah or qamats, rafe
	Persian         // letters of Persian that Arabic lacks
	Urdu            // letters of Urdu that Arabic and Persian lack
	Ukrainian       // letters of Ukrainian that Russian lacks
	Russian         // letters of Russian that Ukrainian lacks
	ForeignLat      // Latin letters beyond A to Z
	signs           // their number
)

// Tally counts the letters of a text by script, and the signs in them.
type Tally struct {
	Letters int32
	By      [scripts]int32
	Signs   [signs]int32
}

// Add counts a character.
func (t *Tally) Add(i Info) {
	if i.Letter() {
		t.Letters++
		t.By[i.Script()]++
	}
	t.Signs[i.sign()]++
}

// AddLetters counts n letters that are alike.
func (t *Tally) AddLetters(i Info, n int32) {
	t.Letters += n
	t.By[i.Script()] += n
	t.Signs[i.sign()] += n
}

// Plain reports whether the letters are of one script, and without signs.
func (t *Tally) Plain() bool {
	for _, n := range t.Signs[NoSign+1:] {
		if n > 0 {
			return false
		}
	}
	return t.By[t.Main()] == t.Letters
}

// Merge adds the counts of o.
func (t *Tally) Merge(o *Tally) {
	t.Letters += o.Letters
	for i, n := range o.By {
		t.By[i] += n
	}
	for i, n := range o.Signs {
		t.Signs[i] += n
	}
}

func signOf(r rune, s Script) Sign {
	if r < 0x80 {
		return NoSign
	}
	switch s {
	case Hebrew:
		if r >= 0x5F0 && r <= 0x5F2 || r == 0xFB1F || r == 0xFB2E || r == 0xFB2F {
			return Yiddish
		}
	case Arabic:
		switch r {
		case 0x67E, 0x686, 0x698, 0x6AF, 0x6A9, 0x6CC: // pe, che, zhe, gaf, keheh, Farsi yeh
			return Persian
		case 0x679, 0x688, 0x691, 0x6BA, 0x6BE, 0x6D2:
			return Urdu
		}
	case Cyrillic:
		switch r {
		case 0x404, 0x406, 0x407, 0x454, 0x456, 0x457, 0x490, 0x491:
			return Ukrainian
		case 0x42B, 0x44B, 0x42D, 0x44D, 0x42A, 0x44A, 0x401, 0x451:
			return Russian
		}
	case Latin:
		return ForeignLat
	}
	return NoSign
}

// Main returns the script of most of the letters; of equal ones the first in the order of the constants.
func (t *Tally) Main() Script {
	main, most, rest := None, int32(0), t.Letters
	for s := None + 1; s < scripts && rest > most; s++ { // none of the rest may have more
		if n := t.By[s]; n > most {
			main, most = s, n
		}
		rest -= t.By[s]
	}
	return main
}

// Codes returns the ISO 15924 codes of the scripts that occur, by falling share.
//
// The caller must not change them.
func (t *Tally) Codes() []string {
	if main := t.Main(); t.By[main] == t.Letters {
		return main.Codes() // nearly always
	}
	found := make([]Script, 0, scripts)
	for s := None + 1; s < scripts; s++ {
		if t.By[s] == 0 {
			continue
		}
		at := len(found)
		for at > 0 && t.By[found[at-1]] < t.By[s] {
			at--
		}
		found = append(found, 0)
		copy(found[at+1:], found[at:])
		found[at] = s
	}
	out := make([]string, len(found))
	for i, s := range found {
		out[i] = s.Code()
	}
	return out
}

// Codes returns the code of s alone, or none for None. The caller must not change it.
func (s Script) Codes() []string {
	if s == None {
		return nil
	}
	return codes[s : s+1 : s+1]
}

// DominantRTL reports whether most of the letters run from right to left.
func (t *Tally) DominantRTL() bool { return 2*(t.By[Hebrew]+t.By[Arabic]) > t.Letters }
