package date

import (
	"math/bits"
	"slices"
	"sync"

	"github.com/maqaf/maqaf/internal/lexicon"
	"github.com/maqaf/maqaf/internal/text"
)

// Finder finds and resolves dates with the knowledge of one lexicon. It never changes: safe for concurrent use.
type Finder struct {
	forms    []form
	opening  formSets
	bare     formSets
	wanting  formSets
	signed   formSets
	unsigned uint64          // the forms that want no sign of a figure
	shapes   shapes          // of words that tell a tense
	infos    []*info         // by Entry.Index; nil for what tells nothing of dates
	choice   *lexicon.Choice // of what has an info
	lexicon  *lexicon.Lexicon
	parsers  sync.Pool // working memory, so that a text without dates costs no allocation
	resolved sync.Pool // of *Resolved, for their memory
}

// New returns a finder that knows what l knows. An error names the entry whose attributes it cannot read.
func New(l *lexicon.Lexicon) (*Finder, error) {
	f := &Finder{forms: forms(), lexicon: l, infos: make([]*info, len(l.Entries()))}
	f.sort()
	for _, e := range l.Entries() {
		in, ok, err := compile(e)
		if err != nil {
			return nil, err
		}
		if ok {
			f.infos[e.Index] = &in
		}
	}
	f.choice = l.Choose(func(e *lexicon.Entry) bool { return f.infos[e.Index] != nil })
	for _, e := range l.Sort("tenses") {
		f.shapes.learn(e)
	}
	f.parsers.New = func() any { return &parser{Finder: f} }
	return f, nil
}

// Expression is a stretch of text that names a time, before it is resolved.
type Expression struct {
	Span      text.Span
	Type      Type
	Precision Precision
	Relative  bool // needs a reference for its value
	HasDay    bool // names a calendar day by itself: year, month and day are known
	HasClock  bool // names a clock time
	Ago       bool // so many minutes, hours or days back from the reference
}

// Findings are the expressions of one text, by start, not overlapping. The zero value has none. They lie in the memory that they
// were found in.
type Findings struct {
	Expressions []Expression
	exprs       []expr // one for each expression
	ends        []expr // the later ends of ranges
	invalid     []text.Span
	evidence    evidence
	letters     script // of most of the text's letters; scriptNone until somebody asks
	memory      *parser
}

// Free gives the memory of fs to the next Find, for those that have many texts; fs and its Expressions must not be used any more.
func (fs *Findings) Free() {
	if fs.memory != nil {
		fs.memory.free()
	}
	*fs = Findings{}
}

// maxKept is how many tokens or mentions the memory of a text may have room for to be kept for the next one: that of a large text does
// not stay for ever.
const maxKept = 1 << 14

// free gives p to the next Find.
func (p *parser) free() {
	if p.source = ""; cap(p.tokens) <= maxKept {
		p.Finder.parsers.Put(p)
	}
}

// parser is the working memory of one Find.
type parser struct {
	*Finder
	source string
	o      Options
	tokens []token
	idioms bool // there are some among tokens
	figure info // of tokens that are no cues
	exprs  []expr
	public []Expression // of exprs
	ends   []expr
	wrong  []text.Span // what looks like a date and is none
	one    expr        // the expression that is being read
	other  expr        // the one that may join it
	tries  [2]expr     // those that forms are trying, by depth
	depth  int
	timed  bool        // a day and a link that clocks follow stand before
	year   bool        // a year stands before, of which a quarter may follow
	marks  int8        // 1 if the text has marks in a recording, -1 if not, 0 unknown
	work   int         // where the last word for a work ends, 0 if there is none
	dashed int         // where the later end of a range begins right behind a dash
	views  [views]view // by the byte that they are from
	front  front       // the last one that was asked for
}

// Find returns the expressions of source; cues are lexicon.Scan's of the same text. It allocates nothing where it finds nothing, or
// has memory that was freed.
func (f *Finder) Find(source string, cues []lexicon.Cue, o Options) Findings {
	p := f.parsers.Get().(*parser)
	p.source, p.o = source, o
	p.dashed, p.marks, p.work, p.front = -1, 0, 0, front{}
	clear(p.views[:])
	p.tokens, p.exprs, p.ends, p.wrong = p.tokens[:0], p.exprs[:0], p.ends[:0], p.wrong[:0]
	p.scan(cues)
	p.read()
	if len(p.exprs)+len(p.wrong) == 0 {
		p.free()
		return Findings{}
	}
	return p.findings()
}

// read walks the tokens and reads an expression wherever one begins.
func (p *parser) read() {
	for i := 0; i < len(p.tokens); {
		if !p.opens(i) {
			if t := &p.tokens[i]; t.kind == kGuard && t.work {
				p.work = t.end
			}
			i++
			continue
		}
		c, ok := p.readPhrase(i, &p.one)
		if ok && p.one.invalid {
			p.wrong = append(p.wrong, text.Span{Start: p.one.start, End: p.one.end})
		} else if ok && p.wanted(&p.one) && !p.addressed(i, &p.one) && !p.entitled(&p.one) && !p.weekly(i, &p.one) && !p.dropWeekly(i, &p.one) {
			p.finish(&p.one)
			p.exprs = append(p.exprs, p.one)
		}
		if ok && c.i > i {
			i = c.i
			continue
		}
		i = p.wordEnd(i)
	}
}

// idle are the roles that open no expression.
const idle = kTense | kGuard | kZone | kHalf | kSuffix

// openers are the links that open one.
const openers = linkA | linkYearOf | linkYearsOf | linkFiscal | linkEarly | linkMid | linkLate

// opens reports whether an expression may open with token i, or with one of the same word behind it.
func (p *parser) opens(i int) bool {
	t := &p.tokens[i]
	switch {
	case t.kind&idle != 0, t.kind == kLink && t.link&openers == 0:
		return false
	}
	return true
}

// wanted reports whether the caller asked for that sort of expression.
func (p *parser) wanted(e *expr) bool {
	switch e.kind {
	case xNone:
		return false
	case xDuration, xSet:
		return p.o.Durations
	case xVague:
		return p.o.Vague
	}
	return true
}

// readAtom tries all forms at the tokens that begin with token i's word and keeps the one that reads farthest.
func (p *parser) readAtom(i int, e *expr) (cursor, bool) {
	best := cursor{}
	if p.depth == len(p.tries) {
		return best, false
	}
	try := &p.tries[p.depth]
	p.depth++
	end := p.wordEnd(i)
	for left := p.formsAt(i, end); left != 0; left &= left - 1 {
		f := &p.forms[bits.TrailingZeros64(left)]
		for k := i; k < end; k++ {
			if f.opens&p.tokens[k].kind == 0 {
				continue
			}
			if try.rule != "" || try.kind != xNone || try.weekday >= 0 {
				try.reset()
			}
			if c, ok := f.read(p, k, try); ok && c.end > best.end {
				best = c
				*e = *try
			}
		}
	}
	p.depth--
	return best, best.end > 0
}

// findings returns what was found.
func (p *parser) findings() Findings {
	p.public = slices.Grow(p.public[:0], len(p.exprs))
	for i := range p.exprs {
		p.public = append(p.public, p.exprs[i].public())
	}
	return Findings{Expressions: p.public, exprs: p.exprs, ends: p.ends, invalid: p.wrong, evidence: weigh(p.exprs), memory: p}
}
