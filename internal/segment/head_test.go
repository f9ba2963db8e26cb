package segment_test

import (
	"slices"
	"strings"
	"testing"
)

// heads are pages in brief: what stands around the line that a case is about.
var heads = map[string][2]string{
	"en": {"Home\nCouncil votes to keep the old water tower\n", "\n\nThe council voted nine to four on the question, after a debate of three hours in a full hall.\n\nNobody slept in the hall, the clerk said, and few of them sat down.\n"},
	"he": {"דף הבית\nהמועצה החליטה לשמור על מגדל המים הישן\n", "\n\nהמועצה החליטה ברוב של תשעה מול ארבעה, אחרי דיון של שלוש שעות באולם מלא.\n\nאיש לא נרדם באולם, אמרה המזכירה, ומעטים ישבו שם על כיסא.\n"},
	"ar": {"الرئيسية\nالمجلس يقرر الإبقاء على برج الماء القديم\n", "\n\nقرر المجلس بأغلبية تسعة أصوات مقابل أربعة الإبقاء على البرج، بعد نقاش دام ثلاث ساعات.\n\nولم ينم أحد في القاعة، كما قالت أمينة السر، ولم يجلس إلا القليل منهم.\n"},
	"ru": {"Главная\nСовет решил сохранить старую водонапорную башню\n", "\n\nСовет проголосовал девятью голосами против четырех, после трех часов спора в полном зале.\n\nВ зале никто не спал, сказала секретарь, и мало кто сидел.\n"},
	"fr": {"Accueil\nLe conseil garde la vieille tour du port\n", "\n\nLe conseil a voté à neuf voix contre quatre, après trois heures de débat dans une salle comble.\n\nPersonne n'a dormi dans la salle, dit la greffière, et peu de gens étaient assis.\n"},
	"yi": {"היים\nדער ראַט האָט באַשלאָסן צו האַלטן דעם אַלטן וואַסער־טורעם\n", "\n\nדער ראַט האָט געשטימט נײַן קעגן פיר, נאָך אַ דעבאַטע פון דרײַ שעה אין אַ פולן זאַל.\n\nקיינער איז נישט אײַנגעשלאָפן אין זאַל, האָט די סעקרעטאַרשע געזאָגט.\n"},
}

// TestHead puts lines under a headline: who wrote the text, and when.
func TestHead(t *testing.T) {
	b := newBench(t)
	for _, c := range []struct{ language, lines, want string }{
		// A name and a date, whatever stands between.
		{"en", "Dana Cohen | March 3, 2015", "BYLINE Dana Cohen @Dana Cohen;PUBLICATION_LINE March 3, 2015"},
		{"en", "By Dana Cohen, March 3, 2015 5:29 pm", "BYLINE By Dana Cohen @Dana Cohen;PUBLICATION_LINE March 3, 2015 5:29 pm"},
		{"en", "March 3, 2015 / Dana Cohen and Roni Levi", "PUBLICATION_LINE March 3, 2015;BYLINE Dana Cohen and Roni Levi @Dana Cohen+Roni Levi"},
		{"en", "By Dana Cohen Published: March 3, 2015", "BYLINE By Dana Cohen @Dana Cohen;PUBLICATION_LINE Published: March 3, 2015"},
		{"he", "דנה כהן 3.3.2015 / 7:45", "BYLINE דנה כהן @דנה כהן;PUBLICATION_LINE 3.3.2015 / 7:45"},
		{"he", "דנה כהן ורוני לוי · 3 במרץ 2015", "BYLINE דנה כהן ורוני לוי @דנה כהן+רוני לוי;PUBLICATION_LINE 3 במרץ 2015"},
		{"he", "כתבה דנה כהן | פורסם: 3.3.2015", "BYLINE כתבה דנה כהן @דנה כהן;PUBLICATION_LINE פורסם: 3.3.2015"},
		{"ar", "سامر نادر - 3 آذار 2015", "BYLINE سامر نادر @سامر نادر;PUBLICATION_LINE 3 آذار 2015"},
		{"ru", "Анна Файн, 03.03.2015", "BYLINE Анна Файн @Анна Файн;PUBLICATION_LINE 03.03.2015"},
		{"he", "ראש המועצה אמר כי המגדל עומד מאה שנים. הוא יעמוד עוד מאה\nדנה כהן, חיפה | 7:45 3.3.2015", "DECK ראש המועצה אמר כי המגדל עומד מאה שנים. הוא יעמוד עוד מאה;BYLINE דנה כהן, חיפה @דנה כהן;PUBLICATION_LINE 7:45 3.3.2015"},
		// What is no name stays with its date.
		{"en", "Weekend edition, March 3, 2015", "PUBLICATION_LINE Weekend edition, March 3, 2015"},
		{"en", "Haifa, March 3, 2015", "PUBLICATION_LINE Haifa, March 3, 2015"},
		{"he", "גיליון סוף השבוע, 3.3.2015", "PUBLICATION_LINE גיליון סוף השבוע, 3.3.2015"},
		// Names alone.
		{"en", "Dana Cohen and Roni Levi in Haifa", "BYLINE Dana Cohen and Roni Levi in Haifa @Dana Cohen+Roni Levi"},
		{"he", "דנה כהן ורוני לוי", "BYLINE דנה כהן ורוני לוי @דנה כהן+רוני לוי"},
		{"he", "דנה כהן, רוני לוי", "BYLINE דנה כהן, רוני לוי @דנה כהן+רוני לוי"},
		{"ru", "Беседовала Анна Файн", "BYLINE Беседовала Анна Файн @Анна Файн"},
		{"ar", "حيفا: سامر نادر", "BYLINE حيفا: سامر نادر @سامر نادر"},
		// What somebody is before the name.
		{"en", "Our correspondent Dana Cohen\nMarch 3, 2015", "BYLINE Our correspondent Dana Cohen @Dana Cohen;PUBLICATION_LINE March 3, 2015"},
		{"he", "הרב אלקנה ויזל\n3.3.2015", "BYLINE הרב אלקנה ויזל @הרב אלקנה ויזל;PUBLICATION_LINE 3.3.2015"},
		{"en", "Written by Dana Cohen with Roni Levi", "BYLINE Written by Dana Cohen with Roni Levi @Dana Cohen+Roni Levi"},
		// A summary under byline and date.
		{"en", "By Dana Cohen\nMarch 3, 2015\nOld men cry, children climb, and one goat refuses to leave the stairs", "BYLINE By Dana Cohen @Dana Cohen;PUBLICATION_LINE March 3, 2015;DECK Old men cry, children climb, and one goat refuses to leave the stairs"},
		{"en", "By Dana Cohen\nMarch 3, 2015\nOld men cried, children climbed, and one goat refused to leave the stairs.", "BYLINE By Dana Cohen @Dana Cohen;PUBLICATION_LINE March 3, 2015;PARAGRAPH Old men cried, children climbed, and one goat refused to leave the stairs."},
		// A second line of names under the first is none.
		{"en", "By Dana Cohen\nMarch 3, 2015\n\nThe Old Tower", "BYLINE By Dana Cohen @Dana Cohen;PUBLICATION_LINE March 3, 2015;SUBHEADING The Old Tower"},
	} {
		page := heads[c.language]
		if said, want := said(b, page[0], c.lines, page[1]), strings.Split(c.want, ";"); !slices.Equal(said, want) {
			t.Errorf("%q is\n%q, want\n%q", c.lines, said, want)
		}
	}
}

// said classifies lines between what stands over and under them, and describes the segments of the lines.
func said(b *bench, over, lines, under string) []string {
	source := over + lines + under
	page := b.classify(source)
	var said []string
	for k := range page.Segments {
		s := &page.Segments[k]
		if s.Span.Start < len(over) || s.Span.Start >= len(over)+len(lines) {
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

// TestBody puts lines between the paragraphs of a text, or at its end.
func TestBody(t *testing.T) {
	b := newBench(t)
	for _, c := range []struct{ language, lines, want string }{
		// Quotations set off from the text: with who said it, repeated, or opening a line that is no sentence.
		{"en", "\n“The tower is not a building, it is a habit.”\nRona Hale, clerk\n", "PULL_QUOTE “The tower is not a building, it is a habit.”⏎Rona Hale, clerk"},
		{"en", "\n“The tower is a habit.” — a clerk of the council\n", "PULL_QUOTE “The tower is a habit.” — a clerk of the council"},
		{"en", "\n‘Going down?’ asks the tower. Nobody moves\n", "PULL_QUOTE ‘Going down?’ asks the tower. Nobody moves"},
		{"en", "\n“The tower is a habit,” she said. “It will not go.”\n", "PARAGRAPH “The tower is a habit,” she said. “It will not go.”"},
		{"en", "\n‘A building’\n", "SUBHEADING ‘A building’"},
		// Datelines, and what only looks like one.
		{"en", "\nHARBOUR CITY (Northern Wire Service) — The tower stood for ninety years, and it stands.\n", "DATELINE HARBOUR CITY (Northern Wire Service);PARAGRAPH The tower stood for ninety years, and it stands."},
		{"en", "\nBATON ROUGE, La. A tower that leaned for ninety years leans no more, its owner said.\n", "DATELINE BATON ROUGE, La.;PARAGRAPH A tower that leaned for ninety years leans no more, its owner said."},
		{"ru", "\nПСКОВ, 7 апреля. /ТАСС/. Башня простояла девяносто лет и стоит до сих пор.\n", "DATELINE ПСКОВ, 7 апреля. /ТАСС/.;PARAGRAPH Башня простояла девяносто лет и стоит до сих пор."},
		{"en", "\nSUBSCRIBERS: The tower will be closed to all visitors until the end of the month.\n", "PARAGRAPH SUBSCRIBERS: The tower will be closed to all visitors until the end of the month."},
		// Who closes the text.
		{"en", "\n— Reuters and news agencies\n", "SIGNATURE Reuters and news agencies @Reuters+news agencies"},
		{"ru", "\n(А. Ф.)\n", "SIGNATURE (А. Ф.) @А. Ф."},
		{"en", "\nEdited by Roni Levi. Fact-checked by Dana Cohen\n", "CONTRIBUTOR Edited by Roni Levi. Fact-checked by Dana Cohen @Roni Levi+Dana Cohen"},
		{"en", "\nTranslated from the Hebrew by Roni Levi\n", "CONTRIBUTOR Translated from the Hebrew by Roni Levi @Roni Levi"},
		{"en", "\nA version of this article appeared in print on March 4, 2015, on page B9 of the New York edition.\n", "PUBLICATION_LINE A version of this article appeared in print on March 4, 2015, on page B9 of the New York edition."},
		{"en", "\nPublished by the Tower Wire, news of the north - on March 3, 2015\n", "PUBLICATION_LINE Published by the Tower Wire, news of the north - on March 3, 2015"},
		{"en", "\nThe council published its reasons in a long letter on March 3, 2015.\n", "PARAGRAPH The council published its reasons in a long letter on March 3, 2015."},
		{"fr", "\nAvec AFP\n", "CONTRIBUTOR Avec AFP @AFP"},
		{"fr", "\nAvec le sourire\n", "SUBHEADING Avec le sourire"},
		{"he", "\n(דנה כהן, סוכנות הספורט)\n", "SIGNATURE (דנה כהן, סוכנות הספורט) @דנה כהן+סוכנות הספורט"},
		{"he", "\n(יו. פי.)\n", "SIGNATURE (יו. פי.) @יו. פי."},
		// Places that no list knows, and what is no place.
		{"yi", "\nוואַלדהויז – אַ זייגער וואָס איז געשטאַנען זינט לאַנג האָט אָנגעהויבן גיין.\n", "DATELINE וואַלדהויז;PARAGRAPH אַ זייגער וואָס איז געשטאַנען זינט לאַנג האָט אָנגעהויבן גיין."},
		{"he", "\nחיפה, 12 במרץ 2015 / המועצה החליטה לשמור על המגדל הישן בכל מחיר.\n", "DATELINE חיפה, 12 במרץ 2015;PARAGRAPH המועצה החליטה לשמור על המגדל הישן בכל מחיר."},
		{"he", "\nמחר – כך הודיעה המועצה אתמול לתושבים – יוחזר השעון אל מקומו.\n", "PARAGRAPH מחר – כך הודיעה המועצה אתמול לתושבים – יוחזר השעון אל מקומו."},
		{"ar", "\nوذكرت الوكالة (رويترز) أن المجلس سيبقي على البرج، وأن الماعز لن تغادر الدرج.\n", "PARAGRAPH وذكرت الوكالة (رويترز) أن المجلس سيبقي على البرج، وأن الماعز لن تغادر الدرج."},
		// What announces a list is no title.
		{"en", "\nShe is survived by:\n• Two goats\n• One tower\n", "PARAGRAPH She is survived by;LIST_ITEM Two goats;LIST_ITEM One tower"},
		// Turns of a conversation are no titles.
		{"ru", "\n– Когда вы начали?\n– В тот день, когда башня впервые наклонилась, и никто этого не заметил.\n", "PARAGRAPH Когда вы начали?;PARAGRAPH В тот день, когда башня впервые наклонилась, и никто этого не заметил."},
	} {
		page := heads[c.language]
		cut := strings.LastIndex(strings.TrimRight(page[1], "\n"), "\n") + 1
		said := said(b, page[0]+page[1][:cut], c.lines, "\n"+page[1][cut:])
		if want := strings.Split(c.want, ";"); !slices.Equal(said, want) {
			t.Errorf("%q is\n%q, want\n%q", c.lines, said, want)
		}
	}
}
