package date

import (
	"math/bits"
	"strings"
	"sync"

	"github.com/maqaf/maqaf/internal/lexicon"
	"github.com/maqaf/maqaf/internal/text"
)

// Finder finds and resolves dates with the knowledge of one lexicon. It never changes: safe for concurrent use.
type Finder struct {
	forms   []form
	byKind  *[32]uint64 // sets of forms, see formsFor
	shapes  []shape     // of words that tell a tense
	infos   []*info     // by Entry.Index; nil for what tells nothing of dates
	lexicon *lexicon.Lexicon
	parsers sync.Pool // working memory, so that a text without dates costs no allocation
}

// New returns a finder that knows what l knows. An error names the entry whose attributes it cannot read.
func New(l *lexicon.Lexicon) (*Finder, error) {
	f := &Finder{forms: forms(), lexicon: l, infos: make([]*info, len(l.Entries()))}
	f.byKind = byKind(f.forms)
	for _, e := range l.Entries() {
		in, ok, err := compile(e)
		if err != nil {
			return nil, err
		}
		if ok {
			f.infos[e.Index] = &in
		}
	}
	for _, e := range l.Sort("tenses") {
		for _, s := range strings.Fields(e.Attr("suffix")) {
			f.shapes = append(f.shapes, shape{text: s, tense: tenseNames[e.Attr("tense")]})
		}
		for _, s := range strings.Fields(e.Attr("heads")) {
			f.shapes = append(f.shapes, shape{text: s, head: true, tense: tenseNames[e.Attr("tense")]})
		}
		if frame := strings.Fields(e.Attr("frame")); len(frame) == 2 {
			f.shapes = append(f.shapes, shape{text: frame[0], head: true, tail: frame[1], except: strings.Fields(e.Attr("except")), tense: tenseNames[e.Attr("tense")]})
		}
	}
	f.parsers.New = func() any { return &parser{Finder: f} }
	return f, nil
}

var tenseNames = map[string]tense{"past": tensePast, "future": tenseFuture}

// Expression is a stretch of text that names a time, before it is resolved.
type Expression struct {
	Span      text.Span
	Type      Type
	Precision Precision
	Relative  bool // needs a reference for its value
	HasDay    bool // names a calendar day by itself: year, month and day are known
	HasClock  bool // names a clock time
}

// Findings are the expressions of one text, by start, not overlapping. The zero value has none.
type Findings struct {
	Expressions []Expression
	exprs       []expr // one for each expression
	ends        []expr // the later ends of ranges
	invalid     []text.Span
	evidence    evidence
}

// form is a way to write a time. read tries it at token i; it fills e and returns how far it read.
type form struct {
	kinds kind // of the tokens that it may open with
	read  func(p *parser, i int, e *expr) (cursor, bool)
}

// forms returns the ordered list: of two that read equally far the first wins.
func forms() []form {
	return []form{
		{kNumber, readISO},
		{kNumber, readNumeric},
		{kNumber | kGematria | kHebrewMonth | kHebrewCue | kNumberWord, readHebrew},
		{kHebrewYear, readHebrewYear},
		{kHebrewNumeral, readPlainYear},
		{kGematria, readBracketYear},
		{kNumber | kIslamicMonth | kOrdinal, readIslamic},
		{kNumber | kMonth | kOrdinal | kNumberWord | kGematria, readWritten},
		{kModifier, readModifiedMonth},
		{kWeekday | kModifier, readWeekday},
		{kNumber | kOrdinal | kNumberWord, readMonthDay},
		{kNumberWord, readYearWords},
		{kOrdinal | kWeekday | kModifier, readNth},
		{kNumber | kClockWord | kNumberWord | kPart, readClock},
		{kRelative, readRelativeWord},
		{kModifier | kUnit, readRelativeUnit},
		{kModifier, readNextPart},
		{kModifier | kNumber | kNumberWord | kUnit | kLink, readCounted},
		{kNumber | kNumberWord | kUnit | kLink, readShifted},
		{kNumber | kOrdinal | kUnit | kModifier, readQuarter},
		{kUnit, readWeekOf},
		{kSeason | kModifier, readSeason},
		{kNumber | kDecade | kLink, readDecade},
		{kNumber | kOrdinal | kUnit, readCentury},
		{kNumber | kLink | kEra, readYear},
		{kLink, readApprox},
		{kHoliday | kModifier, readHoliday},
		{kPart, readPart},
		{kVague, readVague},
		{kSet | kWeekday, readSet},
		{kNumber | kNumberWord | kUnit | kLink | kModifier, readDuration},
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
	ends   []expr
	wrong  []text.Span // what looks like a date and is none
	one    expr        // the expression that is being read
	other  expr        // the one that may join it
	tries  [2]expr     // those that forms are trying, by depth
	depth  int
	year   bool        // a year stands before, of which a quarter may follow
	dashed int         // where the later end of a range begins right behind a dash
	views  [views]view // by the byte that they are from
}

// Find returns the expressions of source; cues are lexicon.Scan's of the same text. It allocates only for what it
// finds.
func (f *Finder) Find(source string, cues []lexicon.Cue, o Options) Findings {
	p := f.parsers.Get().(*parser)
	p.source, p.o = source, o
	p.dashed, p.views = -1, [views]view{}
	p.tokens, p.exprs, p.ends, p.wrong = p.tokens[:0], p.exprs[:0], p.ends[:0], p.wrong[:0]
	p.scan(cues)
	p.read()
	fs := p.findings()
	p.source = ""
	f.parsers.Put(p)
	return fs
}

// read walks the tokens and reads an expression wherever one begins.
func (p *parser) read() {
	for i := 0; i < len(p.tokens); {
		if !p.opens(i) {
			i++
			continue
		}
		c, ok := p.readPhrase(i, &p.one)
		if ok && p.one.invalid {
			p.wrong = append(p.wrong, text.Span{Start: p.one.start, End: p.one.end})
		} else if ok && p.wanted(&p.one) && !p.addressed(i, &p.one) && !p.weekly(i, &p.one) && !p.dropWeekly(i, &p.one) {
			p.finish(&p.one)
			p.exprs = append(p.exprs, p.one)
		}
		if ok && c.i > i {
			i = c.i
			continue
		}
		for word := p.tokens[i].word; i < len(p.tokens) && p.tokens[i].word == word; {
			i++
		}
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
	word := p.tokens[i].word
	kinds := kind(0)
	for k := i; k < len(p.tokens) && p.tokens[k].word == word; k++ {
		kinds |= p.tokens[k].kind
	}
	for left := p.formsFor(kinds); left != 0; left &= left - 1 {
		f := &p.forms[bits.TrailingZeros64(left)]
		for k := i; k < len(p.tokens) && p.tokens[k].word == word; k++ {
			if f.kinds&p.tokens[k].kind == 0 {
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

// formsFor returns the set of forms that may open with a token of one of the kinds.
func (p *parser) formsFor(kinds kind) uint64 {
	set := uint64(0)
	for ; kinds != 0; kinds &= kinds - 1 {
		set |= p.byKind[bits.TrailingZeros32(uint32(kinds))]
	}
	return set
}

// byKind returns the set of the forms that may open with a token of each kind.
func byKind(forms []form) *[32]uint64 {
	sets := new([32]uint64)
	for i, f := range forms {
		for k := range sets {
			if f.kinds>>k&1 != 0 {
				sets[k] |= 1 << i
			}
		}
	}
	return sets
}

// findings copies what was found out of the working memory.
func (p *parser) findings() Findings {
	var fs Findings
	fs.invalid = append(fs.invalid, p.wrong...)
	if len(p.exprs) == 0 {
		return fs
	}
	fs.exprs = append(make([]expr, 0, len(p.exprs)), p.exprs...)
	fs.ends = append(fs.ends, p.ends...)
	fs.Expressions = make([]Expression, len(fs.exprs))
	for i := range fs.exprs {
		fs.Expressions[i] = fs.exprs[i].public()
	}
	fs.evidence = weigh(fs.exprs)
	return fs
}
