package segment

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// datelineWords is how many words a dateline and its text have at least.
const datelineWords = 6

// findDateline cuts the place that opens a report off its first paragraph: CITY –, City (AGENCY) —, (AGENCY) -,
// CITY Dec 26, City, December 27:, and their damaged forms.
func findDateline(p *page, i int) bool {
	it := &p.items[i]
	if it.f.words < datelineWords || it.f.quoted || p.listed(i) || !p.mayOpenPlace(i) || p.afterDateline(i) {
		return false
	}
	d := datelineReader{p: p, i: i, at: it.span.Start, places: p.places[:0]}
	end, rule := d.read()
	if end == 0 {
		return false
	}
	rest := text.Trim(p.Source, text.Span{Start: end, End: it.span.End})
	if len(wordsOf(make([]text.Span, 0, 5), p.Source, rest, 5)) < 4 && !(p.width > 0 && !rest.Empty() && it.next != None && p.items[it.next].gap == 0) {
		return false
	}
	parts := p.cut(i, end)
	p.decide(parts[0], Dateline, rule, 930, nil)
	p.items[parts[0]].details.Places = slices.Clone(d.places)
	p.items[parts[0]].details.Agencies = d.agencies
	p.items[parts[0]].details.Separator = d.separator
	d.explain(parts[0], rule)
	return true
}

// afterDateline reports whether item i is what one was cut off. A line has one: "Word - Word - Word - ..." would be cut
// again and again, which costs the square of its length.
func (p *page) afterDateline(i int) bool {
	before := p.items[i].prev
	if before == None || p.items[before].kind != Dateline {
		return false
	}
	return !strings.Contains(p.Source[p.items[before].span.End:p.items[i].span.Start], "\n")
}

// listed reports whether item i stands in the block of a label of other pages, and is no running text.
func (p *page) listed(i int) bool {
	if prose(&p.items[i]) {
		return false
	}
	for n, j := 0, i; n < 8; n++ {
		if p.items[j].gap > 0 || p.items[j].prev == None {
			return false
		}
		j = p.items[j].prev
		if p.items[j].kind == RelatedLabel {
			return true
		}
	}
	return false
}

// mayOpenPlace reports whether a separator, a bracket, a date or an agency stands near the beginning of item i.
func (p *page) mayOpenPlace(i int) bool {
	it := &p.items[i]
	limit := min(it.span.End, it.span.Start+120)
	if it.dates[0] < it.dates[1] && p.Dates[it.dates[0]].Span.Start < limit || it.has.has(bodyName) {
		return true
	}
	for k := it.span.Start; k < limit; k++ {
		switch b := p.Source[k]; {
		case !afterPlace[b]:
		case b != '-':
			return true
		default:
			if k+1 == it.span.End || p.Source[k+1] <= ' ' || p.Source[k+1] == '-' || leadsSpace[p.Source[k+1]] {
				return true
			}
		}
	}
	first := limit
	for k := it.span.Start; k < limit; k++ {
		if p.Source[k] == ' ' || p.Source[k] == ',' {
			first = k
			break
		}
	}
	return upperAll(p.Source[it.span.Start:first])
}

// afterPlace are bytes of what may stand behind a place; the last begins the long dashes.
var afterPlace = [256]bool{'(': true, ':': true, '?': true, '-': true, 0xE2: true}

// datelineReader walks over the beginning of a line.
type datelineReader struct {
	p         *page
	i         int
	at        int
	places    []text.Span
	agencies  []Party
	separator text.Span
	evidence  []Evidence
	dated     bool
	upper     bool // the first place is in capitals
	known     bool // a place that the lexicon knows
	colon     bool // one that a colon may follow in its language
	bracket   bool
}

// maxDateline is how many bytes a dateline may take.
const maxDateline = 160

// read returns where the dateline ends, and the rule, or 0.
func (d *datelineReader) read() (int, string) {
	it := &d.p.items[d.i]
	s := d.p.Source
	limit := min(it.span.End, it.span.Start+maxDateline)
	open := s[d.at] == '('
	if open {
		close := closing(s, d.at, limit)
		if close < 0 {
			return 0, ""
		}
		d.bracket = true
		if !d.inside(text.Span{Start: d.at + 1, End: close - 1}) {
			return 0, ""
		}
		d.at = close
	} else if !d.place(limit) {
		return 0, ""
	}
	d.tail(limit)
	d.space(limit)
	end, sep := d.dash(limit)
	if sep == 0 && len(d.places) > 0 {
		// A further round: "Beirut, Damascus - «Paper», AFP -".
		return d.bare(limit)
	}
	return d.judge(end, sep, limit)
}

// firstCaseless is the first byte of Hebrew letters. What begins with it or with a higher one and has two bytes, up to U+07FF,
// has no capitals.
const firstCaseless = 0xD7

// upperAll reports whether s has cased letters, all of them capitals.
func upperAll(s string) bool {
	letters := 0
	for i := 0; i < len(s); {
		if s[i] >= firstCaseless && s[i] < 0xE0 {
			i += 2
			continue
		}
		r, size := text.RuneAt(s, i)
		if lower(r) {
			return false
		}
		if upper(r) {
			letters++
		}
		i += size
	}
	return letters >= 2
}

// bare judges a dateline without a separator: City (AGENCY) Text, CITY Dec 26 Text.
func (d *datelineReader) bare(limit int) (int, string) {
	next := runeAt(d.p.Source[:limit], d.at)
	capital := upper(next) || opensQuote(next) || digit(next)
	switch {
	case len(d.agencies) > 0 && (capital || d.known && !lower(next)) && len(d.places) <= 3:
		return d.lastVisible(), "dateline.agency"
	case d.dated && capital && (d.upper || d.known) && (len(d.places) == 1 || d.upper && len(d.places) == 2):
		return d.lastVisible(), "dateline.date"
	case d.upper && capital && len(d.places) == 2 && d.region(d.places[1]):
		return d.lastVisible(), "dateline.region"
	case len(d.places) == 1 && upper(next) && d.stopped():
		end := d.lastVisible()
		d.places[0].End--
		return end, "dateline.stop"
	}
	return 0, ""
}

// stopped reports whether the place is a known one, whole, with a full stop behind it and a sentence after that, which opens a
// block: "CITY. Text", as digests have it.
func (d *datelineReader) stopped() bool {
	it := &d.p.items[d.i]
	name := d.places[0]
	return it.lead && it.gap > 0 && it.f.stop && it.f.words >= 8 && d.upper && d.p.nameCount(name) <= 3 && d.known && d.p.Source[name.End-1] == '.'
}

// sectioned reports whether what stands where the place would is the name of a section: "WEATHER —".
func (d *datelineReader) sectioned() bool {
	if len(d.places) == 0 || len(d.agencies) > 0 {
		return false
	}
	for k := d.p.markAt(d.i, d.places[0].Start); k < d.p.items[d.i].marks[1] && d.p.marks[k].word == d.places[0].Start; k++ {
		if m := &d.p.marks[k]; m.class == kickerWord && m.end == d.places[0].End {
			return true
		}
	}
	return false
}

// region reports whether span abbreviates a state or province, its full stop included: "Fla.", "N.Y.".
func (d *datelineReader) region(span text.Span) bool {
	s := d.p.text(span)
	if d.p.startsMark(d.i, span.Start, of(nameTitle)) {
		return false // "ROPER, Dr."
	}
	return len(s) <= 6 && len(s) > 2 && s[len(s)-1] == '.' && upper(runeAt(s, 0))
}

// lastVisible returns the offset after the last visible character before d.at.
func (d *datelineReader) lastVisible() int {
	return text.Trim(d.p.Source, text.Span{Start: d.p.items[d.i].span.Start, End: d.at}).End
}

// judge decides whether what was read, up to a separator, is a dateline.
func (d *datelineReader) judge(end int, sep rune, limit int) (int, string) {
	at := d.at
	for at < limit && text.Invisible(runeAt(d.p.Source, at)) {
		at += runeLen(d.p.Source, at)
	}
	if at >= limit {
		return 0, ""
	}
	p := d.p
	it := &p.items[d.i]
	next := runeAt(d.p.Source, at)
	cased := upper(runeAt(d.p.Source, d.places0()))
	opener := !lower(next)
	switch {
	case sep == 0:
		return 0, ""
	case len(d.agencies) > 0:
		return end, "dateline.agency"
	case d.bracket:
		return end, "dateline.bracket"
	case d.dated && (d.known || d.upper || cased && opener || sep != ':'):
		return end, "dateline.date"
	case !d.known && d.sectioned():
		return 0, ""
	case !it.f.stop && !it.f.bracketed && it.f.words < 32 && p.width == 0 && (!p.textBegan(d.i) || !p.signedAbove(d.i) && !p.proseAbove(d.i)):
		return 0, "" // a title, or a line above the text
	case d.upper && opener && (sep != '?' && sep != ':' || d.known):
		return end, "dateline.capitals"
	case sep == ':' && d.colon && len(d.places) <= 3:
		return end, "dateline.place"
	case sep == ':' || sep == '?':
		return 0, ""
	case d.known && opener && (d.p.spacedDash(d.separator) || d.colon):
		return end, "dateline.place"
	case !cased && !upper(next) && sep != '-' && len(d.places) == 1 && d.p.opensReport(d.i, d.places[0], at),
		!cased && !upper(next) && sep != '-' && len(d.places) == 2 && d.p.opensReport(d.i, d.places[0], at) && d.p.nameCount(d.places[1]) <= 2 && !d.p.proseAbove(d.i):
		return end, "dateline.short-before-dash"
	case cased && opener && upper(next) && len(d.places) <= 2 && d.p.spacedDash(d.separator) && !d.p.items[d.i].f.question && len(wordsOf(make([]text.Span, 0, 4), d.p.Source, d.places[0], 4)) <= 2:
		return end, "dateline.capital-after-dash"
	}
	return 0, ""
}

// signedAbove reports whether a byline, or a line of names, stands within a few lines above item i.
func (p *page) signedAbove(i int) bool {
	for n, j := 0, p.items[i].prev; n < 6 && j != None; n, j = n+1, p.items[j].prev {
		if k := p.items[j].kind; k == Byline || k == Dateline || p.items[j].open() && p.items[j].f.words >= 4 {
			return true
		}
	}
	return false
}

// opensReport reports whether place is one word of three letters or more that opens a block, and a sentence of eight words
// or more with its stop follows byte at: what stands before the dash is then where the report comes from.
func (p *page) opensReport(i int, place text.Span, at int) bool {
	it := &p.items[i]
	words := wordsOf(make([]text.Span, 0, 2), p.Source, place, 2)
	return len(words) == 1 && place.Len() >= 6 && it.lead && it.gap > 0 && (it.f.stop || closesBracket(it.f.last) || p.width > 0) && it.f.words >= 9 &&
		!p.startsMark(i, words[0].Start, of(functionWord, publicationCue, bylineCue, kickerWord)) && !p.dayAt(i, words[0].Start) && !p.dialogue(i)
}

// dayAt reports whether a date of item i begins at byte at.
func (p *page) dayAt(i, at int) bool {
	for d := p.items[i].dates[0]; d < p.items[i].dates[1]; d++ {
		if p.Dates[d].Span.Start == at {
			return true
		}
	}
	return false
}

func (d *datelineReader) places0() int {
	if len(d.places) == 0 {
		return d.p.items[d.i].span.Start
	}
	return d.places[0].Start
}

// spacedDash reports whether white space stands before the separator, or it is a long dash or a doubled one.
func (p *page) spacedDash(sep text.Span) bool {
	return sep.Start > 0 && (text.Space(runeAt(p.Source, sep.Start-1)) || sep.Len() > 1)
}

// explain adds what the fields of the dateline rest on.
func (d *datelineReader) explain(i int, rule string) {
	for k, place := range d.places {
		var entry *mark
		for n := d.p.markAt(i, place.Start); n < d.p.items[i].marks[1] && d.p.marks[n].word == place.Start; n++ {
			if d.p.marks[n].class == placeName && d.p.marks[n].end <= place.End {
				entry = &d.p.marks[n]
			}
		}
		d.p.explain(i, rule, "dateline.places["+strconv.Itoa(k)+"]", entry, place)
	}
	r := partyReader{parties: d.agencies, evidence: d.evidence}
	d.p.explainParties(i, "dateline.agencies", rule, &r)
}
