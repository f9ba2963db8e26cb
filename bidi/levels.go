package bidi

import "slices"

// This file is rule L1 of section 3.4 of UAX #9: the levels of separators and
// of the whitespace before them.

// noLevel is above all levels.
const noLevel = ^Level(0)

// buildLevels merges the runs, whose levels are resolved, to level runs and
// applies L1 with the paragraph as one line.
func buildLevels[T text](p *Paragraph, t T) {
	levels := slices.Grow(p.levels[:0], len(p.runs)+1)
	last := noLevel
	real, wasVirtual := noLevel, false // for removed characters: the last level of the text
	for i := 0; i < len(p.runs); i++ {
		if p.runs[i].flags&unlevelled == 0 {
			levels, last, i = mergeLevels(levels, p.runs, i, last)
			if wasVirtual = false; i == len(p.runs) {
				break
			}
		}
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
		default:
			// Removed by X9: the level of the character before.
			if level = last; wasVirtual {
				level = real
			}
			if level == noLevel {
				level = p.base
			}
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

// mergeLevels appends the levels of plain runs from runs[i] on. It returns also
// the last level and the index of the first run that is not plain.
func mergeLevels(levels []levelRun, runs []run, i int, last Level) ([]levelRun, Level, int) {
	for ; i < len(runs) && runs[i].flags&unlevelled == 0; i++ {
		if r := &runs[i]; r.level != last {
			last = r.level
			levels = append(levels, levelRun{r.start, last})
		}
	}
	return levels, last, i
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
