package segment

// spreadLines is how many lines a page needs for its blank lines to be judged.
const spreadLines = 12

// closeUp takes one blank line from between all lines of a page that was delivered with one behind every line: such lines
// tell nothing of what belongs together.
func (p *page) closeUp() {
	n := len(p.items)
	if n < spreadLines {
		return
	}
	tight := 0
	for i := 1; i < n; i++ {
		if p.items[i].gap == 0 {
			tight++
		}
	}
	if tight*25 > n {
		return
	}
	for i := range p.items {
		p.items[i].gap = max(0, p.items[i].gap-1)
	}
}
