package gold_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/bidi"
)

// document is one annotated page. Offsets count code points, as in gold.py.
type document struct {
	id, reference, zone string
	text                []rune
	segments            []*goldSegment
	dates               []goldDate
}

type goldSegment struct {
	kind, language, direction string
	start, end                int
	creditors, authors        []goldParty // nil: not marked
	events                    []string
	group, duplicateOf        string
}

type goldParty struct{ name, id string }

type goldDate struct {
	start, end   int
	text, value  string
	nth, segment int
}

var (
	segmentLine   = regexp.MustCompile(`^(\+?)([A-Z_]+) ([a-z]{2,3}|und|zxx)(?: (ltr|rtl))? \| ?(.*)$`)
	dateLine      = regexp.MustCompile(`^@(?:date|time) (["'«])(.+?)["'»](?:#(\d+))? = (\S+)\s*$`)
	attribute     = regexp.MustCompile(`(\w+)=("[^"]*"|\S+)`)
	spelled       = regexp.MustCompile(`‹U\+([0-9A-F]{4,6})›`)
	documentNames = []string{"id", "reference", "zone"}
)

// parseFile reads one .gold file: testdata/gold/README.md describes the format.
func parseFile(path string) (*document, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	p := &parser{doc: &document{id: strings.TrimSuffix(filepath.Base(path), ".gold")}}
	for i, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n") {
		if err := p.line(line); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, i+1, err)
		}
	}
	return p.doc, p.finish()
}

type parser struct {
	doc  *document
	open bool
}

func (p *parser) emit(s string) { p.doc.text = append(p.doc.text, []rune(s)...) }

func (p *parser) last() *goldSegment { return p.doc.segments[len(p.doc.segments)-1] }

func (p *parser) line(line string) error {
	switch {
	case strings.HasPrefix(line, "%%"):
		name, value, _ := strings.Cut(line[2:], ":")
		p.describe(strings.TrimSpace(name), strings.TrimSpace(value))
	case strings.HasPrefix(strings.TrimSpace(line), "@"):
		if len(p.doc.segments) == 0 {
			return fmt.Errorf("annotation before any segment")
		}
		return p.annotate(strings.TrimSpace(line))
	case line == "":
	case strings.TrimRight(line, " \t") == "~":
		p.emit("\n")
		p.open = true
	case strings.HasPrefix(line, "|"):
		p.emit("\n" + decode(strings.TrimPrefix(line[1:], " ")))
		p.last().end = len(p.doc.text)
	default:
		return p.segment(line)
	}
	return nil
}

func (p *parser) describe(name, value string) {
	switch name {
	case documentNames[0]:
		p.doc.id = value
	case documentNames[1]:
		p.doc.reference = value
	case documentNames[2]:
		p.doc.zone = value
	}
}

func (p *parser) segment(line string) error {
	m := segmentLine.FindStringSubmatch(line)
	if m == nil {
		return fmt.Errorf("neither a segment, a blank, a continuation nor an annotation")
	}
	if m[1] == "" && (len(p.doc.text) > 0 || p.open) {
		p.emit("\n")
	}
	p.open = true
	start := len(p.doc.text)
	p.emit(decode(m[5]))
	p.doc.segments = append(p.doc.segments, &goldSegment{kind: m[2], language: m[3], direction: m[4], start: start, end: len(p.doc.text)})
	return nil
}

func (p *parser) annotate(line string) error {
	s := p.last()
	if m := dateLine.FindStringSubmatch(line); m != nil {
		nth := 1
		if m[3] != "" {
			nth, _ = strconv.Atoi(m[3])
		}
		p.doc.dates = append(p.doc.dates, goldDate{text: decode(m[2]), value: m[4], nth: nth, segment: len(p.doc.segments) - 1})
		return nil
	}
	word, rest, _ := strings.Cut(line[1:], " ")
	switch word {
	case "creditor", "author":
		name, after, err := quoted(rest)
		if err != nil {
			return err
		}
		party := goldParty{name: decode(name)}
		for _, a := range attribute.FindAllStringSubmatch(after, -1) {
			if a[1] == "id" {
				party.id = strings.Trim(a[2], `"`)
			}
		}
		if word == "creditor" {
			s.creditors = append(s.creditors, party)
		} else {
			s.authors = append(s.authors, party)
		}
	case "event":
		s.events = strings.Fields(rest)
	case "group":
		s.group = strings.TrimSpace(rest)
	case "duplicate_of":
		s.duplicateOf = strings.TrimSpace(rest)
	case "note":
	default:
		return fmt.Errorf("unknown annotation @%s", word)
	}
	return nil
}

// quoted returns the name in double quotes that s opens with; a quote between Hebrew letters is part of it.
func quoted(s string) (name, after string, err error) {
	runes := []rune(s)
	hebrew := func(i int) bool { return i >= 0 && i < len(runes) && runes[i] >= 'א' && runes[i] <= 'ת' }
	for i := 1; i < len(runes) && runes[0] == '"'; i++ {
		if runes[i] == '"' && !(hebrew(i-1) && hebrew(i+1)) {
			return string(runes[1:i]), string(runes[i+1:]), nil
		}
	}
	return "", "", fmt.Errorf("a name needs double quotes")
}

// finish trims segments, gives them their directions and places the dates.
func (p *parser) finish() error {
	d := p.doc
	for _, s := range d.segments {
		for s.start < s.end && space(d.text[s.start]) {
			s.start++
		}
		for s.end > s.start && space(d.text[s.end-1]) {
			s.end--
		}
		if s.start == s.end {
			return fmt.Errorf("%s: an empty segment", d.id)
		}
		if s.direction == "" {
			s.direction = firstStrong(d.text[s.start:s.end])
		}
	}
	for i := range d.dates {
		date := &d.dates[i]
		s := d.segments[date.segment]
		body, want := d.text[s.start:s.end], []rune(date.text)
		at := -1
		for range date.nth {
			next := runeIndex(body[at+1:], want)
			if next < 0 {
				return fmt.Errorf("%s: %q is not in its segment", d.id, date.text)
			}
			at += 1 + next
		}
		date.start, date.end = s.start+at, s.start+at+len(want)
	}
	slices.SortStableFunc(d.dates, func(a, b goldDate) int { return a.start - b.start })
	return nil
}

func runeIndex(in, what []rune) int {
	for i := 0; i+len(what) <= len(in); i++ {
		if slices.Equal(in[i:i+len(what)], what) {
			return i
		}
	}
	return -1
}

// decode turns the spellings of invisible characters into the characters.
func decode(s string) string {
	return spelled.ReplaceAllStringFunc(s, func(m string) string {
		n, _ := strconv.ParseInt(m[len("‹U+"):len(m)-len("›")], 16, 32)
		return string(rune(n))
	})
}

// space is Python's str.isspace.
func space(r rune) bool { return unicode.IsSpace(r) || r >= 0x1C && r <= 0x1F }

func firstStrong(text []rune) string {
	depth := 0
	for _, r := range text {
		props, _ := bidi.LookupRune(r)
		switch class := props.Class(); {
		case class == bidi.LRI || class == bidi.RLI || class == bidi.FSI:
			depth++
		case class == bidi.PDI:
			depth = max(0, depth-1)
		case depth > 0:
		case class == bidi.R || class == bidi.AL:
			return "rtl"
		case class == bidi.L:
			return "ltr"
		}
	}
	return "ltr"
}
