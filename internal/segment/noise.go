package segment

import (
	"strings"
	"unicode/utf8"
)

// findNoise recognises what no reader was meant to see: template leftovers, separators, code, damaged letters.
func findNoise(p *page, i int) bool {
	it := &p.items[i]
	s := p.text(it.span)
	category, weight := "", 950
	switch {
	case it.f.words == 0 && it.f.questions >= 4:
		category = "damaged"
	case it.f.words == 0 && it.has.has(stars) && rated(s):
		return false
	case it.f.words == 0, it.f.words == 1 && !it.has.has(adWord) && endMark(s):
		category = "separator"
	case p.covered(i, of(noiseWord), 0):
		category = "template.null"
	case it.f.code && codeLike(s, &it.f):
		category = "code"
	case it.f.code && it.f.words <= 1 && s[0] == '&' && s[len(s)-1] == ';':
		category = "code"
	case it.f.code && shortcode(s):
		category = "template.shortcode"
	case it.f.code && it.f.words <= 8 && snake(s):
		category = "template.key"
	case it.f.allUpper && it.f.digits >= 6 && it.f.words <= 6 && (it.gap > 0 || it.prev == None) && wireCode(s):
		category = "code"
	case (it.f.odd || it.f.questions >= 4) && mojibake(s):
		category = "damaged"
	case p.opens(i, noiseWord) != nil && p.opens(i, noiseWord).fact.strong && (codeMarks(s) >= 2 || strings.Contains(s, ".php") || strings.Contains(s, "/var/") || strings.Contains(s, " at line ")):
		category = "code.warning"
	default:
		return p.cutNoise(i)
	}
	p.decide(i, Noise, "noise."+category, weight, nil)
	p.items[i].details.Category = category
	return true
}

// rated reports whether s is a mark in stars: full and empty ones, or three full ones or more side by side.
func rated(s string) bool {
	return strings.Contains(s, "★★★") || strings.Contains(s, "★") && strings.Contains(s, "☆")
}

// wireCode reports whether s is the line that machines of an agency add to a text: a word of letters and figures with three
// hyphens or more opens it, or a word of both with a hyphen ends it.
func wireCode(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	if strings.Count(first, "-") >= 3 && digits(first) >= 4 && letterByte(first[0]) {
		return true
	}
	last := s[strings.LastIndexByte(s, ' ')+1:]
	return len(last) < len(s) && strings.Contains(last, "-") && digits(last) >= 2 && letterByte(last[0]) && digits(first) >= 3 && letterByte(first[0])
}

// endMark reports whether s is one short word or number between dashes, as texts of agencies end: "-30-".
func endMark(s string) bool {
	first, size := utf8.DecodeRuneInString(s)
	last, n := utf8.DecodeLastRuneInString(s)
	return len(s) <= 16 && len(s) > size+n && (isDash(first) && isDash(last) || first == '#' && last == '#')
}

// cutNoise cuts an IPTC leftover ("*** Local Caption *** ????") off the end of a line.
func (p *page) cutNoise(i int) bool {
	it := &p.items[i]
	at := indexNoise(p.text(it.span))
	if at <= 0 || it.f.words > 60 {
		return false
	}
	parts := p.cut(i, it.span.Start+at)
	if len(parts) < 2 {
		return false
	}
	p.decide(parts[1], Noise, "noise.iptc", 900, nil)
	p.items[parts[1]].details.Category = "template.iptc"
	return false
}
