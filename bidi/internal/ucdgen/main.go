// Command ucdgen moves package bidi from one version of Unicode to the next.
//
//	ucdgen -import DIR   read the npm package @unicode/unicode-X.Y.Z unpacked in
//	                     DIR and write its bidi properties to internal/ucd
//	ucdgen               read internal/ucd and write tables.go
//
// It runs in the directory of package bidi (go generate does that), reads only
// files, and its output depends on nothing else, so that a test can tell
// whether tables.go is fresh.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("ucdgen: ")
	from := flag.String("import", "", "directory of the npm package @unicode/unicode-X.Y.Z to vendor first")
	dir := flag.String("ucd", filepath.Join("internal", "ucd"), "the vendored data")
	out := flag.String("o", "tables.go", "the Go file to write")
	flag.Parse()
	if *from != "" {
		if err := vendorPackage(*from, *dir); err != nil {
			log.Fatal(err)
		}
	}
	d, err := readData(*dir)
	if err != nil {
		log.Fatal(err)
	}
	src, err := d.source()
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(*out, src, 0o644); err != nil {
		log.Fatal(err)
	}
}
