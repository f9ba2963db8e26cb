package segment

import (
	"strings"

	"github.com/maqaf/maqaf/internal/text"
)

// findSocial recognises an embedded post by its link or its handle beside a date; the lines above it that belong
// to it are joined.
func findSocial(p *page, i int) bool {
	s := p.str(i)
	link := -1
	if p.items[i].f.slash {
		link = socialLink(s)
	}
	handle, ok := handleIn(s)
	if ok && link < 0 && p.items[i].f.words == 1 && handle.End == len(s) && !p.textBegan(i) && p.datedBelow(i) {
		p.decide(i, Interface, "interface.handle", 700, nil)
		p.items[i].details.Category = "follow"
		return true
	}
	if link < 0 && p.items[i].f.code && address(s) {
		return false
	}
	if m := p.opens(i, bylineCue); ok && link < 0 && m != nil && m.fact.strong && p.items[i].f.words <= 8 && p.nearTop(i) {
		return false // who wrote the text, and that person's handle
	}
	dated := p.items[i].dates[0] < p.items[i].dates[1]
	cue := p.firstMark(i, of(socialCue))
	last := ok && handle.End == len(s) && p.items[i].f.words <= 40
	if link < 0 && !(ok && (dated || p.items[i].f.words <= 8 || last)) && (cue == nil || !cue.fact.strong) {
		return false
	}
	if !ok && link >= 0 && !dated {
		p.joinTail(i)
	}
	p.joinPostAbove(i)
	if link < 0 && ok && dated && p.items[i].f.words <= 10 {
		p.joinPostBelow(i)
	}
	p.decide(i, SocialPost, "social.post", 960, cue)
	it := &p.items[i]
	s = p.str(i)
	if h, ok := handleIn(s); ok {
		handle = h
		it.details.Handle = s[h.Start:h.End]
		p.postAuthor(i, s, h)
	}
	if at := socialLink(s); at >= 0 {
		it.details.URI = wordAt(s, at)
	}
	if it.dates[0] < it.dates[1] {
		it.details.Date = it.dates[1] - 1
	}
	_ = handle
	return true
}

// joinTail joins the signature below a post that ends in its link.
func (p *page) joinTail(i int) {
	for n := 0; n < 2; n++ {
		next := p.items[i].next
		if next == None || p.items[next].gap > 0 || !p.items[next].open() {
			return
		}
		_, ok := handleIn(p.str(next))
		if !ok && socialLink(p.str(next)) < 0 {
			return
		}
		p.join(i, next)
	}
}

// joinPostAbove joins the lines of the same block above a post that opens with its link or its signature.
func (p *page) joinPostAbove(i int) {
	for n := 0; n < 6; n++ {
		it := &p.items[i]
		s := p.text(it.span)
		c := runeAt(s, 0)
		if !isDash(c) && socialLink(s) != 0 && c != '(' && c != '@' {
			return
		}
		above := it.prev
		if above == None || it.gap > 0 || !it.lead || !p.items[above].open() || p.items[above].f.words > 80 {
			return
		}
		p.joinUp(above, i)
	}
}

// joinPostBelow joins the text under item i, a line of who posted it and when, if nothing of the text stands in that line:
// up to four lines to the end of the block.
func (p *page) joinPostBelow(i int) {
	it := &p.items[i]
	if it.prev != None && it.gap == 0 && p.items[it.prev].open() || p.nameCount(text.Span{Start: it.span.Start, End: p.Dates[it.dates[0]].Span.Start}) > 5 {
		return
	}
	last := i
	for n := 0; ; n++ {
		next := p.items[last].next
		if next == None || p.items[next].gap > 0 {
			break
		}
		if n == 4 || !p.items[next].open() || !p.items[next].lead {
			return
		}
		last = next
	}
	if last != i {
		p.join(i, last)
	}
}

// joinUp joins item i to the item above it; the joined item keeps index i.
func (p *page) joinUp(above, i int) {
	a := p.items[above]
	it := &p.items[i]
	it.span.Start, it.first, it.gap, it.lead, it.prev = a.span.Start, a.first, a.gap, a.lead, a.prev
	if a.prev != None {
		p.items[a.prev].next = i
	} else {
		p.head = i
	}
	p.look(it, a.marks[0], a.dates[0])
}

// socialLink returns where a link to a post's picture begins in s, or -1.
func socialLink(s string) int {
	for _, host := range [...]string{"pic.twitter.com/", "https://t.co/", "http://t.co/", "pic.x.com/"} {
		if at := strings.Index(s, host); at >= 0 {
			return at
		}
	}
	return -1
}

func wordAt(s string, i int) string {
	if end := strings.IndexAny(s[i:], " \n\r\t—–"); end >= 0 {
		return s[i : i+end]
	}
	return s[i:]
}

// handleIn finds "@name" in s.
func handleIn(s string) (text.Span, bool) {
	for i := 0; ; {
		at := strings.IndexByte(s[i:], '@')
		if at < 0 {
			return text.Span{}, false
		}
		at += i
		end := at + 1
		for end < len(s) && (letterByte(s[end]) || s[end] == '_' || s[end] >= '0' && s[end] <= '9') {
			end++
		}
		if end-at >= 3 && (at == 0 || s[at-1] == ' ' || s[at-1] == '(' || s[at-1] == '\n' || s[at-1] >= 0x80) {
			return text.Span{Start: at, End: end}, true
		}
		i = end
	}
}

// postAuthor reads the name between the last dash and the handle.
func (p *page) postAuthor(i int, s string, handle text.Span) {
	start := -1
	for _, dash := range [...]string{"—", "–", " - "} {
		if at := strings.LastIndex(s[:handle.Start], dash); at >= 0 && at+len(dash) > start {
			start = at + len(dash)
		}
	}
	if start < 0 {
		return
	}
	it := &p.items[i]
	span := trimName(p.Source, text.Span{Start: it.span.Start + start, End: it.span.Start + handle.Start})
	if !span.Empty() && span.Len() < 160 {
		r := partyReader{p: p, i: i}
		party := r.party(span)
		it.details.Author = &party
	}
}

// address reports whether s holds a mail address: an at sign between letters or digits.
func address(s string) bool {
	for k := 1; k+1 < len(s); k++ {
		if s[k] == '@' && s[k-1] != ' ' && s[k-1] != '(' && s[k+1] != ' ' && strings.Contains(s[k:], ".") && wordRune(rune(s[k-1])) {
			return true
		}
	}
	return false
}
