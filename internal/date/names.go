package date

import "strings"

// named reports whether a weekday in Latin or Cyrillic letters, which ends at c, is a person's or a body's name: Tom Sunday
// said, Ms. Friday, Sunday Holdings, Вера Суббота.
func (p *parser) named(t *token, c cursor) bool {
	before := p.wordBefore(t.word)
	if cyrillic(p.source, t.start) {
		return p.cyrillicCapital(t.start) && before != "" && !p.cyrillicTitle(t.end)
	}
	if !t.latin || t.entry.Language != "en" || !p.capital(t) {
		return false
	}
	behind := p.wordBehind(c.end)
	if opensName(behind) && p.guardedAt(t.word, "person") || p.apposite(t, c) {
		return true
	}
	if p.titled(t.word) || behind != "" && opensName(behind) && p.known(behind, "org-words", "body-words") {
		return true
	}
	if before == "" {
		return p.sentenceOpens(t.word) && p.known(behind, "speech-verbs")
	}
	if !p.givenName(before) || !p.clauseOpens(t.word, before) {
		return false
	}
	return p.known(behind, "speech-verbs") || p.acts(behind) || p.apposed(c)
}

// apposite reports whether t stands between commas behind a word for somebody: her dog, Friday, slept.
func (p *parser) apposite(t *token, c cursor) bool {
	i := p.skipBack(t.word)
	return i > 0 && p.source[i-1] == ',' && c.end < len(p.source) && p.source[c.end] == ',' && p.guardedAt(i-1, "person")
}

// namesPerson reports whether a lone Hebrew month is somebody's name by what stands beside it: השחקנית ינואר קליין. In May
// and director are one word: במאי דני פלד.
func (p *parser) namesPerson(i int, m *token, c cursor) bool {
	if m.prefix == 0 {
		if p.beforeGuard(i, "person") != nil {
			return true
		}
		behind := p.wordBehind(c.end)
		return behind != "" && !p.framed(i) && p.known(behind, "family-names")
	}
	if m.n != 5 || m.prefix != prefixBet || m.word != m.start-len("\u05d1") {
		return false
	}
	first := p.wordBehind(c.end)
	if first == "" || !p.known(first, "given-names") {
		return false
	}
	end := p.skipOn(c.end) + len(first)
	if second := p.wordBehind(end); second != "" {
		end = p.skipOn(end) + len(second)
	}
	for k, n := i-1, 0; k >= 0 && n < 4 && m.word-p.tokens[k].end < maxApart; k, n = k-1, n+1 {
		if t := &p.tokens[k]; t.kind == kGuard && t.text == "work" {
			return true
		}
	}
	g, to := p.gapAt(end)
	return to >= len(p.source) || g&(gapColon|gapComma|gapLine|gapDash|gapDot) != 0
}

// titled reports whether a title stands right before byte i: Mr., Senator.
func (p *parser) titled(i int) bool {
	j := p.skipBack(i)
	if j > 0 && j < i && p.source[j-1] == '.' {
		j--
	}
	word := p.wordBefore(j)
	return word != "" && opensName(word) && j < i && p.known(word, "titles")
}

// givenName reports whether word is a given name and neither a surname nor a place.
func (p *parser) givenName(word string) bool {
	return opensName(word) && p.known(word, "given-names") && !p.known(word, "surnames", "places", "sides")
}

// clauseOpens reports whether a given name, which stands right before byte i, opens its clause or stands behind a word in
// small letters that is no preposition: "Tom Sunday", "the farmer Tom Sunday", but neither "Bill Clinton Sunday" nor "with
// Tom Sunday".
func (p *parser) clauseOpens(i int, name string) bool {
	at := p.skipBack(i) - len(name)
	word := p.wordBefore(at)
	if word == "" {
		return true
	}
	return p.known(word, "titles") || !opensName(word) && (p.attr(word, "opens") != "" || p.known(word, "speech-verbs", "role-words"))
}

// acts reports whether word is a verb of the past.
func (p *parser) acts(word string) bool {
	if len(word) > 4 && strings.HasSuffix(word, "ed") && !opensName(word) {
		return true
	}
	for e := range p.lexicon.Of(p.lexicon.Lookup(word)) {
		if e.Sort == "tenses" && voiceNames[e.Attr("tense")].tenseOf() == tensePast {
			return true
		}
	}
	return false
}

// apposed reports whether an age or an apposition stands behind c: "Tom Sunday, 45,", "Tom Sunday, a farmer".
func (p *parser) apposed(c cursor) bool {
	s := p.source[c.end:]
	if !strings.HasPrefix(s, ", ") {
		return false
	}
	s = s[2:]
	if len(s) > 3 && isDigit(rune(s[0])) && isDigit(rune(s[1])) && s[2] == ',' {
		return true
	}
	return p.attr(p.wordBehind(c.end+2), "opens") == "apposition"
}

// sentenceOpens reports whether a sentence opens at byte i.
func (p *parser) sentenceOpens(i int) bool {
	j := p.skipBack(i)
	if j == 0 {
		return true
	}
	r, size := lastRune(p.source[:j])
	if r == '"' || r == 0x201C || r == 0x201D {
		j = p.skipBack(j - size)
		if j == 0 {
			return true
		}
		r, _ = lastRune(p.source[:j])
	}
	return r == '.' || r == '\n' || r == '?' || r == '!'
}

// cyrillicTitle reports whether the word behind byte i opens with a capital too, as in a line of capitals, or the line
// ends there.
func (p *parser) cyrillicTitle(i int) bool {
	if i = p.skipOn(i); i == len(p.source) {
		return true
	}
	r := firstRune(p.source[i:])
	return r >= 0x410 && r <= 0x42F || gapClass(r) == gapLine
}
