package text

import "golang.org/x/net/html/atom"

// element says how an element of HTML behaves.
type element uint16

const (
	block     element = 1 << iota // begins and ends a line
	paragraph                     // a block with a blank line on both sides
	hidden                        // not shown
	void                          // has no content
	raw                           // the tokenizer reads its content as text
	cell                          // a cell of a table
	item                          // ends when the next one begins: li, dt, dd, option, tr, td, p
	kept                          // white space is shown as it is
)

// elementOf returns how an element behaves; 0 for an inline element.
func elementOf(a atom.Atom) element {
	switch a {
	case atom.P:
		return block | paragraph | item
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Blockquote, atom.Figure, atom.Table, atom.Ul, atom.Ol, atom.Dl:
		return block | paragraph
	case atom.Pre, atom.Listing:
		return block | paragraph | kept
	case atom.Li, atom.Dt, atom.Dd, atom.Tr:
		return block | item
	case atom.Td, atom.Th:
		return cell | item
	case atom.Address, atom.Article, atom.Aside, atom.Body, atom.Caption, atom.Center, atom.Details, atom.Dialog, atom.Dir, atom.Div,
		atom.Fieldset, atom.Figcaption, atom.Footer, atom.Form, atom.Frameset, atom.Header, atom.Html, atom.Legend,
		atom.Main, atom.Menu, atom.Nav, atom.Section, atom.Summary, atom.Tbody, atom.Tfoot, atom.Thead:
		return block
	case atom.Hr:
		return block | void
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Img, atom.Input, atom.Link, atom.Meta, atom.Param, atom.Source, atom.Track, atom.Wbr,
		atom.Frame, atom.Keygen, atom.Basefont, atom.Bgsound:
		return void
	case atom.Script, atom.Style, atom.Iframe, atom.Noembed, atom.Noframes, atom.Noscript, atom.Title, atom.Textarea:
		return hidden | raw
	case atom.Head, atom.Template, atom.Object, atom.Svg, atom.Canvas, atom.Audio, atom.Video, atom.Select, atom.Datalist, atom.Rp:
		return hidden
	case atom.Xmp, atom.Plaintext:
		return block | raw | kept
	}
	return 0
}

// hintOf returns the kind of hint that an element gives by itself, and its level.
func hintOf(a atom.Atom) (HintKind, int) {
	switch a {
	case atom.H1:
		return HintHeading, 1
	case atom.H2:
		return HintHeading, 2
	case atom.H3:
		return HintHeading, 3
	case atom.H4:
		return HintHeading, 4
	case atom.H5:
		return HintHeading, 5
	case atom.H6:
		return HintHeading, 6
	case atom.Figcaption, atom.Caption:
		return HintCaption, 0
	case atom.Figure:
		return HintFigure, 0
	case atom.Time:
		return HintTime, 0
	case atom.Address:
		return HintAddress, 0
	case atom.Blockquote:
		return HintQuote, 0
	case atom.Li:
		return HintListItem, 0
	case atom.Nav, atom.Footer, atom.Aside, atom.Form:
		return HintAside, 0
	case atom.Article, atom.Main:
		return HintArticle, 0
	}
	return 0, 0
}
