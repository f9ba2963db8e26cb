package bidi

import "unicode/utf8"

// run is a stretch of characters that every rule treats alike; it ends where
// the next one starts. The rules visit runs, not characters: that is where the
// speed comes from.
type run struct {
	start int
	class class
	level Level
	kind  uint8 // of bracket, if it is one
	flags runFlags
}

type runFlags uint8

const (
	separator runFlags = 1 << iota // class B or S: L1 resets its level
	virtual                        // an isolate given by markup: no character of the text
	mark                           // class NSM
	elseRTL                        // an FSI that is an RLI if nothing strong is in it
)

// join tells what becomes of a character of a class (second index) that
// follows a run of another (first index): the class the run has with the
// character in it, or cNone if the character starts a run of its own. Three
// rules allow this before their turn comes, because nothing that stands between
// can change what they do:
//
//   - W1: a mark takes the class of the character before it.
//   - W4, W6: a separator next to a neutral or another separator is not between
//     two numbers, and so is neutral, as is what it touches.
//   - L1 finds whitespace by looking at the text, so WS can be ON until then.
//
// Separators, brackets and controls stay alone, so that they are found.
var join = func() (j [32][32]class) {
	for a := range j {
		for b := range j[a] {
			j[a][b] = cNone
		}
	}
	neutral := []class{cON, cWS}
	single := []class{cES, cCS}
	for _, c := range []class{cL, cR, cAL, cEN, cAN, cET, cNSM} {
		j[c][c], j[c][cNSM] = c, c
	}
	for _, n := range neutral {
		j[cON][n], j[cES][n], j[cCS][n] = cON, cON, cON
	}
	for _, s := range single {
		j[cON][s], j[cES][s], j[cCS][s], j[s][cNSM] = cON, cON, cON, cON
	}
	j[cON][cNSM] = cON
	return j
}()

// scan appends the runs of t[i:end] to p.runs, up to and with the first
// paragraph separator (P1), and returns where it stopped. It is the only pass
// over characters.
func scan[T text](p *Paragraph, t T, i, end int) int {
	runs := p.runs
	some := p.some
	prev := cNone // the class of the last run, if a character may join it
	// N1: neutrals between two strong characters of one class go with them, at
	// any level, and so do separators and terminators without a number beside
	// them. anchor is the class of the last strong run while nothing else has
	// come after it, and anchored is the number of runs up to it.
	anchor, anchored := cNone, 0
	for i < end {
		c, size := class(0), 1
		if b := t[i]; b < utf8.RuneSelf {
			c = classLow[b]
		} else if i+1 < len(t) && b >= 0xC2 && b < 0xE0 && t[i+1]&0xC0 == 0x80 {
			c, size = classLow[int(b&0x1F)<<6|int(t[i+1]&0x3F)], 2
		} else {
			c, size = classAt(t, i)
		}
		if c == prev {
			i += size
			continue
		}
		if c == anchor {
			runs = runs[:anchored]
			prev = c
			i = skipStrong(t[:end], i+size, c)
			continue
		}
		if joined := join[prev&31][c&31]; joined != cNone {
			if joined != prev {
				runs[len(runs)-1].class = joined
				prev = joined
			}
			i += size
			continue
		}
		if n := len(runs); c == cBN && n > 0 && runs[n-1].flags&virtual == 0 {
			// A removed character has the level of the one before it.
			i += size
			continue
		}
		some |= c.bit()
		r := run{start: i, class: c}
		switch prev = c; c {
		case cWS:
			r.class, prev = cON, cON
		case cON, cET:
		case cES, cCS:
			// Two of them are not one separator (W4): join, don't continue.
			prev = c | 32
		case cL, cR, cAL:
			runs = append(runs, r)
			anchor, anchored = c, len(runs)
			i = skipStrong(t[:end], i+size, c)
			continue
		case cEN, cAN:
			anchor = cNone
		case cNSM:
			r.flags = mark
			anchor = cNone
		case cOpen, cClose:
			ch, _ := decode(t, i)
			r.kind = bracketKind(ch)
			prev, anchor = cNone, cNone
		case cS:
			r.flags = separator
			prev, anchor = cNone, cNone
		case cB:
			r.flags = separator
			p.runs, p.some = append(runs, r), some
			return separatorEnd(t, i, size)
		default: // BN and explicit controls
			prev, anchor = cNone, cNone
		}
		runs = append(runs, r)
		i += size
	}
	p.runs, p.some = runs, some
	return i
}

// separatorEnd returns the end of the paragraph separator of size bytes at
// t[i]: CR LF is one.
func separatorEnd[T text](t T, i, size int) int {
	if t[i] == '\r' && i+1 < len(t) && t[i+1] == '\n' {
		return i + 2
	}
	return i + size
}

// skipStrong goes through characters that follow one of class strong, which is
// L, R or AL, as long as they are of that class or may go with it (see anchor in
// scan), and returns the end of the last one of that class. It stops at
// characters of three bytes and more, and leaves them to scan.
func skipStrong[T text](t T, i int, strong class) int {
	const passing = 1<<cON | 1<<cWS | 1<<cES | 1<<cCS | 1<<cET | 1<<cNSM | 1<<cBN
	end := i
	for i < len(t) {
		index := uint(t[i])
		i++
		if index >= utf8.RuneSelf {
			if index -= 0xC2; index >= 0xE0-0xC2 || i >= len(t) {
				break
			}
			next := uint(t[i]) ^ 0x80
			if next >= 0x40 {
				break
			}
			i++
			index = (index<<6 | next) + 0x80
		}
		c := classLow[index&(lowRunes-1)]
		if c == strong {
			end = i
		} else if passing>>c&1 == 0 {
			break
		}
	}
	return end
}
