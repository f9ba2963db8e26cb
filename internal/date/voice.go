package date

import "strings"

// voice is what a word tells of time, and how: a value of the attribute tense of tenses.lex.
type voice uint8

// The voices. Those from voiceBy on count right before a time alone.
const (
	voiceNone    voice = iota
	voicePast          // said
	voiceWas           // of what else is told to come, too: the vote set for Friday was put off
	voiceFuture        // will
	voicePresent       // what is planned, or is seen in a picture: plays on Friday
	voiceSet           // past, and ahead of it where its aim is told: agreed to meet
	voiceAbout         // ahead where an infinitive follows: עומד להיפתח
	voiceHold          // past, but an end behind it lies ahead: extended until
	voiceUnreal        // past, and what lies ahead by the words behind it: had been due
	voiceOutlook       // ahead if no other word tells anything: cloudy
	voiceUntil         // an end, which lies ahead unless the words before it tell the past
	voiceFrom          // a beginning, ahead unless the words behind it tell the past
	voiceBy            // an end, as until
	voiceFor           // ahead: moved for Friday
	voiceSince         // past with a verb in the present: работает с ноября
)

var voiceNames = map[string]voice{"": voiceNone, "none": voiceNone, "past": voicePast, "was": voiceWas, "about": voiceAbout, "future": voiceFuture, "present": voicePresent, "set": voiceSet, "hold": voiceHold,
	"unreal": voiceUnreal, "outlook": voiceOutlook, "until": voiceUntil, "from": voiceFrom, "by": voiceBy, "for": voiceFor, "since": voiceSince}

// tenseOf returns the tense that a word tells by itself.
func (v voice) tenseOf() tense {
	switch v {
	case voiceNone, voiceOutlook, voiceSince:
		return tenseNone
	case voicePast, voiceWas, voiceSet, voiceHold, voiceUnreal:
		return tensePast
	}
	return tenseFuture
}

// aims reports whether the aim of token k stands between it and byte i: a word with lamed, or what "to" or "for" opens.
func (p *parser) aims(k, i int) bool {
	const lamed = "\u05dc"
	t := &p.tokens[k]
	for k++; t.latin && k < len(p.tokens) && p.tokens[k].end <= i; k++ {
		if o := &p.tokens[k]; o.start >= t.end && (o.voice == voiceFor || o.kind == kLink && o.link&linkTo != 0) {
			return true
		}
	}
	for j := t.end; j < i && !t.latin; j++ {
		if p.source[j] == ',' || p.source[j] == '.' {
			break
		}
		if p.source[j] == ' ' && strings.HasPrefix(p.source[j+1:], lamed) {
			return true
		}
	}
	return false
}

// unreal reports whether a past stands right before token k that takes what it tells with it: had been due, היה אמור.
func (p *parser) unreal(k int) bool {
	start := p.tokens[k].start
	for n := 0; k > 0 && n < 4; n++ {
		k--
		if t := &p.tokens[k]; t.voice == voiceUnreal && t.end < start && p.skipOn(t.end) == start {
			return true
		}
	}
	return false
}

// speaks reports whether t tells a tense where it stands. A past is none that is passive in the present or an infinitive: is
// closed, to shut, לפרסם.
func (p *parser) speaks(t *token) bool {
	switch t.voice {
	case voicePast:
		return (t.prefix&(prefixLamed|prefixBet|prefixMem) == 0 || t.prefix&prefixShin != 0) && !(t.latin && p.passive(t.start))
	case voicePresent:
		return !(t.latin && p.passive(t.start))
	case voiceAbout:
		return p.infinitive(t.end)
	case voiceOutlook:
		return t.prefix&^prefixVav == 0
	}
	return t.voice != voiceNone
}

// aimed reports whether an infinitive stands between two bytes: asked the judge to rule by Friday, ביקשה להאריך.
func (p *parser) aimed(from, to int) bool {
	const lamedHe = "\u05dc\u05d4"
	for i := from; i < to; {
		i = p.skipOn(i)
		word := p.wordBehind(i)
		next := i + max(len(word), 1)
		switch {
		case len(word) > 2*len(lamedHe) && strings.HasPrefix(word, lamedHe):
			return true
		case word == "to" && next < to:
			return true
		}
		i = next
	}
	return false
}

// infinitive reports whether a Hebrew infinitive stands behind byte i.
func (p *parser) infinitive(i int) bool {
	const lamed = "\u05dc"
	word := p.wordBehind(i)
	return len(word) > 3*len(lamed) && strings.HasPrefix(word, lamed) && !p.known(word, "function-words", "date-links", "family-names", "given-names", "places")
}

// passive reports whether a word stands before byte i that takes the past out of a participle: is, be, to.
func (p *parser) passive(i int) bool {
	for range 2 {
		word := p.wordBefore(i)
		if word == "" {
			return false
		}
		switch p.attr(word, "verb") {
		case "be":
			return true
		case "not":
			i = p.skipBack(i) - len(word)
		default:
			return false
		}
	}
	return false
}

// attr returns an attribute of the first entry of word that has it.
func (p *parser) attr(word, name string) string {
	for e := range p.lexicon.Of(p.lexicon.Lookup(word)) {
		if v := e.Attr(name); v != "" {
			return v
		}
	}
	return ""
}

// possessive reports whether a possessive stands at byte i.
func (p *parser) possessive(i int) bool { return p.pastPossessive(cursor{end: i}).end > i }

// planned reports whether a day, which ends at byte i, belongs to something that is planned: Friday's hearing.
func (p *parser) planned(i int) bool {
	c := p.pastPossessive(cursor{end: i})
	return p.attr(p.wordBehind(c.end), "planned") != ""
}

// aimless reports whether a verb behind "to" stands before byte i in a title: Council to vote Thursday.
func (p *parser) aimless(i int) bool {
	if end, ok := p.lineEnd(i); !ok || p.source[end-1] == '.' {
		return false
	}
	lo, _ := p.tokensBeside(i, i)
	for k, n := lo, 0; k >= 0 && n < 12 && i-p.tokens[k].end < maxAim; k, n = k-1, n+1 {
		t := &p.tokens[k]
		if t.kind != kLink || t.link&linkTo == 0 || !t.latin || t.end >= i {
			continue
		}
		word := p.wordBehind(t.end)
		return p.attr(p.surface(t), "verb") == "be" && p.skipOn(t.end) < i && word != "" && !opensName(word) && !p.known(word, "function-words", "date-links") && !p.lineEnds(t.end, i-t.end)
	}
	return false
}

// maxAim is how far before a time its verb may stand in a title, in bytes.
const maxAim = 40
