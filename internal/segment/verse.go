package segment

// verseLine is how many words a line of verse gets, and stanza how many lines are looked at.
const (
	verseLine = 9
	stanza    = 40
)

// joinVerse joins the lines of a stanza: three short lines or more between blank lines, under running text, of which
// the last ends with a stop and another one with a comma or a semicolon.
func joinVerse(p *page) {
	for i := p.head; i != None; i = p.items[i].next {
		if n := p.stanzaAt(i); n > 0 {
			for ; n > 1; n-- {
				p.join(i, p.items[i].next)
			}
		}
	}
}

// stanzaAt returns how many lines the stanza that begins with item i has, or 0.
func (p *page) stanzaAt(i int) int {
	if it := &p.items[i]; it.gap == 0 || !p.verse(i) {
		return 0
	}
	lines, commas, stops, last := 1, 0, 0, i
	for {
		o := &p.items[last]
		switch {
		case endsClause(o.f.last):
			commas++
		case o.f.stop:
			stops++
		}
		n := o.next
		if n == None || p.items[n].gap > 0 {
			break
		}
		if lines++; lines > stanza || !p.verse(n) {
			return 0
		}
		last = n
	}
	if lines < 3 || commas == 0 || stops*2 > lines || !p.items[last].f.stop || !p.proseAbove(i) {
		return 0
	}
	return lines
}

// verse reports whether item i may be a line of verse: a few words, without figures, marker, colon or pipe.
func (p *page) verse(i int) bool {
	it := &p.items[i]
	if !it.open() || !it.lead || it.f.words > verseLine || it.f.words == 0 || it.f.digits > 0 || it.f.colon || it.f.pipes > 0 || it.f.quoted || it.f.bracketed {
		return false
	}
	kind, _ := p.marker(i)
	return kind == 0
}

func endsClause(last rune) bool { return last == ',' || last == ';' || last == 0x60C || last == 0x61B }
