package date

import (
	"fmt"
	"strconv"

	"github.com/maqaf/maqaf/internal/lexicon"
)

// kind is a set of the roles that a token may play.
type kind uint64

// The roles.
const (
	kNumber kind = 1 << iota
	kMonth
	kHebrewMonth
	kIslamicMonth
	kWeekday
	kRelative // today, last night
	kPart     // morning, noon
	kUnit
	kNumberWord
	kOrdinal
	kModifier // last, ago
	kLink     // of, at, to
	kSeason
	kHalf // a.m.
	kClockWord
	kVague
	kEra
	kZone
	kSuffix // what is added to figures: th
	kDecade
	kHoliday
	kHebrewCue  // eve of, new moon of
	kHebrewYear // in the year
	kIdiom
	kTense
	kGuard
	kSet
	kGematria      // Hebrew letters that spell a number
	kHebrewNumeral // a year in such letters

	signFour   // no role but a sign of a figure: it has four digits
	signLed    // a letter is glued before it
	signPrefix // prefix letters stand before it
	signMark   // a mark stands between it and the next figure
	signLetter // a letter is glued behind it
	signAt     // a link that clocks follow stands before it
	signLinked // any link does
)

// unit is a stretch of time.
type unit int8

// The units, from fine to coarse.
const (
	unitNone unit = iota
	unitSecond
	unitMinute
	unitHour
	unitDay
	unitWeek
	unitWeekend
	unitMonth
	unitQuarter
	unitHalf
	unitSeason
	unitYear
	unitDecade
	unitCentury
)

var unitNames = map[string]unit{"": unitNone, "second": unitSecond, "minute": unitMinute, "hour": unitHour, "day": unitDay,
	"week": unitWeek, "weekend": unitWeekend, "month": unitMonth, "quarter": unitQuarter, "half": unitHalf, "season": unitSeason,
	"year": unitYear, "decade": unitDecade, "century": unitCentury}

// part is a part of the day.
type part int8

// The parts of the day.
const (
	partNone part = iota
	partMorning
	partNoon
	partAfternoon
	partEvening
	partNight
)

var partNames = [...]string{"", "MO", "MI", "AF", "EV", "NI"}

// half tells how a clock's hour counts.
type half int8

// The halves of the day as texts name them.
const (
	halfUnset half = iota
	halfNone       // o'clock
	halfAM
	halfPM
	halfNoon     // 12 and the hours beside it
	halfNight    // evening or small hours, by the hour
	halfMidnight // 12 is 0
)

var halfNames = map[string]half{"": halfUnset, "none": halfNone, "am": halfAM, "pm": halfPM, "noon": halfNoon, "night": halfNight, "midnight": halfMidnight}

// season is one of the four.
type season int8

var seasonNames = [...]string{"", "SP", "SU", "FA", "WI"}

// link is a set of the small words that may stand between the parts of a date.
type link uint32

// The links. Each is a key of date-links.lex.
const (
	linkOf link = 1 << iota
	linkThe
	linkAt
	linkOn
	linkIn
	linkTo
	linkFrom
	linkBetween
	linkAnd
	linkSince
	linkYearOf
	linkYearsOf
	linkA
	linkEarly
	linkMid
	linkLate
	linkInMonth
	linkInDay
	linkDet    // its, 's
	linkFiscal // the current fiscal year
	linkFiller // two more weeks
	linkFrame  // any other word that a time may follow
)

var linkNames = map[string]link{"of": linkOf, "the": linkThe, "at": linkAt, "on": linkOn, "in": linkIn, "to": linkTo, "from": linkFrom,
	"between": linkBetween, "year-named": linkYearOf, "month-named": linkInMonth, "and": linkAnd, "since": linkSince, "by": linkSince, "for": linkSince, "year-of": linkYearOf, "years-of": linkYearsOf, "a": linkA,
	"early": linkEarly, "mid": linkMid, "late": linkLate, "in-month": linkInMonth, "in-day": linkInDay, "det": linkDet, "fiscal": linkFiscal, "filler": linkFiller, "frame": linkFrame}

// side is where a modifier stands.
type side int8

// The sides.
const (
	sideNone    side = iota
	sideBefore       // last week
	sideAfter        // three days ago
	sideAhead        // in three days
	sideBetween      // three days before 5 May
)

var sideNames = map[string]side{"": sideNone, "before": sideBefore, "after": sideAfter, "ahead": sideAhead, "between": sideBetween}

// info is a lexicon entry as the rules read it.
type info struct {
	kind     kind
	entry    *lexicon.Entry
	n        int // month, weekday, count, offset, minutes
	unit     unit
	part     part
	half     half
	season   season
	link     link
	side     side
	dir      int8 // -1 before, 0 around, 1 after
	sign     int8
	care     bool // needs company
	plural   bool
	mention  bool // counts from the date named before
	count    bool // wants a number and a unit
	vague    bool
	fraction bool // n is a denominator
	decade   bool
	joins    bool // may stand behind a day
	one      bool // alone it is one of its unit: неделю назад
	near     bool // the very next, this week's if it is ahead
	stretch  bool // with a unit it is a stretch of time: the past year
	framed   bool // behind a preposition alone
	glued    bool // stands right behind a figure
	first    bool // the first day of its month
	plain    bool // Adar without I or II
	clock    bool // names hours
	label    bool // figures behind it are no date
	street   bool // a day behind it is its name
	work     bool // a quotation behind it is its title
	latin    bool
	voice    voice
	text     string // zone name, era, TIMEX3 reference
}

// sorts maps each sort of date data to the role of its entries.
var sorts = map[string]kind{
	"months": kMonth, "hebrew-months": kHebrewMonth, "islamic-months": kIslamicMonth, "weekdays": kWeekday, "relative-days": kRelative,
	"day-parts": kPart, "date-units": kUnit, "number-words": kNumberWord, "ordinals": kOrdinal, "date-modifiers": kModifier,
	"date-links": kLink, "seasons": kSeason, "half-days": kHalf, "clock-words": kClockWord, "vague-times": kVague, "eras": kEra,
	"zones": kZone, "ordinal-suffixes": kSuffix, "decades": kDecade, "holidays": kHoliday, "hebrew-day-cues": kHebrewCue,
	"hebrew-years": kHebrewYear, "hebrew-numerals": kHebrewNumeral, "date-idioms": kIdiom, "tenses": kTense, "date-guards": kGuard, "date-sets": kSet,
}

// compile reads the attributes of an entry; ok is false if its sort tells nothing of dates.
func compile(e *lexicon.Entry) (in info, ok bool, err error) {
	in.kind, ok = sorts[e.Sort]
	if !ok {
		return in, false, nil
	}
	in.entry = e
	in.latin = len(e.Forms) > 0 && ascii(e.Forms[0])
	r := reader{e: e}
	in.unit = pick(&r, "unit", unitNames)
	in.half = pick(&r, "half", halfNames)
	in.side = pick(&r, "side", sideNames)
	in.part = part(r.index("part", partNames[:]))
	in.season = season(r.index("season", seasonNames[:]))
	in.dir, in.sign = int8(r.number("dir")), int8(r.number("sign"))
	for _, name := range []string{"n", "month", "day", "hour", "minutes", "decade", "offset", "fraction"} {
		if e.Attr(name) != "" {
			in.n = r.number(name)
		}
	}
	in.care, in.plural, in.count = e.Attr("care") == "yes", e.Attr("plural") == "yes", e.Attr("count") == "yes"
	in.vague, in.first, in.plain = e.Attr("vague") == "yes", e.Attr("first") == "yes", e.Attr("plain") == "yes"
	in.fraction = e.Attr("fraction") != ""
	in.joins = e.Attr("joins") == "yes"
	in.one = e.Attr("one") == "yes"
	in.near = e.Attr("near") == "yes"
	in.stretch = e.Attr("stretch") == "yes"
	in.framed = e.Attr("framed") == "yes"
	in.glued = e.Attr("glued") == "yes"
	in.clock = e.Attr("clock") == "yes" || e.Language == "en"
	in.mention, in.decade = e.Attr("anchor") == "mention", e.Attr("kind") == "decade"
	for _, name := range []string{"zone", "era", "ref", "guard", "shift", "value", "rule"} {
		if v := e.Attr(name); v != "" {
			in.text = v
		}
	}
	in.work = in.kind == kGuard && in.text == "work"
	in.street = in.kind == kGuard && in.text == "address"
	in.label = in.kind == kGuard && (in.text == "label" || e.Attr("label") == "yes")
	if in.kind&(kTense|kLink) != 0 {
		in.voice = pick(&r, "tense", voiceNames)
	}
	if in.kind == kLink {
		if in.link = linkNames[e.Key]; in.link == 0 {
			in.link = linkFrame
		}
	}
	return in, true, r.err
}

// arabic reports whether the entry is of the Arabic language.
func (in *info) arabic() bool { return in.entry != nil && in.entry.Language == "ar" }

// french reports whether the entry is of the French language.
func (in *info) french() bool { return in.entry != nil && in.entry.Language == "fr" }

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// reader reads attributes and keeps the first error.
type reader struct {
	e   *lexicon.Entry
	err error
}

func (r *reader) fail(name string) {
	if r.err == nil {
		r.err = fmt.Errorf("date: %s: attribute %s=%q is unknown", r.e.ID, name, r.e.Attr(name))
	}
}

func (r *reader) number(name string) int {
	s := r.e.Attr(name)
	if s == "" {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		r.fail(name)
	}
	return n
}

func (r *reader) index(name string, names []string) int {
	for i, n := range names {
		if n == r.e.Attr(name) {
			return i
		}
	}
	r.fail(name)
	return 0
}

func pick[T any](r *reader, name string, names map[string]T) T {
	v, ok := names[r.e.Attr(name)]
	if !ok {
		r.fail(name)
	}
	return v
}
