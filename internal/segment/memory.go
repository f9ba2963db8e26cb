package segment

// What a page needs lies in memory that pages share one after the other: what they return in chunks that are never used
// twice, the rest in lists that are.

// close lets go of what the page held, so that only its memory is kept.
func (p *page) close() {
	clear(p.items)
	clear(p.marks)
	clear(p.tried)
	*p = page{items: p.items[:0], marks: p.marks[:0], words: p.words[:0], queue: p.queue[:0], chunks: p.chunks[:0], notes: p.notes, used: p.used,
		slots: p.slots, rooms: p.rooms, proofs: p.proofs[:0], tallies: p.tallies[:0], tried: p.tried[:0], parts: p.parts[:0], seen: p.seen}
}

// slot returns fields of which none is filled.
func (p *page) slot() *Details {
	if len(p.slots) == 0 {
		p.slots = make([]Details, 16)
	}
	d := &p.slots[0]
	p.slots = p.slots[1:]
	d.Date = None
	return d
}

// note adds to the evidence of item i. Lists lie one behind the other in memory that pages share; the last one can grow
// where it is.
func (p *page) note(i int, e Evidence) {
	it := &p.items[i]
	switch {
	case len(it.evidence) == 0:
		if p.used == len(p.notes) {
			p.notes, p.used = make([]Evidence, 64), 0
		}
		p.noted, p.from = i, p.used
	case p.noted != i || p.used == len(p.notes) || len(it.evidence) != p.used-p.from:
		it.evidence = append(it.evidence, e)
		return
	}
	p.notes[p.used] = e
	p.used++
	it.evidence = p.notes[p.from:p.used:p.used]
}

// room returns memory for two parties, nearly always enough.
func (p *page) room() []Party {
	if len(p.rooms) < 2 {
		p.rooms = make([]Party, 16)
	}
	room := p.rooms[:0:2]
	p.rooms = p.rooms[2:]
	return room
}
