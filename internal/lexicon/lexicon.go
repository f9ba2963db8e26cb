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
	"fmt"
	"io/fs"
	"path"
	"slices"
	"sort"
	"strings"
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
	attrs    map[string]string
}

// Attr returns the value of the attribute name, or "" if the entry has none.
func (e *Entry) Attr(name string) string { return e.attrs[name] }

// Lexicon is a loaded set of entries with what finds them. It never changes: safe for
// concurrent use.
type Lexicon struct {
	entries []*Entry
	sorts   map[string][]*Entry
	sources map[string][]string // file → its source lines
	matcher matcher
}

// Load reads every .lex file under root, in the order of their names. Errors name file and line.
func Load(root fs.FS) (*Lexicon, error) {
	l := &Lexicon{sorts: map[string][]*Entry{}, sources: map[string][]string{}}
	var files []string
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && path.Ext(name) == ".lex" {
			files = append(files, name)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	sort.Strings(files)
	for _, name := range files {
		data, err := fs.ReadFile(root, name)
		if err != nil {
			return nil, err
		}
		if err := l.parse(name, string(data)); err != nil {
			return nil, err
		}
	}
	if err := l.matcher.build(l.entries); err != nil {
		return nil, err
	}
	return l, nil
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

func (l *Lexicon) parse(name, data string) error {
	language, file := path.Split(name)
	language = path.Base(strings.TrimSuffix(language, "/"))
	kind := strings.TrimSuffix(file, ".lex")
	var entry *Entry
	seen := map[string]bool{}
	for i, line := range strings.Split(data, "\n") {
		line = strings.TrimRight(line, " \t\r")
		fail := func(format string, args ...any) error {
			return fmt.Errorf("lexicon: %s:%d: %s", name, i+1, fmt.Sprintf(format, args...))
		}
		switch {
		case line == "" || line[0] == '#':
		case strings.HasPrefix(line, "source:"):
			l.sources[name] = append(l.sources[name], strings.TrimSpace(line[len("source:"):]))
		case line[0] == '[':
			if !strings.HasSuffix(line, "]") {
				return fail("a key line needs a closing ]")
			}
			key, attrs, err := parseKey(line[1 : len(line)-1])
			if err != nil {
				return fail("%v", err)
			}
			if seen[key] {
				return fail("key %q stands twice", key)
			}
			seen[key] = true
			entry = &Entry{Index: len(l.entries), Language: language, Sort: kind, Key: key, ID: language + "/" + kind + "#" + key, attrs: attrs}
			l.entries = append(l.entries, entry)
			l.sorts[kind] = append(l.sorts[kind], entry)
		case entry == nil:
			return fail("a form before the first [key]")
		case strings.HasPrefix(line, "example:"):
			entry.Examples = append(entry.Examples, strings.TrimSpace(line[len("example:"):]))
		default:
			entry.Forms = append(entry.Forms, strings.TrimSpace(line))
		}
	}
	return nil
}

// parseKey reads `key name=value name="two words"`.
func parseKey(s string) (key string, attrs map[string]string, err error) {
	key, rest, _ := strings.Cut(strings.TrimSpace(s), " ")
	if key == "" {
		return "", nil, fmt.Errorf("an empty key")
	}
	attrs = map[string]string{}
	for rest = strings.TrimSpace(rest); rest != ""; rest = strings.TrimSpace(rest) {
		name, after, found := strings.Cut(rest, "=")
		if !found {
			return "", nil, fmt.Errorf("attribute %q has no value", rest)
		}
		var value string
		if strings.HasPrefix(after, `"`) {
			value, rest, found = strings.Cut(after[1:], `"`)
			if !found {
				return "", nil, fmt.Errorf("attribute %q has an open quote", name)
			}
		} else {
			value, rest, _ = strings.Cut(after, " ")
		}
		attrs[name] = value
	}
	return key, attrs, nil
}
