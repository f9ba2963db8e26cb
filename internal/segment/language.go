package segment

import (
	"slices"
	"strings"

	"github.com/maqaf/maqaf/internal/script"
	"github.com/maqaf/maqaf/internal/text"
)

// guesses are the languages that the page uses, by script.
type guesses struct{ hebrew, arabic, cyrillic, latin, other string }

// language returns the language of item i: script first, then cue and function words, then what the page as a whole speaks.
func (p *page) language(i int, guess *guesses) string {
	it := &p.items[i]
	if it.kind == Noise && it.details.Category == "damaged" {
		return "und"
	}
	if cue := ownCue(it); !cue.Empty() {
		if l := p.cueLanguage(i, cue, guess); l != "" {
			return l
		}
	}
	if it.f.Letters == 0 {
		return "zxx"
	}
	main, count := it.f.Main(), p.mixed(it)
	if it.kind == SocialPost {
		main = p.postScript(i)
	}
	if h := count.By[script.Hebrew] + count.By[script.Arabic]; main == script.Latin && h*3 >= it.f.Letters && it.kind != MediaCredit && it.kind != SocialPost {
		// Brand names and addresses stand in Hebrew and Arabic sentences more often than the reverse.
		main = script.Hebrew
		if count.By[script.Arabic] > count.By[script.Hebrew] {
			main = script.Arabic
		}
	}
	switch main {
	case script.Hebrew:
		return p.hebrewOrYiddish(i, guess)
	case script.Arabic:
		if count.Signs[script.Persian]*12 >= count.By[script.Arabic] && count.Signs[script.Persian] >= 2 {
			return "fa"
		}
		return guess.arabic
	case script.Cyrillic:
		if count.Signs[script.Ukrainian] > 0 && count.Signs[script.Russian] == 0 {
			return "uk"
		}
		return guess.cyrillic
	case script.Latin:
		return p.latin(i, guess)
	}
	return guess.other
}

// postScript returns the script of a post's own words, before its link and its signature.
func (p *page) postScript(i int) script.Script {
	it := &p.items[i]
	s := p.text(it.span)
	end := len(s)
	if at := socialLink(s); at > 0 {
		end = at
	} else if h, ok := handleIn(s); ok && h.Start > 0 {
		end = h.Start
	}
	var t script.Tally
	for _, r := range s[:end] {
		t.Add(script.InfoOf(r))
	}
	if t.Letters == 0 {
		return it.f.Main()
	}
	return t.Main()
}

// ownCue returns the cue of a credit, or the first one of a publication line, whose language is the segment's.
func ownCue(it *item) text.Span {
	switch {
	case it.kind == MediaCredit:
		return it.details.Cue
	case it.kind == PublicationLine && len(it.details.Events) > 0:
		return it.details.Events[0].Cue
	}
	return text.Span{}
}

// cueLanguage returns the language of the cue of item i, or "". A cue that several languages share is of the language
// that the page speaks in that script.
func (p *page) cueLanguage(i int, cue text.Span, guess *guesses) string {
	language := ""
	p.eachMark(i, of(creditCue, bylineCue, publicationCue), func(m *mark) bool {
		if m.start != cue.Start || m.end != cue.End {
			return m.start <= cue.Start
		}
		l := m.fact.entry.Language
		if language == "" || l == guess.latin || l == guess.hebrew || l == guess.cyrillic || l == guess.arabic {
			language = l
		}
		return true
	})
	if language == "mul" {
		return ""
	}
	return language
}

// votes counts the function words of item i by language.
func (p *page) votes(i int, count *ballot) {
	it := &p.items[i]
	if !it.has.has(functionWord) {
		return
	}
	for k := it.marks[0]; k < it.marks[1]; k++ {
		m := &p.marks[k]
		if m.class == functionWord && m.end <= it.span.End && (m.fact.speech != yiddish || m.word == m.start) {
			count[m.fact.speech]++
		}
	}
}

// speech is a language that has function words.
type speech uint8

const (
	unknownSpeech speech = iota
	hebrew
	yiddish
	arabic
	russian
	english
	otherLatin // and what follows it: Latin languages in the order of Classifier.latin
)

// maxSpeech is how many languages may have function words.
const maxSpeech = 32

// ballot counts function words by language.
type ballot [maxSpeech]int

// pageLanguages finds out what the page as a whole speaks.
func (p *page) pageLanguages() guesses {
	var all script.Tally
	var count ballot
	for i := p.head; i != None; i = p.items[i].next {
		if f := &p.items[i].f; f.tally > 0 {
			all.Merge(p.mixed(&p.items[i]))
		} else {
			all.Letters += f.Letters
			all.By[f.main] += f.Letters
		}
		p.votes(i, &count)
	}
	g := guesses{hebrew: "he", arabic: "ar", cyrillic: "ru", latin: "en", other: "und"}
	if all.Signs[script.Yiddish]*25 > all.By[script.Hebrew] || count[yiddish] > count[hebrew]+2 {
		g.hebrew = "yi"
	}
	if all.Signs[script.Persian]*25 > all.By[script.Arabic] {
		g.arabic = "fa"
	}
	if all.Signs[script.Ukrainian]*30 > all.By[script.Cyrillic] && all.Signs[script.Ukrainian] > all.Signs[script.Russian] {
		g.cyrillic = "uk"
	}
	best := count[english]
	for k, language := range p.know.latin {
		if n := count[otherLatin+speech(k)]; n > best {
			g.latin, best = language, n
		}
	}
	p.hint(&g, best)
	return g
}

// hint takes the caller's word for the page's language where the page itself leaves it open: it has no function words
// of a language in Latin letters, no letters that its language alone has in others.
func (p *page) hint(g *guesses, latinWords int) {
	base, _, _ := strings.Cut(strings.ToLower(p.Language), "-")
	switch base {
	case "":
	case "he", "yi":
		g.hebrew = base
	case "ar", "fa", "ur":
		g.arabic = base
	case "ru", "uk", "be", "bg", "sr", "mk":
		g.cyrillic = base
	case "el", "zh", "ja", "ko", "hy", "ka", "am", "hi", "th": // neither of the scripts above
		g.other = base
	default:
		if latinWords == 0 || !slices.Contains(p.know.latin, base) && base != "en" {
			g.latin = base
		}
	}
}

// hebrewOrYiddish tells the two apart by digraphs and points, then by function words, then by the page.
func (p *page) hebrewOrYiddish(i int, guess *guesses) string {
	it := &p.items[i]
	if count := p.mixed(&p.items[i]); count.Signs[script.Yiddish]*25 > count.By[script.Hebrew] && count.Signs[script.Yiddish] >= 2 {
		if p.pointedHebrew(i) && guess.hebrew == "he" {
			return "he"
		}
		return "yi"
	}
	if l := p.furnitureLanguage(i); l != "" {
		return l
	}
	if !it.has.has(functionWord) {
		return guess.hebrew
	}
	var count ballot
	p.votes(i, &count)
	switch {
	case count[yiddish] > count[hebrew]+1:
		return "yi"
	case count[hebrew] > count[yiddish]:
		return "he"
	}
	return guess.hebrew
}

// furnitureLanguage returns the language of the words by which item i was recognised as furniture, or "".
func (p *page) furnitureLanguage(i int) string {
	switch p.items[i].kind {
	case Interface, Advertisement, Legal, Tags, RelatedLabel, EditorNote:
	default:
		return ""
	}
	found := ""
	p.eachMark(i, of(interfaceWord, adWord, legalCue, tagsLabel, relatedLabel, noteCue), func(m *mark) bool {
		l := m.fact.entry.Language
		if found != "" && l != found {
			found = ""
			return false
		}
		found = l
		return true
	})
	if found == "he" || found == "yi" {
		return found
	}
	return ""
}

// pointedHebrew reports whether the signs of item i are the points of vocalized Hebrew: it has no digraphs.
func (p *page) pointedHebrew(i int) bool {
	for _, r := range p.text(p.items[i].span) {
		if r >= 0x5F0 && r <= 0x5F2 || r == 0xFB1F || r == 0x5BF {
			return false
		}
	}
	return true
}

// latin tells English from the other Latin languages that the lexicon knows.
func (p *page) latin(i int, guess *guesses) string {
	it := &p.items[i]
	if it.kind == Noise {
		return "en"
	}
	if !it.has.has(functionWord) {
		return guess.latin
	}
	var count ballot
	p.votes(i, &count)
	best, most, own := "en", count[english], count[english]
	for k, language := range p.know.latin {
		n := count[otherLatin+speech(k)]
		if language == guess.latin {
			own = n
		}
		if n > most {
			best, most = language, n
		}
	}
	if own >= most || most < 2 {
		return guess.latin
	}
	return best
}
