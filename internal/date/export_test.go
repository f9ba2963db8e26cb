package date

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
