package segment_test

import (
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/segment"
	"github.com/maqaf/maqaf/internal/text"
)

const gold = "../../testdata/gold"

// fieldless are kinds without fields; segments of them share their Details.
var fieldless = map[segment.Kind]bool{segment.Paragraph: true, segment.Headline: true, segment.Deck: true, segment.Subheading: true,
	segment.ListItem: true, segment.PullQuote: true, segment.AuthorBio: true, segment.Data: true}

// check holds a page against the promises: segments stand in order, do not overlap, begin and end with something
// visible on rune boundaries, and together hold every visible character; indexes point where they may.
func check(t *testing.T, source string, page segment.Page) {
	t.Helper()
	end := 0
	for k, s := range page.Segments {
		switch {
		case s.Span.Start < end || s.Span.End > len(source) || s.Span.Empty():
			t.Fatalf("segment %d has span %v after byte %d", k, s.Span, end)
		case text.Trim(source, s.Span) != s.Span:
			t.Fatalf("segment %d %q has white space at its ends", k, s.Span.Of(source))
		case !text.Trim(source, text.Span{Start: end, End: s.Span.Start}).Empty():
			t.Fatalf("%q is in no segment", source[end:s.Span.Start])
		case s.Kind == segment.Unknown:
			t.Fatalf("segment %d has no kind", k)
		case s.Confidence < 500 || s.Confidence > 1000:
			t.Fatalf("segment %d has confidence %d", k, s.Confidence)
		case s.Language == "" || s.Direction == segment.DirectionUnknown || len(s.Evidence) == 0:
			t.Fatalf("segment %d lacks language, direction or evidence: %+v", k, s)
		case s.DuplicateOf != segment.None && s.DuplicateOf >= k:
			t.Fatalf("segment %d repeats %d", k, s.DuplicateOf)
		case s.Group < 0 || s.Group > len(page.Groups):
			t.Fatalf("segment %d is in group %d", k, s.Group)
		}
		if utf8.ValidString(source) && (!utf8.RuneStart(source[s.Span.Start]) || s.Span.End < len(source) && !utf8.RuneStart(source[s.Span.End])) {
			t.Fatalf("segment %d is cut inside a character", k)
		}
		if fieldless[s.Kind] && !reflect.DeepEqual(*s.Details, segment.Details{Date: segment.None}) {
			t.Fatalf("segment %d has fields, which its kind %d has not: %+v", k, s.Kind, *s.Details)
		}
		for _, party := range s.Details.Parties {
			if party.Name == "" || !s.Span.Contains(party.Span) {
				t.Fatalf("segment %d names %+v", k, party)
			}
		}
		end = s.Span.End
	}
	if !text.Trim(source, text.Span{Start: end, End: len(source)}).Empty() {
		t.Fatalf("%q is in no segment", source[end:])
	}
	for k, g := range page.Groups {
		if g.ID != k+1 || len(g.Segments) < 2 || !slices.IsSorted(g.Segments) {
			t.Fatalf("group %+v at %d", g, k)
		}
		for _, member := range g.Segments {
			if page.Segments[member].Group != g.ID {
				t.Fatalf("segment %d does not know its group %d", member, g.ID)
			}
		}
	}
}

func outline(source string, page segment.Page) []string {
	var lines []string
	for k := range page.Segments {
		lines = append(lines, strings.ReplaceAll(describe(source, &page, k), "\r", ""))
	}
	return lines
}

// TestPromises holds every page that we have against the promises, in several forms of white space.
func TestPromises(t *testing.T) {
	b := newBench(t)
	for _, page := range readPages(t, gold, "testdata/pages") {
		plain := strings.ReplaceAll(page.text, "\r\n", "\n")
		want := b.classify(plain)
		check(t, plain, want)
		for _, form := range []string{
			strings.ReplaceAll(plain, "\n", "\r\n"), "\ufeff" + plain, plain + "\n\n", "\n\n" + plain,
			strings.ReplaceAll(plain, "\n\n", "\n\u00a0\n"),
		} {
			got := b.classify(form)
			check(t, form, got)
			if o, w := outline(form, got), outline(plain, want); !slices.Equal(o, w) {
				t.Errorf("%s changes with its white space:%s", page.name, difference(w, o))
			}
		}
	}
}

// movedByMore are rules that look for the end of the running text, so that a paragraph appended to the page may
// change what they said of the lines before it.
var movedByMore = []string{"comment.signed", "comment.dated", "comment.stamped", "comment.header", "interface.foot", "legal.foot", "legal.owner", "related.foot", "tags.cells", "related.place", "related.item", "interface.place", "subheading.title", "paragraph.default"}

// TestAppend appends an unrelated paragraph: what stands before must stay what it was.
func TestAppend(t *testing.T) {
	b := newBench(t)
	const more = "\n\n\nThe committee adjourned without a vote, and its members went home by different roads.\n"
	for _, page := range readPages(t, gold, "testdata/pages") {
		before, after := b.classify(page.text), b.classify(page.text+more)
		at := map[int]segment.Segment{}
		for _, s := range after.Segments {
			at[s.Span.Start] = s
		}
		for _, s := range before.Segments {
			o, ok := at[s.Span.Start]
			if !ok {
				t.Errorf("%s: no segment starts with %q any more", page.name, s.Span.Of(page.text))
			} else if o.Kind != s.Kind && !slices.Contains(movedByMore, s.Evidence[0].Rule) {
				t.Errorf("%s: %q was %s by %s and became %s by %s", page.name, s.Span.Of(page.text), kindNames[s.Kind], s.Evidence[0].Rule, kindNames[o.Kind], o.Evidence[0].Rule)
			}
		}
	}
}

// TestDamage cuts pages anywhere and joins them: nothing may break the promises.
func TestDamage(t *testing.T) {
	b := newBench(t)
	for _, page := range readPages(t, gold) {
		for cut := 0; cut < len(page.text); cut += 97 {
			for cut < len(page.text) && !utf8.RuneStart(page.text[cut]) {
				cut++
			}
			check(t, page.text[:cut], b.classify(page.text[:cut]))
			check(t, page.text[cut:], b.classify(page.text[cut:]))
		}
		one := strings.ReplaceAll(page.text, "\n", " ")
		check(t, one, b.classify(one))
	}
}

// TestDateOverLines classifies lines whose last date goes on in the next line.
func TestDateOverLines(t *testing.T) {
	b := newBench(t)
	for _, source := range []string{"r e April 2\n1944", "t n J May\n1 1998", "ד ה 7/2/20 9:02\nم", "ת ל ח 2\nיולי 11",
		"x\n\n10:30\nam\nb", "May 10\n2024 the fair opens"} {
		check(t, source, b.classify(source))
	}
}

// TestExplain holds Explain against Classify: the same page, every line traced, and one winner for what is
// decided by a recogniser.
func TestExplain(t *testing.T) {
	b := newBench(t)
	for _, page := range readPages(t, gold) {
		in := b.input(page.text)
		want := b.classifier.Classify(in)
		got, traces := b.classifier.Explain(in)
		if !slices.Equal(outline(page.text, got), outline(page.text, want)) {
			t.Errorf("%s is explained otherwise than it is classified", page.name)
		}
		for _, trace := range traces {
			if len(trace.Segments) == 0 || len(trace.Shape) == 0 || len(trace.Questions) == 0 {
				t.Errorf("%s: line %d is not explained: %+v", page.name, trace.Line, trace)
			}
		}
	}
}

// TestCategories holds every category that occurs against the list for GetServerInfo.
func TestCategories(t *testing.T) {
	b := newBench(t)
	known := b.classifier.Categories()
	for _, page := range readPages(t, gold, "testdata/pages") {
		for _, s := range b.classify(page.text).Segments {
			furniture := s.Kind >= segment.EditorNote && s.Kind <= segment.Legal || s.Kind >= segment.Advertisement
			if furniture != (s.Details.Category != "") {
				t.Errorf("%s: %s %q has category %q", page.name, kindNames[s.Kind], s.Span.Of(page.text), s.Details.Category)
			}
			if c := s.Details.Category; c != "" && !slices.Contains(known, c) {
				t.Errorf("%s: category %q is not in the list", page.name, c)
			}
		}
	}
}

// TestConcurrent classifies from several goroutines at once: pages share memory one after the other, never together.
func TestConcurrent(t *testing.T) {
	b := newBench(t)
	pages := readPages(t, "testdata/pages")
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			for _, page := range pages {
				want, got := b.classify(page.text), b.classify(page.text)
				if !slices.Equal(outline(page.text, got), outline(page.text, want)) {
					t.Errorf("%s comes out differently the second time", page.name)
				}
			}
		})
	}
	wait.Wait()
}
