// Package text holds a document's text: where its lines are, and how byte offsets map to the units
// that callers count in.
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
