package segment_test

import (
	"slices"
	"strings"
	"testing"
)

// TestRoles puts lines under the headline that name who wrote the text beside others, by their work.
func TestRoles(t *testing.T) {
	b := newBench(t)
	for _, c := range []struct{ language, lines, want string }{
		{"en", "Words by Hanna Dorr, pictures by Elias Wexler", "BYLINE Words by Hanna Dorr, pictures by Elias Wexler @Hanna Dorr+Elias Wexler"},
		{"en", "Photos: Elias Wexler, text: Hanna Dorr", "BYLINE Photos: Elias Wexler, text: Hanna Dorr @Elias Wexler+Hanna Dorr"},
		{"ru", "Текст: Анна Файн, фото: Лев Гуров", "BYLINE Текст: Анна Файн, фото: Лев Гуров @Анна Файн+Лев Гуров"},
		// One cue among them is a caption's.
		{"en", "Hanna Dorr at the tower. Photo: Elias Wexler", "CAPTION Hanna Dorr at the tower.;MEDIA_CREDIT Photo: Elias Wexler @Elias Wexler"},
		// What somebody is stands before the name.
		{"he", "כתב הספורט, דנה כהן", "BYLINE כתב הספורט, דנה כהן @דנה כהן"},
		{"he", "כתב הספורט דנה כהן", "BYLINE כתב הספורט דנה כהן @דנה כהן"},
		{"ru", "Спортивный обозреватель, Анна Файн", "BYLINE Спортивный обозреватель, Анна Файн @Анна Файн"},
		{"ar", "مراسلنا الرياضي سامر نادر", "BYLINE مراسلنا الرياضي سامر نادر @سامر نادر"},
		{"en", "By our sports correspondent Hanna Dorr", "BYLINE By our sports correspondent Hanna Dorr @Hanna Dorr"},
		{"en", "By Dana Cohen, special to the Gazette", "BYLINE By Dana Cohen, special to the Gazette @Dana Cohen"},
		{"en", "Hanna Dorr (Haifa) and Elias Wexler (Acre)", "BYLINE Hanna Dorr (Haifa) and Elias Wexler (Acre) @Hanna Dorr+Elias Wexler"},
		{"ru", "Анна Файн, фото автора", "BYLINE Анна Файн, фото автора @Анна Файн"},
		{"he", "דנה כהן / רוני לוי", "BYLINE דנה כהן / רוני לוי @דנה כהן+רוני לוי"},
		{"en", "By Dana Cohen, dana@tower.example", "BYLINE By Dana Cohen, dana@tower.example @Dana Cohen"},
		{"en", "Write to tower@tower.example about the goat", "DECK Write to tower@tower.example about the goat"},
		{"en", "By the sea our sports are wet", "DECK By the sea our sports are wet"},
	} {
		page := heads[c.language]
		if said, want := said(b, page[0], c.lines, page[1]), strings.Split(c.want, ";"); !slices.Equal(said, want) {
			t.Errorf("%q is\n%q, want\n%q", c.lines, said, want)
		}
	}
}

// TestNewsLines puts lines of agencies, sport and city pages between paragraphs.
func TestNewsLines(t *testing.T) {
	checkLines(t, []lineCase{
		// Words that are a credit and name nobody.
		{"he", "החצר אחרי הגשם. צילום ביתי", "CAPTION החצר אחרי הגשם.;MEDIA_CREDIT צילום ביתי"},
		{"en", "The yard in spring (family photo)", "CAPTION The yard in spring;MEDIA_CREDIT (family photo)"},
		{"en", "Everybody in the hall wanted one family photo", "SUBHEADING Everybody in the hall wanted one family photo"},
		{"ru", "Башня утром (фото автора)", "CAPTION Башня утром;MEDIA_CREDIT (фото автора)"},
		// A title in quotation marks credits nobody.
		{"ar", "\"التصوير متعب والبرج عال\"", "SUBHEADING \"التصوير متعب والبرج عال\""},
		{"en", "The tower in fog Pic: Dana Cohen / Tower Pix", "CAPTION The tower in fog;MEDIA_CREDIT Pic: Dana Cohen / Tower Pix @Dana Cohen"},
		{"en", "The tower in fog Pic: Dana Cohen / Roni Levi", "CAPTION The tower in fog;MEDIA_CREDIT Pic: Dana Cohen / Roni Levi @Dana Cohen+Roni Levi"},
		// Who played; a sentence with commas is none.
		{"en", "Tower: Cohen, Levi, Stone, Bell, Wood (60 - Rope), Hale", "DATA Tower: Cohen, Levi, Stone, Bell, Wood (60 - Rope), Hale"},
		{"en", "The clerk said: come, see, climb, look, sit, and be home by 9.", "PARAGRAPH The clerk said: come, see, climb, look, sit, and be home by 9."},
		// Numbers with a dash; facts whose key has figures, under others.
		{"he", "1- סולם חדש\n2- דלת חדשה", "LIST_ITEM 1- סולם חדש;LIST_ITEM 2- דלת חדשה"},
		{"en", "Entrance: 3 coins\nTowel: 1 coin\nChildren under 13: free", "DATA Entrance: 3 coins;DATA Towel: 1 coin;DATA Children under 13: free"},
		{"ru", "– Первая: новый сторож на башне и две собаки при нем.\n– Вторая: сухая зима, какой в городе еще не было.", "LIST_ITEM Первая: новый сторож на башне и две собаки при нем.;LIST_ITEM Вторая: сухая зима, какой в городе еще не было."},
		// Quotations that the text interrupts, and words that it has not.
		{"en", "\"Three hours in a hall\"", "PULL_QUOTE \"Three hours in a hall\""},
		{"en", "\"Three goats in a hall\"", "SUBHEADING \"Three goats in a hall\""},
		// Cells of figures, steps, pictures of the day.
		{"en", "Tower -1° | Harbour -2°", "DATA Tower -1° | Harbour -2°"},
		{"he", "שלב 1: מטפסים על הסולם.\nשלב 2: יורדים ממנו.", "LIST_ITEM שלב 1: מטפסים על הסולם.;LIST_ITEM שלב 2: יורדים ממנו."},
		{"en", "Route 1: closed until noon", "SUBHEADING Route 1: closed until noon"},
		{"en", "PHOTO OF THE DAY: A goat on the stairs | Lens: Hanna Dorr", "CAPTION PHOTO OF THE DAY: A goat on the stairs;MEDIA_CREDIT Lens: Hanna Dorr @Hanna Dorr"},
		{"en", "The stairs of the tower\nContributed photo", "CAPTION The stairs of the tower;MEDIA_CREDIT Contributed photo"},
		{"en", "The stairs. Courtesy of Haifa Water Archive", "CAPTION The stairs.;MEDIA_CREDIT Courtesy of Haifa Water Archive @Haifa Water Archive"},
		{"ar", "الدرج في المساء (خاص «الجسر»)", "CAPTION الدرج في المساء;MEDIA_CREDIT (خاص «الجسر»)"},
		{"he", "צילום - דנה כהן | סגנון - רוני לוי | הכנה - גיל שחר", "MEDIA_CREDIT צילום - דנה כהן | סגנון - רוני לוי | הכנה - גיל שחר @דנה כהן+רוני לוי+גיל שחר"},
		// A modifier and a body without a cue; a modifier alone is the caption's.
		{"he", "המגדל ממבט המאפייה\nארכיון, רויטרס", "CAPTION המגדל ממבט המאפייה;MEDIA_CREDIT ארכיון, רויטרס @רויטרס"},
		{"en", "The tower seen from the bakery. File photo: AFP", "CAPTION The tower seen from the bakery.;MEDIA_CREDIT File photo: AFP @AFP"},
		{"en", "The tower seen from the bakery. Hanna Dorr/AFP/Getty Images", "CAPTION The tower seen from the bakery.;MEDIA_CREDIT Hanna Dorr/AFP/Getty Images @Hanna Dorr"},
		{"ar", "البرج من جهة المخبز (أرشيف)", "CAPTION البرج من جهة المخبز (أرشيف)"},
		{"en", "The archive of the tower, AFP and the goat", "SUBHEADING The archive of the tower, AFP and the goat"},
		{"he", "המגדל בערב\nהמגדל בערב\nצילום: רוני לוי\nאיש לא נשאל על כך, והעז ירדה מן המגדל לבדה בערב.", "CAPTION המגדל בערב;CAPTION המגדל בערב;MEDIA_CREDIT צילום: רוני לוי @רוני לוי;PARAGRAPH איש לא נשאל על כך, והעז ירדה מן המגדל לבדה בערב."},
		// What a collection lent has no name behind it; a clip's word before its title credits nobody.
		{"ru", "Башня в 1931 году\nФото из архива смотрителя", "CAPTION Башня в 1931 году;MEDIA_CREDIT Фото из архива смотрителя"},
		{"en", "Video: the goat sings (Film: Hanna Dorr, editing: Roni Levi)", "CAPTION Video: the goat sings;MEDIA_CREDIT (Film: Hanna Dorr, editing: Roni Levi) @Hanna Dorr+Roni Levi"},
		{"en", "1 / 4\nHanna Dorr/Reuters\nThe goat on the stairs", "INTERFACE 1 / 4;MEDIA_CREDIT Hanna Dorr/Reuters @Hanna Dorr;CAPTION The goat on the stairs"},
		{"en", "An earlier entry said that the goat had left. It had not.", "EDITOR_NOTE An earlier entry said that the goat had left. It had not."},
	}, false)
	checkLines(t, []lineCase{
		{"ru", "/ВЕСТ/", "SIGNATURE ВЕСТ @ВЕСТ"},
		{"en", "Copyright The Tower Gazette", "LEGAL Copyright The Tower Gazette"},
		{"he", "בשורה אחת\nהעז ירדה מן המגדל לבדה | 15:50\nהחסידה חזרה אליו | 13:12", "RELATED_LABEL בשורה אחת;RELATED_ITEM העז ירדה מן המגדל לבדה | 15:50;RELATED_ITEM החסידה חזרה אליו | 13:12"},
		{"en", "Letters\nThe goat has a point, and I have none. Ruth Hale, Omer\nWho feeds it on Sundays? Dan, Haifa", "SUBHEADING Letters;COMMENT The goat has a point, and I have none. Ruth Hale, Omer;COMMENT Who feeds it on Sundays? Dan, Haifa"},
		{"he", "דנה מעכו, 4.3.15 11:20 - העז צודקת\nמישהו, 5.3.15 08:02 - ומה עם החסידה", "COMMENT דנה מעכו, 4.3.15 11:20 - העז צודקת;COMMENT מישהו, 5.3.15 08:02 - ומה עם החסידה"},
		{"en", "\nThe writer has worked on stairs since 1999 and owns one rope.", "AUTHOR_BIO The writer has worked on stairs since 1999 and owns one rope."},
		// Who closes a text that has a byline: an agency, or the source; not the clerk.
		{"ru", "\nТАСС", "SIGNATURE ТАСС @ТАСС"},
		{"ar", "\nالمصدر: رويترز", "SIGNATURE المصدر: رويترز @رويترز"},
		{"he", "\nרוני לוי השתתפה בהכנת הידיעה", "CONTRIBUTOR רוני לוי השתתפה בהכנת הידיעה @רוני לוי"},
		{"en", "\nHaifa, Roni and the goat", "INTERFACE Haifa, Roni and the goat"},
		{"en", "Associated Press writers Roni Levi in Acre and Hanna Dorr in Haifa contributed to this report.", "CONTRIBUTOR Associated Press writers Roni Levi in Acre and Hanna Dorr in Haifa contributed to this report. @Roni Levi+Hanna Dorr"},
		{"en", "— Hanna Dorr", "SIGNATURE Hanna Dorr @Hanna Dorr"},
		{"he", "תגובות\nעורב (00:41): תנו למגדל לישון!", "INTERFACE תגובות;COMMENT עורב (00:41): תנו למגדל לישון!"},
		{"en", "Comments\n04-03-2015 07:55 - Ruth of Omer: long may it stand", "INTERFACE Comments;COMMENT 04-03-2015 07:55 - Ruth of Omer: long may it stand"},
	}, true)
}

// TestNewsTop puts lines above the headline.
func TestNewsTop(t *testing.T) {
	b := newBench(t)
	for _, c := range []struct{ language, lines, want string }{
		{"he", "הדפסה שלח לחבר מגירה", "INTERFACE הדפסה שלח לחבר מגירה"},
		{"en", "Print and share: the new politics", "KICKER Print and share: the new politics"},
		{"en", "Home / Town / Towers", "INTERFACE Home / Town / Towers"},
		{"he", "אוכל | מתכונים | סרטונים", "INTERFACE אוכל | מתכונים | סרטונים"},
		{"en", "Dana Cohen is a teacher of stairs in Haifa", "AUTHOR_BIO Dana Cohen is a teacher of stairs in Haifa"},
		{"en", "Town | Towers", "KICKER Town | Towers"},
		{"he", "לעמוד הבורסה", "INTERFACE לעמוד הבורסה"},
	} {
		if got := b.between("", c.lines, "\n"+bodies[c.language][0]); !slices.Equal(got, []string{c.want}) {
			t.Errorf("%q is %q, want %q", c.lines, got, c.want)
		}
	}
}

// TestHeadInOneLine delivers a head with pipes between its parts.
func TestHeadInOneLine(t *testing.T) {
	b := newBench(t)
	lines := "Council votes to keep the old water tower | The goat stays too | By: Dana Cohen | Published: 03/03/2015, 18:35 | Print | Share"
	_, body, _ := strings.Cut(bodies["en"][0], "\n\n")
	want := []string{"HEADLINE Council votes to keep the old water tower", "DECK The goat stays too", "BYLINE By: Dana Cohen @Dana Cohen", "PUBLICATION_LINE Published: 03/03/2015, 18:35", "INTERFACE Print | Share"}
	if got := b.between("", lines, "\n"+body+bodies["en"][1]); !slices.Equal(got, want) {
		t.Errorf("the head is\n%q, want\n%q", got, want)
	}
	// A title with a bar of its own is one.
	title := "By the sea | Council votes to keep the old water tower by nine votes to four | Opinion"
	if got := b.between("", title, "\n"+body+bodies["en"][1]); len(got) != 1 {
		t.Errorf("the title is %q", got)
	}
}
