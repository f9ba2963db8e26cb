package text

// Decoder collects the bytes of a document that arrives in chunks of any size, and reads them as Decode does: where a
// chunk ends makes no difference, since charset, markup and order are found out from the whole. The zero value reads plain
// text in a charset to be detected. It is an io.Writer that never fails.
type Decoder struct {
	Options Options
	data    []byte
}

// Write takes the next chunk.
func (d *Decoder) Write(chunk []byte) (int, error) {
	d.data = append(d.data, chunk...)
	return len(chunk), nil
}

// Len returns the number of bytes taken so far.
func (d *Decoder) Len() int { return len(d.data) }

// Text returns the document, with the error of Decode.
func (d *Decoder) Text() (Text, error) { return Decode(d.data, d.Options) }
