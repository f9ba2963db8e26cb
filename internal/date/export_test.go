package date

import "github.com/maqaf/maqaf/internal/lexicon"

// The calendars are leaves without a door of their own; their tests need them bare.
var (
	FixedDay          = fixedDay
	CivilDay          = civilDay
	ISOWeek           = isoWeek
	HebrewFixed       = hebrewFixed
	HebrewDay         = hebrewDay
	HebrewYearLength  = hebrewYearLength
	HebrewMonthLength = hebrewMonthLength
	HebrewLeap        = hebrewLeap
	IslamicFixed      = islamicFixed
	IslamicDay        = islamicDay
	Easter            = easter
)

// TryAll returns a finder that tries every form wherever a token may open it.
func TryAll(l *lexicon.Lexicon) (*Finder, error) {
	f, err := New(l)
	if err != nil {
		return nil, err
	}
	for i := range f.forms {
		f.forms[i].wants, f.forms[i].figure = 0, 0
	}
	f.opening, f.bare, f.wanting, f.signed, f.unsigned = formSets{}, formSets{}, formSets{}, formSets{}, 0
	f.sort()
	return f, nil
}
