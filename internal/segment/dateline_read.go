package segment

import (
	"strings"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/script"
	"github.com/maqaf/maqaf/internal/text"
)

// place reads one or more places with commas between them.
func (d *datelineReader) place(limit int) bool {
	s := d.p.Source
	for {
		start := d.at
		words := 0
		end := d.at
		for end < limit && words < 4 {
			if d.dateAt(end) || words > 0 && d.agencyAt(end) {
				break
			}
			w := wordEnd(s, end, limit)
			if w == end || !d.placeWord(text.Span{Start: end, End: w}, words) {
				break
			}
			words++
			end = w
			for end < limit && (s[end] == ' ' || s[end] == 0xC2) && end+1 < limit {
				_, size := utf8.DecodeRuneInString(s[end:])
				if !text.Space(runeAt(s, end)) {
					break
				}
				end += size
			}
			if len(d.places) > 0 && s[w-1] == '.' && d.region(text.Span{Start: start, End: w}) || d.wholePlace(text.Span{Start: start, End: w}) {
				break
			}
		}
		name := text.Trim(s, text.Span{Start: start, End: end})
		if name.Empty() {
			return len(d.places) > 0
		}
		if len(d.places) == 0 {
			d.upper = upperAll(s[name.Start:name.End])
		}
		d.known = d.known || d.isPlace(name)
		d.places = append(d.places, name)
		d.at = end
		if !d.comma(limit) || len(d.places) > 5 {
			return true
		}
	}
}

// comma steps over a comma and reports whether a place may follow.
func (d *datelineReader) comma(limit int) bool {
	s := d.p.Source
	c := runeAt(s[:limit], d.at)
	if c == '/' && d.upper {
		next := d.at + 1
		if next < limit && s[next] == ' ' {
			next++
		}
		if d.p.startsMark(d.i, next, of(placeName)) && upperStart(s, next) {
			d.at = next
			return true
		}
	}
	if c != ',' && c != 0x60C {
		return false
	}
	d.at += runeLen(s, d.at)
	d.space(limit)
	return !d.dateAt(d.at)
}

// wholePlace reports whether span, the first words of the item, is a known place and a full stop.
func (d *datelineReader) wholePlace(span text.Span) bool {
	if d.p.Source[span.End-1] != '.' || len(d.places) > 0 {
		return false
	}
	for k := d.p.markAt(d.i, span.Start); k < d.p.items[d.i].marks[1] && d.p.marks[k].word == span.Start; k++ {
		if m := &d.p.marks[k]; m.class == placeName && m.start == span.Start && m.end == span.End-1 {
			return true
		}
	}
	return false
}

func (d *datelineReader) space(limit int) {
	for d.at < limit {
		c, size := utf8.DecodeRuneInString(d.p.Source[d.at:])
		if !text.Invisible(c) || c == '\n' || c == '\r' {
			return
		}
		d.at += size
	}
}

// placeWord reports whether w may be a word of a place name: a capital where the script has case.
func (d *datelineReader) placeWord(w text.Span, n int) bool {
	s := d.p.Source
	c := runeAt(s, w.Start)
	if digit(c) || !wordRune(c) {
		return false
	}
	if upper(c) {
		return true
	}
	if lower(c) {
		return n > 0 && w.Len() <= 3
	}
	return !d.p.wordIs(d.i, w, of(functionWord))
}

func wordEnd(s string, at, limit int) int {
	for at < limit {
		c, size := text.RuneAt(s, at)
		if script.InfoOf(c).Word() {
			at = letterRun(s[:limit], at+size)
			continue
		}
		if !singleMark(c) && c != '.' && c != '-' && c != '־' && !(doubleMark(c) && at > 0 && wordRune(runeAt(s, at+size))) {
			break
		}
		if c == '-' && at+1 < limit && s[at+1] == ' ' {
			break
		}
		if c == '.' && at+size < limit && s[at+size] != ' ' && !wordRune(runeAt(s, at+size)) {
			break
		}
		at += size
	}
	return at
}

func (d *datelineReader) isPlace(span text.Span) bool {
	for k := d.p.markAt(d.i, span.Start); k < d.p.items[d.i].marks[1] && d.p.marks[k].word <= span.Start; k++ {
		if m := &d.p.marks[k]; m.class == placeName && m.start == span.Start && m.end <= span.End {
			d.colon = d.colon || m.fact.colon
			return true
		}
	}
	return false
}

func (d *datelineReader) dateAt(at int) bool {
	it := &d.p.items[d.i]
	for k := it.dates[0]; k < it.dates[1]; k++ {
		if d.p.Dates[k].Span.Start >= at {
			return d.p.Dates[k].Span.Start == at && !d.p.Dates[k].HasClock // a comment's signature has a clock
		}
	}
	return false
}

func (d *datelineReader) agencyAt(at int) bool { return d.agency(at) != nil }

func (d *datelineReader) agency(at int) *mark {
	for k := d.p.markAt(d.i, at); k < d.p.items[d.i].marks[1] && d.p.marks[k].word == at; k++ {
		if m := &d.p.marks[k]; m.class == bodyName && m.start == at {
			return m
		}
	}
	return nil
}

// tail reads what may follow the places: a date, agencies in brackets, between slashes or after a dash.
func (d *datelineReader) tail(limit int) {
	s := d.p.Source
	it := &d.p.items[d.i]
	for n := 0; n < 6; n++ {
		d.space(limit)
		if d.at >= limit {
			return
		}
		switch c := runeAt(s, d.at); {
		case d.dateAt(d.at):
			for k := it.dates[0]; k < it.dates[1]; k++ {
				if d.p.Dates[k].Span.Start == d.at {
					d.at, d.dated = d.p.Dates[k].Span.End, true
				}
			}
		case c == '(':
			close := closing(s, d.at, limit)
			if close < 0 || !d.inside(text.Span{Start: d.at + 1, End: close - 1}) {
				return
			}
			d.at = close
		case c == '/':
			end := d.at + 1
			for end < limit && s[end] != '/' && (s[end] != ' ' || d.upper) && s[end] != '\n' {
				end++
			}
			if end >= limit || s[end] != '/' || s[end-1] == ' ' || d.p.nameCount(text.Span{Start: d.at, End: end}) > 5 {
				return
			}
			if !d.dated && strings.IndexByte(s[d.at:end], ' ') > 0 && d.at > it.span.Start && s[d.at-1] == ' ' {
				d.at = end + 1 // the region of the place
				continue
			}
			d.agencies = append(d.agencies, d.party(text.Span{Start: d.at + 1, End: end}))
			d.at = end + 1
		case c == ',' || c == 0x60C, c == '.' && d.dated && len(d.agencies) == 0:
			d.at += runeLen(s, d.at)
		case isDash(c) && !d.dated && d.dateAfterDash(limit):
		case isDash(c) && len(d.agencies) == 0 && d.agencyAfterDash(limit):
		default:
			return
		}
	}
}

// dateAfterDash reads "- 3 March 2015" if another dash follows.
func (d *datelineReader) dateAfterDash(limit int) bool {
	s, it := d.p.Source, &d.p.items[d.i]
	at := d.at + runeLen(s, d.at)
	for at < limit && s[at] == ' ' {
		at++
	}
	for k := it.dates[0]; k < it.dates[1]; k++ {
		e := &d.p.Dates[k]
		if e.Span.Start != at || e.HasClock {
			continue
		}
		after := text.Trim(s, text.Span{Start: e.Span.End, End: limit})
		if after.Empty() || !isDash(runeAt(s, after.Start)) {
			return false
		}
		d.at, d.dated = e.Span.End, true
		return true
	}
	return false
}

// agencyAfterDash reads "- «Paper», AFP" if another dash or a colon follows.
func (d *datelineReader) agencyAfterDash(limit int) bool {
	s := d.p.Source
	at := d.at + runeLen(s, d.at)
	end := at
	for end < limit && !(isDash(runeAt(s, end)) && s[end-1] == ' ') && s[end] != ':' {
		end += runeLen(s, end)
	}
	if end >= limit {
		return false
	}
	span := text.Trim(s, text.Span{Start: at, End: end})
	r := partyReader{p: d.p, i: d.i}
	body := false
	for k := d.p.markAt(d.i, span.Start); k < d.p.items[d.i].marks[1] && d.p.marks[k].word < span.End; k++ {
		body = body || d.p.marks[k].class == bodyName
	}
	if !body && d.known && len(d.places) == 1 && s[end] == ':' && d.p.nameCount(span) <= 2 && d.p.items[d.i].f.stop {
		r.read(span) // a paper that is not known
		d.agencies = append(d.agencies, r.parties...)
		d.at = end
		return true
	}
	if !body || len(wordsOf(make([]text.Span, 0, 9), s, span, 9)) > 8 {
		return false
	}
	r.read(span)
	d.agencies = append(d.agencies, r.parties...)
	d.evidence = append(d.evidence, r.evidence...)
	d.at = end
	return true
}

// inside reads a bracket: agencies, or a place with its region.
func (d *datelineReader) inside(span text.Span) bool {
	r := partyReader{p: d.p, i: d.i}
	r.read(span)
	known := 0
	for _, party := range r.parties {
		if party.ID != "" {
			known++
		}
	}
	switch {
	case known > 0 && known == len(r.parties):
		d.agencies = append(d.agencies, r.parties...)
		d.evidence = append(d.evidence, r.evidence...)
		return true
	case len(d.places) > 0 && (d.p.cueAt(d.i, span, false) != nil || r.names(span, roleWord)) && d.p.nameCount(span) <= 4:
		return true // by our correspondent
	case len(d.places) > 0 && d.upper && d.wire(span, &r):
		d.agencies = append(d.agencies, r.parties...)
		return true
	case len(d.places) == 0 && len(r.parties) > 0 && len(r.parties) <= 3 && upperAll(d.p.text(r.parties[0].Span)):
		d.upper = true
		fallthrough
	case len(d.places) > 0 && len(r.parties) == 1 && d.isPlace(r.parties[0].Span):
		for _, party := range r.parties {
			d.places = append(d.places, party.Span)
		}
		return true
	}
	return false
}

// wire reports whether span, a bracket behind a place in capitals, may be an agency that is not known: up to four words
// with capitals, no region, and a dash behind the bracket.
func (d *datelineReader) wire(span text.Span, r *partyReader) bool {
	words := wordsOf(make([]text.Span, 0, 5), d.p.Source, span, 5)
	if len(words) == 0 || len(words) == 1 && !acronym(d.p.text(words[0])) || len(words) > 4 || len(r.parties) != 1 {
		return false
	}
	for _, w := range words {
		if !upper(runeAt(d.p.Source, w.Start)) {
			return false
		}
	}
	after := text.Trim(d.p.Source, text.Span{Start: span.End + 1, End: d.p.items[d.i].span.End})
	r.parties[0].Kind = Organization
	return !after.Empty() && (isDash(runeAt(d.p.Source, after.Start)) || d.p.Source[after.Start] == '_')
}

func (d *datelineReader) party(span text.Span) Party {
	r := partyReader{p: d.p, i: d.i}
	party := r.party(span)
	d.evidence = append(d.evidence, r.evidence...)
	return party
}

// dash reads the separator.
func (d *datelineReader) dash(limit int) (int, rune) {
	s := d.p.Source
	if d.at >= limit {
		return 0, 0
	}
	c := runeAt(s, d.at)
	start := d.at
	switch {
	case isDash(c):
		for d.at < limit && isDash(runeAt(s, d.at)) {
			d.at += runeLen(s, d.at)
		}
	case c == '_' && (d.upper || len(d.agencies) > 0): // for a long dash
		d.at++
	case c == '/' && d.dated && d.p.spacedDash(text.Span{Start: d.at, End: d.at + 1}):
		d.at++
	case c == '.' && (len(d.agencies) > 0 || d.dated) && (s[d.at-1] == '/' || s[d.at-1] == ')'):
		d.at++
	case c == ':' || c == '?' && d.at+1 < limit && s[d.at+1] == ' ':
		d.at++
	default:
		return 0, 0
	}
	if d.at < limit && !text.Space(runeAt(s, d.at)) {
		return 0, 0
	}
	d.separator = text.Span{Start: start, End: d.at}
	return d.at, c
}
