package segment_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/lexicon"
	"github.com/maqaf/maqaf/internal/segment"
	"github.com/maqaf/maqaf/internal/text"
)

// annotated is one page of a .gold file: its text, and what a careful reader would mark in it.
type annotated struct {
	name string
	text string
	want []marked
}

type marked struct {
	kind, language, text string
	names                []string // creditors or authors
	events               string
	group, twin          string
}

var (
	goldSegment = regexp.MustCompile(`^(\+?)([A-Z_]+) ([a-z]{2,3})(?: (?:ltr|rtl))? \| ?(.*)$`)
	goldRune    = regexp.MustCompile(`‹U\+([0-9A-F]{4,6})›`)
	goldName    = regexp.MustCompile(`^@(?:creditor|author) "(.*?)"(?: id=\S+)?$`)
)

func decodeGold(s string) string {
	return goldRune.ReplaceAllStringFunc(s, func(m string) string {
		r, _ := strconv.ParseUint(m[len("‹U+"):len(m)-len("›")], 16, 32)
		return string(rune(r))
	})
}

// readPages reads the .gold files of the folders.
func readPages(t testing.TB, folders ...string) []annotated {
	t.Helper()
	var pages []annotated
	for _, folder := range folders {
		paths, err := filepath.Glob(filepath.Join(folder, "*.gold"))
		if err != nil || len(paths) == 0 {
			t.Fatalf("no pages in %s: %v", folder, err)
		}
		for _, path := range paths {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			pages = append(pages, parsePage(filepath.Base(path), string(data)))
		}
	}
	return pages
}

func parsePage(name, data string) annotated {
	page := annotated{name: name}
	var b strings.Builder
	open := false
	for _, line := range strings.Split(data, "\n") {
		trimmed := strings.TrimSpace(line)
		last := len(page.want) - 1
		switch {
		case strings.HasPrefix(line, "%%") || line == "":
		case strings.HasPrefix(trimmed, "@"):
			m := &page.want[last]
			if name := goldName.FindStringSubmatch(trimmed); name != nil {
				m.names = append(m.names, name[1])
			}
			key, value, _ := strings.Cut(trimmed, " ")
			switch key {
			case "@event":
				m.events = value
			case "@group":
				m.group = value
			case "@duplicate_of":
				m.twin = value
			}
		case strings.TrimRight(line, " ") == "~":
			b.WriteByte('\n')
			open = true
		case line[0] == '|':
			more := "\n" + decodeGold(strings.TrimPrefix(line[1:], " "))
			b.WriteString(more)
			page.want[last].text += more
		default:
			f := goldSegment.FindStringSubmatch(line)
			if f[1] == "" && open {
				b.WriteByte('\n')
			}
			open = true
			body := decodeGold(f[4])
			b.WriteString(body)
			page.want = append(page.want, marked{kind: f[2], language: f[3], text: body})
		}
	}
	page.text = b.String()
	return page
}

// bench is what a test classifies with.
type bench struct {
	lexicon    *lexicon.Lexicon
	dates      *date.Finder
	classifier *segment.Classifier
}

func newBench(t testing.TB) *bench {
	t.Helper()
	root, err := fs.Sub(lexicon.Data(), "data")
	if err != nil {
		t.Fatal(err)
	}
	return benchOf(t, root)
}

func benchOf(t testing.TB, root fs.FS) *bench {
	t.Helper()
	l, err := lexicon.Load(root)
	if err != nil {
		t.Fatal(err)
	}
	dates, err := date.New(l)
	if err != nil {
		t.Fatal(err)
	}
	classifier, err := segment.New(l)
	if err != nil {
		t.Fatal(err)
	}
	return &bench{l, dates, classifier}
}

// input is what the engine would hand to the classifier.
func (b *bench) input(source string) segment.Input {
	cues := b.lexicon.Scan(nil, source)
	return segment.Input{Source: source, Lines: text.Lines(source), Cues: cues,
		Dates: b.dates.Find(source, cues, date.Options{}).Expressions}
}

func (b *bench) classify(source string) segment.Page { return b.classifier.Classify(b.input(source)) }

// kindNames are the contract's names of the kinds.
var kindNames = strings.Fields(`UNSPECIFIED PARAGRAPH KICKER HEADLINE DECK BYLINE SIGNATURE DATELINE PUBLICATION_LINE
SUBHEADING LIST_ITEM PULL_QUOTE CAPTION MEDIA_CREDIT CONTRIBUTOR AUTHOR_BIO RELATED_LABEL RELATED_ITEM SOCIAL_POST
LIVE_TIMESTAMP EDITOR_NOTE LEGAL TAGS DATA COMMENT ADVERTISEMENT INTERFACE NOISE`)

// bare is s without white space and separators at its ends, which may stand on either side of a cut.
func bare(s string) string {
	return strings.Trim(s, " \t\r\n|/-–—:•·●■*,;\u00a0\u200e\u200f\ufeff")
}
