package date

// readZone reads the zone behind a clock.
func (p *parser) readZone(c cursor, e *expr) cursor {
	z, next := p.takeIf(c, kZone, gapSpace|gapOpen|gapComma, func(z *token) bool { return !z.latin || p.capital(z) || z.end-z.start > 4 })
	if z == nil {
		return p.readOffset(c, e)
	}
	g, _ := p.gapAt(c.end)
	if g&gapOpen != 0 {
		if next.end >= len(p.source) || p.source[next.end] != ')' {
			return c
		}
		next.end++
	}
	if z.end-z.start <= 2 && z.latin && (g == 0 || p.source[z.start] == 'Z' && g != 0) {
		return c
	}
	e.setZone(z)
	if e.utc {
		next = p.readOffset(next, e)
	}
	return next
}

// setZone gives e the zone that z names.
func (e *expr) setZone(z *token) {
	if z.info.text == "UTC" {
		e.zoned, e.utc = true, true
		return
	}
	e.zone = z.info.text
}

// readOffset reads +02:00, +0200 or GMT+2 behind a clock.
func (p *parser) readOffset(c cursor, e *expr) cursor {
	s := p.source
	i := skipMarks(s, c.end)
	if i < len(s) && s[i] == ' ' && !e.utc {
		i++
	}
	if i+2 > len(s) || s[i] != '+' && s[i] != '-' || !isDigit(rune(s[i+1])) {
		return c
	}
	if s[i] == '-' && (i == 0 || s[i-1] == ' ' || e.clock&Second == 0 && !e.utc) {
		return c
	}
	hours, j := digitsAt(s, i+1, 2)
	minutes := 0
	if j < len(s) && s[j] == ':' {
		minutes, j = digitsAt(s, j+1, 2)
	} else if j-i == 3 {
		minutes, j = digitsAt(s, j, 2)
	}
	if j-i < 3 && !e.utc || hours > 14 || minutes > 59 || j < len(s) && isDigit(rune(s[j])) {
		return c
	}
	e.zoned, e.utc, e.offset = true, false, hours*60+minutes
	if s[i] == '-' {
		e.offset = -e.offset
	}
	c.end = j
	for c.i < len(p.tokens) && p.tokens[c.i].start < j {
		c.i++
	}
	return c
}

// digitsAt reads up to n ASCII digits at byte i and returns their value and end.
func digitsAt(s string, i, n int) (value, end int) {
	for end = i; end < len(s) && end < i+n && s[end] >= '0' && s[end] <= '9'; end++ {
		value = value*10 + int(s[end]-'0')
	}
	return value, end
}
