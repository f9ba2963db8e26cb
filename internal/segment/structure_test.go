package segment_test

import (
	"slices"
	"strings"
	"testing"
)

// TestFigures puts lines of figures between paragraphs, and lines that only have some.
func TestFigures(t *testing.T) {
	checkLines(t, []lineCase{
		// Parts between commas or pipes that end with figures, in any script.
		{"ar", "الجولات: 7-9، 12-10، 8-8، 6-3\nنادر 12، فرح 9، سليم 4 (هدفان)\nالحكام: حداد، خوري", "DATA الجولات: 7-9، 12-10، 8-8، 6-3;DATA نادر 12، فرح 9، سليم 4 (هدفان);DATA الحكام: حداد، خوري"},
		{"ar", "وصل نادر 12 مرة، وغاب فرح 9 مرات، بحسب أمينة السر في المجلس", "PARAGRAPH وصل نادر 12 مرة، وغاب فرح 9 مرات، بحسب أمينة السر في المجلس"},
		{"en", "Haifa 31° | Tower (upper stair) 28° | Harbour 30°", "DATA Haifa 31° | Tower (upper stair) 28° | Harbour 30°"},
		{"en", "Haifa 31° | Harbour 30°\nTank: 12.4 m above the yard", "DATA Haifa 31° | Harbour 30°;DATA Tank: 12.4 m above the yard"},
		{"en", "Tank: 12.4 m above the yard", "SUBHEADING Tank: 12.4 m above the yard"},
		// How many there are of each thing; two lines are no list.
		{"en", "1,204 steps climbed (+12)\n14 goats\n1 clerk", "DATA 1,204 steps climbed (+12);DATA 14 goats;DATA 1 clerk"},
		{"en", "14 goats and one tower", "SUBHEADING 14 goats and one tower"},
		// When something takes place.
		{"en", "Next climb: March 12, 8:30 p.m.\nMarch 19, 8:30 p.m. (with lamps)", "DATA Next climb: March 12, 8:30 p.m.;DATA March 19, 8:30 p.m. (with lamps)"},
		{"he", "הטיפוס הבא: 12.3.2015, 20:30", "DATA הטיפוס הבא: 12.3.2015, 20:30"},
		{"en", "The next climb starts at the old gate on March 12, 8:30 p.m.", "PARAGRAPH The next climb starts at the old gate on March 12, 8:30 p.m."},
	}, false)
	checkLines(t, []lineCase{
		// Titles with their clocks, newest first, are other pages; rising clocks are a programme.
		{"he", "מן העיר\nהעז ירדה מן המגדל בשלום | 15:50\nהמזכירה יצאה לחופשה ארוכה | 13:12", "RELATED_LABEL מן העיר;RELATED_ITEM העז ירדה מן המגדל בשלום | 15:50;RELATED_ITEM המזכירה יצאה לחופשה ארוכה | 13:12"},
	}, true)
}

// TestNavigation puts bars of sections and paths over the headline.
func TestNavigation(t *testing.T) {
	b := newBench(t)
	for _, c := range []struct{ language, line, want string }{
		{"en", "Home / City / Towers", "INTERFACE"},
		{"en", "Home | News | Towers | Goats", "INTERFACE"},
		{"en", "Stone | News | Towers | Goats", "INTERFACE"},
		{"he", "ראשי > חדשות > מגדלים", "INTERFACE"},
		{"ru", "Главная » Город » Башни", "INTERFACE"},
		{"en", "Towers | Opinion", "KICKER"},
		{"en", "Home truths / Opinion", "KICKER"},
		// A word of the page written together with a letter is another word.
		{"he", "ליגת המגדלים | מחזור 9", "KICKER"},
	} {
		_, page, _ := strings.Cut(bodies[c.language][0], "\n")
		title, _, _ := strings.Cut(bodies[c.language][0], "\n")
		if said := b.between("", c.line+"\n", title+"\n"+page); !slices.Equal(said, []string{c.want + " " + c.line}) {
			t.Errorf("%q is %q, want %s", c.line, said, c.want)
		}
	}
}
