package text

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// attributes are those of a tag that matter.
type attributes struct {
	hidden, open, link                            bool
	lang, dir, datetime, alt, itemprop, rel, kind string
	name, content, style, class                   string
}

// attributesOf reads the first attributes of the tag that z stands at.
func attributesOf(z *html.Tokenizer) attributes {
	var a attributes
	for range maxAttributes {
		key, value, more := z.TagAttr()
		switch string(key) {
		case "hidden":
			a.hidden = string(value) != "until-found"
		case "open":
			a.open = true
		case "href":
			a.link = true
		case "lang", "xml:lang":
			a.lang = shortened(string(value))
		case "dir":
			a.dir = strings.ToLower(shortened(string(value)))
		case "datetime":
			a.datetime = shortened(string(value))
		case "alt":
			a.alt = shortened(string(value))
		case "itemprop":
			a.itemprop = shortened(string(value))
		case "rel":
			a.rel = shortened(string(value))
		case "type":
			a.kind = strings.ToLower(shortened(string(value)))
		case "name", "property", "http-equiv":
			a.name = strings.ToLower(shortened(string(value)))
		case "content":
			a.content = shortened(string(value))
		case "class":
			a.class = shortened(string(value))
		case "style":
			a.style = strings.ToLower(shortened(string(value)))
		}
		if !more {
			break
		}
	}
	return a
}

// concealed reports whether the attributes hide the element: by themselves, or by one of the classes that the common
// style sheets have for what only screen readers get.
func (a *attributes) concealed() bool {
	if a.hidden {
		return true
	}
	for _, class := range [...]string{"sr-only", "visually-hidden", "screen-reader-text", "d-none"} {
		if strings.Contains(a.class, class) && hasWord(a.class, class) {
			return true
		}
	}
	if a.style == "" {
		return false
	}
	style := strings.Join(strings.Fields(a.style), "")
	return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
}

// startTag opens an element.
func (r *htmlReader) startTag(z *html.Tokenizer, span Span) {
	name, more := z.TagName()
	tag := atom.Lookup(name)
	kind := elementOf(tag)
	var a attributes
	if more {
		a = attributesOf(z)
	}
	if kind&item != 0 || kind&block != 0 {
		r.impliedEnds(tag, kind, span.Start)
	}
	if kind&void != 0 {
		r.voidTag(tag, kind, &a, span.Start)
		return
	}
	if tag == atom.Body { // whatever of the head was not closed
		r.closeAt(r.above(atom.Head), span.Start)
	}
	if len(r.stack) >= maxOpen && kind&raw == 0 && (kind&hidden == 0 || r.hidden > 0) {
		r.beyond[tag]++
		if r.hidden == 0 {
			r.breakFor(kind&^cell, span.Start)
		}
		return
	}
	r.push(tag, kind, &a, span.Start)
}

// above returns the index of the outermost open element of that name, or the stack's length.
func (r *htmlReader) above(a atom.Atom) int {
	if r.names[a] == 0 {
		return len(r.stack)
	}
	k := 0
	for r.stack[k].atom != a {
		k++
	}
	return k
}

func (r *htmlReader) push(tag atom.Atom, kind element, a *attributes, at int) {
	o := open{atom: tag, kind: kind, hints: len(r.hints)}
	o.hidden = kind&hidden != 0 || a.concealed() || tag == atom.Dialog && !a.open
	if r.hidden == 0 && !o.hidden && kind&cell == 0 {
		r.breakFor(kind, at)
	}
	switch tag {
	case atom.Ul, atom.Ol:
		r.lists++
	case atom.Script:
		r.script = a.kind == "application/ld+json"
	case atom.Title:
		r.title = r.names[atom.Svg] == 0
	case atom.Html, atom.Body:
		r.facts.fact(FactLanguage, a.lang, "html")
		r.facts.fact(FactDirectionOfPage, a.dir, "html")
	}
	if r.hidden == 0 && !o.hidden {
		r.hintsFor(tag, a)
	}
	o.count = len(r.hints) - o.hints
	if o.hidden {
		r.hidden++
	}
	if kind&kept != 0 {
		r.keep++
	}
	r.names[tag]++
	r.stack = append(r.stack, o)
}

// hintsFor adds the hints of an element that opens.
func (r *htmlReader) hintsFor(tag atom.Atom, a *attributes) {
	if kind, level := hintOf(tag); kind != 0 {
		if kind == HintListItem {
			level = max(1, r.lists)
		}
		r.hint(kind, level, a.datetime)
	}
	if tag == atom.A && a.link {
		r.hint(HintLink, 0, "")
	}
	if a.lang != "" {
		r.hint(HintLanguage, 0, a.lang)
	}
	if a.dir == "rtl" || a.dir == "ltr" || a.dir == "auto" {
		r.hint(HintDirection, 0, a.dir)
	}
	value := a.content
	if value == "" {
		value = a.datetime
	}
	switch {
	case a.itemprop == "author" || hasWord(a.rel, "author"):
		r.hint(HintAuthor, 0, "")
	case a.itemprop == "datePublished":
		r.hint(HintPublished, 0, value)
	case a.itemprop == "dateModified":
		r.hint(HintModified, 0, value)
	}
}

func hasWord(list, word string) bool {
	for _, w := range strings.Fields(list) {
		if strings.EqualFold(w, word) {
			return true
		}
	}
	return false
}

func (r *htmlReader) hint(kind HintKind, level int, value string) {
	if len(r.hints) < maxHints {
		r.hints = append(r.hints, Hint{Span{-1, -1}, kind, level, value})
	}
}

// impliedEnds closes what the start of an element ends without an end tag: a paragraph where a block begins, an item where
// the next one of its list does.
func (r *htmlReader) impliedEnds(tag atom.Atom, kind element, at int) {
	if k := len(r.stack) - 1; k >= 0 && kind&block != 0 && r.stack[k].atom == atom.P {
		r.closeAt(k, at)
	}
	if kind&item == 0 || r.names[tag] == 0 && tag != atom.Dd && tag != atom.Dt && tag != atom.Td && tag != atom.Th {
		return
	}
	const near = 8 // what an unclosed item may hold
	for k := len(r.stack) - 1; k >= max(0, len(r.stack)-near); k-- {
		switch o := r.stack[k]; {
		case sameItem(o.atom, tag):
			r.closeAt(k, at)
			return
		case o.kind&block != 0 && o.atom != atom.P, o.kind&hidden != 0:
			return
		}
	}
}

func sameItem(a, b atom.Atom) bool {
	switch b {
	case atom.Dt, atom.Dd:
		return a == atom.Dt || a == atom.Dd
	case atom.Td, atom.Th:
		return a == atom.Td || a == atom.Th
	case atom.P:
		return false
	}
	return a == b
}

// voidTag takes an element without content.
func (r *htmlReader) voidTag(tag atom.Atom, kind element, a *attributes, at int) {
	if tag == atom.Meta {
		r.metaTag(a)
	}
	if r.hidden > 0 || a.concealed() {
		return
	}
	switch {
	case tag == atom.Br:
		r.text.newline(at)
	case kind&block != 0:
		r.text.brk(1, at)
	case tag == atom.Img && strings.TrimSpace(a.alt) != "":
		r.alt(a.alt)
	}
}

// alt adds the alternative text of a picture at the place where text goes on.
func (r *htmlReader) alt(value string) {
	if len(r.hints) < maxHints {
		r.hints = append(r.hints, Hint{Span{-1, -1}, HintAlt, 0, strings.Join(strings.Fields(value), " ")})
	}
}
