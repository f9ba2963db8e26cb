package segment_test

import (
	"slices"
	"strings"
	"testing"
)

// bodies are the texts that stand around the lines of a case: a head with byline and date, and two paragraphs on each
// side.
var bodies = map[string][2]string{
	"en": {"Council votes to keep the old water tower\nBy Dana Cohen\nMarch 3, 2015\n\nThe council voted nine to four on the question, after a debate of three hours in a full hall.\n\n", "\n\nNobody slept in the hall, the clerk said on her way out, and few of them sat down.\n"},
	"he": {"המועצה החליטה לשמור על מגדל המים הישן\nמאת דנה כהן\n3.3.2015\n\nהמועצה החליטה ברוב של תשעה מול ארבעה, אחרי דיון של שלוש שעות באולם מלא.\n\n", "\n\nאיש לא נרדם באולם, אמרה המזכירה בצאתה, ומעטים ישבו שם על כיסא.\n"},
	"ar": {"المجلس يقرر الإبقاء على برج الماء القديم\nبقلم سامر نادر\n3 آذار 2015\n\nقرر المجلس بأغلبية تسعة أصوات مقابل أربعة الإبقاء على البرج، بعد نقاش دام ثلاث ساعات.\n\n", "\n\nولم ينم أحد في القاعة، كما قالت أمينة السر، ولم يجلس إلا القليل منهم.\n"},
	"ru": {"Совет решил сохранить старую водонапорную башню\nАвтор: Анна Файн\n03.03.2015\n\nСовет проголосовал девятью голосами против четырех, после трех часов спора в полном зале.\n\n", "\n\nВ зале никто не спал, сказала секретарь на выходе, и мало кто сидел.\n"},
}

// between returns what the lines of a case came as, between the two parts of a page.
func (b *bench) between(before, lines, after string) []string {
	source := before + lines + after
	got := b.classify(source)
	var said []string
	for k := range got.Segments {
		s := &got.Segments[k]
		if s.Span.Start < len(before) || s.Span.Start >= len(before)+len(lines) {
			continue
		}
		m := marked{kind: kindNames[s.Kind], text: s.Span.Of(source)}
		for _, party := range s.Details.Parties {
			m.names = append(m.names, party.Name)
		}
		said = append(said, strings.Replace(m.describe(), "  ", " ", 1))
	}
	return said
}

type lineCase struct{ language, lines, want string }

func checkLines(t *testing.T, cases []lineCase, foot bool) {
	t.Helper()
	b := newBench(t)
	for _, c := range cases {
		before, after := bodies[c.language][0], bodies[c.language][1]
		if foot {
			before, after = before+strings.TrimPrefix(after, "\n\n")+"\n", "\n"
		}
		if said, want := b.between(before, c.lines, after), strings.Split(c.want, ";"); !slices.Equal(said, want) {
			t.Errorf("%q is\n%q, want\n%q", c.lines, said, want)
		}
	}
}

// TestMediaLines puts pictures with their credits, lists, figures and notes between paragraphs.
func TestMediaLines(t *testing.T) {
	checkLines(t, []lineCase{
		// The sign of copyright credits after a caption; a notice of rights it opens is none.
		{"ru", "Башня у станции © Лев Гуров/ТАСС", "CAPTION Башня у станции;MEDIA_CREDIT © Лев Гуров/ТАСС @Лев Гуров"},
		{"en", "The tower at noon © Dana Cohen", "CAPTION The tower at noon;MEDIA_CREDIT © Dana Cohen @Dana Cohen"},
		{"en", "© 2015 The Tower Gazette. All rights reserved", "LEGAL © 2015 The Tower Gazette. All rights reserved"},
		// For whom a picture was made, over its caption; a sentence that says "for" is none.
		{"en", "Dana Cohen for The Gazette\nThe tower before the storm. It lost a window that night.", "MEDIA_CREDIT Dana Cohen for The Gazette @Dana Cohen;CAPTION The tower before the storm. It lost a window that night."},
		{"en", "A reprieve for the old town", "SUBHEADING A reprieve for the old town"},
		{"en", "Courtesy of Roni Levi\nThe tower in 1931, seen from the bakery.", "MEDIA_CREDIT Courtesy of Roni Levi @Roni Levi;CAPTION The tower in 1931, seen from the bakery."},
		// A body with small words in its name; a remark in brackets is none.
		{"en", "The tower before it was painted (Archive of the Haifa Water Company)", "CAPTION The tower before it was painted;MEDIA_CREDIT (Archive of the Haifa Water Company) @Archive of the Haifa Water Company"},
		// The photographer who wrote the text has no name; a cue of several words in brackets has.
		{"ru", "Башня у станции Фото автора", "CAPTION Башня у станции;MEDIA_CREDIT Фото автора"},
		{"ru", "Башня утром (фото предоставлено музеем воды)", "CAPTION Башня утром;MEDIA_CREDIT (фото предоставлено музеем воды) @музеем воды"},
		{"ru", "Башня утром (фото: Лев Гуров, лаборатория фотографии)", "CAPTION Башня утром;MEDIA_CREDIT (фото: Лев Гуров, лаборатория фотографии) @Лев Гуров+лаборатория фотографии"},
		// A modifier before the agency's bracket.
		{"ar", "البرج قبل الترميم - صورة أرشيفية (رويترز)", "CAPTION البرج قبل الترميم;MEDIA_CREDIT صورة أرشيفية (رويترز) @رويترز"},
		{"en", "The tower on March 2, 2015. AFP PHOTO / DANA COHEN", "CAPTION The tower on March 2, 2015.;MEDIA_CREDIT AFP PHOTO / DANA COHEN @DANA COHEN"},
		// The body that the caption's last words name is not the photographer; one of its own before the name is.
		{"he", "דנה כהן, כתבת רויטרס / צילום: רוני לוי", "CAPTION דנה כהן, כתבת רויטרס;MEDIA_CREDIT צילום: רוני לוי @רוני לוי"},
		{"en", "The tower at noon Reuters/Roni Levi", "CAPTION The tower at noon;MEDIA_CREDIT Reuters/Roni Levi @Roni Levi"},
		// A strong cue with a comma.
		{"ru", "Автор фото, LEV GUROV/AFP", "MEDIA_CREDIT Автор фото, LEV GUROV/AFP @LEV GUROV"},
		// A caption that says what the picture is may be a sentence; another sentence before an agency is text.
		{"en", "Screen capture of the goat on the tower's stairs. (YouTube)", "CAPTION Screen capture of the goat on the tower's stairs.;MEDIA_CREDIT (YouTube) @YouTube"},
		{"en", "The goat stood on the tower's stairs until noon. (Reuters)", "PARAGRAPH The goat stood on the tower's stairs until noon.;SIGNATURE (Reuters) @Reuters"},
		// A caption once more, without its credit or stop, and a blank line between.
		{"he", "רוני לוי (משמאל) והעז על המגדל\n\nרוני לוי (משמאל) והעז על המגדל. צילום: דנה כהן", "CAPTION רוני לוי (משמאל) והעז על המגדל;CAPTION רוני לוי (משמאל) והעז על המגדל.;MEDIA_CREDIT צילום: דנה כהן @דנה כהן"},
		{"en", "Roni Levi\nRoni Levi\nRoni Levi\n(Photo: Dana Cohen)", "CAPTION Roni Levi;CAPTION Roni Levi;CAPTION Roni Levi;MEDIA_CREDIT (Photo: Dana Cohen) @Dana Cohen"},
		// A stop before the agency.
		{"ru", "Фото: Лев Гуров. Flash90", "MEDIA_CREDIT Фото: Лев Гуров. Flash90 @Лев Гуров+Flash90"},
		// A quotation that a title goes on from has no speaker.
		{"ru", "«На башню, на башню» – и на козу", "SUBHEADING «На башню, на башню» – и на козу"},
		{"ru", "«На башню, на башню» – Лев Гуров", "PULL_QUOTE «На башню, на башню» – Лев Гуров"},
		// What a programme shows is no credit, nor is a picture over a headline who wrote the text.
		{"en", "20:30 – Brass for goats, the tower\n21:00 – Film: \"The Goat\", the bakery\n21:15 – Songs, the harbour", "DATA 20:30 – Brass for goats, the tower;DATA 21:00 – Film: \"The Goat\", the bakery;DATA 21:15 – Songs, the harbour"},
		// An address in a sentence is no agency glued to a caption, and where a quotation is from is no credit.
		{"en", "The paper wrote of it on its page at news.reuters.", "PARAGRAPH The paper wrote of it on its page at news.reuters."},
		{"en", "The goat on the stairs.Reuters", "CAPTION The goat on the stairs.;MEDIA_CREDIT Reuters @Reuters"},
		// A cue in running text announces no names.
		{"en", "The tower at noon picture: Roni Levi", "CAPTION The tower at noon;MEDIA_CREDIT picture: Roni Levi @Roni Levi"},
		{"en", "The clerk told the editor: the date on the tower was wrong, as it often is.", "PARAGRAPH The clerk told the editor: the date on the tower was wrong, as it often is."},
		// A gallery's counter before a caption with its credit.
		{"he", "1 / 4המגדל בבוקר (צילום: דנה כהן)", "INTERFACE 1 / 4;CAPTION המגדל בבוקר;MEDIA_CREDIT (צילום: דנה כהן) @דנה כהן"},
		// Behind the caption's stop: bodies, a name and its body, words of courtesy; a sentence that names a body is text.
		{"en", "The tower at noon. GETTY IMAGES", "CAPTION The tower at noon.;MEDIA_CREDIT GETTY IMAGES @GETTY IMAGES"},
		{"he", "המגדל בצהריים. דנה כהן, פלאש 90", "CAPTION המגדל בצהריים.;MEDIA_CREDIT דנה כהן, פלאש 90 @דנה כהן+פלאש 90"},
		{"en", "The tower at noon. Handout via Reuters", "CAPTION The tower at noon.;MEDIA_CREDIT Handout via Reuters @Reuters"},
		{"ar", "البرج ظهرا. رويترز", "CAPTION البرج ظهرا.;MEDIA_CREDIT رويترز @رويترز"},
		{"en", "The tower at noon. Image courtesy of Dana Cohen", "CAPTION The tower at noon.;MEDIA_CREDIT Image courtesy of Dana Cohen @Dana Cohen"},
		{"en", "The tower at noon. Courtesy photo", "CAPTION The tower at noon.;MEDIA_CREDIT Courtesy photo"},
		{"en", "The tower at noon. (Dana Cohen via AP)", "CAPTION The tower at noon.;MEDIA_CREDIT (Dana Cohen via AP) @Dana Cohen+AP"},
		{"en", "The tower at noon.Dana Cohen/AP", "CAPTION The tower at noon.;MEDIA_CREDIT Dana Cohen/AP @Dana Cohen"},
		{"en", "The clerk said so. She had it from Reuters, and slept well after that.", "PARAGRAPH The clerk said so. She had it from Reuters, and slept well after that."},
		{"he", "נמל ישן. חוסכים שבוע הפלגה/רויטרס", "CAPTION נמל ישן. חוסכים שבוע הפלגה;MEDIA_CREDIT רויטרס @רויטרס"},
		{"he", "נמל ישן. דנה לוי כהן/רויטרס", "CAPTION נמל ישן.;MEDIA_CREDIT דנה לוי כהן/רויטרס @דנה לוי כהן"},
		// Courtesy alone in the text, and a picture that a word says was made.
		{"he", "תמונה באדיבות דנה כהן", "MEDIA_CREDIT תמונה באדיבות דנה כהן @דנה כהן"},
		{"en", "Courtesy of the Haifa Port Company", "MEDIA_CREDIT Courtesy of the Haifa Port Company @Haifa Port Company"},
		{"en", "The courtesy of old towers", "SUBHEADING The courtesy of old towers"},
		{"ru", "Снимок Льва Гурова", "MEDIA_CREDIT Снимок Льва Гурова @Льва Гурова"},
		{"ru", "Снимок сделан в 1931 году", "SUBHEADING Снимок сделан в 1931 году"},
		{"ru", "Башня в полдень. Кадр из видео", "CAPTION Башня в полдень.;MEDIA_CREDIT Кадр из видео"},
		{"en", "The tower at noon. Credit...Dana Cohen for The Gazette", "CAPTION The tower at noon.;MEDIA_CREDIT Credit...Dana Cohen for The Gazette @Dana Cohen"},
		// Before the caption, in one line; a cue and a clause are a paragraph.
		{"en", "Photo: Dana Cohen. The tower at noon.", "MEDIA_CREDIT Photo: Dana Cohen. @Dana Cohen;CAPTION The tower at noon."},
		{"he", "צילום: דנה כהן. המגדל הישן בצהריים", "MEDIA_CREDIT צילום: דנה כהן. @דנה כהן;CAPTION המגדל הישן בצהריים"},
		{"he", "(צילום: דנה כהן) המגדל הישן בצהריים", "MEDIA_CREDIT (צילום: דנה כהן) @דנה כהן;CAPTION המגדל הישן בצהריים"},
		{"ru", "Фото: Лев Гуров. Башня в полдень после бури.", "MEDIA_CREDIT Фото: Лев Гуров. @Лев Гуров;CAPTION Башня в полдень после бури."},
		{"en", "The picture: nobody came to see the tower. The clerk went home.", "PARAGRAPH The picture: nobody came to see the tower. The clerk went home."},
		// Captions in three scripts share one credit.
		{"he", "המגדל הישן\nالبرج القديم\nThe old tower\n(Photo: Dana Cohen)", "CAPTION המגדל הישן;CAPTION البرج القديم;CAPTION The old tower;MEDIA_CREDIT (Photo: Dana Cohen) @Dana Cohen"},
		// A chronicle is a list; one line of its kind is not.
		{"en", "1931: The tower is built\n1968: A stork moves in", "LIST_ITEM 1931: The tower is built;LIST_ITEM 1968: A stork moves in"},
		{"en", "May 4, 1968: A stork moves in for good\nMay 9, 1999: The stork leaves", "LIST_ITEM May 4, 1968: A stork moves in for good;LIST_ITEM May 9, 1999: The stork leaves"},
		{"ar", "١ - إصلاح السلم\n٢ - طلاء الباب", "LIST_ITEM ١ - إصلاح السلم;LIST_ITEM ٢ - طلاء الباب"},
		// What a list completes is no title.
		{"en", "The council asks for three things:\n• a ladder\n• a bell\n• patience", "PARAGRAPH The council asks for three things;LIST_ITEM a ladder;LIST_ITEM a bell;LIST_ITEM patience"},
		// A live blog may tell an hour in a word; one is a heading, and so is a word among words.
		{"en", "10:45 a.m.\nThe goat went up.\nNoon\nThe goat came down.", "LIVE_TIMESTAMP 10:45 a.m.;PARAGRAPH The goat went up.;LIVE_TIMESTAMP Noon;PARAGRAPH The goat came down."},
		{"en", "Noon in Acre", "SUBHEADING Noon in Acre"},
		// The day of a further text on the page, beside its title; one over a paragraph is a chronicle's.
		{"en", "March 1, 2015\n\nA bell without a rope in Acre\n\nThe bell of the old church has no rope, and nobody has heard it since the last fair.", "PUBLICATION_LINE March 1, 2015;SUBHEADING A bell without a rope in Acre;PARAGRAPH The bell of the old church has no rope, and nobody has heard it since the last fair."},
		{"en", "March 1, 2015\nThe bell of the old church has no rope, and nobody has heard it since the last fair.", "SUBHEADING March 1, 2015;PARAGRAPH The bell of the old church has no rope, and nobody has heard it since the last fair."},
		// Figures.
		{"en", "Tower Rovers 3 - 2 Bakery United", "DATA Tower Rovers 3 - 2 Bakery United"},
		{"en", "'12 - 1:0: Cohen from the spot\n'80 - 1:1: Levi, off the post", "DATA '12 - 1:0: Cohen from the spot;DATA '80 - 1:1: Levi, off the post"},
		{"en", "Rating: 4/5", "DATA Rating: 4/5"},
		{"en", "Sunday, March 8, 20:30 | Old hall\nMarch 10, 21:00 | New hall", "DATA Sunday, March 8, 20:30 | Old hall;DATA March 10, 21:00 | New hall"},
		{"he", "18:45 חדשות המגדל\n22:30 תקציר: 3:2 בדרבי", "DATA 18:45 חדשות המגדל;DATA 22:30 תקציר: 3:2 בדרבי"},
		{"en", "window.towers = window.towers || [];", "NOISE window.towers = window.towers || []"},
		{"en", "30", "PARAGRAPH 30"},
		{"en", "-30-", "NOISE 30"},
		// Corrections that no word announces; a paragraph that only says such a word.
		{"en", "This article was amended on 5 March. An earlier version misstated the height.", "EDITOR_NOTE This article was amended on 5 March. An earlier version misstated the height."},
		{"he", "בגרסה קודמת של הידיעה צוין בטעות שהמגדל גבוה יותר.", "EDITOR_NOTE בגרסה קודמת של הידיעה צוין בטעות שהמגדל גבוה יותר."},
		{"en", "The clerk had incorrectly counted the votes twice before the mayor woke up and asked for tea.", "PARAGRAPH The clerk had incorrectly counted the votes twice before the mayor woke up and asked for tea."},
	}, false)
}

// TestFootLines puts lines under the text: topics, labels, notices, offers, comments.
func TestFootLines(t *testing.T) {
	checkLines(t, []lineCase{
		{"en", "Towers | Haifa | Storks", "TAGS Towers | Haifa | Storks"},
		{"en", "fb tel insta twitter youtube", "INTERFACE fb tel insta twitter youtube"},
		{"en", "Home | Contact us | Privacy policy", "INTERFACE Home | Contact us | Privacy policy"},
		{"ar", "أبراج • حيفا • طيور", "TAGS أبراج • حيفا • طيور"},
		{"en", "Related:\n• A bell without a rope\n• The stork that voted", "RELATED_LABEL Related;RELATED_ITEM A bell without a rope;RELATED_ITEM The stork that voted"},
		{"en", "Top headlines\nSend to a friend", "RELATED_LABEL Top headlines;INTERFACE Send to a friend"},
		{"en", "Related stories\nA bell without a rope in Acre\nFollow us and get the news on your phone", "RELATED_LABEL Related stories;RELATED_ITEM A bell without a rope in Acre;ADVERTISEMENT Follow us and get the news on your phone"},
		{"en", "Support our independent journalism with a small gift", "ADVERTISEMENT Support our independent journalism with a small gift"},
		{"en", "Related stories\nA bell without a rope in Acre\nThe views are solely those of the writers", "RELATED_LABEL Related stories;RELATED_ITEM A bell without a rope in Acre;LEGAL The views are solely those of the writers"},
		{"he", "המידע כפוף לשינויים", "LEGAL המידע כפוף לשינויים"},
		{"ru", "Читайте нас в мобильном приложении", "ADVERTISEMENT Читайте нас в мобильном приложении"},
		// Comments: name and time before the text, after it, over it, in brackets.
		{"en", "2 comments\nladder_man 4 Mar 2015 8:21: Long may it stand.", "INTERFACE 2 comments;COMMENT ladder_man 4 Mar 2015 8:21: Long may it stand."},
		{"en", "2 comments\n#1 Long may it stand.\nRuth, Omer, 04/03/2015 12:10", "INTERFACE 2 comments;COMMENT #1 Long may it stand.⏎Ruth, Omer, 04/03/2015 12:10"},
		{"he", "2 תגובות\n17:22 04/03/2015 שרית מנהריה\nראיתי שם חסידה", "INTERFACE 2 תגובות;COMMENT 17:22 04/03/2015 שרית מנהריה⏎ראיתי שם חסידה"},
		{"he", "2 תגובות\n1. יפה מאוד! (דוד, 04/03/15 10:15)\n2. לא ברור (שושנה, 04/03/15 12:48)", "INTERFACE 2 תגובות;COMMENT 1. יפה מאוד! (דוד, 04/03/15 10:15);COMMENT 2. לא ברור (שושנה, 04/03/15 12:48)"},
		{"en", "She knew the ladder by heart. Posted by Lenny G. on 3/4/2015 6:22 PM", "COMMENT She knew the ladder by heart. Posted by Lenny G. on 3/4/2015 6:22 PM"},
	}, true)
}

// TestTop puts figures and lists of other pages above the headline.
func TestTop(t *testing.T) {
	b := newBench(t)
	for _, c := range []struct{ lines, want string }{
		{"Haifa 27°C\nUSD/ILS 3.59\n", "DATA Haifa 27°C;DATA USD/ILS 3.59"},
		{"Tower Rovers 1:2 Bakery United\nAcre Old Boys 0:0 Haifa Bells\n", "DATA Tower Rovers 1:2 Bakery United;DATA Acre Old Boys 0:0 Haifa Bells"},
		{"Trending\nA bell without a rope in Acre\nThe stork that voted and lost\n###\n", "RELATED_LABEL Trending;RELATED_ITEM A bell without a rope in Acre;RELATED_ITEM The stork that voted and lost;NOISE ###"},
		// A number at the end makes no figures of a section's name.
		{"Metro | Ward 4\n", "KICKER Metro | Ward 4"},
	} {
		if said, want := b.between("Home\n", c.lines, bodies["en"][0]), strings.Split(c.want, ";"); !slices.Equal(said, want) {
			t.Errorf("%q is\n%q, want\n%q", c.lines, said, want)
		}
	}
}
