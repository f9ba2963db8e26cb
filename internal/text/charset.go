package text

import (
	"fmt"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
)

// CharsetError says that no charset has the label, or that the WHATWG standard forbids to decode it.
type CharsetError struct{ Label string }

func (e CharsetError) Error() string { return fmt.Sprintf("unknown charset %q", e.Label) }

// charset is a way of reading bytes.
type charset struct {
	name     string // canonical
	encoding encoding.Encoding
}

// extraLabels are labels that htmlindex lacks: those that the WHATWG standard gained later, and the IANA names of
// code page 862, which the standard leaves out and Hebrew archives need.
var extraLabels = map[string]string{
	"unicodefffe": "utf-16be",
	"csunicode":   "utf-16le", "iso-10646-ucs-2": "utf-16le", "ucs-2": "utf-16le", "unicode": "utf-16le", "unicodefeff": "utf-16le",
	"cp862": "cp862", "ibm862": "cp862", "862": "cp862", "cspc862latinhebrew": "cp862", "dos-862": "cp862",
}

// lookup finds the charset of a label, whatever its case and the white space around it.
func lookup(label string) (charset, error) {
	name := strings.ToLower(strings.Trim(label, "\t\n\f\r "))
	if extra, ok := extraLabels[name]; ok {
		name = extra
	}
	if name == "cp862" {
		return charset{name, charmap.CodePage862}, nil
	}
	e, err := htmlindex.Get(name)
	if err != nil {
		return charset{}, CharsetError{label}
	}
	canonical, err := htmlindex.Name(e)
	if err != nil || canonical == "replacement" {
		return charset{}, CharsetError{label}
	}
	return charset{canonical, e}, nil
}

// Charsets returns the canonical names of all charsets that Decode knows. It knows their other labels too.
func Charsets() []string {
	return []string{
		"utf-8", "utf-16le", "utf-16be",
		"windows-1255", "iso-8859-8", "iso-8859-8-i", "cp862",
		"windows-1256", "iso-8859-6",
		"windows-1252", "windows-1251", "koi8-r", "koi8-u", "ibm866", "iso-8859-5", "x-mac-cyrillic",
		"iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-7", "iso-8859-10", "iso-8859-13", "iso-8859-14",
		"iso-8859-15", "iso-8859-16", "macintosh",
		"windows-874", "windows-1250", "windows-1253", "windows-1254", "windows-1257", "windows-1258",
		"gbk", "gb18030", "big5", "euc-jp", "iso-2022-jp", "shift_jis", "euc-kr", "x-user-defined",
	}
}

// decode reads source, which begins with a byte order mark of skip bytes.
func (c charset) decode(source string, skip int) decoded {
	switch c.name {
	case "utf-8":
		return decodeUTF8(source, skip)
	case "utf-16le":
		return decodeUTF16(source, skip, false)
	case "utf-16be":
		return decodeUTF16(source, skip, true)
	}
	e := c.encoding
	if e == charmap.ISO8859_8I || e == charmap.ISO8859_8E {
		e = charmap.ISO8859_8
	}
	if single, ok := e.(*charmap.Charmap); ok {
		return decodeSingle(source, single)
	}
	return decodeMulti(source, e)
}

// utf8Mark is the byte order mark of UTF-8.
const utf8Mark = "\xEF\xBB\xBF"

// byteOrderMark returns the charset that a byte order mark at the beginning of source stands for, and the mark's
// length; 0 if there is none. As the WHATWG standard has it, a mark outweighs any label.
func byteOrderMark(source string) (name string, n int) {
	switch {
	case strings.HasPrefix(source, utf8Mark):
		return "utf-8", len(utf8Mark)
	case strings.HasPrefix(source, "\xFF\xFE"):
		return "utf-16le", 2
	case strings.HasPrefix(source, "\xFE\xFF"):
		return "utf-16be", 2
	}
	return "", 0
}
