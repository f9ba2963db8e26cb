package date

// romanCentury reads the century whose word t stands behind Roman figures: XIX century in Russian.
func (p *parser) romanCentury(t *token, c cursor, e *expr) (cursor, bool) {
	e.start, e.n = p.romanBefore(t)
	return c, e.n >= 1 && e.n <= 22
}

// romanBefore returns the value of the Roman figures before t, 0 if there are none, and where they begin.
func (p *parser) romanBefore(t *token) (start, n int) {
	s := p.source
	end := t.word
	for end > 0 && s[end-1] == ' ' {
		end--
	}
	start = end
	for start > 0 && romanFigure(s[start-1]) > 0 {
		start--
	}
	if end == t.word || start > 0 && s[start-1] != ' ' && s[start-1] != '\n' && s[start-1] != '(' {
		return t.start, 0
	}
	return start, roman(s[start:end])
}

// roman returns the value of Roman figures up to 39, 0 if they are none.
func roman(s string) int {
	n := 0
	for i := range len(s) {
		v := romanFigure(s[i])
		if i+1 < len(s) && v < romanFigure(s[i+1]) {
			v = -v
		}
		n += v
	}
	if n > 39 || len(s) > 6 {
		return 0
	}
	return n
}

func romanFigure(b byte) int {
	switch b {
	case 'I':
		return 1
	case 'V':
		return 5
	case 'X':
		return 10
	}
	return 0
}
