package text

import "strings"

// Text is a document as maqaf reads it.
type Text struct {
	Content string // valid UTF-8; every offset inside maqaf refers to it
	Charset string // canonical name of what it was decoded from; "utf-8" for what came as text
	Notes   []Note // oddities met on the way, in the order of NoteKind
	Hints   Hints  // what the markup of HTML tells beside
	Map     Map    // from Content to the source's bytes
	Bytes   bool   // it came as bytes, not as text
}

// Order is the order in which a text stores its characters.
type Order uint8

// The orders. The zero value is Detect for the charset iso-8859-8, else Logical.
const (
	OrderAuto   Order = iota
	Logical           // as it is read
	Visual            // as it stands on screen, from the left
	DetectOrder       // found out line by line
)

// Options says how to read a document. The zero value is plain text in a charset to be detected.
type Options struct {
	Charset string // WHATWG label, or a name of code page 862; "" detects. Only for bytes.
	Order   Order
	HTML    bool // the document is HTML: its visible text is read
}

// decoded is what came out of a charset.
type decoded struct {
	text   string
	source int // length of the source
	m      mapBuilder
	bad    Note
}

// replaced notes that a U+FFFD stands at byte at of the text for a bad sequence at byte source.
func (d *decoded) replaced(at, source int) {
	if d.bad.Count == 0 {
		d.bad.Kind, d.bad.Offset = InvalidBytesReplaced, source
	}
	d.bad.add(Span{at, at + len(replacement)})
}

// Decode reads data. Bad sequences become one U+FFFD for each maximal subpart, with a note; a byte order mark outweighs
// the label and is removed, with a note. The only error is CharsetError. It costs one pass and a copy; a map that
// is not the identity takes 16 bytes for each change of the relation between bytes and characters.
func Decode(data []byte, o Options) (Text, error) {
	t, err := decode(string(data), o, true)
	t.Bytes = err == nil
	return t, err
}

// Read reads source, the UTF-8 of a document that came as text; o.Charset is not looked at. Nothing is copied, and the
// map is the identity, unless something must change.
func Read(source string, o Options) Text {
	if !o.HTML && !strings.HasPrefix(source, utf8Mark) && FirstInvalid(source) < 0 { // nearly always
		t := Text{Content: source, Charset: "utf-8"}
		if o.Order == DetectOrder || o.Order == Visual {
			t = t.inOrder(o.Order)
		}
		return t
	}
	o.Charset = "utf-8"
	t, _ := decode(source, o, false) // the label is known
	return t
}

// decode reads source; sniff says whether byte order marks of other charsets count.
func decode(source string, o Options, sniff bool) (Text, error) {
	var notes []Note
	name, mark := byteOrderMark(source)
	if !sniff && name != "utf-8" {
		name, mark = "", 0
	}
	if o.HTML && o.Charset == "" && name == "" {
		o.Charset = declaredCharset(source)
	}
	c, err := choose(source, o.Charset, name)
	if err != nil {
		return Text{}, err
	}
	if mark != 0 {
		notes = append(notes, Note{Kind: ByteOrderMarkRemoved, Spans: []Span{{}}, Count: 1})
	} else if o.Charset == "" {
		notes = append(notes, Note{Kind: CharsetDetected, Count: 1, Charset: c.name})
		if o.Order == OrderAuto && (c.name == "windows-1255" || c.name == "cp862") {
			o.Order = DetectOrder // the archives that leave the charset out are those that hold visual order
		}
	}
	d := c.decode(source, mark)
	if d.bad.Count > 0 {
		d.bad.Charset = c.name
		notes = append([]Note{d.bad}, notes...)
	}
	t := Text{Content: d.text, Charset: c.name, Notes: notes, Map: d.m.build(d.text, len(source))}
	if o.HTML {
		t = t.visible()
	}
	return t.inOrder(o.Order), nil
}

// inOrder returns t in logical order.
func (t Text) inOrder(o Order) Text {
	if o == OrderAuto && t.Charset == "iso-8859-8" {
		o = DetectOrder
	}
	var lines []Span
	switch o {
	case DetectOrder:
		lines = VisualLines(t.Content)
	case Visual:
		for _, l := range Lines(t.Content) {
			lines = append(lines, l.Span)
		}
	}
	if len(lines) == 0 {
		return t
	}
	note := Note{Kind: VisualOrder}
	for _, s := range lines {
		note.add(s)
	}
	content, m := reorder(t.Content, lines)
	t = t.remade(content, m)
	if o == DetectOrder {
		t.Notes = append(t.Notes, note)
	}
	return t
}

// visible returns the visible text of t, which is HTML.
func (t Text) visible() Text {
	content, hints, m := readHTML(t.Content)
	t = t.remade(content, m)
	t.Hints = hints
	return t
}

// remade returns t with the content that m maps to that of t.
func (t Text) remade(content string, m *mapBuilder) Text {
	made := through(m, content, len(t.Content), &Map{})
	t.Notes = moved(t.Notes, made.Text)
	t.Hints.move(made.Text)
	if !t.Map.Identity() {
		made = through(m, content, len(t.Content), &t.Map)
	}
	t.Content, t.Map = content, made
	return t
}

// choose returns the charset to read source in: that of its byte order mark, else that of the label, else a guess.
// An unknown label is an error even where a mark outweighs it.
func choose(source, label, mark string) (charset, error) {
	if label != "" {
		c, err := lookup(label)
		if err != nil || mark == "" {
			return c, err
		}
	}
	if mark == "" {
		mark = detect(source)
	}
	return lookup(mark)
}
