package segment_test

import (
	"slices"
	"strings"
	"testing"
)

// TestRows puts rows of figures without cells between paragraphs, and lines that only look so.
func TestRows(t *testing.T) {
	checkLines(t, []lineCase{
		// Rows with as many figures each; two that have one are none, nor are years or telephone numbers.
		{"en", "Steps climbed 204 190 177\nGoats met 3 2 5", "DATA Steps climbed 204 190 177;DATA Goats met 3 2 5"},
		{"he", "מגדל המים 18-27\nהמאפייה 22-29\nהנמל 25-37", "DATA מגדל המים 18-27;DATA המאפייה 22-29;DATA הנמל 25-37"},
		{"ar", "البرج 31\nالمخبز 29\nالميناء 30", "DATA البرج 31;DATA المخبز 29;DATA الميناء 30"},
		{"ru", "Сегодня: туман, потом солнце. Днем 21\nЗавтра: солнце весь день. Днем 26\nПотом: дождь и ветер. Днем 14", "DATA Сегодня: туман, потом солнце. Днем 21;DATA Завтра: солнце весь день. Днем 26;DATA Потом: дождь и ветер. Днем 14"},
		{"en", "1. Haifa Goats 30\n2. Acre Storks 28\n3. Omer Crows 27", "DATA 1. Haifa Goats 30;DATA 2. Acre Storks 28;DATA 3. Omer Crows 27"},
		{"en", "1. The fire of 1922\n2. The flood of 1931\n3. The goat of 1948", "LIST_ITEM 1. The fire of 1922;LIST_ITEM 2. The flood of 1931;LIST_ITEM 3. The goat of 1948"},
		{"he", "* המגדל: 04-5550199\n* המאפייה: 04-5550198\n* הנמל: 04-5550197", "LIST_ITEM המגדל: 04-5550199;LIST_ITEM המאפייה: 04-5550198;LIST_ITEM הנמל: 04-5550197"},
		// Results of parts alone.
		{"he", "14:25, 18:23, 20:17, 27:12", "DATA 14:25, 18:23, 20:17, 27:12"},
		// A box of keys without figures; what people say is none.
		{"en", "Rumour: the goat owns the tower\nAnswer: false", "DATA Rumour: the goat owns the tower;DATA Answer: false"},
		{"ru", "Слух: башню купила коза\nОтвет: неправда", "DATA Слух: башню купила коза;DATA Ответ: неправда"},
		{"en", "Rumour: the goat owns the tower\n\nAnswer: false", "SUBHEADING Rumour: the goat owns the tower;SUBHEADING Answer: false"},
		// What takes place when, in rows.
		{"en", "Calendar\nSunday, March 8, 10 a.m.: Climbing for children, old gate\nTuesday, March 10, 7:30 p.m.: Lecture on goats, town hall", "SUBHEADING Calendar;DATA Sunday, March 8, 10 a.m.: Climbing for children, old gate;DATA Tuesday, March 10, 7:30 p.m.: Lecture on goats, town hall"},
		{"he", "רביעי 21:15 - העז, פרק ראשון\nחמישי 23:40 - שידור חוזר", "DATA רביעי 21:15 - העז, פרק ראשון;DATA חמישי 23:40 - שידור חוזר"},
		// Where a printed page goes on; other words that see.
		{"en", "See TOWER, Page 6A", "INTERFACE See TOWER, Page 6A"},
		{"en", "See the tower before 1950", "SUBHEADING See the tower before 1950"},
		{"he", "המשך בעמ' 5", "INTERFACE המשך בעמ' 5"},
		{"ru", "Окончание на стр. 5", "INTERFACE Окончание на стр. 5"},
		{"ar", "التتمة ص 5", "INTERFACE التتمة ص 5"},
		// Who pays for a text stands behind its word.
		{"en", "This page is supported by Tower Bakery", "ADVERTISEMENT This page is supported by Tower Bakery"},
		{"en", "The old ladder was supported by two of the goats", "SUBHEADING The old ladder was supported by two of the goats"},
		{"he", "הכתבה בחסות מאפיית המגדל", "ADVERTISEMENT הכתבה בחסות מאפיית המגדל"},
		{"ar", "هذه الصفحة برعاية مخبز البرج", "ADVERTISEMENT هذه الصفحة برعاية مخبز البرج"},
		{"ru", "Материал подготовлен при поддержке пекарни", "ADVERTISEMENT Материал подготовлен при поддержке пекарни"},
		// Titles of other pages as a block within the text, whatever their label says.
		{"ru", "Еще о башне\nВ Хайфе украли и вернули лестницу\nКто покрасил ворота в парке", "RELATED_LABEL Еще о башне;RELATED_ITEM В Хайфе украли и вернули лестницу;RELATED_ITEM Кто покрасил ворота в парке"},
		{"en", "Tower talk\nHaifa finds a ladder and returns it\nWho painted the gate in the park", "RELATED_LABEL Tower talk;RELATED_ITEM Haifa finds a ladder and returns it;RELATED_ITEM Who painted the gate in the park"},
		{"en", "Tower talk\nHaifa finds a ladder and returns it", "SUBHEADING Tower talk;SUBHEADING Haifa finds a ladder and returns it"},
		// Where something stands in a recording; figures of several, between commas.
		{"he", "02:15 היום שבו העז נעלמה\n11:40 המאזין מעכו\n29:05 האם שתיקה היא שקר", "DATA 02:15 היום שבו העז נעלמה;DATA 11:40 המאזין מעכו;DATA 29:05 האם שתיקה היא שקר"},
		{"en", "Cohen 31, Levi 18, Stone 14", "DATA Cohen 31, Levi 18, Stone 14"},
		{"en", "A goat of 31, a clerk of 18, and a stone", "SUBHEADING A goat of 31, a clerk of 18, and a stone"},
		// What is counted beside other keys is no counter of the page.
		{"he", "בעלי זכות הצבעה: 8,114\nהצביעו: 3,327\nפסולים: 61", "DATA בעלי זכות הצבעה: 8,114;DATA הצביעו: 3,327;DATA פסולים: 61"},
		{"en", "Views: 340\nComments: 12\nShares: 5", "INTERFACE Views: 340;INTERFACE Comments: 12;INTERFACE Shares: 5"},
		// A title over small advertisements.
		{"he", "לוח קטן\nלמכירה סולם ישן, מצב טוב, 08-5550191\nמחפשים שותפה למגדל, 052-5550143", "SUBHEADING לוח קטן;ADVERTISEMENT למכירה סולם ישן, מצב טוב, 08-5550191;ADVERTISEMENT מחפשים שותפה למגדל, 052-5550143"},
		// What machines of agencies add; capitals and figures of a title.
		{"en", "AP-TW-03-03-15 2231EST", "NOISE AP-TW-03-03-15 2231EST"},
		{"en", "GOAT-PROOF LADDERS OF 1948-1952", "SUBHEADING GOAT-PROOF LADDERS OF 1948-1952"},
		// A telephone number ends no title; years do.
		{"he", "לשאלות על המגדל: רוני לוי, מזכירת המועצה, 052-5550199", "PARAGRAPH לשאלות על המגדל: רוני לוי, מזכירת המועצה, 052-5550199"},
		{"he", "מי טיפסה: רוני לוי, 1930-2010", "SUBHEADING מי טיפסה: רוני לוי, 1930-2010"},
	}, false)
	checkLines(t, []lineCase{
		{"en", "More episodes\nEpisode 3: The goat that stayed\nEpisode 2: A rope without an end", "RELATED_LABEL More episodes;RELATED_ITEM Episode 3: The goat that stayed;RELATED_ITEM Episode 2: A rope without an end"},
		{"en", "INSIDE\nBakers hope for a dry week\nStorks lose on the last day", "RELATED_LABEL INSIDE;RELATED_ITEM Bakers hope for a dry week;RELATED_ITEM Storks lose on the last day"},
		{"en", "More World News\nBakers hope for a dry week\nStorks lose on the last day", "RELATED_LABEL More World News;RELATED_ITEM Bakers hope for a dry week;RELATED_ITEM Storks lose on the last day"},
		{"en", "More\nPrint this page\nMail this page", "INTERFACE More;INTERFACE Print this page;INTERFACE Mail this page"},
		// Readers' comments in rows and with who posted them.
		{"he", "תגובות (2)\n1 | גם אני טיפסתי | 04/03/15 | 09:02\n2 | ומה עם העז? | 04/03/15 | 11:47", "INTERFACE תגובות (2);COMMENT 1 | גם אני טיפסתי | 04/03/15 | 09:02;COMMENT 2 | ומה עם העז? | 04/03/15 | 11:47"},
		{"en", "2 Comments\nMy father climbed it. He liked the view.\nPosted by R. Stern | March 4, 2015 10:02 am\nAsk the goat next, please.\nPosted by Lou | March 4, 2015 11:40 am", "INTERFACE 2 Comments;COMMENT My father climbed it. He liked the view.⏎Posted by R. Stern | March 4, 2015 10:02 am;COMMENT Ask the goat next, please.⏎Posted by Lou | March 4, 2015 11:40 am"},
		{"he", "תגובות\nפורסם לראשונה ב-03.03.2015 בשעה 09:10", "INTERFACE תגובות;PUBLICATION_LINE פורסם לראשונה ב-03.03.2015 בשעה 09:10"},
		// What may come otherwise than told is a notice.
		{"he", "\nהמסמך כולל מידע צופה פני עתיד. העז עשויה לרדת.", "LEGAL המסמך כולל מידע צופה פני עתיד. העז עשויה לרדת."},
		{"ru", "\nТекст содержит прогнозные заявления. Коза может передумать.", "LEGAL Текст содержит прогнозные заявления. Коза может передумать."},
		// What a reader agrees to, which is no news of somebody who agrees to something.
		{"en", "\nBy posting a comment you agree to our house rules.", "LEGAL By posting a comment you agree to our house rules."},
		{"he", "\nבשליחת תגובה הנני מאשר את כללי הדף.", "LEGAL בשליחת תגובה הנני מאשר את כללי הדף."},
		{"en", "\nThe goat did not agree to the terms of the truce.", "PARAGRAPH The goat did not agree to the terms of the truce."},
		{"he", "\nהעז לא הסכימה לתנאי ההפוגה וחזרה לראש המגדל.", "PARAGRAPH העז לא הסכימה לתנאי ההפוגה וחזרה לראש המגדל."},
		{"ar", "\nيتضمن النص بيانات تطلعية. قد تنزل العنزة.", "LEGAL يتضمن النص بيانات تطلعية. قد تنزل العنزة."},
		// Who holds the rights, below the text; whose a picture is.
		{"en", "Tags: towers, goats\nCopyright: The Tower Gazette", "TAGS Tags: towers, goats;LEGAL Copyright: The Tower Gazette"},
		{"en", "\nThe goat at noon\nCopyright: Hanna Dorr", "CAPTION The goat at noon;MEDIA_CREDIT Copyright: Hanna Dorr @Hanna Dorr"},
		{"en", "Follow The Gazette on Facebook", "INTERFACE Follow The Gazette on Facebook"},
		{"en", "Subscribe to The Gazette on Facebook", "ADVERTISEMENT Subscribe to The Gazette on Facebook"},
	}, true)
}

// TestTopLines puts lines over the headline, and results into it.
func TestTopLines(t *testing.T) {
	b := newBench(t)
	_, body, _ := strings.Cut(bodies["en"][0], "\n\n")
	for _, c := range []struct{ lines, want string }{
		{"BC-BKN--Goats-Storks, 3rd Ld-Writethru\nGoats 101, Storks 99\nBy Dana Cohen\n\n", "KICKER BC-BKN--Goats-Storks, 3rd Ld-Writethru;HEADLINE Goats 101, Storks 99;BYLINE By Dana Cohen @Dana Cohen"},
		{"41° Haifa\nGoats walk home in the rain\nBy Dana Cohen\n\n", "DATA 41° Haifa;HEADLINE Goats walk home in the rain;BYLINE By Dana Cohen @Dana Cohen"},
		{"Submit a tip\nGoats walk home in the rain\nBy Dana Cohen\n\n", "INTERFACE Submit a tip;HEADLINE Goats walk home in the rain;BYLINE By Dana Cohen @Dana Cohen"},
	} {
		if said := b.between("", c.lines, body); !slices.Equal(said, strings.Split(c.want, ";")) {
			t.Errorf("%q is\n%q, want\n%q", c.lines, said, c.want)
		}
	}
}

// TestSetOff puts quotations, notes and leftovers between paragraphs.
func TestSetOff(t *testing.T) {
	checkLines(t, []lineCase{
		{"en", "“A town is as flat as its laziest clerk.”", "PULL_QUOTE “A town is as flat as its laziest clerk.”"},
		{"en", "“A flat town”", "SUBHEADING “A flat town”"},
		{"ar", "- متى صعدت أول مرة؟\n- كنت في العاشرة، وكان الدرج أطول مني.", "PARAGRAPH متى صعدت أول مرة؟;PARAGRAPH كنت في العاشرة، وكان الدرج أطول مني."},
		{"ar", "- سلم جديد\n- باب جديد", "LIST_ITEM سلم جديد;LIST_ITEM باب جديد"},
		{"he", "\"החליטה ברוב של\"", "PULL_QUOTE \"החליטה ברוב של\""},
		{"ar", "\"قرر المجلس بأغلبية\"", "PULL_QUOTE \"قرر المجلس بأغلبية\""},
		{"ar", "\"أغلبية تسعة أصوات\"", "PULL_QUOTE \"أغلبية تسعة أصوات\""},
		{"he", "\"אולם של עזים\"", "SUBHEADING \"אולם של עזים\""},
		{"ru", "«Лестница — это сердце, а сторож — совесть»", "PULL_QUOTE «Лестница — это сердце, а сторож — совесть»"},
		{"en", "This tower knows every goat of the valley and hates to be hurried\nElias Wexler, stair keeper", "PULL_QUOTE This tower knows every goat of the valley and hates to be hurried⏎Elias Wexler, stair keeper"},
		{"en", "Correction: March 5, 2015\nAn article on Tuesday misstated the age of the goat. It is nine.", "EDITOR_NOTE Correction: March 5, 2015⏎An article on Tuesday misstated the age of the goat. It is nine."},
		{"he", "תיקון:\nבידיעה על המגדל נכתב שהעז בת שמונה. היא בת תשע.", "EDITOR_NOTE תיקון:⏎בידיעה על המגדל נכתב שהעז בת שמונה. היא בת תשע."},
		{"en", "[an error occurred while processing this directive]", "NOISE [an error occurred while processing this directive]"},
		{"en", "An error occurred while she was counting the steps", "SUBHEADING An error occurred while she was counting the steps"},
	}, false)
}

// TestAnswers puts questions before what somebody says, on a page that has several, and one alone.
func TestAnswers(t *testing.T) {
	checkLines(t, []lineCase{
		{"he", "למה דווקא מגדל?\n\n\"כי אין שם קליטה, ואף אחד לא התקשר אליי כל השבוע\".\n\nומה העז אמרה?\n\n\"בעיקר ששקר לה, ובלילה היא שתקה איתי עד הבוקר\".", "PARAGRAPH למה דווקא מגדל?;PARAGRAPH \"כי אין שם קליטה, ואף אחד לא התקשר אליי כל השבוע\".;PARAGRAPH ומה העז אמרה?;PARAGRAPH \"בעיקר ששקר לה, ובלילה היא שתקה איתי עד הבוקר\"."},
		{"he", "למה דווקא מגדל?\n\n\"כי אין שם קליטה, ואף אחד לא התקשר אליי כל השבוע\".", "SUBHEADING למה דווקא מגדל?;PARAGRAPH \"כי אין שם קליטה, ואף אחד לא התקשר אליי כל השבוע\"."},
	}, false)
}

// TestNotesPage puts words of notes into the headline.
func TestNotesPage(t *testing.T) {
	b := newBench(t)
	page := "Correction: a goat, a tower and two clerks named Levi\nBy Dana Cohen\nPublished: March 3, 2015\n\n"
	_, body, _ := strings.Cut(bodies["en"][0], "\n\n")
	want := []string{"HEADLINE Correction: a goat, a tower and two clerks named Levi", "BYLINE By Dana Cohen @Dana Cohen", "PUBLICATION_LINE Published: March 3, 2015"}
	if said := b.between("", page, body); !slices.Equal(said, want) {
		t.Errorf("the page is\n%q, want\n%q", said, want)
	}
}
