package segment

import (
	"slices"

	"github.com/maqaf/maqaf/internal/script"
	"github.com/maqaf/maqaf/internal/text"
)

// item is a stretch of the page that becomes one segment: at first a line, later perhaps a part of one, or
// several that belong together.
type item struct {
	span     text.Span
	first    int // line that it starts in, an index into Input.Lines
	last     int // line that it ends in
	gap      int // blank lines before its line
	f        features
	marks    [2]int // its range in page.marks; may hold marks of its neighbours in the line
	dates    [2]int // its range in Input.Dates
	has      set
	rule     string
	weight   int      // confidence in thousandths
	details  *Details // to be written once the item is decided; see decide
	evidence []Evidence
	group    int
	twin     int // item that it repeats, or None
	prev     int // the items around it in the page's order, or None
	next     int
	order    int      // its place, once all is decided
	sum      uint64   // hash of its letters once somebody asked for it, else 0
	words    [2]int32 // its range in page.words, once somebody asked for its words
	marker   rune     // kind of the list marker that it opens with, and its number; see markerOf
	number   int
	lead     bool // opens its line
	kind     Kind
}

func (it *item) open() bool { return it.kind == Unknown }

// page is a page while it is classified.
type page struct {
	Input
	know    *Classifier
	marks   []mark
	items   []item // linked by prev and next, so that cutting and joining is cheap and indexes stay
	head    int
	trace   func(id string, i int, span text.Span, won bool) // of Explain, else nil
	width   int                                              // at which the page is hard-wrapped; 0 if it is not
	body    region
	author  []Party
	words   []text.Span    // see wordList
	queue   []candidate    // see ask
	tallies []script.Tally // see mixed; the first is empty
	turns   int            // one more than the questions that interview has found; 0 if it was not asked
	even    bool           // it has hardly a blank line, so that none tells anything
	moved   bool           // an item was cut or joined since the queue was made
	chunks  []text.Span    // memory for chunks
	bare    *Details       // of items that have no fields; nobody writes there
	results *results       // memory for what is returned
	from    int            // where the list that was last added to begins in results.notes
	noted   int            // its item
	places  [8]text.Span   // memory of datelineReader.places
	proofs  []Evidence     // memory for what parties rest on
	tried   []Party        // memory for names that are read to see whether they are some
	parts   []int          // memory for cut
	seen    map[uint64]int // memory for shingles
}

// region is what is known of where the text of the page begins and ends, as items.
type region struct {
	headline int // None if there is none
	title    int // the page's title, which the headline repeats, or None
	start    int // first item of running text under the headline, or None
	last     int // last item of running text, or None
}

// open makes p the page of in, one item a line.
func (p *page) open(c *Classifier, in Input) {
	p.Input, p.know, p.results = in, c, c.results()
	p.marks = c.marksOf(p.marks[:0], in.Source, in.Cues)
	p.items = slices.Grow(p.items[:0], len(in.Lines)+len(in.Lines)/32+16)
	p.bare = p.slot()
	p.tried = slices.Grow(p.tried, 1) // a reader without memory of its own would take that of results
	p.tallies = append(p.tallies[:0], script.Tally{})
	p.head, p.width, p.noted, p.turns = None, 0, None, 0
	p.body = region{headline: None, title: None, start: None, last: None}
	gap, m, d := 0, 0, 0
	for i, line := range in.Lines {
		if line.Blank() {
			gap++
			continue
		}
		at := len(p.items)
		p.items = append(p.items[:at], item{})
		if at == 0 {
			p.head = 0
		} else {
			p.items[at-1].next = at
		}
		it := &p.items[at]
		it.span, it.first, it.last, it.lead, it.gap = line.Visible, i, i, true, gap
		it.details, it.twin, it.prev, it.next = p.bare, None, at-1, None
		gap = 0
		for m < len(p.marks) && p.marks[m].word < it.span.Start {
			m++
		}
		for d < len(in.Dates) && in.Dates[d].Span.Start < it.span.Start {
			d++
		}
		p.look(it, m, d)
	}
	p.closeUp()
}

// look computes what depends on the item's span; m and d are indexes of marks and dates at or before its start.
func (p *page) look(it *item, m, d int) {
	for m < len(p.marks) && p.marks[m].word < it.span.Start {
		m++
	}
	for d < len(p.Dates) && p.Dates[d].Span.Start < it.span.Start {
		d++
	}
	it.marks, it.dates, it.has = [2]int{m, m}, [2]int{d, d}, 0
	for m < len(p.marks) && p.marks[m].word < it.span.End {
		it.has |= 1 << p.marks[m].class
		m++
	}
	for d < len(p.Dates) && p.Dates[d].Span.Start < it.span.End {
		d++
	}
	it.marks[1], it.dates[1] = m, d
	if it.f.runes > 0 {
		it.f = features{}
	}
	p.measure(it, 0)
}

// measure computes the features and traits of an item, of which they tell the first bytes up to from already.
func (p *page) measure(it *item, from int) {
	letters := *p.mixed(it)
	if it.f.tally == 0 {
		letters.Letters, letters.By[it.f.main] = it.f.Letters, it.f.Letters
	}
	s := p.text(it.span)
	if it.f.measure(s, from, &letters); !letters.Plain() {
		if it.f.tally == 0 {
			it.f.tally = int32(len(p.tallies))
			p.tallies = append(p.tallies, script.Tally{})
		}
		p.tallies[it.f.tally] = letters
	}
	it.words, it.sum = [2]int32{}, 0
	it.marker, it.number = markerOf(s)
	it.has = it.has&(1<<classes-1) | it.traits()
	p.moved = true
}

// mixed counts the letters of an item if they are of several scripts, or have signs of a language in them. It is empty for
// the other items, nearly all, of which features.Letters and Main tell all.
func (p *page) mixed(it *item) *script.Tally { return &p.tallies[it.f.tally] }

// text returns what span holds. One that ends before it starts holds nothing: such as from a date, which may cross the end of
// its line, to that end.
func (p *page) text(span text.Span) string {
	if span.Empty() {
		return ""
	}
	return span.Of(p.Source)
}

func (p *page) str(i int) string { return p.items[i].span.Of(p.Source) }

// marksIn returns the marks of item i of one class.
func (p *page) eachMark(i int, of set, visit func(m *mark) bool) {
	it := &p.items[i]
	if it.has&of == 0 {
		return
	}
	for k := it.marks[0]; k < it.marks[1]; k++ {
		m := &p.marks[k]
		if of.has(m.class) && m.end <= it.span.End && !visit(m) {
			return
		}
	}
}

// firstMark returns the first mark of a class of the set in span of item i, or nil.
func (p *page) firstMark(i int, of set) *mark {
	var found *mark
	p.eachMark(i, of, func(m *mark) bool { found = m; return false })
	return found
}

// wordList returns the words of item i, at most 40.
func (p *page) wordList(i int) []text.Span {
	it := &p.items[i]
	if it.words[1] == 0 {
		from := len(p.words)
		p.words = wordsOf(p.words, p.Source, it.span, from+40)
		it.words = [2]int32{int32(from), int32(len(p.words))}
	}
	return p.words[it.words[0]:it.words[1]:it.words[1]]
}

// same reports whether items i and j have the same letters and digits.
func (p *page) same(i, j int) bool {
	return alike(p.str(i), p.str(j)) && p.sum(i) == p.sum(j)
}

// sum returns the hash of item i.
func (p *page) sum(i int) uint64 {
	it := &p.items[i]
	if it.sum == 0 {
		it.sum = hash(p.text(it.span))
	}
	return it.sum
}

// decide gives item i its kind.
func (p *page) decide(i int, k Kind, rule string, weight int, m *mark) {
	it := &p.items[i]
	it.kind, it.rule, it.weight = k, rule, weight
	e := Evidence{Rule: rule, Span: it.span}
	if m != nil {
		e.Span, e.Entry = text.Span{Start: m.start, End: m.end}, m.fact.entry.ID
	}
	p.note(i, e)
	if it.details == p.bare && fielded&(1<<k) != 0 {
		it.details = p.slot()
	}
	if k == Dateline || k == SocialPost || k == Comment || k == LiveTimestamp {
		if it.details.Date = None; it.dates[0] < it.dates[1] {
			it.details.Date = it.dates[0]
		}
	}
}

// fielded are the kinds that have fields. Most segments have none and share one empty Details.
const fielded = 1<<Byline | 1<<Signature | 1<<Dateline | 1<<PublicationLine | 1<<Caption | 1<<MediaCredit | 1<<Contributor |
	1<<RelatedLabel | 1<<RelatedItem | 1<<SocialPost | 1<<LiveTimestamp | 1<<EditorNote | 1<<Legal | 1<<Tags | 1<<Comment |
	1<<Advertisement | 1<<Interface | 1<<Noise

// cut divides item i at the given byte offsets, rising, into parts, trimmed; those that show nothing vanish. The
// parts are open. It returns their indexes, good until the next cut; the first keeps i.
func (p *page) cut(i int, at ...int) []int {
	old := p.items[i]
	parts := p.parts[:0]
	start := old.span.Start
	marks, dates := old.marks[0], old.dates[0] // each part looks on where the one before it ended
	for k := 0; k <= len(at); k++ {
		end := old.span.End
		if k < len(at) {
			end = at[k]
		}
		span := text.Trim(p.Source, text.Span{Start: start, End: end})
		start = end
		if span.Empty() {
			continue
		}
		it := item{span: span, first: old.first, last: old.last, lead: old.lead, gap: old.gap, details: p.bare, twin: None, prev: old.prev, next: old.next}
		for it.first < it.last && p.Lines[it.first].End < span.Start {
			it.first++
		}
		for it.last > it.first && p.Lines[it.last].Start >= span.End {
			it.last--
		}
		p.look(&it, marks, dates)
		marks, dates = it.marks[1], it.dates[1]
		if len(parts) == 0 {
			p.items[i] = it
			parts = append(parts, i)
			continue
		}
		it.lead, it.gap = false, 0
		parts = append(parts, p.insert(parts[len(parts)-1], it))
	}
	p.parts = parts
	return parts
}

// insert puts it after item i and returns its index.
func (p *page) insert(i int, it item) int {
	at := len(p.items)
	it.prev, it.next = i, p.items[i].next
	p.items = append(p.items, it)
	p.items[i].next = at
	if it.next != None {
		p.items[it.next].prev = at
	}
	return at
}

// join makes one item of item i and all up to j; i keeps its index. The cost is that of the items from the second on.
func (p *page) join(i, j int) {
	it, last := &p.items[i], &p.items[j]
	for k := it.next; k != last.next; k = p.items[k].next {
		it.has |= p.items[k].has
	}
	measured := it.span.Len()
	it.span.End, it.last, it.next = last.span.End, last.last, last.next
	it.marks[1], it.dates[1] = last.marks[1], last.dates[1]
	if it.next != None {
		p.items[it.next].prev = i
	}
	p.measure(it, measured)
}

// above returns the nearest item before i that is not passed over, or None.
func (p *page) above(i int, pass func(it *item) bool) int {
	for i = p.items[i].prev; i != None; i = p.items[i].prev {
		if pass == nil || !pass(&p.items[i]) {
			return i
		}
	}
	return None
}

// below returns the nearest item after i that is not passed over, or None.
func (p *page) below(i int, pass func(it *item) bool) int {
	for i = p.items[i].next; i != None; i = p.items[i].next {
		if pass == nil || !pass(&p.items[i]) {
			return i
		}
	}
	return None
}

// furniture passes over what stands between the parts of a text without belonging to it.
func furniture(it *item) bool {
	return it.kind == Interface || it.kind == Noise || it.kind == Advertisement
}

// adjacent reports whether no blank line stands between item i and item j, the next one.
func (p *page) adjacent(i, j int) bool {
	return i != None && j != None && (p.items[j].gap == 0 || !p.items[j].lead)
}
