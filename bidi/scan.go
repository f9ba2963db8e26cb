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

// unlevelled is what buildLevels must look at.
const unlevelled = separator | virtual | gone

const (
	separator runFlags = 1 << iota // class B or S: L1 resets its level
	virtual                        // an isolate given by markup: no character of the text
	mark                           // class NSM
	gone                           // removed by X9: class BN, or an embedding or its end
	elseRTL                        // an FSI that is an RLI if nothing strong is in it
)

// join tells, by joinIndex, what becomes of a character of a class that
// follows a run of another: the class the run has with the
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
var join = func() (table [32 * 32]class) {
	j := func(run, next class) *class { return &table[joinIndex(run, next)] }
	for i := range table {
		table[i] = cNone
	}
	neutral := []class{cON, cWS}
	single := []class{cES, cCS}
	for _, c := range []class{cL, cR, cAL, cEN, cAN, cET, cNSM} {
		*j(c, c), *j(c, cNSM) = c, c
	}
	for _, n := range neutral {
		*j(cON, n), *j(cES, n), *j(cCS, n) = cON, cON, cON
	}
	for _, s := range single {
		*j(cON, s), *j(cES, s), *j(cCS, s), *j(s, cNSM) = cON, cON, cON, cON
	}
	*j(cON, cNSM) = cON
	return table
}()

func joinIndex(run, next class) uint { return uint(run&31)<<5 | uint(next&31) }

// scanner is the state of scan between two characters.
type scanner struct {
	runs []run
	prev class // of the last run, if a character may join it

	// N1: neutrals between two strong characters of one class go with them, at
	// any level, and so do separators and terminators without a number beside
	// them. anchor is the class of the last strong run while nothing else has
	// come after it, and anchored is the number of runs up to it.
	anchor   class
	anchored int
}

// scan appends the runs of t[i:end] to p.runs, up to and with the first
// paragraph separator (P1), and returns where it stopped. It is the only pass
// over characters.
func scan[T text](p *Paragraph, t T, i, end int) int {
	t = t[:end]
	s := scanner{runs: p.runs, prev: cNone, anchor: cNone}
	for i < len(t) {
		c, size := class(0), 1
		if b := t[i]; b < utf8.RuneSelf {
			c = classLow[b]
		} else if i+1 < len(t) && b >= 0xC2 && b < 0xE0 && t[i+1]&0xC0 == 0x80 {
			c, size = classLow[uint(b&0x1F)<<6|uint(t[i+1]&0x3F)], 2
		} else {
			c, size = classAt(t, i)
		}
		if c == s.prev {
			i += size
			continue
		}
		if c == s.anchor {
			s.runs, s.prev = s.runs[:s.anchored], c
			i = skipStrong(t, i+size, c)
			continue
		}
		if joined := join[joinIndex(s.prev, c)]; joined != cNone {
			if joined != s.prev {
				s.runs[len(s.runs)-1].class = joined
				s.prev = joined
			}
			i += size
			continue
		}
		if c == cBN && s.passes() {
			i += size
			continue
		}
		p.some |= c.bit()
		r := run{start: i, class: c}
		i += size
		switch s.prev = c; c {
		case cL, cR, cAL:
			s.runs = append(s.runs, r)
			s.anchor, s.anchored = c, len(s.runs)
			i = skipStrong(t, i, c)
			continue
		case cWS:
			r.class, s.prev = cON, cON
		case cON, cET:
		case cES, cCS:
			// Two of them are not one separator (W4): join, don't continue.
			s.prev = c | 32
		case cEN, cAN:
			s.anchor = cNone
		default:
			s.prev, s.anchor = cNone, cNone
			switch r.flags = flagsOf(c); c {
			case cNSM:
				s.prev = c
			case cOpen, cClose:
				r.kind = bracketKind(t, r.start)
			case cB:
				p.runs = append(s.runs, r)
				return separatorEnd(t, i)
			}
		}
		s.runs = append(s.runs, r)
	}
	p.runs = s.runs
	return i
}

// flagsOf returns the flags of a run of class c.
func flagsOf(c class) runFlags {
	switch {
	case c.bit()&separators != 0:
		return separator
	case c.bit()&removed != 0:
		return gone
	case c == cNSM:
		return mark
	}
	return 0
}

// passes reports whether a character that X9 removes can go with the last run,
// as it has the level of the character before it.
func (s *scanner) passes() bool {
	n := len(s.runs)
	return n > 0 && s.runs[n-1].flags&virtual == 0
}

// separatorEnd returns the end of the paragraph separator whose first character
// ends at byte i: CR LF is one.
func separatorEnd[T text](t T, i int) int {
	if i < len(t) && t[i-1] == '\r' && t[i] == '\n' {
		i++
	}
	return i
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
		} else if c.bit()&passing == 0 {
			break
		}
	}
	return end
}
