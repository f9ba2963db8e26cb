package segment

import "github.com/maqaf/maqaf/internal/text"

// findBylineDated recognises names with a date beside them, and nothing else in the line, before the text begins.
func findBylineDated(p *page, i int) bool {
	it := &p.items[i]
	if it.dates[0] == it.dates[1] || it.prev == None || it.f.words > 24 || it.f.stops > 1 || len(p.author) > 0 || !it.lead {
		return false
	}
	return p.mostlyDate(i) && p.headOnly(i) && p.surelyDated(i) && p.cutDated(i, nil)
}

// headOnly reports whether only what a page's head may hold stands above item i: a few lines, of which one, the deck, may
// read as running text, and neither a byline nor a date.
func (p *page) headOnly(i int) bool {
	n, sentences := 0, 0
	for j := p.items[i].prev; j != None; j = p.items[j].prev {
		it := &p.items[j]
		if it.open() && prose(it) {
			sentences++
		}
		if n++; n > 14 || sentences > 1 || it.kind == Byline || it.kind == PublicationLine || it.kind == Dateline {
			return false
		}
	}
	return true
}

// surelyDated reports whether what stands before the dates of item i, or after them, surely names who wrote the text,
// and a separator stands between the two.
func (p *page) surelyDated(i int) bool {
	it := &p.items[i]
	before := text.Trim(p.Source, text.Span{Start: it.span.Start, End: p.Dates[it.dates[0]].Span.Start})
	after := text.Trim(p.Source, text.Span{Start: p.Dates[it.dates[1]-1].Span.End, End: it.span.End})
	if before.Empty() == after.Empty() {
		return false
	}
	side := before
	if before.Empty() {
		side = after
	}
	name := trimName(p.Source, side)
	if name == side || name.Empty() {
		return false
	}
	like := p.authorsIn(i, name)
	return like == sure || like == likely && p.givenAt(i, core(p.Source, name).Start)
}

// cutDated cuts item i, which has a date, into who wrote the text and when it was published, whichever comes first:
// "NAME | DATE", "By NAME, DATE", "DATE / NAME". m is the cue of the date, or nil. It reports whether it did.
func (p *page) cutDated(i int, m *mark) bool {
	it := &p.items[i]
	start, end := p.Dates[it.dates[0]].Span.Start, p.Dates[it.dates[1]-1].Span.End
	if m != nil {
		start, end = min(start, m.word), max(end, m.end)
	}
	whole := it.span
	before := text.Trim(p.Source, text.Span{Start: whole.Start, End: start})
	if name := p.writer(i, p.withoutPreposition(i, before)); !name.Empty() {
		apart := name.End < before.End && separates(p.Source[name.End:before.End]) || m != nil && m.fact.strong
		if cue, ok := p.besideDate(i, name, apart); ok && (cue != nil || p.writer(i, before) == name) {
			p.datedParts(i, name.End, cue, m, true)
			return true
		}
		return false
	}
	after := text.Trim(p.Source, text.Span{Start: min(end, whole.End), End: whole.End})
	name := p.writer(i, after)
	if name.Empty() || !before.Empty() || !p.dayed(i) {
		return false
	}
	apart := name.Start > after.Start && separates(p.Source[after.Start:name.Start])
	cue, ok := p.besideDate(i, name, apart)
	if !ok || !apart && cue == nil {
		return false
	}
	p.datedParts(i, after.Start, cue, m, false)
	return true
}

// cutPosted cuts item i where its cue of publication, m, also tells by whom: "Posted by NAME on DATE". It reports whether
// it did.
func (p *page) cutPosted(i int, m *mark) bool {
	cue := p.opens(i, bylineCue)
	if cue == nil || m.word != cue.word || cue.end < m.end || m.fact.event != Published || len(p.author) > 0 {
		return false
	}
	name := trimName(p.Source, p.withoutPreposition(i, text.Span{Start: cue.end, End: p.Dates[p.items[i].dates[0]].Span.Start}))
	if like := p.authorsIn(i, name); like != sure && !p.givenAt(i, core(p.Source, name).Start) {
		return false
	}
	p.datedParts(i, name.End, cue, nil, true)
	return true
}

// mostlyDate reports whether there is a day among the dates of item i, and little but separators between them.
func (p *page) mostlyDate(i int) bool {
	it := &p.items[i]
	if !p.dayed(i) {
		return false
	}
	words := p.nameCount(text.Span{Start: p.Dates[it.dates[0]].Span.Start, End: p.Dates[it.dates[1]-1].Span.End})
	for d := it.dates[0]; d < it.dates[1]; d++ {
		words -= p.nameCount(p.Dates[d].Span)
	}
	return words <= 2
}

// separates reports whether a mark that joins the parts of a line stands in s.
func separates(s string) bool {
	for _, r := range s {
		if separator(r) {
			return true
		}
	}
	return false
}

// writer returns span without separators and brackets at its ends.
func (p *page) writer(i int, span text.Span) text.Span {
	if span.Empty() {
		return span
	}
	return trimName(p.Source, span)
}

// withoutPreposition returns span of item i, before a date, without the small words that end it: "on", "ב-".
func (p *page) withoutPreposition(i int, span text.Span) text.Span {
	words := wordsOf(make([]text.Span, 0, 16), p.Source, span, 16)
	for k := len(words) - 1; k > 1 && len(words) < 16; k-- {
		if letter := upperStart(p.Source, words[k].Start) || words[k].Len() > 2; letter && !p.wordIs(i, words[k], of(functionWord)) && !p.startsMark(i, words[k].Start, of(publicationCue)) {
			break
		}
		span.End = words[k-1].End
	}
	return span
}

// besideDate reports whether span of item i, beside a date, names who wrote the text, and the cue that opens it. apart
// means that a separator stands between the two.
func (p *page) besideDate(i int, span text.Span, apart bool) (*mark, bool) {
	if n := p.nameCount(span); n > 14 {
		return nil, false
	}
	if cue := p.cueAt(i, span, true); cue != nil {
		rest := trimName(p.Source, text.Span{Start: cue.end, End: span.End})
		if rest.Empty() {
			return nil, false
		}
		if like := p.authorsIn(i, rest); like > possible || p.smallNames(i, rest) || like == possible && (apart || !cue.fact.colon) {
			return cue, true
		}
	}
	like := p.authorsIn(i, span)
	switch {
	case like == sure:
		return nil, true
	case p.placeIn(i, span) && !p.placedName(span) && !p.namesInPlaces(i, span) && !p.placeBeforeName(i, span):
		return nil, false
	case p.startsMark(i, core(p.Source, span).Start, of(kickerWord, interfaceWord)):
		return nil, false
	case like == unlike:
		return nil, false
	}
	return nil, apart || like == likely && p.items[i].f.Main() != 0 && p.joined(i, span)
}

// joined reports whether several names stand in span.
func (p *page) joined(i int, span text.Span) bool {
	r := partyReader{p: p, i: i, byline: true}
	r.read(span)
	return len(r.parties) > 1
}

// placeBeforeName reports whether span is a place, a colon, a slash or a dash, and a name.
func (p *page) placeBeforeName(i int, span text.Span) bool {
	first := wordsOf(make([]text.Span, 0, 4), p.Source, span, 4)
	for _, w := range first {
		at := w.End
		for at < span.End && p.Source[at] == ' ' {
			at++
		}
		if at == span.End {
			return false
		}
		if c := runeAt(p.Source, at); c == ':' || c == '/' || isDash(c) && at > w.End {
			name := text.Trim(p.Source, text.Span{Start: at + runeLen(p.Source, at), End: span.End})
			n := p.nameCount(name)
			return p.startsMark(i, span.Start, of(placeName)) && n >= 2 && n <= 4 && p.nameLike(i, name, 4)
		}
	}
	return false
}

// datedParts cuts item i at byte at: the byline with its cue on one side, the publication line with cue m on the other.
func (p *page) datedParts(i, at int, cue, m *mark, bylineFirst bool) {
	parts := p.cut(i, at)
	if len(parts) != 2 {
		return
	}
	byline, publication := parts[0], parts[1]
	if !bylineFirst {
		byline, publication = publication, byline
	}
	rule := "publication.byline"
	if m != nil {
		rule = "publication.cue"
	}
	p.decideByline(byline, "byline.dated", 930, cue)
	p.decidePublication(publication, rule, 950, m)
}
