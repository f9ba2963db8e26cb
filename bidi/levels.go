package bidi

// This file is rule L1 of section 3.4 of UAX #9: the levels of separators and
// of the whitespace before them.

// noLevel is above all levels.
const noLevel = ^Level(0)

// buildLevels merges the runs, whose levels are resolved, to level runs and
// applies L1 with the paragraph as one line.
func buildLevels[T text](p *Paragraph, t T) {
	levels := p.levels[:0]
	last := noLevel
	real, wasVirtual := noLevel, false // for removed characters: the last level of the text
	for i := range p.runs {
		r := &p.runs[i]
		level := r.level
		switch {
		case r.flags&virtual != 0:
			// No text, but it parts what is on either side when runs are
			// reordered: its level run is empty.
			if !wasVirtual {
				real, wasVirtual = last, true
			}
		case r.flags&separator != 0:
			// L1, points 1 to 3: the separator and the whitespace before it.
			levels = resetFrom(levels, trailingStart(t, 0, r.start), r.start, p.base)
			last, level = lastLevel(levels), p.base
			wasVirtual = false
		case r.class == cBN:
			// Removed by X9: the level of the character before.
			if level = last; wasVirtual {
				level = real
			}
			if level == noLevel {
				level = p.base
			}
			wasVirtual = false
		default:
			wasVirtual = false
		}
		if level != last {
			levels = append(levels, levelRun{r.start, level})
			last = level
		}
	}
	// L1, point 4: the whitespace at the end.
	if p.some&(1<<cB) == 0 {
		levels = resetFrom(levels, trailingStart(t, 0, len(t)), len(t), p.base)
	}
	p.levels = levels
}

// lastLevel returns the level of the last run.
func lastLevel(levels []levelRun) Level {
	if n := len(levels); n > 0 {
		return levels[n-1].level
	}
	return noLevel
}

// resetFrom gives the text from at to end, where the last run ends, the level
// base.
func resetFrom(levels []levelRun, at, end int, base Level) []levelRun {
	if at == end {
		return levels
	}
	n := len(levels)
	for n > 0 && levels[n-1].start >= at {
		n--
	}
	levels = levels[:n]
	if lastLevel(levels) != base {
		levels = append(levels, levelRun{at, base})
	}
	return levels
}

// trailingStart returns where the whitespace and isolate formatting characters
// that end t[lo:end] start, or end if there are none. The characters that X9
// removes do not count: they may stand between those of the sequence, but the
// sequence does not start with one. A character starts at lo.
func trailingStart[T text](t T, lo, end int) int {
	start := end
	for i := end; i > lo; {
		i = charStart(t, lo, i-1)
		c, _ := classAt(t, i)
		if c.bit()&trailing != 0 {
			start = i
		} else if c.bit()&removed == 0 {
			break
		}
	}
	return start
}
