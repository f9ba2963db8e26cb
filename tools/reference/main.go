// Reference prints docs/reference.md: every service, message and enum of the contract with its comments.
//
//	reference server/contract.binpb
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protodesc"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/descriptorpb"
)

// subjects are the files of the contract, in the order in which a reader meets them.
var subjects = []struct{ file, title string }{
	{"text_service", "Methods"},
	{"document", "Documents"},
	{"analysis", "Analyses"},
	{"segment", "Segments"},
	{"date", "Dates"},
	{"bidi", "Bidirectional text"},
	{"normalization", "Normalization"},
	{"info_service", "About a server"},
	{"error", "Errors"},
}

const head = `# Reference of maqaf.v1

Generated from [the contract](../proto/maqaf/v1) by ` + "`make reference`" + `; [caller.md](caller.md) is the guide to it.

`

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "reference:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	if len(args) != 1 {
		return fmt.Errorf("give the compiled contract")
	}
	data, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	var set descriptorpb.FileDescriptorSet
	if err := proto.Unmarshal(data, &set); err != nil {
		return err
	}
	files, err := protodesc.NewFiles(&set)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(out)
	p := page{w}
	p.text(head)
	ours := 0
	files.RangeFilesByPackage("maqaf.v1", func(protoreflect.FileDescriptor) bool { ours++; return true })
	if ours != len(subjects) {
		return fmt.Errorf("the contract has %d files, the reference knows %d", ours, len(subjects))
	}
	for _, s := range subjects {
		file, err := files.FindFileByPath("maqaf/v1/" + s.file + ".proto")
		if err != nil {
			return err
		}
		p.file(file, s.title)
	}
	return w.Flush()
}
