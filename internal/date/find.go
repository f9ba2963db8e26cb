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
	forms    []form
	opening  formSets
	bare     formSets
	wanting  formSets
	signed   formSets
	unsigned uint64  // the forms that want no sign of a figure
	shapes   shapes  // of words that tell a tense
	infos    []*info // by Entry.Index; nil for what tells nothing of dates
	lexicon  *lexicon.Lexicon
	parsers  sync.Pool // working memory, so that a text without dates costs no allocation
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
	for _, e := range l.Sort("tenses") {
		for _, s := range strings.Fields(e.Attr("suffix")) {
			f.shapes.add(shape{text: s, tense: tenseNames[e.Attr("tense")]})
		}
		for _, s := range strings.Fields(e.Attr("heads")) {
			f.shapes.add(shape{text: s, head: true, tense: tenseNames[e.Attr("tense")]})
		}
		if frame := strings.Fields(e.Attr("frame")); len(frame) == 2 {
			f.shapes.add(shape{text: frame[0], head: true, tail: frame[1], except: strings.Fields(e.Attr("except")), tense: tenseNames[e.Attr("tense")]})
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
	opens  kind // of the tokens that it may open with
	wants  kind // of which one must stand in the row behind, see rowBehind; 0: it wants none
	bare   kind // of opens, those behind which it wants none
	figure kind // of which one must be a sign of the figure that it opens with, see signs; 0: any figure will do
	read   func(p *parser, i int, e *expr) (cursor, bool)
}

// forms returns the ordered list: of two that read equally far the first wins.
func forms() []form {
	return []form{
		{opens: kNumber, figure: signFour | signLetter, read: readISO},
		{opens: kNumber, figure: kNumber, read: readNumeric},
		{opens: kNumber | kGematria | kHebrewMonth | kHebrewCue | kNumberWord, wants: kHebrewMonth, bare: kHebrewMonth | kHebrewCue, read: readHebrew},
		{opens: kHebrewYear, wants: kNumber | kGematria, read: readHebrewYear},
		{opens: kHebrewNumeral, read: readPlainYear},
		{opens: kGematria, read: readBracketYear},
		{opens: kNumber | kIslamicMonth | kOrdinal, wants: kIslamicMonth | kEra, bare: kIslamicMonth, read: readIslamic},
		{opens: kNumber | kMonth | kOrdinal | kNumberWord | kGematria, wants: kMonth, bare: kMonth, read: readWritten},
		{opens: kModifier, wants: kMonth, read: readModifiedMonth},
		{opens: kWeekday | kModifier, wants: kWeekday, bare: kWeekday, read: readWeekday},
		{opens: kNumber | kOrdinal | kNumberWord, figure: kLink | kSuffix | signPrefix, read: readMonthDay},
		{opens: kNumberWord, wants: kNumberWord, read: readYearWords},
		{opens: kOrdinal | kWeekday | kModifier, wants: kMonth, read: readNth},
		{opens: kNumber | kClockWord | kNumberWord | kPart, figure: kHalf | kClockWord | kUnit | kNumberWord | signFour | signMark | signLetter | signAt, read: readClock},
		{opens: kRelative, read: readRelativeWord},
		{opens: kModifier | kUnit, wants: kModifier | kUnit, read: readRelativeUnit},
		{opens: kModifier, wants: kPart, read: readNextPart},
		{opens: kModifier | kNumber | kNumberWord | kUnit | kLink, wants: kModifier, bare: kModifier, read: readCounted},
		{opens: kNumber | kNumberWord | kUnit | kLink, wants: kModifier, read: readShifted},
		{opens: kNumber | kOrdinal | kUnit | kModifier, wants: kNumber | kOrdinal | kUnit, bare: kNumber, figure: kSuffix | signFour | signLed, read: readQuarter},
		{opens: kUnit, wants: kLink, read: readWeekOf},
		{opens: kSeason | kModifier, wants: kSeason, bare: kSeason, read: readSeason},
		{opens: kNumber | kDecade | kLink, wants: kNumber | kNumberWord | kDecade | kSuffix, bare: kDecade, figure: kSuffix, read: readDecade},
		{opens: kNumber | kOrdinal | kUnit, wants: kUnit, bare: kUnit, figure: kSuffix, read: readCentury},
		{opens: kNumber | kLink | kEra, wants: kNumber, bare: kNumber, figure: kEra | signFour | signLed | signLinked, read: readYear},
		{opens: kLink, wants: kAny, read: readApprox},
		{opens: kHoliday | kModifier, wants: kHoliday, bare: kHoliday, read: readHoliday},
		{opens: kPart, read: readPart},
		{opens: kVague, read: readVague},
		{opens: kSet | kWeekday, read: readSet},
		{opens: kNumber | kNumberWord | kUnit | kLink | kModifier, wants: kUnit, bare: kUnit, read: readDuration},
	}
}

// kAny is every kind.
const kAny = ^kind(0)

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
	front  front       // the last one that was asked for
}

// Find returns the expressions of source; cues are lexicon.Scan's of the same text. It allocates only for what it
// finds.
func (f *Finder) Find(source string, cues []lexicon.Cue, o Options) Findings {
	p := f.parsers.Get().(*parser)
	p.source, p.o = source, o
	p.dashed, p.views, p.front = -1, [views]view{}, front{}
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

// wordEnd returns the index behind the last token of token i's word.
func (p *parser) wordEnd(i int) int {
	end := i + 1
	for end < len(p.tokens) && p.tokens[end].word == p.tokens[i].word {
		end++
	}
	return end
}

// formsAt returns the set of forms that may open with a token of the word that has those from i up to end, by what stands
// beside it.
func (p *parser) formsAt(i, end int) uint64 {
	kinds := kind(0)
	for k := i; k < end; k++ {
		kinds |= p.tokens[k].kind
	}
	set := p.bare.of(kinds) | p.opening.of(kinds)&p.wanting.of(p.rowBehind(i, end))
	if kinds == kNumber {
		set &= p.unsigned | p.signed.of(p.signs(i))
	}
	return set
}

// signs returns the signs of the figure that token i is: the kinds of the tokens right behind it, and how it is written.
func (p *parser) signs(i int) kind {
	t := &p.tokens[i]
	signs := p.look(p.past(p.at(i), t)).kinds
	if t.digits == 4 {
		signs |= signFour
	}
	if t.before == glueLetter {
		signs |= signLed
	}
	if t.prefix != 0 {
		signs |= signPrefix
	}
	switch t.after {
	case 0:
	case glueLetter:
		signs |= signLetter
	default:
		signs |= signMark
	}
	if links := p.frontOf(i).links; links&linkAt != 0 {
		signs |= signAt | signLinked
	} else if links != 0 {
		signs |= signLinked
	}
	return signs
}

// maxRow bounds the tokens of a row that are looked at.
const maxRow = 12

// rowBehind returns the kinds of the tokens that stand in one row behind the word of those from i up to end, parted by
// nothing but gaps. All that a form takes behind its first token stands there.
func (p *parser) rowBehind(i, end int) kind {
	kinds, reach := kind(0), 0
	for ; i < end; i++ {
		reach = max(reach, p.viewAt(p.tokens[i].end).to)
	}
	for ; i < len(p.tokens) && p.tokens[i].word <= reach; i++ {
		if i-end > maxRow {
			return kAny
		}
		kinds |= p.tokens[i].kind
		reach = max(reach, p.viewAt(p.tokens[i].end).to)
	}
	return kinds
}

// formSets has a set of forms for each kind.
type formSets [64]uint64

// of returns the union of the sets of kinds.
func (s *formSets) of(kinds kind) uint64 {
	set := uint64(0)
	for ; kinds != 0; kinds &= kinds - 1 {
		set |= s[bits.TrailingZeros64(uint64(kinds))]
	}
	return set
}

// sort tells which of the forms open with each kind, which of them want nothing behind it, which want it, and which want it
// as the sign of a figure.
func (f *Finder) sort() {
	for n, form := range f.forms {
		for k := range f.opening {
			is := kind(1) << k
			f.opening.set(k, n, form.opens&is != 0)
			f.bare.set(k, n, form.opens&is != 0 && (form.wants == 0 || form.bare&is != 0))
			f.wanting.set(k, n, form.wants&is != 0)
			f.signed.set(k, n, form.figure&is != 0)
		}
		if form.figure == 0 {
			f.unsigned |= 1 << n
		}
	}
}

// set puts form n into the set of kind k if it is to be there.
func (s *formSets) set(k, n int, is bool) {
	if is {
		s[k] |= 1 << n
	}
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
