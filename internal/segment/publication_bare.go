package segment

import (
	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/text"
)

// stamps reports whether e may tell by itself when a text was published: a day of the calendar, or one before the
// reference; a clock of a day that the reference gives.
func stamps(e *date.Expression) bool { return e.HasDay || e.Ago || e.Relative && e.HasClock }

// bareDate reports whether item i is little else than a date with its day.
func (p *page) bareDate(i int) bool {
	covered, day := p.dateWords(i)
	return day && p.items[i].f.words-covered <= 1
}

// dateWords returns how many words of item i its dates take, and whether one of them may tell when a text was published.
func (p *page) dateWords(i int) (covered int, day bool) {
	it := &p.items[i]
	for d := it.dates[0]; d < it.dates[1]; d++ {
		e := &p.Dates[d]
		day = day || stamps(e)
		covered += len(wordsOf(make([]text.Span, 0, 12), p.Source, e.Span, 12))
	}
	return covered, day
}

// findPublicationBare recognises a date without a cue in the head of the page, beside a byline or the headline.
func findPublicationBare(p *page, i int) bool {
	it := &p.items[i]
	if it.dates[0] == it.dates[1] {
		return false
	}
	if p.digestDate(i) {
		p.decidePublication(i, "publication.digest", 850, nil)
		return true
	}
	if !p.inHead(i) || it.f.stop && !p.bareDate(i) {
		return false
	}
	covered, day := p.dateWords(i)
	rest := it.f.words - covered
	if !day || rest > 4 || covered < rest || rest >= 2 && p.amidWords(i) {
		return p.cutBareDate(i, day)
	}
	if p.cutBareDate(i, day) {
		return true
	}
	p.decidePublication(i, "publication.bare", 930, nil)
	return true
}

// digestDate reports whether item i, below the head, is a day beside the title of a further text of the page: as the page's
// own text has one, or another of them.
func (p *page) digestDate(i int) bool {
	it := &p.items[i]
	if p.body.start == None || !p.before(p.body.start, i) || !it.lead || it.f.stop || !p.dayed(i) || !p.bareDate(i) {
		return false
	}
	title := func(j int) bool {
		return j != None && p.items[j].open() && p.items[j].lead && titleLike(&p.items[j]) && p.items[j].f.words >= 3 && p.items[j].dates[0] == p.items[j].dates[1]
	}
	body := func(j int) bool {
		return j != None && (p.items[j].open() && prose(&p.items[j]) || p.items[j].kind == Dateline || p.items[j].kind == Byline)
	}
	return title(it.next) && body(p.items[it.next].next) || title(it.prev) && body(it.next)
}

// amidWords reports whether words stand on both sides of the dates of item i.
func (p *page) amidWords(i int) bool {
	it := &p.items[i]
	first, last := p.Dates[it.dates[0]].Span.Start, p.Dates[it.dates[1]-1].Span.End
	return p.nameCount(text.Span{Start: it.span.Start, End: first}) > 0 && p.nameCount(text.Span{Start: min(last, it.span.End), End: it.span.End}) > 0
}

// cutBareDate cuts a byline from the date beside it.
func (p *page) cutBareDate(i int, day bool) bool {
	return day && len(p.author) == 0 && p.cutDated(i, nil)
}
