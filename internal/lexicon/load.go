package lexicon

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"sort"
	"strings"
)

// file is one .lex file.
type file struct{ name, data string }

// Load reads every .lex file under root, in the order of their names. Errors name file and line.
func Load(root fs.FS) (*Lexicon, error) {
	files, err := read(root)
	if err != nil {
		return nil, err
	}
	l := &Lexicon{sorts: map[string][]*Entry{}, sources: make(map[string][]string, len(files))}
	p := newParser(l, files)
	for _, f := range files {
		if err := p.parse(f); err != nil {
			return nil, err
		}
	}
	if err := l.matcher.build(l.entries); err != nil {
		return nil, err
	}
	return l, nil
}

// read returns the .lex files under root.
func read(root fs.FS) ([]file, error) {
	var files []file
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".lex" {
			return err
		}
		data, err := fs.ReadFile(root, name)
		files = append(files, file{name, string(data)})
		return err
	})
	sort.Slice(files, func(i, k int) bool { return files[i].name < files[k].name })
	return files, err
}

// parser reads files into a lexicon. What all entries need is made at once: entries are parts of a few long lists.
type parser struct {
	l        *Lexicon
	entries  []Entry
	forms    []string
	examples []string
	attrs    []attr
	keys     map[string]bool // of the file that is read
}

func newParser(l *Lexicon, files []file) *parser {
	lines, keys, values := 0, 0, 0 // at least as many as there are
	for _, f := range files {
		lines += 1 + strings.Count(f.data, "\n")
		keys += strings.Count(f.data, "[")
		values += strings.Count(f.data, "=")
	}
	l.entries = make([]*Entry, 0, keys)
	return &parser{
		l: l, entries: make([]Entry, 0, keys), forms: make([]string, 0, lines), examples: make([]string, 0, 2*keys),
		attrs: make([]attr, 0, values), keys: map[string]bool{},
	}
}

// parse reads one file.
func (p *parser) parse(f file) error {
	language, base := path.Split(f.name)
	language, kind := path.Base(strings.TrimSuffix(language, "/")), strings.TrimSuffix(base, ".lex")
	clear(p.keys)
	var entry *Entry
	forms, examples := 0, 0 // where those of the entry begin
	rest := f.data
	for n := 1; rest != ""; n++ {
		var line string
		line, rest, _ = strings.Cut(rest, "\n")
		line = trim(line)
		switch {
		case line == "" || line[0] == '#':
		case strings.HasPrefix(line, "source:"):
			p.l.sources[f.name] = append(p.l.sources[f.name], trim(line[len("source:"):]))
		case line[0] == '[':
			var err error
			if entry, err = p.entry(language, kind, line); err != nil {
				return fmt.Errorf("lexicon: %s:%d: %w", f.name, n, err)
			}
			forms, examples = len(p.forms), len(p.examples)
		case entry == nil:
			return fmt.Errorf("lexicon: %s:%d: a form before the first [key]", f.name, n)
		case strings.HasPrefix(line, "example:"):
			p.examples = append(p.examples, trim(line[len("example:"):]))
			entry.Examples = slices.Clip(p.examples[examples:])
		default:
			p.forms = append(p.forms, line)
			if language == "yi" {
				p.forms = appendSpellings(p.forms, line)
			}
			entry.Forms = slices.Clip(p.forms[forms:])
		}
	}
	return nil
}

// ligatures are what Unicode has one character for where Yiddish writes two letters.
var ligatures = [...][2]string{{"יי", "\u05F2"}, {"וו", "\u05F0"}, {"וי", "\u05F1"}}

// appendSpellings appends the other ways to write a Yiddish form: a text has two letters, one character, or one character
// for two yods alone, as those with a line below have.
func appendSpellings(forms []string, form string) []string {
	first := len(forms) - 1 // the form itself
	add := func(spelling string) {
		if !slices.Contains(forms[first:], spelling) {
			forms = append(forms, spelling)
		}
	}
	plain := form
	for _, l := range ligatures {
		plain = strings.ReplaceAll(plain, l[1], l[0])
	}
	add(plain)
	for k, l := range ligatures {
		plain = strings.ReplaceAll(plain, l[0], l[1])
		if k == 0 || k == len(ligatures)-1 {
			add(plain)
		}
	}
	return forms
}

// entry begins the entry whose key stands in line.
func (p *parser) entry(language, kind, line string) (*Entry, error) {
	if line[len(line)-1] != ']' {
		return nil, fmt.Errorf("a key line needs a closing ]")
	}
	key, attrs, err := p.key(line[1 : len(line)-1])
	if err != nil {
		return nil, err
	}
	if p.keys[key] {
		return nil, fmt.Errorf("key %q stands twice", key)
	}
	p.keys[key] = true
	p.entries = append(p.entries, Entry{
		Index: len(p.entries), Language: language, Sort: kind, Key: key, ID: language + "/" + kind + "#" + key, attrs: attrs,
	})
	e := &p.entries[len(p.entries)-1]
	p.l.entries = append(p.l.entries, e)
	p.l.sorts[kind] = append(p.l.sorts[kind], e)
	return e, nil
}

// key reads `key name=value name="two words"`.
func (p *parser) key(s string) (key string, attrs []attr, err error) {
	key, rest, _ := strings.Cut(trim(s), " ")
	if key == "" {
		return "", nil, fmt.Errorf("an empty key")
	}
	first := len(p.attrs)
	for rest = trim(rest); rest != ""; rest = trim(rest) {
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
		if slices.ContainsFunc(p.attrs[first:], func(a attr) bool { return a.name == name }) {
			return "", nil, fmt.Errorf("attribute %q stands twice", name)
		}
		p.attrs = append(p.attrs, attr{name, value})
	}
	return key, p.attrs[first:], nil
}

// trim returns s without the white space of ASCII around it.
func trim(s string) string {
	for s != "" && white(s[0]) {
		s = s[1:]
	}
	for s != "" && white(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	return s
}

func white(b byte) bool { return b == ' ' || b == '\t' || b == '\r' }
