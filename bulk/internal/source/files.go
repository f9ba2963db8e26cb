package source

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// kind is how a file is read.
type kind int

const (
	unknown kind = iota
	ndjson
	warc
	plain
	html
)

// endings of names, by kind; .gz may follow those of NDJSON and WARC.
var endings = map[string]kind{
	".ndjson": ndjson, ".jsonl": ndjson, ".warc": warc, ".wet": warc,
	".txt": plain, ".text": plain, ".html": html, ".htm": html, ".xhtml": html,
}

func kindOf(name string) kind {
	name = strings.ToLower(name)
	bare := strings.TrimSuffix(name, ".gz")
	k := endings[filepath.Ext(bare)]
	if bare != name && (k == plain || k == html) {
		return unknown
	}
	return k
}

// file is one file of an archive.
type file struct {
	path string
	name string // below the folder that was named, with slashes; for ids
	kind kind
	size int64
}

// Archive is a list of files, read in order.
type Archive struct{ files []file }

// Open lists the files that paths name, in the order given; a folder stands for the files below it that can be read, by
// their names, hidden ones left out. Symbolic links inside a folder are not followed. It fails on a path that is not
// there or that it cannot tell how to read, and where there is nothing to read.
func Open(paths []string) (*Archive, error) {
	a := &Archive{}
	for _, path := range paths {
		info, err := os.Stat(path)
		if err != nil {
			return nil, fmt.Errorf("cannot read the archive: %w", err)
		}
		if info.IsDir() {
			if err := a.folder(path); err != nil {
				return nil, err
			}
			continue
		}
		k := kindOf(path)
		if k == unknown {
			return nil, fmt.Errorf("%s: cannot tell what it holds; names end in .ndjson, .jsonl, .warc or .wet (or these and .gz), .txt, .text, .html, .htm or .xhtml", path)
		}
		a.files = append(a.files, file{path, filepath.Base(path), k, info.Size()})
	}
	if len(a.files) == 0 {
		return nil, fmt.Errorf("%s: no file that can be read", strings.Join(paths, ", "))
	}
	return a, nil
}

func (a *Archive) folder(root string) error {
	return filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		hidden := strings.HasPrefix(entry.Name(), ".") && path != root
		switch {
		case err != nil:
			return fmt.Errorf("cannot read the archive: %w", err)
		case entry.IsDir() && hidden:
			return fs.SkipDir
		case hidden || !entry.Type().IsRegular() || kindOf(path) == unknown:
			return nil
		}
		info, err := entry.Info()
		if err != nil {
			return fmt.Errorf("cannot read the archive: %w", err)
		}
		name, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		a.files = append(a.files, file{path, filepath.ToSlash(name), kindOf(path), info.Size()})
		return nil
	})
}

// Digest names the list of files, by names and sizes: a run can go on only over the archive that it began with.
func (a *Archive) Digest() string {
	h := sha256.New()
	for _, f := range a.files {
		fmt.Fprintf(h, "%d %q\n", f.size, f.name)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// Bytes is the size of the files, as they lie there.
func (a *Archive) Bytes() int64 {
	var n int64
	for _, f := range a.files {
		n += f.size
	}
	return n
}

// Behind is about how many of those bytes lie behind a place.
func (a *Archive) Behind(p Position) int64 {
	var n int64
	for i, f := range a.files {
		switch {
		case i < p.File:
			n += f.size
		case i == p.File:
			n += min(p.Offset, f.size)
		}
	}
	return n
}
