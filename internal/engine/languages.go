package engine

import (
	"cmp"
	"slices"

	"github.com/maqaf/maqaf/internal/script"
)

// LanguageShare is how much of a text is in one language and script.
type LanguageShare struct {
	Language string // BCP 47; "und" if unknown
	Script   string // ISO 15924
	Share    float64
}

// written is a language in a script.
type written struct {
	language string
	script   script.Script
}

// Languages returns the shares of the letters of all segments, by falling share. Letters in a script that their
// segment's language is not written in (an agency's name in a Hebrew credit) count for the language of the text that
// is, or as unknown.
func (a *Analysis) Languages() []LanguageShare {
	letters := map[written]int{}
	total := 0
	for i := range a.Page.Segments {
		seg := &a.Page.Segments[i]
		var tally script.Tally
		for _, r := range seg.Span.Of(a.Text.Content) {
			tally.Add(script.InfoOf(r))
		}
		for s, n := range tally.By {
			if n > 0 && script.Script(s) != script.None {
				letters[written{seg.Language, script.Script(s)}] += int(n)
				total += int(n)
			}
		}
	}
	counts := map[written]int{}
	for w, n := range letters {
		counts[home(w, letters)] += n
	}
	shares := make([]LanguageShare, 0, len(counts))
	for w, n := range counts {
		shares = append(shares, LanguageShare{Language: w.language, Script: w.script.Code(), Share: float64(n) / float64(total)})
	}
	slices.SortFunc(shares, func(x, y LanguageShare) int {
		return cmp.Or(cmp.Compare(y.Share, x.Share), cmp.Compare(x.Language, y.Language), cmp.Compare(x.Script, y.Script))
	})
	return shares
}

// home returns what letters counted as w belong to: w itself, if its language is mostly written so, else the language
// with most letters among those that are mostly written in this script, else no language.
func home(w written, letters map[written]int) written {
	if w.language != "und" && mainScript(w.language, letters) == w.script {
		return w
	}
	best := written{"und", w.script}
	for other, n := range letters {
		if other.script != w.script || other.language == "und" || mainScript(other.language, letters) != w.script {
			continue
		}
		if m := letters[best]; best.language == "und" || n > m || n == m && other.language < best.language {
			best = other
		}
	}
	return best
}

// mainScript returns the script of most letters of a language, the first of equal ones.
func mainScript(language string, letters map[written]int) script.Script {
	best, most := script.None, 0
	for w, n := range letters {
		if w.language == language && (n > most || n == most && w.script < best) {
			best, most = w.script, n
		}
	}
	return best
}
