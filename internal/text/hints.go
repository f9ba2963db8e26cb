package text

// HintKind says what markup tells of a stretch of the visible text.
type HintKind uint8

// The kinds of hints. The zero value is no kind.
const (
	_             HintKind = iota
	HintHeading            // h1 to h6; Level
	HintCaption            // figcaption, or caption of a table
	HintFigure             // figure: picture, caption and credit belong together
	HintAlt                // alt of a picture at this place (an empty span); Value is the alternative text
	HintTime               // time; Value is its datetime
	HintLanguage           // lang; Value is the BCP 47 tag as written
	HintDirection          // dir; Value is "rtl", "ltr" or "auto"
	HintAddress            // address: who wrote or answers for the article
	HintQuote              // blockquote
	HintListItem           // li; Level is the depth of its list, from 1
	HintLink               // a with href
	HintAuthor             // rel=author or itemprop=author
	HintPublished          // itemprop=datePublished; Value is its content or datetime, if it has one
	HintModified           // itemprop=dateModified, likewise
	HintAside              // nav, footer, aside, form: beside the article
	HintArticle            // article or main
)

// Hint is what markup says of a stretch of the visible text. It is evidence, not truth.
type Hint struct {
	Span
	Kind  HintKind
	Level int
	Value string
}

// FactKind says what a page says of itself.
type FactKind uint8

// The kinds of facts. The zero value is no kind.
const (
	_                   FactKind = iota
	FactTitle                    // title, og:title
	FactHeadline                 // headline of a NewsArticle
	FactDescription              // description
	FactAuthor                   // one author
	FactPublished                // date of publication, as written
	FactModified                 // date of the last change, as written
	FactSection                  // section of the site
	FactLanguage                 // language of the page, as written
	FactDirectionOfPage          // dir of html or body
)

// Fact is something that a page says of itself outside its visible text.
type Fact struct {
	Kind   FactKind
	Value  string // at most MaxValue bytes
	Source string // where it stands: "json-ld", "title", "html", or the name of a meta element
}

// Hints is what the markup of a page tells beside its visible text. The zero value is that of plain text.
type Hints struct {
	Hints []Hint // by start; outer before inner
	Facts []Fact // in the order of the page
}

// Bounds on what is kept of hostile markup; what is beyond them is left out, and the visible text stays whole.
const (
	MaxValue      = 1024    // bytes of an attribute's or fact's value
	maxHints      = 1 << 16 // hints of a page
	maxFacts      = 256     // facts of a page
	maxOpen       = 512     // elements open at a time that are followed
	maxAttributes = 64      // attributes of an element that are looked at
	maxToken      = 1 << 20 // bytes of one tag or comment
)

// First returns the first fact of a kind, or "".
func (h *Hints) First(kind FactKind) string {
	for _, f := range h.Facts {
		if f.Kind == kind {
			return f.Value
		}
	}
	return ""
}

func (h *Hints) fact(kind FactKind, value, source string) {
	if value != "" && len(h.Facts) < maxFacts {
		h.Facts = append(h.Facts, Fact{kind, shortened(value), source})
	}
}

// shortened cuts a value at MaxValue bytes, between characters.
func shortened(value string) string {
	if len(value) <= MaxValue {
		return value
	}
	return value[:floor(value, MaxValue)]
}

// move puts the spans of the hints through f.
func (h *Hints) move(f func(Span) Span) {
	for i := range h.Hints {
		h.Hints[i].Span = f(h.Hints[i].Span)
	}
}
