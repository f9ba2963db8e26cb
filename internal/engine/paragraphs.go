package engine

import (
	"slices"

	"github.com/maqaf/maqaf/bidi"
	"github.com/maqaf/maqaf/internal/script"
	"github.com/maqaf/maqaf/internal/text"
)

// BidiParagraph is a paragraph in the sense of UAX #9.
type BidiParagraph struct {
	Span text.Span // with its separator
	Base bidi.Level
	Runs []BidiRun // in logical order; they cover the paragraph
}

// BidiRun is a stretch of one level and one script.
type BidiRun struct {
	Span   text.Span
	Level  bidi.Level
	Script string // ISO 15924; "Zyyy" where no letter stands
	Visual int    // position among the runs of the paragraph on one line, from the left, from 0
}

// common is the code of text without letters.
const common = "Zyyy"

// BidiParagraphs calls yield with each paragraph of source, whose runs hold until it returns, and with at most most runs in
// all; cut is the number of paragraphs that were left out for it.
func BidiParagraphs(source string, base bidi.Base, most int, yield func(BidiParagraph)) (cut int) {
	number := 0
	var runs []BidiRun
	var visual []bidi.Run
	var levels []levelRun
	for start, p := range bidi.Paragraphs(source, base) {
		if cut > 0 {
			cut++
			continue
		}
		paragraph := BidiParagraph{Span: text.Span{Start: start, End: start}, Base: p.BaseLevel(), Runs: runs[:0]}
		levels = levels[:0]
		for r := range p.Runs() {
			levels = append(levels, levelRun{start: r.Start, first: len(paragraph.Runs)})
			paragraph.Runs = appendScriptRuns(paragraph.Runs, source, text.Span{Start: start + r.Start, End: start + r.End}, r.Level)
			paragraph.Span.End = start + r.End
		}
		visual = p.AppendVisual(visual[:0], 0, paragraph.Span.Len())
		setVisual(paragraph.Runs, visual, levels)
		runs = paragraph.Runs
		if number += len(runs); number > most {
			cut++
			continue
		}
		yield(paragraph)
	}
	return cut
}

// appendScriptRuns cuts a level run where its script changes. What belongs to no script goes with what stands before.
func appendScriptRuns(runs []BidiRun, source string, span text.Span, level bidi.Level) []BidiRun {
	current := script.None
	start := span.Start
	flush := func(end int) {
		code := common
		if current != script.None {
			code = current.Code()
		}
		runs = append(runs, BidiRun{Span: text.Span{Start: start, End: end}, Level: level, Script: code})
	}
	for i, r := range span.Of(source) {
		s := script.Of(r)
		if s == script.None || s == current {
			continue
		}
		if at := span.Start + i; current != script.None {
			flush(at)
			start = at
		}
		current = s
	}
	flush(span.End)
	return runs
}

// levelRun is a run of one level, cut into script runs.
type levelRun struct {
	start int // byte offset in the paragraph
	first int // index of its first script run
}

// setVisual numbers runs from the left: visual holds the level runs from the left, and inside one of odd level the
// script runs stand from its end to its start.
func setVisual(runs []BidiRun, visual []bidi.Run, levels []levelRun) {
	next := 0
	for _, v := range visual {
		i, _ := slices.BinarySearchFunc(levels, v.Start, func(l levelRun, start int) int { return l.start - start })
		first, last := levels[i].first, len(runs)
		if i+1 < len(levels) {
			last = levels[i+1].first
		}
		part := runs[first:last]
		for j := range part {
			if v.Level.IsRTL() {
				j = len(part) - 1 - j
			}
			part[j].Visual = next
			next++
		}
	}
}
