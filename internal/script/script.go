// Package script tells the writing systems, the base direction and the language of a stretch of text.
package script

import "unicode"

// Script is a writing system, as far as maqaf tells them apart.
type Script uint8

// The scripts. The zero value is none: no letter, or a letter that all scripts share.
const (
	None Script = iota
	Latin
	Hebrew
	Arabic
	Cyrillic
	Greek
	Han
	Kana
	Hangul
	Armenian
	Georgian
	Ethiopic
	Devanagari
	Thai
	Other
	scripts // their number
)

var codes = [scripts]string{"", "Latn", "Hebr", "Arab", "Cyrl", "Grek", "Hani", "Jpan", "Kore", "Armn", "Geor",
	"Ethi", "Deva", "Thai", "Zyyy"}

// Code returns the ISO 15924 code of s, "" for None.
func (s Script) Code() string { return codes[s] }

// RTL reports whether the letters of s run from right to left.
func (s Script) RTL() bool { return s == Hebrew || s == Arabic }

// Of returns the script of the letter r, or None if r is no letter. Marks and points belong to none.
func Of(r rune) Script {
	switch {
	case r < 0x80:
		if 'a' <= r|0x20 && r|0x20 <= 'z' {
			return Latin
		}
		return None
	case r >= 0x5D0 && r <= 0x5F2:
		return Hebrew
	case r >= 0x400 && r <= 0x52F:
		return Cyrillic
	case r >= 0x620 && r <= 0x64A, r >= 0x66E && r <= 0x6D3:
		return Arabic
	case r < 0xC0:
		return None
	case r < 0x250:
		if r == 0xD7 || r == 0xF7 {
			return None
		}
		return Latin
	}
	if !unicode.IsLetter(r) {
		return None
	}
	for _, b := range blocks {
		if r >= b.first && r <= b.last {
			return b.script
		}
	}
	return Other
}

var blocks = [...]struct {
	first, last rune
	script      Script
}{
	{0x370, 0x3FF, Greek}, {0x531, 0x58A, Armenian}, {0x5D0, 0x5F4, Hebrew}, {0x620, 0x77F, Arabic},
	{0x8A0, 0x8FF, Arabic}, {0x900, 0x97F, Devanagari}, {0xE00, 0xE7F, Thai}, {0x10A0, 0x10FF, Georgian},
	{0x1100, 0x11FF, Hangul}, {0x1200, 0x139F, Ethiopic}, {0x1E00, 0x1EFF, Latin}, {0x1F00, 0x1FFF, Greek},
	{0x250, 0x2AF, Latin}, {0x3041, 0x30FF, Kana}, {0x3400, 0x9FFF, Han}, {0xAC00, 0xD7A3, Hangul},
	{0xFB00, 0xFB06, Latin}, {0xFB1D, 0xFB4F, Hebrew}, {0xFB50, 0xFDFF, Arabic}, {0xFE70, 0xFEFC, Arabic},
	{0xFF21, 0xFF5A, Latin}, {0x20000, 0x2FA1F, Han},
}
