// Package lexicon holds what maqaf knows of languages and of the trade: months, weekdays, cue words of
// credits and bylines, agencies, words of the page. All of it is data, in data/<language>/<sort>.lex.
//
// A file starts with "source:" lines that say where the knowledge comes from. Then come entries:
//
//	[key attribute=value ...]
//	example: a text in which one of the forms is found
//	form
//	form
//
// "#" opens a comment line. Keys are ASCII, unique in their file, and stay: evidence names them, as
// "he/credit-cues#photo". Forms match whole words, whatever their case, points, bidi controls, kinds of
// quotation mark, geresh, dash and white space; prefixes that the language declares (prefixes.lex) may stand
// before them. Adding a language is adding a folder.
package lexicon

import (
	"slices"
	"sort"
	"sync"
)

// Entry is one key of a .lex file.
type Entry struct {
	Index    int    // position in Entries
	Language string // BCP 47 tag; "mul" for what belongs to no single language
	Sort     string // name of the file without its extension, such as "credit-cues"
	Key      string
	ID       string // "he/credit-cues#photo"
	Forms    []string
	Examples []string
	attrs    []attr
}

type attr struct{ name, value string }

// Attr returns the value of the attribute name, or "" if the entry has none.
func (e *Entry) Attr(name string) string {
	for _, a := range e.attrs {
		if a.name == name {
			return a.value
		}
	}
	return ""
}

// Lexicon is a loaded set of entries with what finds them. It never changes: safe for
// concurrent use.
type Lexicon struct {
	entries  []*Entry
	sorts    map[string][]*Entry
	sources  map[string][]string // file → its source lines
	matcher  matcher
	scanners sync.Pool // of *scanner
}

// Entries returns all entries, in the order of files and lines. The caller must not change them.
func (l *Lexicon) Entries() []*Entry { return l.entries }

// Sort returns the entries of one sort, of all languages. The caller must not change them.
func (l *Lexicon) Sort(name string) []*Entry { return l.sorts[name] }

// Languages returns the languages that have a folder, sorted, without "mul".
func (l *Lexicon) Languages() []string {
	var languages []string
	for _, e := range l.entries {
		if e.Language != "mul" && !slices.Contains(languages, e.Language) {
			languages = append(languages, e.Language)
		}
	}
	sort.Strings(languages)
	return languages
}

// Sources returns the source lines of a file, such as "he/months.lex".
func (l *Lexicon) Sources(file string) []string { return l.sources[file] }
