package segment

// prose reports whether it reads as running text: a sentence with its stop, a turn of an interview, or too long for
// a title.
func prose(it *item) bool {
	f := &it.f
	return f.turn || f.stop && !f.question && f.words >= 9 || f.stops >= 1 && f.words >= 12 || f.words >= 32 || f.stops >= 2 && f.words >= 8
}

// findParagraph takes what is left.
func findParagraph(p *page, i int) bool {
	rate := 700
	if prose(&p.items[i]) {
		rate = 970
	} else if !p.items[i].lead || p.items[i].f.stop {
		rate = 900
	}
	p.decide(i, Paragraph, "paragraph.default", rate, nil)
	return true
}
