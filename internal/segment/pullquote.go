package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// shingle is how many words must agree for a part of a quotation to count as repeated.
const shingle = 3

// findPullQuotes recognises quotations set off from the text. Long ones stand by themselves; a short one is a pull
// quote if earlier text has it, else a subheading. A line without quotation marks must repeat earlier text in full.
func findPullQuotes(p *page) {
	var quotes []int
	for i := p.head; i != None; i = p.items[i].next {
		it := &p.items[i]
		if !it.f.quoted && it.gap == 0 {
			continue
		}
		if it.open() && it.lead && it.f.words >= 4 && it.f.words <= 40 && (it.f.quoted || !it.f.stop && it.f.words >= 5 && it.f.words <= 25) && (!prose(it) || !it.f.stop && p.alone(i)) || it.open() && it.lead && it.f.quoted && it.f.words <= 60 && it.f.words >= 2 {
			quotes = append(quotes, i)
		}
	}
	if len(quotes) == 0 {
		return
	}
	seen := p.shingles(quotes)
	for _, i := range quotes {
		it := &p.items[i]
		share := p.repeated(i, seen)
		if share < 50 && it.f.quoted && it.f.words >= 4 && p.scattered(i) {
			share = 100
		}
		if share < 50 && it.f.quoted && it.f.words == 3 && p.echoed(i) {
			share = 100
		}
		switch {
		case it.f.quoted && (share == 100 || share >= 50 && it.f.words > 3):
			p.decide(i, PullQuote, "quote.repeats", 930, nil)
		case it.f.quoted && it.f.words >= 6 && (!it.f.stop || !p.speaks(i)):
			p.decide(i, PullQuote, "quote.long", 850, nil)
		case it.f.quoted && it.f.stop && !it.f.question && it.f.words >= 4 && it.f.words <= 20 && it.f.stops == 0 && p.alone(i) && p.textBegan(i):
			p.decide(i, PullQuote, "quote.sentence", 800, nil) // titles have no full stop, and who speaks in the text is named
		case !it.f.quoted && it.f.stops > 0 && !it.f.stop && opensQuote(runeAt(p.Source, it.span.Start)) && p.alone(i) && p.body.headline != None && p.before(p.body.headline, i):
			p.decide(i, PullQuote, "quote.opening", 800, nil)
		case p.headlineQuote(i):
			continue // "NAME: quotation", as titles are
		case !it.f.quoted && (share == 100 || share >= 75 && it.f.words >= 7 && p.alone(i)) && it.gap > 0:
			p.decide(i, PullQuote, "quote.repeats-unmarked", 850, nil)
		}
	}
}

const (
	scatterWindow = 12  // how far above a pull quote the text may stand that it puts together, in items
	scatterWords  = 200 // how many words of such a text are looked at
)

// scattered reports whether all words of item i stand in the same order in one item of running text above it, within a few
// items: a quotation without who said it in between.
func (p *page) scattered(i int) bool {
	want := p.wordList(i)
	for n, j := 0, p.items[i].prev; n < scatterWindow && j != None; n, j = n+1, p.items[j].prev {
		it := &p.items[j]
		if !it.open() || !prose(it) {
			continue
		}
		k, first, last, at := 0, -1, 0, 0
		s := p.text(it.span)
		p.chunks = chunks(p.chunks[:0], s)
		for _, w := range p.chunks[:min(len(p.chunks), scatterWords)] {
			if k == 1 && alike(w.Of(s), p.text(want[0])) && hash(w.Of(s)) == hash(p.text(want[0])) {
				first, last = at, at // it begins here rather
			} else if k < len(want) && alike(w.Of(s), p.text(want[k])) && hash(w.Of(s)) == hash(p.text(want[k])) {
				if k == 0 {
					first = at
				}
				last = at
				k++
			}
			at++
		}
		if k == len(want) && last-first <= 3*len(want) {
			return true
		}
	}
	return false
}

// echoed reports whether an item of running text above item i, within a few items, has its words with a letter or two written
// before the first, as prefixes are.
func (p *page) echoed(i int) bool {
	words := core(p.Source, p.items[i].span)
	want := p.text(words)
	for n, j := 0, p.items[i].prev; n < scatterWindow && j != None; n, j = n+1, p.items[j].prev {
		if it := &p.items[j]; !it.open() || !prose(it) {
			continue
		}
		s := p.str(j)
		at := strings.Index(s, want)
		if at > 0 && lettersBefore(s, at) <= 2 && !wordRune(runeAt(s, at+len(want))) {
			return true
		}
	}
	return false
}

// alone reports whether blank lines stand over and under item i.
func (p *page) alone(i int) bool {
	n := p.items[i].next
	return p.items[i].gap > 0 && n != None && p.items[n].gap > 0
}

// speaks reports whether item i is a quotation in the run of the text: a full sentence with its stop, as a
// paragraph of direct speech is, in a page whose text has others.
func (p *page) speaks(i int) bool {
	return prose(&p.items[i])
}

// shingles maps the hash of each run of three words of the candidates to the first item of running text that has
// it.
func (p *page) shingles(quotes []int) map[uint64]int {
	if p.seen == nil {
		p.seen = map[uint64]int{}
	}
	seen := p.seen
	clear(seen)
	var begins beginnings // of the words of the candidates
	for _, i := range quotes {
		p.chunks = chunks(p.chunks[:0], p.str(i))
		for _, w := range p.chunks {
			begins.add(beginningOf(w.Of(p.str(i))))
		}
		eachShingle(p.str(i), p.chunks, nil, func(h uint64) { seen[h] = None })
	}
	last := quotes[len(quotes)-1] // what stands under it, none can repeat
	for i := p.head; i != last; i = p.items[i].next {
		it := &p.items[i]
		if !(it.open() && (prose(it) && !it.f.quoted || it.f.stop)) && it.kind != ListItem && it.kind != Deck && !(it.open() && !it.lead) {
			continue
		}
		p.chunks = chunks(p.chunks[:0], p.str(i))
		eachShingle(p.str(i), p.chunks, &begins, func(h uint64) {
			if at, ok := seen[h]; ok && (at == None || p.items[at].kind == Deck) {
				seen[h] = i
			}
		})
	}
	return seen
}

// eachShingle visits the hash of each run of three words of s, less those with a word whose beginning is not among begins.
func eachShingle(s string, words []text.Span, begins *beginnings, visit func(h uint64)) {
	var hashes [shingle]uint64 // of the last words
	hashed := 0                // how many words have been, or need not be
	for last := shingle - 1; last < len(words); last++ {
		first := last - shingle + 1
		k := last
		for begins != nil && k >= first && begins.has(beginningOf(words[k].Of(s))) {
			k--
		}
		if begins != nil && k >= first { // nor is any run with word k
			last = k + shingle - 1
			continue
		}
		for hashed = max(hashed, first); hashed <= last; hashed++ {
			hashes[hashed%shingle] = hash(words[hashed].Of(s))
		}
		h := uint64(0)
		for k := first; k <= last; k++ {
			h = h*1099511628211 ^ hashes[k%shingle]
		}
		visit(h)
	}
}

// repeated returns the share of the words of item i, in percent, that earlier text has in the same order.
func (p *page) repeated(i int, seen map[uint64]int) int {
	all, hit := 0, 0
	p.chunks = chunks(p.chunks[:0], p.str(i))
	eachShingle(p.str(i), p.chunks, nil, func(h uint64) {
		all++
		if at := seen[h]; at != None && p.before(at, i) && (p.items[at].kind != Deck || p.items[i].f.words > shingle) {
			hit++
		}
	})
	if all == 0 {
		return 0
	}
	return 100 * hit / all
}

// headlineQuote reports whether item i is who speaks, in a few words, a colon and a quotation up to its end.
func (p *page) headlineQuote(i int) bool {
	it := &p.items[i]
	if it.f.quoted || it.f.stop || it.f.words > 11 || !closesQuote(it.f.last) {
		return false
	}
	speaker, words, ok := strings.Cut(p.str(i), ": ")
	return ok && words != "" && opensQuote(runeAt(words, 0)) && len(strings.Fields(speaker)) <= 4
}
