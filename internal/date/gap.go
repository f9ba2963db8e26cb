package date

import (
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/text"
)

// gap is a set of what stands between two tokens.
type gap uint16

// What may stand there.
const (
	gapSpace gap = 1 << iota
	gapLine
	gapComma
	gapDot
	gapDash
	gapSlash
	gapPipe
	gapColon
	gapOpen
	gapClose
	gapApostrophe
	gapOther
	gapLong // no class, but what bytes beyond ASCII have
)

// gapPlain is white space, which may be missing; gapSoft goes on over the end of a line.
const (
	gapPlain = gapSpace
	gapSoft  = gapSpace | gapLine
)

// maxGap bounds the characters of a gap.
const maxGap = 8

// gapAt tells what stands from byte i to the next word or figure, and where that begins.
func gapAt(s string, i int) (gap, int) {
	if i+1 < len(s) && s[i] == ' ' && (byteGaps[s[i+1]] == 0 || plainLetter(s, i+1)) {
		return gapSpace, i + 1 // nearly always
	}
	var g gap
	feeds := 0
	for n := 0; i < len(s); n++ {
		c, size := byteGaps[s[i]], 1
		if c == gapLong {
			if plainLetter(s, i) {
				break
			}
			var r rune
			if r, size = text.RuneAt(s, i); isMark(r) {
				i += size
				n--
				continue
			}
			c = gapClass(r)
		}
		if c == 0 {
			break
		}
		if s[i] == '\n' {
			feeds++
		}
		if n >= maxGap || feeds > 1 {
			return g | c | gapOther, i
		}
		g |= c
		i += size
	}
	return g, i
}

// plainLetter reports whether a Hebrew or Russian letter without a mark stands at byte i: nearly all that are not ASCII.
func plainLetter(s string, i int) bool {
	switch s[i] {
	case 0xD7:
		return i+1 < len(s) && s[i+1] >= 0x90 && s[i+1] <= 0xAA
	case 0xD0, 0xD1:
		return i+1 < len(s) && s[i+1]&0xC0 == 0x80
	}
	return false
}

// gapClass returns the class of a character, 0 for letters, figures and everything else that may open a token.
func gapClass(r rune) gap {
	if r < utf8.RuneSelf {
		return byteGaps[r]
	}
	switch r {
	case 0xA0, 0x202F, 0x3000:
		return gapSpace
	case 0x60C:
		return gapComma
	case 0xB7, 0x2022:
		return gapPipe
	case 0x2019, 0x5F3:
		return gapApostrophe
	case 0x5BE, 0x2212:
		return gapDash
	}
	switch {
	case r >= 0x2010 && r <= 0x2015:
		return gapDash
	case r >= 0x2000 && r <= 0x200A:
		return gapSpace
	case isLetter(r) || isDigit(r):
		return 0
	}
	return gapOther
}

// byteGaps are the classes of bytes: gapClass of those of ASCII, and gapLong of all others.
var byteGaps = func() (t [256]gap) {
	for b := range t {
		switch c := byte(b); {
		case c >= utf8.RuneSelf:
			t[b] = gapLong
		case c-'0' >= 10 && (c|0x20)-'a' >= 26:
			t[b] = gapOther
		}
	}
	for c, marks := range map[gap]string{gapSpace: " \t", gapLine: "\n\r", gapComma: ",", gapDot: ".", gapSlash: "/\\", gapPipe: "|", gapColon: ":",
		gapOpen: "([", gapClose: ")]", gapApostrophe: "'", gapDash: "-"} {
		for i := range len(marks) {
			t[marks[i]] = c
		}
	}
	return t
}()

// cursor is how far a rule has read: byte end, and the first token whose word begins there or later.
type cursor struct {
	end int
	i   int
}

// at returns the cursor before token i.
func (p *parser) at(i int) cursor { return cursor{p.tokens[i].word, i} }

// past returns the cursor behind token t, which stands at or after c.
func (p *parser) past(c cursor, t *token) cursor {
	i := c.i
	for i < len(p.tokens) && p.tokens[i].word < t.end {
		i++
	}
	return cursor{t.end, i}
}

// view is what stands behind a byte: a gap, where that ends, and the kinds of the tokens that begin there.
type view struct {
	from  int // the byte; 0, where nothing ends, is none
	gap   gap
	to    int
	seen  bool // kinds is known
	kinds kind
}

// views is how many views are remembered: readers look again and again behind the same few bytes. A power of two.
const views = 64

// viewAt returns the view from byte i, its kinds left aside.
func (p *parser) viewAt(i int) *view {
	if v := &p.views[uint(i)%views]; v.from == i {
		return v
	}
	return p.open(i)
}

// open remembers the view from byte i.
func (p *parser) open(i int) *view {
	v := &p.views[uint(i)%views]
	v.from, v.seen, v.kinds = i, false, 0
	v.gap, v.to = gapAt(p.source, i)
	return v
}

// gapAt is gapAt of the source.
func (p *parser) gapAt(i int) (gap, int) {
	v := p.viewAt(i)
	return v.gap, v.to
}

// look returns the view from c.
func (p *parser) look(c cursor) *view {
	v := p.viewAt(c.end)
	if !v.seen {
		v.see(p, c)
	}
	return v
}

// see fills in the kinds of the tokens behind c.
func (v *view) see(p *parser, c cursor) {
	v.seen = true
	for k := c.i; k < len(p.tokens) && p.tokens[k].word <= v.to; k++ {
		if t := &p.tokens[k]; p.reached(t, c, v.to) {
			v.kinds |= t.kind
		}
	}
}

// reached reports whether t is what a gap from c to byte to leads to: it begins there, or is a suffix glued to c.
func (p *parser) reached(t *token, c cursor, to int) bool {
	return t.word >= to || skipMarks(p.source, t.word) >= to || t.kind == kSuffix && t.word == c.end
}

// take returns the longest token of one of the kinds behind c, where nothing but the gap stands between. It returns
// nil and c if there is none.
func (p *parser) take(c cursor, kinds kind, allowed gap) (*token, cursor) {
	return p.takeIf(c, kinds, allowed, nil)
}

// takeIf is take of the tokens that fit.
func (p *parser) takeIf(c cursor, kinds kind, allowed gap, fits func(*token) bool) (*token, cursor) {
	v := p.look(c)
	fitting := v.gap&^allowed == 0
	if v.kinds&kinds == 0 || !fitting && kinds&kSuffix == 0 {
		return nil, c
	}
	var best *token
	for k := c.i; k < len(p.tokens) && p.tokens[k].word <= v.to; k++ {
		t := &p.tokens[k]
		if t.kind&kinds == 0 || !fitting && t.word != c.end || !p.reached(t, c, v.to) || fits != nil && !fits(t) {
			continue
		}
		if best == nil || t.end-t.start > best.end-best.start {
			best = t
		}
	}
	if best == nil {
		return nil, c
	}
	return best, p.past(c, best)
}

// indexOf returns the index of a token that stands before c.
func (p *parser) indexOf(c cursor, t *token) int {
	for i := min(c.i, len(p.tokens)) - 1; i >= 0; i-- {
		if &p.tokens[i] == t {
			return i
		}
	}
	return 0
}

// skip reads up to two of the links behind c.
func (p *parser) skip(c cursor, links link, allowed gap) (cursor, link) {
	var read link
	for range 2 {
		t, next := p.takeIf(c, kLink, allowed, func(t *token) bool { return t.link&links != 0 })
		if t == nil {
			break
		}
		c, read = next, read|t.link
	}
	return c, read
}

// before returns the token of one of the kinds that ends right before byte i, where nothing but the gap stands between.
// It looks among the tokens before index k.
func (p *parser) before(k, i int, kinds kind, allowed gap) *token {
	for n := 0; k > 0 && n < 12; n++ {
		k--
		t := &p.tokens[k]
		if t.end > i {
			continue
		}
		if i-t.end > 4*maxGap {
			return nil
		}
		if t.kind&kinds == 0 {
			continue
		}
		g, to := p.gapAt(t.end)
		if to == i || skipMarks(p.source, i) == to {
			if g&^allowed == 0 {
				return t
			}
		}
	}
	return nil
}
