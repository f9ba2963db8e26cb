package bidi

import "slices"

// This file is rule L2 of section 3.4 of UAX #9, and L1 for lines.

// AppendVisual appends the level runs of the line from byte start to byte end
// of the paragraph in visual order, from left to right, and returns the
// extended slice. The text of a run of odd level is drawn from its end to its
// start. L1 and L2 are applied to the line; all other rules see the paragraph.
//
// Offsets out of range are moved into it, and those within a character to its
// start. It takes time linear in the runs of the line, and allocates only to
// extend dst, which may need room for twice as many runs.
func (p *Paragraph) AppendVisual(dst []Run, start, end int) []Run {
	n := len(dst)
	dst = p.appendLine(dst, start, end)
	dst = reorder(dst, n)
	if p.some&parted != 0 {
		line := slices.DeleteFunc(dst[n:], func(r Run) bool { return r.Start == r.End })
		dst = dst[:n+len(line)]
	}
	return dst
}

// appendLine appends the runs of a line in logical order, after L1.
func (p *Paragraph) appendLine(dst []Run, start, end int) []Run {
	if p.bytes != nil {
		return lineRuns(p, p.bytes, dst, start, end)
	}
	return lineRuns(p, p.str, dst, start, end)
}

func lineRuns[T text](p *Paragraph, t T, dst []Run, start, end int) []Run {
	start, end = clampOffset(t, start), clampOffset(t, end)
	if start >= end {
		return dst
	}
	if len(p.levels) == 0 {
		return append(dst, Run{start, end, p.base})
	}
	first := len(dst)
	i := 0
	if start > 0 {
		i = p.runAt(start)
	}
	for ; i < len(p.levels) && p.levels[i].start < end; i++ {
		dst = append(dst, p.run(i))
	}
	dst[first].Start, dst[len(dst)-1].End = start, end
	if end == p.size {
		return dst // L1 has been applied
	}
	// L1, point 4.
	at := trailingStart(t, start, end)
	if at == end {
		return dst
	}
	for len(dst) > first && dst[len(dst)-1].Start >= at {
		dst = dst[:len(dst)-1]
	}
	if len(dst) > first {
		last := &dst[len(dst)-1]
		if last.Level == p.base {
			last.End = end
			return dst
		}
		last.End = at
	}
	return append(dst, Run{at, end, p.base})
}

// clampOffset moves i into t and to the start of a character.
func clampOffset[T text](t T, i int) int {
	if i <= 0 {
		return 0
	}
	if i >= len(t) {
		return len(t)
	}
	return charStart(t, 0, i)
}

// reorder applies L2 to the runs of dst from index n on.
func reorder(dst []Run, n int) []Run {
	runs := dst[n:]
	low, high := noLevel, Level(0)
	for i := range runs {
		low, high = min(low, runs[i].Level), max(high, runs[i].Level)
	}
	low |= 1 // the lowest odd level
	if len(runs) <= 1 || high < low {
		return dst
	}
	if high > low+2 {
		return reorderDeep(dst, n)
	}
	// L2 as it is written.
	for level := high; level >= low; level-- {
		for i := 0; i < len(runs); i++ {
			j := i
			for j < len(runs) && runs[j].Level >= level {
				j++
			}
			slices.Reverse(runs[i:j])
			i = j
		}
	}
	return dst
}

// visual is a stretch of runs put in visual order: a list from the run left to
// the run right. No run in it has a lower level.
type visual struct {
	level       Level
	left, right int
}

// reorderDeep is reorder in time linear in the number of runs, whatever their
// levels. It keeps a stack of visual stretches of rising level: a run of a
// lower level ends those above it, and joins them to one, before or after
// which it stands.
func reorderDeep(dst []Run, n int) []Run {
	count := len(dst) - n
	end := dst[len(dst)-1].End
	dst = append(dst, dst[n:]...)
	runs, links := dst[n:n+count], dst[n+count:]
	// The end of a run is the start of the next, so its place is free for the
	// list: in links, End is the index of the run to the right.
	var stack [int(noLevel)]visual
	top := -1
	join := func() {
		below, above := &stack[top-1], stack[top]
		if below.level.IsRTL() {
			links[above.right].End = below.left
			below.left = above.left
		} else {
			links[below.right].End = above.left
			below.right = above.right
		}
		top--
	}
	for i := range links {
		level := links[i].Level
		for top >= 1 && stack[top].level > level && stack[top-1].level >= level {
			join()
		}
		switch {
		case top < 0 || stack[top].level < level:
			top++
			stack[top] = visual{level, i, i}
		case level.IsRTL():
			links[i].End = stack[top].left
			stack[top].left, stack[top].level = i, level
		default:
			links[stack[top].right].End = i
			stack[top].right, stack[top].level = i, level
		}
	}
	for top >= 1 {
		join()
	}
	for k, i := 0, stack[0].left; k < count; k++ {
		runs[k] = links[i]
		next := links[i].End
		runs[k].End = end
		if i+1 < count {
			runs[k].End = links[i+1].Start
		}
		i = next
	}
	return dst[:n+count]
}

// AppendOrder appends the byte offset of each character of the line from byte
// start to byte end, in visual order from left to right, without the
// characters that X9 removes, and returns the extended slice. Offsets are
// clamped as in AppendVisual. Unlike the other methods that do not set p, it
// uses memory of p, and so must not run twice at a time.
func (p *Paragraph) AppendOrder(dst []int, start, end int) []int {
	p.visual = p.AppendVisual(p.visual[:0], start, end)
	if p.bytes != nil {
		return appendOrder(dst, p.bytes, p.visual)
	}
	return appendOrder(dst, p.str, p.visual)
}

func appendOrder[T text](dst []int, t T, runs []Run) []int {
	for _, r := range runs {
		n := len(dst)
		for i := r.Start; i < r.End; {
			c, size := classAt(t, i)
			if c.bit()&removed == 0 {
				dst = append(dst, i)
			}
			i += size
		}
		if r.Level.IsRTL() {
			slices.Reverse(dst[n:])
		}
	}
	return dst
}
