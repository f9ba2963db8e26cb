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
		{"en", "City desk >> Old quarter >> Towers", "INTERFACE"},
		{"en", "City desk → Old quarter → Towers", "INTERFACE"},
		{"en", "The goat and/or the tower and/or both", "HEADLINE"},
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

// TestLongLines delivers pages as a few long lines.
func TestLongLines(t *testing.T) {
	b := newBench(t)
	text := "The council voted nine to four on the question, after a debate of three hours in a full hall, and nobody slept. "
	long := strings.Repeat(text, 4)
	page := "Council votes to keep the old water tower | Old men cried | A goat: \"I knew\" | By Dana Cohen | Published: March 3, 2015 | Print\n" +
		long + "The goat on the stairs (Photo: Elias Wexler) " + long + "\nTags: towers, goats\n"
	want := []string{
		"HEADLINE Council votes to keep the old water tower", "DECK Old men cried | A goat: \"I knew\"", "BYLINE By Dana Cohen @Dana Cohen",
		"PUBLICATION_LINE Published: March 3, 2015", "INTERFACE Print", "PARAGRAPH " + strings.TrimSpace(long), "CAPTION The goat on the stairs",
		"MEDIA_CREDIT (Photo: Elias Wexler) @Elias Wexler", "PARAGRAPH " + strings.TrimSpace(long), "TAGS Tags: towers, goats",
	}
	if said := b.between("", page, ""); !slices.Equal(said, want) {
		t.Errorf("the page is\n%q, want\n%q", said, want)
	}
	// A bracket with the word that ends no picture's line stays in the text.
	page = strings.Replace(page, "The goat on the stairs (Photo: Elias Wexler) ", "She said (photo or no photo) that it was old. ", 1)
	if said := b.between("", page, ""); len(said) != 7 || !strings.HasPrefix(said[5], "PARAGRAPH") {
		t.Errorf("without a picture the page is\n%q", said)
	}
}

// TestFootStructure puts lines below the text.
func TestFootStructure(t *testing.T) {
	checkLines(t, []lineCase{
		// Letters to the editor; without their label a text may end with names.
		{"en", "Letters to the editor\nMy goat climbs it daily and has never complained. Dana Cohen, Haifa\nWhy not two towers? Roni L., Acre", "SUBHEADING Letters to the editor;COMMENT My goat climbs it daily and has never complained. Dana Cohen, Haifa;COMMENT Why not two towers? Roni L., Acre"},
		{"ru", "Письма читателей\nМоя коза поднимается туда каждый день. Анна Файн, Хайфа", "SUBHEADING Письма читателей;COMMENT Моя коза поднимается туда каждый день. Анна Файн, Хайфа"},
		{"en", "My goat climbs it daily and has never complained. Dana Cohen, Haifa", "PARAGRAPH My goat climbs it daily and has never complained. Dana Cohen, Haifa"},
		// Comments in a line each, without a label.
		{"he", "רות מעכו, 4.3.15 11:20 - אצלנו המגדל נשאר\nאורח, 5.3.15 08:02 - ומה עם העז?", "COMMENT רות מעכו, 4.3.15 11:20 - אצלנו המגדל נשאר;COMMENT אורח, 5.3.15 08:02 - ומה עם העז?"},
		// Topics without a label.
		{"he", "מגדל מים, עז, מועצה, תחבורה\nהדפסה", "TAGS מגדל מים, עז, מועצה, תחבורה;INTERFACE הדפסה"},
		{"ar", "حيفا - برج الماء - الماعز", "TAGS حيفا - برج الماء - الماعز"},
		// An arrow points on.
		{"en", "All towers of the north >>", "RELATED_LABEL All towers of the north >>"},
		{"ru", "В прошлых номерах\nКоза и сторож: «Мы давно знакомы»\nПоследний звонарь города", "RELATED_LABEL В прошлых номерах;RELATED_ITEM Коза и сторож: «Мы давно знакомы»;RELATED_ITEM Последний звонарь города"},
		{"he", "הטורים האחרונים של דנה כהן\nעז על מגדל, מגדל על עז\nמי צריך מדרגות", "RELATED_LABEL הטורים האחרונים של דנה כהן;RELATED_ITEM עז על מגדל, מגדל על עז;RELATED_ITEM מי צריך מדרגות"},
		{"en", "Read next\nWhy goats climb towers in winter\nCopyright The Tower Gazette", "RELATED_LABEL Read next;RELATED_ITEM Why goats climb towers in winter;LEGAL Copyright The Tower Gazette"},
		{"en", "Read next\nCopyright is for goats, says court\nWhy goats climb towers in winter", "RELATED_LABEL Read next;RELATED_ITEM Copyright is for goats, says court;RELATED_ITEM Why goats climb towers in winter"},
		{"en", "An earlier version of this report left out the goat.", "EDITOR_NOTE An earlier version of this report left out the goat."},
		{"en", "An earlier version of the tower had no goat, the clerk said.", "PARAGRAPH An earlier version of the tower had no goat, the clerk said."},
		{"en", "TODAY'S CLIMB IS BROUGHT TO YOU BY TOWER OLIVES. Have one.", "ADVERTISEMENT TODAY'S CLIMB IS BROUGHT TO YOU BY TOWER OLIVES. Have one."},
		{"he", "האזינו עכשיו: הפודקאסט של המגדל בכל היישומונים", "ADVERTISEMENT האזינו עכשיו: הפודקאסט של המגדל בכל היישומונים"},
	}, true)
}

// TestTextStructure puts stages, quotations and datelines between paragraphs.
func TestTextStructure(t *testing.T) {
	checkLines(t, []lineCase{
		{"en", "Step 1: paint the lower stair.\nStep 2: wait for the goat to go.", "LIST_ITEM Step 1: paint the lower stair.;LIST_ITEM Step 2: wait for the goat to go."},
		{"he", "שלב 1: צובעים את המדרגה.\nשלב 2: מחכים עד שהעז תלך.", "LIST_ITEM שלב 1: צובעים את המדרגה.;LIST_ITEM שלב 2: מחכים עד שהעז תלך."},
		{"en", "Step 1: paint the lower stair.", "PARAGRAPH Step 1: paint the lower stair."},
		// A quotation whose speaker stood in its middle.
		{"en", "The clerk got up. \"It may stay,\" she said, \"so it is written.\"\n\n\"It may stay, so it is written\"", "PARAGRAPH The clerk got up. \"It may stay,\" she said, \"so it is written.\";PULL_QUOTE \"It may stay, so it is written\""},
		{"en", "\"It may stay, or else\"", "SUBHEADING \"It may stay, or else\""},
		// The region of a place between slashes, and a correspondent; a name with a title is no place.
		{"ru", "ПСКОВ /Псковская область/, 7 апреля. /Корр. ТАСС Лев Гуров/. Башня простояла девяносто лет и стоит до сих пор.", "DATELINE ПСКОВ /Псковская область/, 7 апреля. /Корр. ТАСС Лев Гуров/.;PARAGRAPH Башня простояла девяносто лет и стоит до сих пор."},
		{"en", "ROPER, Dr. Elias. Kept the tower for forty years, and left it on Monday.", "PARAGRAPH ROPER, Dr. Elias. Kept the tower for forty years, and left it on Monday."},
	}, false)
}

// TestSpreadPage delivers a page with a blank line behind every line: it is the same page.
func TestSpreadPage(t *testing.T) {
	b := newBench(t)
	page := bodies["en"][0] + "The goat on the stairs\nPhoto: Elias Wexler\nDead Sea: -434.06 m\nLake: -210.88 m" + bodies["en"][1] +
		"Read next\nWhy goats climb towers in winter\nThe clerk who counts them\nTags: towers, goats\n"
	tight := b.between("", page, "")
	var spread []string
	for _, line := range strings.Split(page, "\n") {
		if line != "" {
			spread = append(spread, line)
		}
	}
	if said := b.between("", strings.Join(spread, "\n\n"), ""); !slices.Equal(said, tight) || len(said) != 13 {
		t.Errorf("spread it is\n%q, want\n%q", said, tight)
	}
}

// TestWrappedWithoutBlankLines wraps a page that has no blank lines; lines of any length are none.
func TestWrappedWithoutBlankLines(t *testing.T) {
	b := newBench(t)
	wrapped := "Council votes to keep the old water tower\nBy Dana Cohen\n" +
		"The council voted nine to four on the question, after a debate of three\nhours in a full hall, and nobody in the hall slept while the clerk read\nthe names of all who had climbed the tower since it was built by a man\nwho feared heights.\n" +
		"The goat, which had climbed it every morning for eleven years, was not\nasked, and did not seem to mind when the clerk told it of the decision\non her way out, at the lower gate, in a voice that nobody had heard in\nthe hall, and left.\n" +
		"Painters will come on Sunday to begin with the lower stair, which has\nnot been painted since the year of the flood, and with the iron gate of\nthe yard, and then leave.\n"
	said := b.between("", wrapped, "")
	if len(said) != 5 || !strings.HasPrefix(said[2], "PARAGRAPH The council") || !strings.HasPrefix(said[3], "PARAGRAPH The goat") || !strings.HasPrefix(said[4], "PARAGRAPH Painters") {
		t.Errorf("wrapped it is\n%q", said)
	}
	titles := "Council votes to keep the old water tower\nBy Dana Cohen\nNobody slept in the hall, the clerk said on her way out, and few sat down.\n" +
		"Read next\n" + strings.Repeat("A goat that climbs towers in winter\nThe clerk who counts the steps of every tower in town and its sheds\n", 5)
	if said := b.between("", titles, ""); len(said) != 14 {
		t.Errorf("titles are\n%q", said)
	}
}

// TestCommentShapes puts a comment below a list of other pages, without a label of comments.
func TestCommentShapes(t *testing.T) {
	over := "Read next\nWhy goats climb towers in winter\n"
	want := "RELATED_LABEL Read next;RELATED_ITEM Why goats climb towers in winter;"
	checkLines(t, []lineCase{
		{"en", over + "goatherd: long may it stand (04/03/2015 20:04)", want + "COMMENT goatherd: long may it stand (04/03/2015 20:04)"},
		{"en", over + "Crow (00:41): let the tower sleep!", want + "COMMENT Crow (00:41): let the tower sleep!"},
		{"en", over + "04-03-2015 07:55 - Ruth of Omer: long may it stand", want + "COMMENT 04-03-2015 07:55 - Ruth of Omer: long may it stand"},
		// Numbered ones: the title, who wrote it, the text; the number of the next one ends it.
		{"he", "תגובות (2)\n1. טוב מאוד\nרות, עכו | 4.3.15 | 11:20\nהעז שלנו צודקת\n2. בושה\nאורח סקרן\n5.3.15, 08:02\nומה עם העז? למה ככה?",
			"INTERFACE תגובות (2);COMMENT 1. טוב מאוד⏎רות, עכו | 4.3.15 | 11:20⏎העז שלנו צודקת;COMMENT 2. בושה⏎אורח סקרן⏎5.3.15, 08:02⏎ומה עם העז? למה ככה?"},
		{"he", "תגובות (2)\n1. טוב מאוד\nרות, עכו | 4.3.15 | 11:20\n2. בושה\nאורח | 5.3.15 | 08:02\nהשב",
			"INTERFACE תגובות (2);COMMENT 1. טוב מאוד⏎רות, עכו | 4.3.15 | 11:20;COMMENT 2. בושה⏎אורח | 5.3.15 | 08:02;INTERFACE השב"},
		{"en", over + "Tower at 60: what it saw", want + "RELATED_ITEM Tower at 60: what it saw"},
	}, true)
	b := newBench(t)
	// The beginning of a caption over it is its alternative text; names under the headline are no strap of the deck.
	page := bodies["en"][0] + "A goat on the stair\nA goat on the stair, March 2015. Photo: Elias Wexler\n" + strings.TrimPrefix(bodies["en"][1], "\n\n")
	if said := b.between("", page, ""); said[4] != "CAPTION A goat on the stair" {
		t.Errorf("the picture is %q", said)
	}
	page = "Opinion\nWho needs a tower with goats\nDana Cohen\nTowers are just, dull and modern inventions, and we have always preferred stairs\n" + bodies["en"][1]
	if said := b.between("", page, ""); said[1] != "HEADLINE Who needs a tower with goats" {
		t.Errorf("the head is %q", said)
	}
}

// TestOneLineAmongOthers delivers a page as one line with words of the page around it as others.
func TestOneLineAmongOthers(t *testing.T) {
	b := newBench(t)
	text := "The council voted nine to four on the question, after a debate of three hours in a full hall, and nobody slept. "
	line := "Council votes to keep the old water tower Published: March 3, 2015 The goat on the stairs (Photo: Elias Wexler) " + strings.Repeat(text, 4)
	alone := b.between("", line, "")
	said := b.between("Skip to content\nSearch\nLog in\n", line, "\nBack to top\n")
	if !slices.Equal(said, alone) || len(said) != 5 {
		t.Errorf("among others it is\n%q, alone\n%q", said, alone)
	}
}

// TestWire puts the lines of a wire over the headline, and a conversation with something in it.
func TestWire(t *testing.T) {
	b := newBench(t)
	for _, c := range []struct{ line, want string }{
		{"BC-Tower Goat, 2nd Ld,0310", "KICKER BC-Tower Goat, 2nd Ld,0310"},
		{"Goat-keeper climbs tower, 31", "HEADLINE Goat-keeper climbs tower, 31"},
	} {
		page := bodies["en"][0]
		if c.want[0] == 'H' {
			_, page, _ = strings.Cut(page, "\n")
		}
		if said := b.between("", c.line+"\n", page); !slices.Equal(said, []string{c.want}) {
			t.Errorf("%q is %q", c.line, said)
		}
	}
	checkLines(t, []lineCase{
		{"en", "- When did you begin?\n\nAdvertisement\n\n- On the day the tower leaned for the first time.", "PARAGRAPH When did you begin?;ADVERTISEMENT Advertisement;PARAGRAPH On the day the tower leaned for the first time."},
		{"en", "When did you begin?", "SUBHEADING When did you begin?"},
	}, false)
	checkLines(t, []lineCase{
		{"en", "Presented by Tower & Sons, makers of quiet stairs", "ADVERTISEMENT Presented by Tower & Sons, makers of quiet stairs"},
		{"en", "Presented by the council on Sunday, the plan found few friends in the full hall.", "PARAGRAPH Presented by the council on Sunday, the plan found few friends in the full hall."},
		{"en", "The Gazette is not responsible for external sites", "LEGAL The Gazette is not responsible for external sites"},
		{"en", "Listen to our goats podcast on the radio", "ADVERTISEMENT Listen to our goats podcast on the radio"},
	}, true)
}

// TestManyCues delivers lines with more cues than any page has: they are not cut into parts, which would cost the square.
func TestManyCues(t *testing.T) {
	b := newBench(t)
	picture := "The goat sat there and ate. On the stairs (Photo: Elias Wexler) and it went on and on. "
	head := "Old tower to stay where it stands\nBy Dana Cohen\nMarch 3, 2015\n"
	if said := b.between(head, strings.Repeat(picture, 5), ""); len(said) < 7 {
		t.Errorf("five pictures are\n%q", said)
	}
	if said := b.between(head, strings.Repeat(picture, 400), ""); len(said) != 1 {
		t.Errorf("four hundred pictures are %d segments", len(said))
	}
	if said := b.between("", strings.Repeat(picture, 400), ""); len(said) > 2 {
		t.Errorf("in one line they are %d segments", len(said))
	}
}

// TestEvenPage reads a page without a blank line: that a paragraph stands directly over a picture in another language says
// nothing, and an agency alone under the last one signs.
func TestEvenPage(t *testing.T) {
	signed := "Council votes to keep the old water tower\nNine to four, after three hours in a full hall\nBy Dana Cohen\nPublished: 04.03.15, 11:20\n" +
		"The council voted on Wednesday to keep the tower that has stood over the town since the year of the flood.\n" +
		"המגדל, השבוע (צילום: רוני כהן)\nThe tower, this week (Photo: Roni Cohen)\n" +
		"\"Nobody slept in the hall,\" said the clerk, who had read all the names that night and went home late.\n" +
		"Painters will come on Sunday. They begin with the lower stair, which nobody has painted since the flood, and with its iron gate.\n" +
		"Nobody knows when they will end.\n(AP)\nTags: towers, goats\nRelated articles:\nWhy goats climb towers in winter\nContact us\n"
	signedKinds := []string{"HEADLINE", "DECK", "BYLINE", "PUBLICATION_LINE", "PARAGRAPH", "CAPTION", "MEDIA_CREDIT", "CAPTION", "MEDIA_CREDIT", "PARAGRAPH", "PARAGRAPH", "PARAGRAPH", "SIGNATURE", "TAGS", "RELATED_LABEL", "RELATED_ITEM", "INTERFACE"}
	// A paragraph of two sentences over a credit is none of its caption, and an agency under a caption signs nothing.
	credited := "Council votes to keep the old water tower\nNine to four, after three hours in a full hall\nBy Dana Cohen\nPublished: 04.03.15, 11:20\n" +
		"The council voted on Wednesday to keep the tower that has stood over the town since the year of the flood.\n" +
		"Painters will come on Sunday. They begin with the lower stair, which nobody has painted since the flood, and with its iron gate.\n" +
		"Photo: Roni Cohen\n\"Nobody slept in the hall,\" said the clerk, who had read all the names that night and went home late.\n" +
		"The clerk reads the names of all who climbed the tower.\nPhoto: Roni Cohen\n" +
		"The goat was not asked, and did not mind when the clerk told it of the decision on her way out.\n" +
		"The goat on the stair\n(AP)\nTags: towers, goats\nContact us\n"
	creditedKinds := []string{"HEADLINE", "DECK", "BYLINE", "PUBLICATION_LINE", "PARAGRAPH", "PARAGRAPH", "MEDIA_CREDIT", "PARAGRAPH", "CAPTION", "MEDIA_CREDIT", "PARAGRAPH", "CAPTION", "MEDIA_CREDIT", "TAGS", "INTERFACE"}
	b := newBench(t)
	kindsOf := func(page string) (kinds []string) {
		for _, s := range b.between("", page, "") {
			kind, _, _ := strings.Cut(s, " ")
			kinds = append(kinds, kind)
		}
		return kinds
	}
	for _, c := range []struct {
		page string
		want []string
	}{{signed, signedKinds}, {credited, creditedKinds}} {
		for _, page := range []string{c.page, strings.ReplaceAll(c.page, "\n", "\n\n")} {
			if kinds := kindsOf(page); !slices.Equal(kinds, c.want) {
				t.Errorf("the kinds are\n%q, want\n%q", kinds, c.want)
			}
		}
	}
	head, rest := "Council keeps the tower\nBy Dana Cohen\n\n", "\n\nThe council voted on Wednesday to keep the tower that has stood over the town.\n"
	if said := b.between("", head+"The tower that the council voted on Wednesday to keep over the town.\nהמגדל, השבוע (צילום: רוני כהן)"+rest, ""); !strings.HasPrefix(said[2], "CAPTION ") {
		t.Errorf("on a page with blank lines the pair is %q", said)
	}
}

// TestLabelUnderLongLine puts when the text was published under a line that is longer than those of the hard-wrapped text: its
// cue and colon begin something new, a sentence with the word does not.
func TestLabelUnderLongLine(t *testing.T) {
	b := newBench(t)
	head := "הלכו לעולמם\nבונה הסירות של העיר התחתונה\nשבעים סירות יצאו מן המספנה הקטנה שליד הגשר, ואף אחת מהן לא טבעה עד היום. בן 78 היה במותו\n"
	body := "\nצילום: רוני כהן\nהסירה ליד המגדל\n" +
		"בונה הסירות האחרון של העיר, שבנה סירות מעץ על שפת\nהים כל ימי חייו, הלך לעולמו אתמול בביתו שבעיר התחתונה\nבגיל שבעים ושמונה. הוא הניח ארבעה בנים ובת אחת ועוד\n" +
		"עשרות סירות ששמותיהן הם שמות הנכדות שלו מכל העולם.\nהוא נולד בעיר נמל רחוקה ולמד את המקצוע מן הסבא שלו\nהזקן. לארץ הגיע כשהוא נער, ובידו ארגז כלים אחד, שאותו\n" +
		"שמר עד יומו האחרון. בתוך חודשים כבר תיקן סירות בכפר\nשעל שפת האגם, והדייגים למדו להמתין לו בסבלנות רבה.\n"
	if said := b.between("", head+"פורסם: כ\"ח באלול תשס\"ט, 17.9.2009 | נורית גל"+body, ""); !strings.HasPrefix(said[3], "PUBLICATION_LINE ") {
		t.Errorf("the label is %q", said[3])
	}
	wrapped := strings.Replace(body, "עשרות סירות", "שנה שבה פורסם ב-17.9.2009 ספרו ועליו עשרות סירות", 1)
	for _, said := range b.between("", head+"פורסם: 4.3.2015"+wrapped, "")[4:] {
		if strings.HasPrefix(said, "PUBLICATION_LINE ") {
			t.Errorf("a line of the text is %q", said)
		}
	}
}
