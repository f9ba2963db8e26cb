package text

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// declaredWithin is the number of bytes in which a page must declare its charset.
const declaredWithin = 1024

// declaredCharset returns the label that a meta element at the beginning of a page declares, if it is one that can
// be: "" otherwise. A page that can be read as ASCII so far and declares UTF-16 is UTF-8 (WHATWG HTML, prescan).
func declaredCharset(source string) string {
	z := html.NewTokenizer(strings.NewReader(source[:min(len(source), declaredWithin)]))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return ""
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			if atom.Lookup(name) != atom.Meta || !more {
				continue
			}
			if label := metaCharset(z); label != "" {
				c, err := lookup(label)
				switch {
				case err != nil:
					continue
				case strings.HasPrefix(c.name, "utf-16"):
					return "utf-8"
				}
				return label
			}
		}
	}
}

// metaCharset returns the label in the meta element that z stands at.
func metaCharset(z *html.Tokenizer) string {
	var label, content string
	pragma := false
	for range maxAttributes {
		key, value, more := z.TagAttr()
		switch string(key) {
		case "charset":
			label = string(value)
		case "http-equiv":
			pragma = strings.EqualFold(string(value), "content-type")
		case "content":
			content = strings.ToLower(string(value))
		}
		if !more {
			break
		}
	}
	if label == "" && pragma {
		if _, after, ok := strings.Cut(content, "charset"); ok {
			after = strings.TrimLeft(after, " \t\n\f\r")
			if after, ok = strings.CutPrefix(after, "="); ok {
				label, _, _ = strings.Cut(strings.Trim(after, " \t\n\f\r\"'"), ";")
			}
		}
	}
	return label
}
