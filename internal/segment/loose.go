package segment

// looseProse is how many words a line needs to be running text on a page that leaves full stops out.
const looseProse = 13

// findLoose marks long lines without a stop as running text, on pages whose text has more of them than of sentences
// that end as they should.
func findLoose(p *page) {
	with, without := 0, 0
	for i := p.head; i != None; i = p.items[i].next {
		if it := &p.items[i]; it.open() && it.lead && it.f.words >= looseProse {
			if it.f.stop || it.f.words >= 32 {
				with++
			} else {
				without++
			}
		}
	}
	if without < 3 || without <= with {
		return
	}
	began := false
	for i := p.head; i != None; i = p.items[i].next {
		it := &p.items[i]
		switch {
		case it.kind == Byline, it.kind == PublicationLine, it.kind == Dateline, it.open() && (prose(it) || p.bareDate(i)):
			began = true
		case began && it.open() && it.lead && !it.f.stop && it.f.words >= looseProse && it.f.pipes == 0 && it.f.bullets == 0 && !p.listed(i):
			it.f.turn = true
		}
	}
}
