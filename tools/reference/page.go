package main

import (
	"fmt"
	"io"
	"strings"

	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/descriptorpb"
)

// page writes Markdown.
type page struct{ w io.Writer }

func (p page) text(format string, args ...any) { fmt.Fprintf(p.w, format, args...) }

func (p page) file(file protoreflect.FileDescriptor, title string) {
	p.text("## %s\n\n", title)
	if said := preamble(file); said != "" {
		p.text("%s\n\n", said)
	}
	for i := range file.Services().Len() {
		p.service(file.Services().Get(i))
	}
	p.messages(file.Messages())
	p.enums(file.Enums())
}

func (p page) service(s protoreflect.ServiceDescriptor) {
	p.text("### %s\n\n%s\n\n", s.Name(), comment(s))
	for i := range s.Methods().Len() {
		m := s.Methods().Get(i)
		p.text("#### %s.%s\n\n`/%s/%s`: %s → %s\n\n%s\n\n", s.Name(), m.Name(), s.FullName(), m.Name(),
			stream(m.IsStreamingClient())+link(m.Input()), stream(m.IsStreamingServer())+link(m.Output()), comment(m))
		if options, ok := m.Options().(*descriptorpb.MethodOptions); ok && options.GetIdempotencyLevel() == descriptorpb.MethodOptions_NO_SIDE_EFFECTS {
			p.text("It has no side effects, so it may be repeated, and over HTTP it may be a GET.\n\n")
		}
	}
}

func stream(is bool) string {
	if is {
		return "stream of "
	}
	return ""
}

func (p page) messages(messages protoreflect.MessageDescriptors) {
	for i := range messages.Len() {
		m := messages.Get(i)
		if m.IsMapEntry() {
			continue
		}
		p.text("### %s\n\n%s\n\n", name(m), comment(m))
		p.fields(m.Fields())
		p.messages(m.Messages())
		p.enums(m.Enums())
	}
}

// fields writes a table; a choice is told in the first row of its members.
func (p page) fields(fields protoreflect.FieldDescriptors) {
	if fields.Len() == 0 {
		return
	}
	p.text("| field | type | meaning |\n|---|---|---|\n")
	for i := range fields.Len() {
		f := fields.Get(i)
		meaning := cell(comment(f))
		if one := f.ContainingOneof(); one != nil && !one.IsSynthetic() {
			choice := "one of `" + string(one.Name()) + "`"
			if one.Fields().Get(0) == f {
				choice += " (" + strings.TrimSuffix(cell(comment(one)), ".") + ")"
			}
			meaning = choice + ": " + meaning
		}
		p.text("| `%s` = %d | %s | %s |\n", f.Name(), f.Number(), kind(f), meaning)
	}
	p.text("\n")
}

func (p page) enums(enums protoreflect.EnumDescriptors) {
	for i := range enums.Len() {
		e := enums.Get(i)
		p.text("### %s\n\n%s\n\n| value | meaning |\n|---|---|\n", name(e), comment(e))
		for j := range e.Values().Len() {
			v := e.Values().Get(j)
			p.text("| `%s` = %d | %s |\n", v.Name(), v.Number(), cell(comment(v)))
		}
		p.text("\n")
	}
}

// kind is the type of a field as a reader wants it.
func kind(f protoreflect.FieldDescriptor) string {
	switch {
	case f.IsMap():
		return "map of " + f.MapKey().Kind().String() + " to " + kind(f.MapValue())
	case f.IsList():
		return "list of " + element(f)
	case f.HasOptionalKeyword():
		return "optional " + element(f)
	}
	return element(f)
}

func element(f protoreflect.FieldDescriptor) string {
	switch {
	case f.Message() != nil:
		return link(f.Message())
	case f.Enum() != nil:
		return link(f.Enum())
	}
	return f.Kind().String()
}

// link is the name of a type, leading to its place on this page if it is ours.
func link(d protoreflect.Descriptor) string {
	if d.ParentFile().Package() != "maqaf.v1" {
		return "`" + string(d.FullName()) + "`"
	}
	return "[" + name(d) + "](#" + strings.ToLower(strings.ReplaceAll(name(d), ".", "")) + ")"
}

// name is the name of a type without its package, such as NormalizeOptions.Step.
func name(d protoreflect.Descriptor) string {
	return strings.TrimPrefix(string(d.FullName()), "maqaf.v1.")
}

// comment is what the contract says of d. A declaration without a comment would be a fault of the contract, which buf's
// lint finds.
func comment(d protoreflect.Descriptor) string {
	return unindent(d.ParentFile().SourceLocations().ByDescriptor(d).LeadingComments)
}

// preamble is what the contract says of itself, before its first line.
func preamble(file protoreflect.FileDescriptor) string {
	const syntax = 12 // the number of FileDescriptorProto.syntax
	return unindent(file.SourceLocations().ByPath(protoreflect.SourcePath{syntax}).LeadingComments)
}

func unindent(said string) string {
	lines := strings.Split(strings.TrimSpace(said), "\n")
	for i, line := range lines {
		lines[i] = escape.Replace(strings.TrimPrefix(line, " "))
	}
	return strings.Join(lines, "\n")
}

// escape keeps angle brackets from being taken for HTML.
var escape = strings.NewReplacer("<", "&lt;", ">", "&gt;")

// cell puts a comment on one line of a table.
func cell(s string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(s), " "), "|", `\|`)
}
