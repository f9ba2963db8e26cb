package segment

import (
	"slices"
	"strings"

	"github.com/maqaf/maqaf/internal/lexicon"
)

// class is what a lexicon entry is to the classifier: the sort of its file.
type class uint8

const (
	noClass class = iota
	creditCue
	creditFlag
	bodyName
	bylineCue
	deskWord
	roleWord
	contributorCue
	bioCue
	publicationCue
	captionCue
	interfaceWord
	interfaceSide
	adWord
	adSide
	legalCue
	noteCue
	noiseWord
	tagsLabel
	relatedLabel
	relatedSide
	socialCue
	commentCue
	functionWord
	joiner
	orgWord
	placeName
	kickerWord
	unitWord
	placeLink
	creditLink
	givenName
	nameTitle
	familyName
	classes
)

var sorts = map[string]class{
	"credit-cues": creditCue, "credit-flags": creditFlag, "bodies": bodyName, "byline-cues": bylineCue,
	"desk-words": deskWord, "role-words": roleWord, "contributor-cues": contributorCue, "bio-cues": bioCue,
	"publication-cues": publicationCue, "caption-cues": captionCue, "interface": interfaceWord,
	"interface-side": interfaceSide, "advertisement": adWord, "advertisement-side": adSide, "legal": legalCue,
	"notes": noteCue, "noise": noiseWord, "tags-labels": tagsLabel, "related-labels": relatedLabel,
	"related-side": relatedSide, "social": socialCue, "comments": commentCue, "function-words": functionWord,
	"joiners": joiner, "org-words": orgWord, "places": placeName, "kickers": kickerWord, "units": unitWord, "byline-places": placeLink,
	"credit-links": creditLink, "given-names": givenName, "titles": nameTitle, "family-names": familyName,
}

// set is a set of classes.
type set uint64

func of(classes ...class) set {
	var s set
	for _, c := range classes {
		s |= 1 << c
	}
	return s
}

func (s set) has(c class) bool { return s&(1<<c) != 0 }

// fact is a lexicon entry with its attributes read once.
type fact struct {
	entry     *lexicon.Entry
	class     class
	category  string // of furniture, or the key
	role      string
	event     EventKind
	media     MediaKind
	kind      PartyKind
	flag      flag
	speech    speech
	colon     bool // announces only before a colon or another separator
	after     bool // names stand before it, not after it
	whole     bool // a credit by itself, which names nobody: "family album"
	weak      bool // announces only if what it announces stands under it
	open      bool // must open its segment
	strong    bool // enough by itself
	glued     bool // a letter written together with the next word
	drop      bool // what follows it up to the next separator is no name
	anonymous bool // a body without an id of its own
	several   bool // several bodies that nobody names: "news agencies"
}

// flag is a modifier of a picture or of its credit.
type flag uint8

const (
	archive flag = 1 << iota
	illustration
	courtesy
	screenshot
	statute // used under a law: nobody is credited
)

var flags = map[string]flag{"archive": archive, "illustration": illustration, "courtesy": courtesy,
	"screenshot": screenshot, "statute": statute}

var events = map[string]EventKind{"published": Published, "first": FirstPublished, "updated": Updated}

var media = map[string]MediaKind{"photo": Photo, "video": Video, "graphic": Graphic, "audio": Audio}

var partyKinds = map[string]PartyKind{"person": Person, "agency": Agency, "organization": Organization}

// readFacts returns the facts of l's entries by their index; entries of sorts that are no business of this
// package have class noClass.
func readFacts(l *lexicon.Lexicon) []fact {
	facts := make([]fact, len(l.Entries()))
	for i, e := range l.Entries() {
		facts[i] = fact{
			entry: e, class: sorts[e.Sort], category: e.Attr("category"), role: e.Attr("role"),
			event: events[e.Attr("event")], media: media[e.Attr("media")], kind: partyKinds[e.Attr("kind")],
			colon: e.Attr("colon") == "yes", after: e.Attr("side") == "after", open: e.Attr("open") == "yes", weak: e.Attr("weak") == "yes",
			strong: e.Attr("strong") == "yes", glued: e.Attr("glued") == "yes", drop: e.Attr("drop") == "yes", anonymous: e.Attr("anonymous") == "yes",
			several: e.Attr("several") == "yes", whole: e.Attr("whole") == "yes",
		}
		for _, name := range strings.Fields(e.Attr("flags")) {
			facts[i].flag |= flags[name]
		}
		if facts[i].category == "" {
			facts[i].category = e.Key
		}
	}
	return facts
}

// mark is a cue of one of this package's classes in the text.
type mark struct {
	start, end int // without prefixes
	word       int // with prefixes
	class      class
	fact       *fact
}

// marksOf picks from cues those that concern segments. Of cues of one class that start together only the longest
// stay.
func (k *Classifier) marksOf(dst []mark, source string, cues []lexicon.Cue) []mark {
	dst = slices.Grow(dst, len(cues)*3/4)
	for j := range cues {
		if cap(dst)-len(dst) < 8 { // as many as the rest will have if it has as many as what lies behind
			dst = slices.Grow(dst, 8+len(dst)*(len(cues)-j)/(j+1)*9/8)
		}
		c := &cues[j]
		for at := k.choice.First(c); at != 0; {
			var e int
			e, at = k.choice.Entry(at)
			f, class := &k.facts[e], k.classes[e]
			if class == interfaceWord && c.Prefixed() && !buttonPrefix(source[c.Word:c.Start]) {
				continue
			}
			start, end, word := int(c.Start), int(c.End), int(c.Word)
			dst = append(dst, mark{start, end, word, class, f})
			for i := len(dst) - 2; i >= 0 && dst[i].word == word; i-- {
				if o := &dst[i]; o.class == class && o.start == start && o.end < end { // rarely
					dst = slices.Delete(dst, i, i+1)
				}
			}
		}
	}
	return dst
}

// buttonPrefix reports whether s may stand glued before the words of a button, as "to", "in" and "the" do; with other
// letters they are other words.
func buttonPrefix(s string) bool {
	for _, r := range s {
		if r == 0x5DE || r == 0x5E9 || r == 0x5DB {
			return false
		}
	}
	return true
}
