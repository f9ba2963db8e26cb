package segment

// spreadLines is how many lines a page needs for its blank lines to be judged, and rareLines how many lines stand for one that
// is otherwise.
const spreadLines, rareLines = 12, 25

// closeUp takes one blank line from between all lines of a page that was delivered with one behind every line, and notes
// whether a page has hardly a blank line: neither tells what belongs together.
func (p *page) closeUp() {
	p.even = false
	n := len(p.items)
	if n < spreadLines {
		return
	}
	apart := p.countSpaced()
	if tight := n - 1 - apart; tight*rareLines <= n {
		for i := range p.items {
			p.items[i].gap = max(0, p.items[i].gap-1)
		}
		apart = p.countSpaced()
	}
	p.even = apart*rareLines <= n
}

// countSpaced returns how many items stand under a blank line.
func (p *page) countSpaced() int {
	n := 0
	for i := 1; i < len(p.items); i++ {
		if p.items[i].gap > 0 {
			n++
		}
	}
	return n
}
