package date

import "fmt"

// ReferenceError tells that a reference is not in a form that ParseReference reads.
type ReferenceError struct{ Value string }

func (e *ReferenceError) Error() string {
	return fmt.Sprintf("date: reference %q is no RFC 3339 time, civil time or day", e.Value)
}

// ParseReference reads DateOptions.reference: RFC 3339, whose clock face is taken as civil time; a civil time
// ("2012-02-02T17:29" or with seconds); or a day ("2012-02-02"). The empty string is no reference. Anything else, an
// impossible day or clock among it, is a *ReferenceError.
func ParseReference(s string) (Reference, error) {
	if s == "" {
		return Reference{}, nil
	}
	fail := func() (Reference, error) { return Reference{}, &ReferenceError{s} }
	year, i := digitsAt(s, 0, 4)
	if i != 4 || !marks(s, 4, '-') {
		return fail()
	}
	month, i := digitsAt(s, 5, 2)
	if i != 7 || !marks(s, 7, '-') {
		return fail()
	}
	day, i := digitsAt(s, 8, 2)
	if i != 10 || year < 1 || !validDay(year, month, day) {
		return fail()
	}
	c := Civil{Year: year, Month: month, Day: day, Known: Year | Month | Day}
	if i < len(s) && !referenceClock(s, i, &c) {
		return fail()
	}
	return Reference{Civil: c}, nil
}

func marks(s string, i int, b byte) bool { return i < len(s) && s[i] == b }

// referenceClock reads the clock and the offset from byte i to the end.
func referenceClock(s string, i int, c *Civil) bool {
	if s[i] != 'T' && s[i] != 't' && s[i] != ' ' {
		return false
	}
	hour, j := digitsAt(s, i+1, 2)
	if j != i+3 || !marks(s, j, ':') {
		return false
	}
	minute, k := digitsAt(s, j+1, 2)
	if k != j+3 || hour > 23 || minute > 59 {
		return false
	}
	c.Hour, c.Minute, c.Known = hour, minute, c.Known|Hour|Minute
	if marks(s, k, ':') {
		second, l := digitsAt(s, k+1, 2)
		if l != k+3 || second > 60 {
			return false
		}
		c.Second, c.Known, k = second, c.Known|Second, l
		if marks(s, k, '.') {
			_, l = digitsAt(s, k+1, 9)
			if l == k+1 {
				return false
			}
			k = l
		}
	}
	return k == len(s) || referenceOffset(s, k)
}

// referenceOffset reports whether an offset fills s from byte i on.
func referenceOffset(s string, i int) bool {
	if s[i] == 'Z' || s[i] == 'z' {
		return i+1 == len(s)
	}
	if s[i] != '+' && s[i] != '-' {
		return false
	}
	hours, j := digitsAt(s, i+1, 2)
	if j != i+3 || !marks(s, j, ':') {
		return false
	}
	minutes, k := digitsAt(s, j+1, 2)
	return k == j+3 && k == len(s) && hours <= 23 && minutes <= 59
}
