package text

import (
	"io"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// HTML returns the visible text of markup, in the lines that a reader sees, what else the markup tells, and the map
// from the text to the markup. Script, style, templates and hidden parts are gone; alternative texts, dates and the like
// are hints. Any bytes of valid UTF-8 are read, in linear time; depth, attributes and references are bounded.
func HTML(source string) (string, Hints, Map) {
	content, hints, m := readHTML(source)
	return content, hints, m.build(content, len(source))
}

func readHTML(source string) (string, Hints, *mapBuilder) {
	r := htmlReader{source: source, names: map[atom.Atom]int{}, beyond: map[atom.Atom]int{}}
	r.text = visibleText{source: source, wrote: r.start}
	r.text.out.Grow(len(source) / 2)
	for r.at < len(source) {
		r.tokens()
	}
	r.close(0)
	return r.text.out.String(), r.finish(), &r.text.m
}

// open is an element whose end has not come.
type open struct {
	atom   atom.Atom
	kind   element
	hidden bool
	hints  int // its first hint, and those behind it up to the next element's
	count  int
}

// htmlReader walks over the tags.
type htmlReader struct {
	source string
	at     int
	text   visibleText
	stack  []open
	names  map[atom.Atom]int // how many of each are open
	beyond map[atom.Atom]int // how many of each are open beyond maxOpen, and not followed
	hidden int               // elements of stack that hide their content
	keep   int               // elements of stack that keep white space
	lists  int
	hints  []Hint // End is -1 while open, Start is -1 while no text came
	unset  int    // hints before it have their start
	facts  Hints
	script bool // inside JSON-LD
	title  bool
	meta   int // bytes of JSON-LD read
}

// tokens reads tokens until the end or one that is too long, which it steps over.
func (r *htmlReader) tokens() {
	z := html.NewTokenizer(strings.NewReader(r.source[r.at:]))
	z.SetMaxBuf(maxToken)
	for {
		kind := z.Next()
		n := len(z.Raw())
		span := Span{r.at, r.at + n}
		switch kind {
		case html.ErrorToken:
			r.stepOver(z.Err() == io.EOF)
			return
		case html.TextToken:
			if n >= maxToken-1 && span.End < len(r.source) {
				span.End = safeCut(r.source, span)
				r.content(span)
				r.at = span.End
				return
			}
			r.content(span)
		case html.StartTagToken, html.SelfClosingTagToken:
			r.startTag(z, span)
		case html.EndTagToken:
			name, _ := z.TagName()
			r.endTag(atom.Lookup(name), span.Start)
		case html.CommentToken:
			if n >= maxToken-1 {
				r.stepOver(false)
				return
			}
		}
		r.at = span.End
	}
}

// stepOver moves on after the tokenizer gave up: at the end of the source, or at a token that is too long.
func (r *htmlReader) stepOver(end bool) {
	rest := r.source[r.at:]
	closing := ">"
	if k := len(r.stack) - 1; k >= 0 && r.stack[k].kind&raw != 0 && !end {
		r.at = rawEnd(r.source, r.at, r.stack[k].atom.String())
		return
	}
	from := 0
	if strings.HasPrefix(rest, "<!--") {
		closing, from = "-->", len("<!--")
	}
	if end || len(rest) < maxToken-1 {
		r.at = len(r.source)
		return
	}
	i := strings.Index(rest[from:], closing)
	if i < 0 {
		r.at = len(r.source)
		return
	}
	r.at += from + i + len(closing)
}

// rawEnd returns where the end tag of a raw text element stands.
func rawEnd(source string, at int, name string) int {
	for {
		i := strings.Index(source[at:], "</")
		if i < 0 {
			return len(source)
		}
		at += i
		if tail := source[at+2:]; len(tail) >= len(name) && strings.EqualFold(tail[:len(name)], name) {
			return at
		}
		at += 2
	}
}

// safeCut returns where a text that is too long for one token may be cut: between characters, outside references.
func safeCut(source string, span Span) int {
	for i := span.End; i > span.End-2*longestReference; i-- {
		if htmlSpace(source[i-1]) {
			return i
		}
	}
	return floor(source, span.End)
}

// content takes text between tags.
func (r *htmlReader) content(span Span) {
	top := open{}
	if k := len(r.stack) - 1; k >= 0 {
		top = r.stack[k]
	}
	switch {
	case r.script:
		r.jsonLD(span.Of(r.source))
	case r.title && r.facts.First(FactTitle) == "":
		r.facts.fact(FactTitle, strings.Join(strings.Fields(html.UnescapeString(shortened(span.Of(r.source)))), " "), "title")
	case r.hidden == 0:
		r.text.text(span, top.kind&raw == 0, r.keep > 0)
	}
}

// start gives the open hints that have no start yet the place where text is about to be written.
func (r *htmlReader) start(at int) {
	for ; r.unset < len(r.hints); r.unset++ {
		h := &r.hints[r.unset]
		if h.Start = at; h.Kind == HintAlt {
			h.End = at
		}
	}
}

// endTag closes the innermost element of that name and what is open inside it.
func (r *htmlReader) endTag(a atom.Atom, at int) {
	if a == atom.Br { // </br> is a line end too
		r.text.newline(at)
		return
	}
	if r.beyond[a] > 0 {
		r.beyond[a]--
		if r.hidden == 0 {
			r.breakFor(elementOf(a), at)
		}
		return
	}
	if r.names[a] == 0 {
		if a == atom.P && r.hidden == 0 {
			r.text.brk(2, at)
		}
		return
	}
	k := len(r.stack) - 1
	for r.stack[k].atom != a {
		k--
	}
	r.closeAt(k, at)
}

func (r *htmlReader) close(to int) { r.closeAt(to, r.at) }

// closeAt takes elements off the stack until to are left.
func (r *htmlReader) closeAt(to, at int) {
	for k := len(r.stack) - 1; k >= to; k-- {
		o := r.stack[k]
		r.names[o.atom]--
		if o.hidden {
			r.hidden--
		}
		if o.kind&kept != 0 {
			r.keep--
		}
		if o.atom == atom.Ul || o.atom == atom.Ol {
			r.lists--
		}
		for i := o.hints; i < o.hints+o.count; i++ {
			r.hints[i].End = r.text.out.Len()
		}
		if r.hidden == 0 && !o.hidden {
			r.breakFor(o.kind, at)
		}
		r.script, r.title = false, false
	}
	r.stack = r.stack[:to]
}

// breakFor asks for the line ends that an element has at its beginning and end.
func (r *htmlReader) breakFor(kind element, at int) {
	switch {
	case kind&paragraph != 0:
		r.text.brk(2, at)
	case kind&block != 0:
		r.text.brk(1, at)
	case kind&cell != 0:
		r.text.cellEnd(at)
	}
}

// finish returns the hints with text in them, by start.
func (r *htmlReader) finish() Hints {
	out := r.facts
	r.start(r.text.out.Len())
	for _, h := range r.hints {
		if h.End < h.Start || h.End == h.Start && h.Kind != HintAlt { // nothing visible in it
			continue
		}
		out.Hints = append(out.Hints, h)
	}
	return out
}
