package date_test

import (
	"strings"
	"testing"

	"github.com/maqaf/maqaf/internal/date"
)

const englishNews = `WASHINGTON, Feb. 2, 2012 – The Obama administration estimates that the regime may fall soon. On Wednesday the secretary of state said
the council members must move quickly and decide. The official, who helps coordinate policy, said Thursday the White House hopes that
Russia won't oppose a resolution calling for the president to step down. According to reports, 300 soldiers defected earlier this week in a
suburb, and 50 more defected in another town. The total number of defectors is now roughly 7,000 to 10,000, from 300,000 in 2010.
`

const hebrewNews = `נשיא המדינה סייר היום (שלישי) לאורך תוואי המסילה החדשה לנתיבות, ונפגש עם תלמידי כיתה ו' בבית הספר "נועם". העבודות בקטע, שאורכו
17 קילומטרים, החלו ב-2006 ואמורות להסתיים בסתיו 2012. הסיור נפתח ב-09:15 בגשר שמעל נחל הבשור. המהנדסת הראשית הסבירה כי שניים
מארבעת הגשרים הושלמו כבר בחודש שעבר, וכי ביום ראשון תתחיל הנחת הפסים. פרסום ראשון: 02.02.12, 17:29. במשרד התחבורה מעריכים כי נוסעים
`

const dateless = `The old clock maker and his very patient cat brought the mechanism back to life, and several hundred people applauded. Nobody had
expected it to ring, for the bolt was as thick as a thumb, and the spare parts had been sold to a museum far away, or so he says.
`

func bench(b *testing.B, text string, size int) {
	r := load(b)
	source := strings.Repeat(text, size/len(text)+1)[:size]
	for len(source) > 0 && source[len(source)-1] >= 0x80 { // no half character
		source = source[:len(source)-1]
	}
	ref := reference(b, "2012-02-02T17:29")
	cues := r.lexicon.Scan(nil, source)
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		cues = r.lexicon.Scan(cues[:0], source)
		r.finder.Resolve(source, r.finder.Find(source, cues, date.Options{}), ref, date.Options{})
	}
}

func BenchmarkEnglish2kB(b *testing.B)  { bench(b, englishNews, 2<<10) }
func BenchmarkEnglish1MB(b *testing.B)  { bench(b, englishNews, 1<<20) }
func BenchmarkHebrew2kB(b *testing.B)   { bench(b, hebrewNews, 2<<10) }
func BenchmarkHebrew1MB(b *testing.B)   { bench(b, hebrewNews, 1<<20) }
func BenchmarkNothing64kB(b *testing.B) { bench(b, dateless, 64<<10) }

// TestNoAllocation holds that a text without dates costs no allocation, its cues given.
func TestNoAllocation(t *testing.T) {
	r := load(t)
	source := strings.Repeat(dateless+"In all 300 men took 2,500 kilometers, version 1.2.3.\n", 20)
	cues := r.lexicon.Scan(nil, source)
	ref := reference(t, "2012-02-02")
	if n := testing.AllocsPerRun(100, func() {
		r.finder.Resolve(source, r.finder.Find(source, cues, date.Options{}), ref, date.Options{})
	}); n != 0 {
		t.Errorf("%v allocations where nothing is found", n)
	}
}
