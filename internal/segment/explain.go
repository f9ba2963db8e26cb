package segment

import (
	"slices"
	"strconv"

	"github.com/maqaf/maqaf/internal/text"
)

// Question is one recogniser that was asked for a stretch of a line.
type Question struct {
	Recogniser string    // its id in the ordered list, such as "credit"
	Span       text.Span // what it was asked for
	Won        bool      // whether it decided what the stretch is
	Kind       Kind      // what it decided; Unknown if it did not win
	Rule       string    // the rule that decided, such as "credit.cue"
}

// Trace tells what happened to one line: what it looks like, who was asked in which order, and what came of it.
type Trace struct {
	Line      int // from 0, an index into Input.Lines
	Span      text.Span
	Shape     []string // what the recognisers see: "12 words", "ends with a stop", "quoted"
	Questions []Question
	Segments  []int // indexes of the segments that stand in the line
}

// Explain classifies a page as Classify does, and tells for every line that shows something how it came about.
func (c *Classifier) Explain(in Input) (Page, []Trace) {
	p := &page{}
	p.open(c, in)
	traces := make([]Trace, len(in.Lines))
	for i := p.head; i != None; i = p.items[i].next {
		it := &p.items[i]
		traces[it.first] = Trace{Line: it.first, Span: it.span, Shape: it.f.shape()}
	}
	p.trace = func(id string, i int, span text.Span, won bool) {
		it := &p.items[i]
		q := Question{Recogniser: id, Span: span, Won: won}
		if won {
			q.Kind, q.Rule = it.kind, it.rule
		}
		t := &traces[it.first]
		t.Questions = append(t.Questions, q)
	}
	p.run()
	page := p.finish()
	n := 0
	for k := range page.Segments {
		s := &page.Segments[k]
		for n < len(traces) && in.Lines[n].End <= s.Span.Start {
			n++
		}
		for m := n; m < len(traces) && in.Lines[m].Start < s.Span.End; m++ {
			traces[m].Segments = append(traces[m].Segments, k)
		}
	}
	return page, slices.DeleteFunc(traces, func(t Trace) bool { return t.Span.Empty() })
}

// traceStep reports what a step decided: every item that was open before it and is not now.
func (p *page) traceStep(r *recogniser) {
	open := make([]bool, len(p.items))
	for i := p.head; i != None; i = p.items[i].next {
		open[i] = p.items[i].open()
	}
	r.step(p)
	for i := p.head; i != None; i = p.items[i].next {
		if i < len(open) && !open[i] {
			continue
		}
		p.trace(r.id, i, p.items[i].span, !p.items[i].open())
	}
}

// shape names what the features say, for people.
func (f *features) shape() []string {
	shape := []string{strconv.Itoa(f.words) + " words"}
	for _, s := range [...]struct {
		is   bool
		name string
	}{
		{f.stop && !f.question, "ends with a stop"}, {f.question, "ends with ? or !"}, {f.colon, "ends with a colon"},
		{f.quoted, "quoted"}, {f.bracketed, "in brackets"}, {f.stops > 0, strconv.Itoa(f.stops) + " sentence ends inside"},
		{f.pipes > 0, strconv.Itoa(f.pipes) + " pipes"}, {f.bullets > 0, strconv.Itoa(f.bullets) + " bullets"},
		{f.digits > 0, strconv.Itoa(f.digits) + " digits"}, {f.allUpper, "capitals only"},
	} {
		if s.is {
			shape = append(shape, s.name)
		}
	}
	return shape
}
