package date

import (
	"strings"
	"unicode/utf8"
)

// section follows the days that lines name for what stands below them: headings of a schedule, entries of a live blog.
type section struct {
	day     int // R.D. day of the heading above, where has
	has     bool
	falling bool // the clocks that open lines run backwards: the newest entry stands first
	rising  bool
	last    int // minutes of the clock that opened the line before, or -1
	shift   int // days that the clocks have crossed midnight
}

// plan looks whether the clocks that open lines run backwards or forwards.
func (s *section) plan(exprs []expr) {
	s.last = -1
	last, down, up := -1, 0, 0
	for i := range exprs {
		e := &exprs[i]
		if e.kind != xClock || e.clock == 0 || !e.linestart {
			continue
		}
		t := *e
		t.settleHour()
		at := t.hour*60 + t.minute
		if last >= 0 {
			switch d := at - last; { // a jump of many hours is midnight, and tells nothing
			case d < 0 && d >= -halfDay:
				down++
			case d > 0 && d <= halfDay:
				up++
			}
		}
		last = at
	}
	s.falling = down >= 2 && down > 2*up
	s.rising = up >= 2 && up > 2*down
}

// clockOf resolves a clock that no day stands beside.
func (r *resolver) clockOf(e *expr, m *moment) bool {
	day, ok := r.today, r.known
	if s := &r.section; s.has {
		day, ok = s.day, true
	}
	if r.sameClause(e) {
		day, ok = r.last, true
	}
	if !ok {
		m.value = r.keep(e.appendClock(make([]byte, 0, 32)))
		m.confidence -= 200
		return true
	}
	m.relative = true
	m.confidence -= 50
	if e.linestart && e.clock != 0 {
		day += r.section.cross(e)
	}
	return m.setDay(day)
}

// clockReach is how far behind a day a clock may stand that is told of it, in bytes.
const clockReach = 64

// sameClause reports whether a day stands shortly before the clock e in its clause: Wednesday in the hall at 20:30.
func (r *resolver) sameClause(e *expr) bool {
	if !r.hasLast || e.start-r.lastAt > clockReach || e.start < r.lastAt || e.start > len(r.source) {
		return false
	}
	return !strings.ContainsAny(r.source[r.lastAt:e.start], ".,;:!?|()\n\"\u2013\u2014")
}

// halfDay is how far, in minutes, a clock must jump to have crossed midnight.
const halfDay = 6 * 60

// cross returns the days that the clocks of a live blog have gone over midnight when e opens its line.
func (s *section) cross(e *expr) int {
	at := e.hour*60 + e.minute
	if s.last >= 0 {
		switch {
		case s.falling && at-s.last > halfDay:
			s.shift--
		case s.rising && s.last-at > halfDay:
			s.shift++
		}
	}
	s.last = at
	return s.shift
}

// heads takes the day of an expression that fills or names its line, for the clocks below it.
func (s *section) heads(e *expr, m *moment) {
	if !m.hasDay || e.rangeTo > 0 || e.kind == xClock {
		return
	}
	s.day, s.has, s.shift, s.last = m.day, true, 0, -1
	if e.clock != 0 {
		s.last = e.hour*60 + e.minute
	}
}

// maxTitle bounds the line, in bytes, that names the day of a section.
const maxTitle = 120

// entitles reports whether e opens or ends a title of the lines below it, of which the next opens with a clock: "Friday,
// November 13: the day after".
func (r *resolver) entitles(e *expr) bool {
	if e.clock != 0 || !e.linestart && !e.lineend || e.start > len(r.source) || r.next >= len(r.exprs) {
		return false
	}
	clock := &r.exprs[r.next]
	if clock.kind != xClock || clock.clock == 0 || !clock.linestart {
		return false
	}
	if r.next > 1 {
		if first := &r.exprs[r.next-2]; first.kind == xClock && first.linestart && !strings.Contains(r.source[first.start:e.start], "\n") {
			return false // an entry of its own
		}
	}
	rest := r.source[e.end:clock.start]
	title, _, _ := strings.Cut(rest, "\n")
	if len(title) > maxTitle || strings.TrimSpace(rest[len(title):]) != "" {
		return false
	}
	if e.linestart {
		title = strings.TrimLeft(title, " ")
		first, _ := utf8.DecodeRuneInString(title)
		return first == ':' || first == '|' || isDash(first)
	}
	before := r.source[strings.LastIndexByte(r.source[:e.start], '\n')+1 : e.start]
	return len(before) <= maxTitle && strings.ContainsAny(before, ":|-\u2013\u2014")
}
