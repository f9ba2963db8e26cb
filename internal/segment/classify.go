package segment

import (
	"slices"
	"sync"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/lexicon"
	"github.com/maqaf/maqaf/internal/script"
	"github.com/maqaf/maqaf/internal/text"
)

// Classifier classifies pages with the knowledge of one lexicon. It never changes: safe for concurrent use.
type Classifier struct {
	lexicon      *lexicon.Lexicon
	facts        []fact          // by the entries' position
	classes      []class         // those of facts, which lie far apart
	choice       *lexicon.Choice // of those that have a class
	gluedJoiners []rune
	pages        sync.Pool // of *page, for their memory
	returned     sync.Pool // of *results, for theirs
	askAll       bool      // ask recognisers that do not find what they need too; for tests
	latin        []string  // languages of Latin script other than English that have function words
}

// New returns a classifier that knows what l knows.
func New(l *lexicon.Lexicon) (*Classifier, error) {
	c := &Classifier{lexicon: l, facts: readFacts(l)}
	c.classes = make([]class, len(c.facts))
	for i := range c.facts {
		c.classes[i] = c.facts[i].class
	}
	c.choice = l.Choose(func(e *lexicon.Entry) bool { return c.facts[e.Index].class != noClass })
	for _, e := range l.Sort("joiners") {
		if e.Attr("glued") != "yes" {
			continue
		}
		for _, form := range e.Forms {
			r, _ := utf8.DecodeRuneInString(form)
			c.gluedJoiners = append(c.gluedJoiners, r)
		}
	}
	for _, e := range l.Sort("function-words") {
		c.facts[e.Index].speech = c.speechOf(e)
	}
	return c, nil
}

// speechOf numbers the languages that have function words.
func (c *Classifier) speechOf(e *lexicon.Entry) speech {
	switch e.Language {
	case "he":
		return hebrew
	case "yi":
		return yiddish
	case "ar":
		return arabic
	case "ru":
		return russian
	case "en":
		return english
	}
	k := slices.Index(c.latin, e.Language)
	if k < 0 && e.Attr("script") == "latin" && len(c.latin) < maxSpeech-int(otherLatin) {
		k = len(c.latin)
		c.latin = append(c.latin, e.Language)
	}
	if k < 0 {
		return unknownSpeech
	}
	return otherLatin + speech(k)
}

// Input is what is known of a page before it is classified.
type Input struct {
	Source   string
	Lines    []text.Line
	Cues     []lexicon.Cue
	Dates    []date.Expression
	Language string      // main language as the caller gave it, a BCP 47 tag; empty to detect it
	URI      string      // where the page comes from; may be empty
	Hints    *text.Hints // what the markup of HTML says; nil for plain text
}

// maxKept is how many items the memory of a page may have room for to be kept for the next one.
const maxKept = 1 << 14

// Classify returns the segments of a page and their groups. Cost is linear in the text.
func (c *Classifier) Classify(in Input) Page {
	p, ok := c.pages.Get().(*page)
	if !ok {
		p = &page{}
	}
	p.open(c, in)
	p.run()
	out := p.finish()
	if cap(p.items) <= maxKept {
		p.close()
		c.pages.Put(p)
	}
	return out
}

// run asks every recogniser about every open item.
func (p *page) run() {
	for k := range recognisers {
		r := &recognisers[k]
		switch {
		case r.step != nil && p.trace != nil:
			p.traceStep(r)
			continue
		case r.step != nil:
			r.step(p)
			continue
		}
		p.ask(r)
	}
}

// candidate is an item that was open when the queue was made, with its marks and traits close at hand.
type candidate struct {
	item int
	has  set
}

// ask asks r about the open items in the page's order. Nearly always they are those of the queue, from the first to the
// last; once an item was cut or joined, they are found from one to the next.
func (p *page) ask(r *recogniser) {
	needs := r.needs
	if needs == 0 || p.know.askAll {
		needs = 1 << anything
	}
	if p.moved {
		p.line()
	}
	for _, c := range p.queue {
		if c.has&needs == 0 || !p.items[c.item].open() {
			continue
		}
		i := c.item
		for p.question(r, i); p.moved; {
			if i = p.items[i].next; i == None {
				return
			}
			if it := &p.items[i]; it.has&needs != 0 && it.open() {
				p.question(r, i)
			}
		}
	}
}

// line makes the queue: the open items in the page's order.
func (p *page) line() {
	p.moved = false
	p.queue = slices.Grow(p.queue[:0], len(p.items))
	for i := p.head; i != None; i = p.items[i].next {
		if it := &p.items[i]; it.open() {
			p.queue = append(p.queue, candidate{i, it.has})
		}
	}
}

// question asks r about item i.
func (p *page) question(r *recogniser, i int) {
	if p.trace == nil {
		r.find(p, i)
		return
	}
	span := p.items[i].span
	r.find(p, i)
	p.trace(r.id, i, span, !p.items[i].open())
}

// finish turns the items into segments.
func (p *page) finish() Page {
	n := 0
	for i := p.head; i != None; i = p.items[i].next {
		p.items[i].order = n
		n++
	}
	groups := p.groups()
	if p.body.title != None && p.body.headline != None {
		p.items[p.body.headline].twin = p.body.title // not before: what stands around the headline is not around its copy
	}
	guess := p.pageLanguages()
	out := Page{Segments: slices.Grow(p.results.segments, n), Groups: groups, results: p.results}
	block := 0
	for i := p.head; i != None; i = p.items[i].next {
		it := &p.items[i]
		if !p.sameBlock(i) {
			block++
		}
		s := Segment{Span: it.span, Kind: it.kind, Confidence: it.weight, Language: p.language(i, &guess),
			Scripts: it.f.main.Codes(), Direction: LTR, Dominant: LTR, Group: it.group, DuplicateOf: None, Block: block,
			Details: it.details, Evidence: it.evidence}
		if script.FirstStrongRTL(p.text(it.span)) {
			s.Direction = RTL
		}
		rtl := it.f.main.RTL()
		if it.f.tally > 0 {
			s.Scripts, rtl = p.mixed(it).Codes(), p.mixed(it).DominantRTL()
		}
		if rtl {
			s.Dominant = RTL
		}
		if it.twin != None {
			s.DuplicateOf = p.items[it.twin].order
		}
		out.Segments = append(out.Segments, s)
	}
	p.results.segments = out.Segments
	return out
}

// sameBlock reports whether item i continues the block of the item before it: a dateline and its paragraph, a
// clock and its entry, a text and its signature.
func (p *page) sameBlock(i int) bool {
	it := &p.items[i]
	return it.prev != None && (!it.lead || p.items[it.prev].kind == LiveTimestamp && it.gap == 0)
}
