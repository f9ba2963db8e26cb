package text

// NoteKind says what a Note is about.
type NoteKind uint8

// The kinds of notes. The zero value is no kind.
const (
	_                      NoteKind = iota
	InvalidBytesReplaced            // bad sequences of the charset stand in the text as U+FFFD
	ByteOrderMarkRemoved            // the source began with a byte order mark, which is not in the text
	CharsetDetected                 // no charset was given; Note.Charset is the guess
	VisualOrder                     // lines in visual order were found and put in logical order
	Mojibake                        // letters that a wrong charset made
	UnbalancedBidiControls          // bidi controls without their partner in the paragraph
	DeceptiveBidiControls           // bidi controls make the text look other than it reads
	ControlCharacters               // C0 or C1 controls other than white space and line terminators, or noncharacters
)

// MaxSpans is the number of places that a Note keeps; further ones are only counted.
const MaxSpans = 100

// Note is something odd about a text: no error, but worth a warning.
type Note struct {
	Kind  NoteKind
	Spans []Span // the first places in the text, at most MaxSpans; none if the note concerns all of it
	Count int    // all places

	Charset string // of CharsetDetected and InvalidBytesReplaced: canonical name
	Offset  int    // of InvalidBytesReplaced: byte offset of the first bad sequence in the source
	Logical string // of DeceptiveBidiControls: the first place as it reads, controls left out
	Visual  string // of DeceptiveBidiControls: the first place as it looks, from the left
}

// add counts one more place.
func (n *Note) add(s Span) {
	n.Count++
	if len(n.Spans) < MaxSpans {
		n.Spans = append(n.Spans, s)
	}
}

// moved returns the notes with their spans put through move, which maps spans of an earlier text to spans of a later one.
func moved(notes []Note, move func(Span) Span) []Note {
	out := make([]Note, len(notes))
	for i, n := range notes {
		spans := make([]Span, len(n.Spans))
		for j, s := range n.Spans {
			spans[j] = move(s)
		}
		n.Spans = spans
		out[i] = n
	}
	return out
}
