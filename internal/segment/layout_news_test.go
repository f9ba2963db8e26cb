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
	}, false)
	checkLines(t, []lineCase{
		{"en", "— Hanna Dorr", "SIGNATURE Hanna Dorr @Hanna Dorr"},
		{"he", "תגובות\nעורב (00:41): תנו למגדל לישון!", "INTERFACE תגובות;COMMENT עורב (00:41): תנו למגדל לישון!"},
		{"en", "Comments\n04-03-2015 07:55 - Ruth of Omer: long may it stand", "INTERFACE Comments;COMMENT 04-03-2015 07:55 - Ruth of Omer: long may it stand"},
	}, true)
}
