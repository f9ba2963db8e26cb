// Package text reads documents: bytes of any charset or HTML, in logical or visual order, become one string of valid
// UTF-8, with notes on what was odd and a map back to the source. It also tells where the lines of a text are, and how
// byte offsets map to the units that callers count in.
//
//	Decode, Read    charset, HTML, order: the ways in
//	HTML            visible text and hints of markup alone
//	VisualLines     lines in visual order; LogicalLine turns one round
//
// Every offset inside maqaf counts bytes of valid UTF-8; other units exist only at the edge.
package text

// Span is the half-open range of bytes [Start, End). The zero value is the empty range at the beginning.
type Span struct{ Start, End int }

// Len returns the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span holds no byte.
func (s Span) Empty() bool { return s.Start >= s.End }

// Contains reports whether other lies inside s.
func (s Span) Contains(other Span) bool { return s.Start <= other.Start && other.End <= s.End }

// Overlaps reports whether the two spans share a byte.
func (s Span) Overlaps(other Span) bool { return s.Start < other.End && other.Start < s.End }

// Of returns the part of source that the span covers.
func (s Span) Of(source string) string { return source[s.Start:s.End] }
