package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// documentNames are the endings of files that a folder is searched for; a file that is named itself may end in anything.
var documentNames = []string{".txt", ".text", ".html", ".htm", ".xhtml"}

func isHTMLName(name string) bool {
	return slices.Contains([]string{".html", ".htm", ".xhtml"}, strings.ToLower(filepath.Ext(name)))
}

// listFiles returns the files that paths name: a folder stands for the text and HTML files below it, in the order of
// their names, hidden ones left out. Symbolic links inside a folder are not followed. It returns an error for a path
// that is not there and for a folder that holds no document.
func listFiles(paths []string) ([]string, error) {
	var files []string
	for _, path := range paths {
		info, err := os.Stat(path)
		switch {
		case path == "-":
			return nil, &usageError{fmt.Errorf("- (standard input) cannot stand beside other files")}
		case err != nil:
			return nil, fmt.Errorf("cannot read the document: %w", err)
		case !info.IsDir():
			files = append(files, path)
			continue
		}
		below, err := listFolder(path)
		if err != nil {
			return nil, err
		}
		if len(below) == 0 {
			return nil, fmt.Errorf("%s holds no file that ends in %s", path, strings.Join(documentNames, ", "))
		}
		files = append(files, below...)
	}
	return files, nil
}

func listFolder(root string) ([]string, error) {
	var files []string
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		hidden := strings.HasPrefix(entry.Name(), ".") && path != root
		switch {
		case err != nil:
			return fmt.Errorf("cannot read the folder: %w", err)
		case entry.IsDir() && hidden:
			return fs.SkipDir
		case entry.Type().IsRegular() && !hidden && slices.Contains(documentNames, strings.ToLower(filepath.Ext(path))):
			files = append(files, path)
		}
		return nil
	})
	return files, err
}

// isFolder tells whether path is a folder; one that cannot be read is none.
func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
