package segment

// The traits of a text that recognisers may need, beside the classes of its marks, and in the same sets.
const (
	anything  = classes + iota // every item has it
	wordless                   // one word at most
	short                      // as many words as a line of the page's own words gets
	phrase                     // as many words as a dateline and its text need
	dated                      // a date
	figured                    // a digit
	listed                     // it opens with the marker of a list
	coded                      // a character that prose hardly has, features.code
	damaged                    // what a wrong charset leaves behind, or many question marks
	stars                      // an asterisk or a star
	slashes                    // a slash
	pipes                      // a pipe
	tabs                       // a tabulator
	colons                     // a colon
	dashes                     // a dash
	parens                     // an opening round bracket
	closed                     // its last character closes a bracket
	copyright                  // the sign of copyright
	capitals                   // capital letters alone, and figures
)

// traits returns those of the item: its marks' classes apart, all that recognisers may need.
func (it *item) traits() set {
	f := &it.f
	return f.signs | 1<<anything | trait(f.words <= 1, wordless) | trait(f.words <= interfaceWords, short) |
		trait(f.words >= datelineWords, phrase) | trait(it.dates[0] < it.dates[1], dated) | trait(f.digits > 0, figured) |
		trait(it.marker != 0, listed) | trait(f.code, coded) | trait(f.odd || f.questions >= 4, damaged) |
		trait(f.slash, slashes) | trait(f.pipes > 0, pipes) | trait(closesBracket(f.last), closed) | trait(f.sign, copyright) | trait(f.allUpper && f.digits > 0, capitals)
}

func trait(is bool, c class) set {
	if is {
		return 1 << c
	}
	return 0
}
