package segment

import "strings"

// best returns the index of the title that is the headline: the one whose length, words and neighbours look most like
// a headline's; of equal ones the first. It returns -1 if there is none.
func (p *page) best(titles []int) int {
	most, best := 0, -1
	for k := range titles {
		if score := p.headlineScore(titles, k); best < 0 || score > most {
			most, best = score, k
		}
	}
	return best
}

// headlineScore tells how much title k of titles looks like the headline.
func (p *page) headlineScore(titles []int, k int) int {
	i := titles[k]
	it := &p.items[i]
	score := 0
	switch w := it.f.words; {
	case w >= 5 && w <= 22:
		score = 6
	case w == 4:
		score = 4
	case w == 3 || w > 22:
		score = 3
	}
	switch {
	case it.f.words <= 6 && p.givenAt(i, core(p.Source, it.span).Start) && p.authorsIn(i, it.span) == sure, p.namesOverDate(i) && !p.onlyTitle(titles, k), p.dateLine(i):
		score -= 8
	case p.figureLine(i):
		score -= 8
	case p.button(i):
		score -= 6
	case p.covered(i, of(kickerWord), of(joiner)) || it.f.pipes > 0 && it.f.words <= 7:
		score -= 4
	}
	if it.gap > 0 && p.titledParagraphs(i) {
		score -= 12
	}
	if p.pictureBelow(i) {
		score -= 6
	}
	if a := it.prev; a != None && it.gap == 0 && (p.items[a].kind == RelatedLabel || p.items[a].kind == RelatedItem) {
		score -= 8
	}
	if k > 0 {
		score += p.underTitle(titles[k-1], i)
	}
	return score + p.textUnder(i)
}

// onlyTitle reports whether title k of titles has three words or more and no other has, and no word of it is known from names: what may be
// a name is the headline then.
func (p *page) onlyTitle(titles []int, k int) bool {
	it := &p.items[titles[k]]
	if it.f.words < 3 || it.has&of(bodyName, deskWord, roleWord, givenName) != 0 {
		return false
	}
	for j, t := range titles {
		if j != k && p.items[t].f.words >= 3 {
			return false
		}
	}
	return true
}

// underTitle tells what title a, the one before title i, makes of it: a strap makes it a headline, a headline a deck.
func (p *page) underTitle(a, i int) int {
	it, above := &p.items[i], &p.items[a]
	switch {
	case p.below(a, furniture) != i || p.figureLine(a) || p.button(a) || p.nameLine(a):
		return 0
	case p.strap(a, i) && !(above.f.words >= 3 && it.f.words >= 13 && above.f.pipes == 0 && p.firstMark(a, of(kickerWord)) == nil):
		return 2
	case p.items[a].next != i:
		return 0
	case above.f.words == 3 && it.f.words >= 5 && p.deckUnder(i):
		return 0
	case above.f.words >= 5, above.f.words >= 3 && it.f.words > above.f.words:
		return -4
	}
	return 0
}

// textUnder tells what stands under title i, furniture apart: a deck, who wrote the text, when, or the text itself.
func (p *page) textUnder(i int) int {
	n := p.below(i, func(o *item) bool {
		return furniture(o) || o.kind == EditorNote || o.kind == MediaCredit || o.kind == Caption
	})
	if n == None {
		return 0
	}
	o := &p.items[n]
	switch {
	case p.opensHead(n), p.bareDate(n), o.kind == LiveTimestamp:
		return 3
	case !o.open():
		return 0
	case prose(o), p.namesOverDate(n), p.nameLine(n):
		return 3
	case p.straight(i, n) && o.gap <= p.items[i].gap && o.f.words >= 5 && o.f.words*2 > p.items[i].f.words && !p.figureLine(n):
		return 3
	}
	return 0
}

// dateLine reports whether a day and few other words, perhaps parted by a pipe or bullet, make up item i.
func (p *page) dateLine(i int) bool {
	if !p.dayed(i) {
		return false
	}
	it := &p.items[i]
	rest := it.f.words
	for d := it.dates[0]; d < it.dates[1]; d++ {
		rest -= p.nameCount(p.Dates[d].Span)
	}
	return rest <= 4 && (rest*2 <= it.f.words || it.f.pipes+it.f.bullets > 0)
}

// namesOverDate reports whether item i may be names, and a date or a publication line stands directly under it.
func (p *page) namesOverDate(i int) bool {
	n := p.items[i].next
	most := 6
	if p.items[i].has&of(bodyName, deskWord, roleWord) != 0 {
		most = 10 // a name and where it works
	}
	return n != None && p.items[i].f.words <= most && !(p.items[i].f.words > 4 && quotesWithin(p.str(i))) && (p.items[n].kind == PublicationLine || p.bareDate(n)) && (p.adjacent(i, n) || p.items[n].gap == p.items[i].gap) &&
		p.authorsIn(i, p.items[i].span) > unlike
}

// quotesWithin reports whether a quotation opens within s, as titles have it.
func quotesWithin(s string) bool {
	for at := 0; ; at++ {
		k := strings.IndexByte(s[at:], ' ')
		if k < 0 || at+k+1 >= len(s) {
			return false
		}
		if at += k; opensQuote(runeAt(s, at+1)) {
			return true
		}
	}
}

// nameLine reports whether item i is a line of names alone, of which the first is known.
func (p *page) nameLine(i int) bool {
	it := &p.items[i]
	return it.f.words >= 2 && it.f.words <= 6 && it.f.digits == 0 && !it.f.stop && p.givenAt(i, core(p.Source, it.span).Start) && p.authorsIn(i, it.span) == sure
}

// straight reports whether only pictures' lines, and no words of the page around the text, stand between items i and n.
func (p *page) straight(i, n int) bool {
	return p.below(i, func(o *item) bool {
		return o.kind == MediaCredit || o.kind == Caption || o.kind == EditorNote || o.kind == Noise
	}) == n
}

// figureLine reports whether item i is a short line of figures: a rate, a score, a temperature.
func (p *page) figureLine(i int) bool {
	it := &p.items[i]
	if it.f.digits == 0 || it.f.words > 8 || it.f.stop || it.f.quoted {
		return false
	}
	numbers, texts := 0, 0
	marked := false
	for _, w := range p.wordList(i) {
		digits, other := 0, false
		for _, r := range p.text(w) {
			switch {
			case digit(r):
				digits++
			case r == '.' || r == ',' || r == ':' || r == '-':
				marked = marked || digits > 0
			default:
				other = true
			}
		}
		if digits > 0 && !other {
			numbers++
		} else if !other || digits == 0 {
			texts++
		}
	}
	last := it.f.last
	ends := digit(last) || last == '%' || last == '°'
	return numbers > 0 && texts <= 5 && (marked || ends) && it.dates[0] == it.dates[1]
}

// deckUnder reports whether a line of five words or more that could be a deck stands directly under title i.
func (p *page) deckUnder(i int) bool {
	n := p.items[i].next
	return n != None && p.items[n].open() && p.items[n].lead && p.items[n].gap == 0 && titleLike(&p.items[n]) && p.items[n].f.words >= 5
}
