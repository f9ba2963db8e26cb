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
		// A second line of names under the first is none.
		{"en", "By Dana Cohen\nMarch 3, 2015\n\nThe Old Tower", "BYLINE By Dana Cohen @Dana Cohen;PUBLICATION_LINE March 3, 2015;SUBHEADING The Old Tower"},
	} {
		page := heads[c.language]
		got := b.classify(page[0] + c.lines + page[1])
		source := page[0] + c.lines + page[1]
		var said []string
		for k := range got.Segments {
			s := &got.Segments[k]
			if s.Span.Start < len(page[0]) || s.Span.Start >= len(page[0])+len(c.lines) {
				continue
			}
			m := marked{kind: kindNames[s.Kind], text: s.Span.Of(source)}
			for _, party := range s.Details.Parties {
				m.names = append(m.names, party.Name)
			}
			said = append(said, strings.Replace(m.describe(), "  ", " ", 1))
		}
		if want := strings.Split(c.want, ";"); !slices.Equal(said, want) {
			t.Errorf("%q is\n%q, want\n%q", c.lines, said, want)
		}
	}
}
