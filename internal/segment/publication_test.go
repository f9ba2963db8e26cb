package segment_test

import (
	"strings"
	"testing"
)

// TestPublicationShapes puts lines that tell when the text was published under the headline, by language and shape: each is
// one or two publication lines, and the names before or behind the date are a byline.
func TestPublicationShapes(t *testing.T) {
	b := newBench(t)
	for _, c := range []struct{ language, lines, want string }{
		{"he", "פורסם: 18.03.21 | 17:05", "PUBLICATION_LINE"},
		{"he", "עלה לאוויר: 18.3.2021, 17:05", "PUBLICATION_LINE"},
		{"he", "הידיעה פורסמה לראשונה באתר ב-17.3.2021 בשעה 08:10", "PUBLICATION_LINE"},
		{"he", "פורסם לראשונה: 17.03.2021, 08:10 | עודכן לאחרונה: 18.03.2021, 17:05", "PUBLICATION_LINE"},
		{"he", "ה' בניסן תשפ\"א, 18.3.2021, 06:30", "PUBLICATION_LINE"},
		{"he", "דנה כהן | 18.3.2021 | 17:05", "BYLINE @דנה כהן PUBLICATION_LINE"},
		{"he", "דנה כהן, 18.03.21, 17:05", "BYLINE @דנה כהן PUBLICATION_LINE"},
		{"he", "מאת: דנה כהן | פורסם ב-18 במרץ 2021", "BYLINE @דנה כהן PUBLICATION_LINE"},
		{"he", "מאת דנה כהן\n18.03.2021 17:05", "BYLINE @דנה כהן PUBLICATION_LINE"},
		{"he", "18/03/2021 17:05 | דנה כהן", "PUBLICATION_LINE BYLINE @דנה כהן"},
		{"he", "תאריך פרסום: 18/03/2021", "PUBLICATION_LINE"},
		{"he", "תאריך עדכון: 18/03/2021 17:05", "PUBLICATION_LINE"},
		{"he", "עדכון אחרון: היום, 17:05", "PUBLICATION_LINE"},
		{"he", "אתמול, 21:35", "PUBLICATION_LINE"},
		{"he", "לפני שעתיים", "PUBLICATION_LINE"},
		{"he", "פורסם לפני 3 שעות", "PUBLICATION_LINE"},
		{"he", "פורסם:\n18.03.21, 17:05", "PUBLICATION_LINE"},
		{"he", "פורסם\n18.03.21, 17:05\nעודכן\n18.03.21, 19:00", "PUBLICATION_LINE PUBLICATION_LINE"},
		{"he", "18 מרץ 2021, 17:05", "PUBLICATION_LINE"},
		{"he", "יום חמישי, 18 במרץ 2021", "PUBLICATION_LINE"},
		{"he", "17:05, 18.03.2021 (עודכן: 19:00)", "PUBLICATION_LINE"},
		{"he", "נכתב ע\"י דנה כהן בתאריך 18/03/2021", "BYLINE @דנה כהן PUBLICATION_LINE"},
		{"he", "הועלה בתאריך 18.3.2021 בשעה 17:05", "PUBLICATION_LINE"},
		{"he", "זמן פרסום: 18/03/2021 17:05", "PUBLICATION_LINE"},
		{"he", "ה-18 במרץ 2021", "PUBLICATION_LINE"},
		{"he", "פורסם במקור ב-18.3.2021", "PUBLICATION_LINE"},
		{"he", "(עודכן ב-19:40)", "PUBLICATION_LINE"},
		{"he", "דנה כהן, כתבת התחבורה | 18.3.21 17:05", "BYLINE @דנה כהן PUBLICATION_LINE"},
		{"he", "דנה כהן ורוני לוי | עודכן לאחרונה: 18.03.21 | 17:05", "BYLINE @דנה כהן+רוני לוי PUBLICATION_LINE"},
		{"en", "Published: March 18, 2021, 5:05 pm", "PUBLICATION_LINE"},
		{"en", "Published 18 March 2021 at 17:05, updated 19:00", "PUBLICATION_LINE"},
		{"en", "First published on Thu 18 Mar 2021 06.00 GMT", "PUBLICATION_LINE"},
		{"en", "Thu 18 Mar 2021 06.00 GMT\nLast modified on Thu 18 Mar 2021 09.41 GMT", "PUBLICATION_LINE PUBLICATION_LINE"},
		{"en", "Posted by Dana Cohen on March 18, 2021", "BYLINE @Dana Cohen PUBLICATION_LINE"},
		{"en", "Posted: Mar 18, 2021 5:05 PM ET | Last Updated: March 18", "PUBLICATION_LINE"},
		{"en", "By Dana Cohen | March 18, 2021", "BYLINE @Dana Cohen PUBLICATION_LINE"},
		{"en", "By DANA COHEN MARCH 18, 2021 17:05", "BYLINE @DANA COHEN PUBLICATION_LINE"},
		{"en", "March 18, 2021 | 5:05pm", "PUBLICATION_LINE"},
		{"en", "Updated 3 hours ago", "PUBLICATION_LINE"},
		{"en", "2021-03-18T17:05:00Z", "PUBLICATION_LINE"},
		{"en", "18/03/2021 17:05", "PUBLICATION_LINE"},
		{"en", "Dana Cohen\nMarch 18, 2021", "BYLINE @Dana Cohen PUBLICATION_LINE"},
		{"en", "Published on: 18 Mar 2021", "PUBLICATION_LINE"},
		{"en", "Date of publication: 18.03.2021", "PUBLICATION_LINE"},
		{"en", "Issued: 18 March 2021", "PUBLICATION_LINE"},
		{"en", "Originally published March 17, 2021; updated March 18, 2021", "PUBLICATION_LINE"},
		{"en", "Today, 5:05 pm", "PUBLICATION_LINE"},
		{"en", "Yesterday at 21:35", "PUBLICATION_LINE"},
		{"en", "Dana Cohen, Haifa Correspondent, 18 March 2021", "BYLINE @Dana Cohen PUBLICATION_LINE"},
		{"en", "Filed: 18 March 2021", "PUBLICATION_LINE"},
		{"en", "March 18, 2021, updated March 19, 2021 at 8 a.m.", "PUBLICATION_LINE"},
		{"en", "PUBLISHED: 17:05 GMT, 18 March 2021 | UPDATED: 19:00 GMT, 18 March 2021", "PUBLICATION_LINE"},
		{"ru", "Опубликовано: 18 марта 2021, 17:05", "PUBLICATION_LINE"},
		{"ru", "Обновлено: 18.03.2021 19:00", "PUBLICATION_LINE"},
		{"ru", "время публикации: 18 марта 2021 г., 17:05\nпоследнее обновление: 18 марта 2021 г., 19:00", "PUBLICATION_LINE PUBLICATION_LINE"},
		{"ru", "18 марта 2021, 17:05", "PUBLICATION_LINE"},
		{"ru", "Четверг, 18 марта 2021 г.", "PUBLICATION_LINE"},
		{"ru", "Анна Файн, 18.03.2021", "BYLINE @Анна Файн PUBLICATION_LINE"},
		{"ru", "Анна Файн | 18 марта 2021 | 17:05", "BYLINE @Анна Файн PUBLICATION_LINE"},
		{"ru", "Сегодня в 17:05", "PUBLICATION_LINE"},
		{"ru", "Вчера, 21:35", "PUBLICATION_LINE"},
		{"ru", "Дата публикации: 18.03.2021", "PUBLICATION_LINE"},
		{"ru", "17:05, 18 марта 2021 (обновлено: 19:00, 18 марта 2021)", "PUBLICATION_LINE"},
		{"ru", "18.03.21 / 17:05", "PUBLICATION_LINE"},
		{"ru", "3 часа назад", "PUBLICATION_LINE"},
		{"ar", "نشر في: 18 مارس 2021", "PUBLICATION_LINE"},
		{"ar", "تاريخ النشر: 18/03/2021 17:05", "PUBLICATION_LINE"},
		{"ar", "آخر تحديث: 18 آذار 2021، 19:00", "PUBLICATION_LINE"},
		{"ar", "نُشر: الخميس 18 مارس 2021 - 17:05 | آخر تحديث: 19:00", "PUBLICATION_LINE"},
		{"ar", "الخميس 18 مارس 2021", "PUBLICATION_LINE"},
		{"ar", "الخميس ٥ شعبان ١٤٤٢ هـ - ١٨ مارس ٢٠٢١", "PUBLICATION_LINE"},
		{"ar", "سامر نادر - 18/3/2021", "BYLINE @سامر نادر PUBLICATION_LINE"},
		{"ar", "كتب: سامر نادر\n18 آذار 2021", "BYLINE @سامر نادر PUBLICATION_LINE"},
		{"ar", "قبل 3 ساعات", "PUBLICATION_LINE"},
		{"ar", "أمس، 21:35", "PUBLICATION_LINE"},
		{"yi", "פֿאַרעפֿנטלעכט: 18טן מערץ 2021", "PUBLICATION_LINE"},
		{"yi", "מאַרץ 18, 2021", "PUBLICATION_LINE"},
		{"yi", "דאָנערשטיק, דעם 18טן מאַרץ 2021", "PUBLICATION_LINE"},
		{"en", "3 hours ago", "PUBLICATION_LINE"},
		{"en", "20 minutes ago", "PUBLICATION_LINE"},
		{"en", "Yesterday", "PUBLICATION_LINE"},
		{"en", "2 days ago", "PUBLICATION_LINE"},
		{"en", "By Dana Cohen | 2 days ago", "BYLINE @Dana Cohen PUBLICATION_LINE"},
		{"en", "Aired March 18, 2021 17:05", "PUBLICATION_LINE"},
		{"he", "לפני 20 דקות", "PUBLICATION_LINE"},
		{"he", "לפני יומיים", "PUBLICATION_LINE"},
		{"he", "דנה כהן | לפני שעתיים", "BYLINE @דנה כהן PUBLICATION_LINE"},
		{"he", "הכתבה פורסמה לראשונה ב-17.3.2021", "PUBLICATION_LINE"},
		{"he", "שודר ב-17.3.2021", "PUBLICATION_LINE"},
		{"ru", "20 минут назад", "PUBLICATION_LINE"},
		{"ru", "Эфир от 18 марта 2021", "PUBLICATION_LINE"},
		{"ar", "قبل ساعتين", "PUBLICATION_LINE"},
		{"ru", "Материал впервые опубликован 17 марта 2021 года", "PUBLICATION_LINE"},
		{"en", "This article was first published on March 17, 2021", "PUBLICATION_LINE"},
		{"en", "Posted by: Dana Cohen, March 18, 2021 5:05pm", "BYLINE @Dana Cohen PUBLICATION_LINE"},
		{"ru", "Опубликовал Лев Гуров 18 марта 2021", "BYLINE @Лев Гуров PUBLICATION_LINE"},
		{"he", "פורסם ע\"י דנה כהן ב-18.3.2021", "BYLINE @דנה כהן PUBLICATION_LINE"},
		{"he", "פורסם על ידי דנה כהן, 18.3.2021 17:05", "BYLINE @דנה כהן PUBLICATION_LINE"},
		{"ar", "نشر بواسطة سامر نادر في 18 مارس 2021", "BYLINE @سامر نادر PUBLICATION_LINE"},
		{"en", "Published by Dana Cohen on 18 March 2021", "BYLINE @Dana Cohen PUBLICATION_LINE"},
		{"en", "Published by the Haifa Gazette on 18 March 2021", "PUBLICATION_LINE"},
		// Words of the page behind the date are the page's.
		{"en", "By Dana Cohen · Oct 3, 2019 · 6 min read", "BYLINE @Dana Cohen PUBLICATION_LINE INTERFACE"},
		{"en", "Published: October 3, 2019 | 6 min read", "PUBLICATION_LINE INTERFACE"},
		{"he", "פורסם: 18.3.2021, 17:05 | שתפו", "PUBLICATION_LINE INTERFACE"},
		// A clock, a coming day and a day in a sentence are none.
		{"en", "Back tomorrow", "SUBHEADING"},
		{"en", "Three years ago it leaned less", "DECK"},
		{"he", "ההצבעה ביום חמישי, 18 במרץ 2021, הסתיימה בשעה מאוחרת", "DECK"},
	} {
		page := heads[c.language]
		var kinds []string
		for _, s := range said(b, page[0], c.lines, page[1]) {
			kind, _, _ := strings.Cut(s, " ")
			if at := strings.LastIndex(s, " @"); at >= 0 {
				kind += s[at:]
			}
			kinds = append(kinds, kind)
		}
		if got := strings.Join(kinds, " "); got != c.want {
			t.Errorf("%q is %s, want %s", c.lines, got, c.want)
		}
	}
}
