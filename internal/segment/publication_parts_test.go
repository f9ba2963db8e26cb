package segment_test

import (
	"slices"
	"strings"
	"testing"
)

// described returns the segments of lines between before and after, with language, names and events.
func (b *bench) described(before, lines, after string) []string {
	source := before + lines + after
	got := b.classify(source)
	var said []string
	for k := range got.Segments {
		if s := got.Segments[k].Span; s.Start >= len(before) && s.Start < len(before)+len(lines) {
			said = append(said, describe(source, &got, k))
		}
	}
	return said
}

func checkHeads(t *testing.T, cases []lineCase) {
	t.Helper()
	b := newBench(t)
	for _, c := range cases {
		frame := heads[c.language]
		if said, want := b.described(frame[0], c.lines, frame[1]), strings.Split(c.want, ";"); !slices.Equal(said, want) {
			t.Errorf("%q is\n%q, want\n%q", c.lines, said, want)
		}
	}
}

// TestPublicationLines puts lines under a title that tell when a text was published, with what may stand beside it.
func TestPublicationLines(t *testing.T) {
	checkHeads(t, []lineCase{
		// Who published it, and when.
		{"en", "Posted by Dana Levi on March 3, 2015 at 14:20", "BYLINE en Posted by Dana Levi @Dana Levi;PUBLICATION_LINE en on March 3, 2015 at 14:20 =published"},
		{"en", "By Dana Levi on March 3, 2015", "BYLINE en By Dana Levi @Dana Levi;PUBLICATION_LINE en on March 3, 2015 =published"},
		{"he", "פורסם על ידי דנה לוי ב-3 במרץ 2015", "BYLINE he פורסם על ידי דנה לוי @דנה לוי;PUBLICATION_LINE he ב-3 במרץ 2015 =published"},
		{"he", `הועלה ע"י מערכת האתר בתאריך 3.3.2015`, `BYLINE he הועלה ע"י מערכת האתר @מערכת האתר;PUBLICATION_LINE he בתאריך 3.3.2015 =published`},
		{"he", `פורסם בתאריך 03.03.2015 14:20 ע"י דנה לוי`, `PUBLICATION_LINE he פורסם בתאריך 03.03.2015 14:20 =published;BYLINE he ע"י דנה לוי @דנה לוי`},
		{"ar", "نشر بواسطة سامر نادر في 3 مارس 2015", "BYLINE ar نشر بواسطة سامر نادر @سامر نادر;PUBLICATION_LINE ar في 3 مارس 2015 =published"},
		{"fr", "Publié par Sarah Lévy le 3 mars 2015", "BYLINE fr Publié par Sarah Lévy @Sarah Lévy;PUBLICATION_LINE fr le 3 mars 2015 =published"},
		{"en", "Published by the water board on March 3, 2015", "PUBLICATION_LINE en Published by the water board on March 3, 2015 =published"},
		// Words of the page beside the day.
		{"he", "3.3.2015 | 14:20 | 12 תגובות", "PUBLICATION_LINE zxx 3.3.2015 | 14:20 =published;INTERFACE he 12 תגובות"},
		{"ru", "03.03.2015 14:20 Просмотров: 344", "PUBLICATION_LINE zxx 03.03.2015 14:20 =published;INTERFACE ru Просмотров: 344"},
		{"he", "12 תגובות | 3.3.2015", "INTERFACE he 12 תגובות;PUBLICATION_LINE zxx 3.3.2015 =published"},
		// How long ago, alone; a day without its year is no such time.
		{"en", "3 days ago", "PUBLICATION_LINE en 3 days ago =published"},
		{"ru", "5 минут назад", "PUBLICATION_LINE ru 5 минут назад =published"},
		{"ar", "منذ 5 دقائق", "PUBLICATION_LINE ar منذ 5 دقائق =published"},
		{"he", "יום רביעי, 19 בינואר", "DECK he יום רביעי, 19 בינואר"},
		// The language is the cue's, whatever the zone and the month look like.
		{"en", "First Published: 2:20 PM ET Mar 3 2015 | Last Updated: 5:05 PM ET Mar 3 2015", "PUBLICATION_LINE en First Published: 2:20 PM ET Mar 3 2015 | Last Updated: 5:05 PM ET Mar 3 2015 =first updated"},
		{"he", "יום ג' | 3.3.2015 | 14:20", "PUBLICATION_LINE he יום ג' | 3.3.2015 | 14:20 =published"},
		// Where it appeared first.
		{"he", `הכתבה פורסמה לראשונה בעיתון "המגדל" ב-3.3.2015`, `PUBLICATION_LINE he הכתבה פורסמה לראשונה בעיתון "המגדל" ב-3.3.2015 =first`},
		{"en", "This article was first published in The Tower Gazette on March 3, 2015.", "PUBLICATION_LINE en This article was first published in The Tower Gazette on March 3, 2015. =first"},
		{"yi", "צום ערשטן מאָל פֿאַרעפֿנטלעכט: מאַרץ 3, 2015", "PUBLICATION_LINE yi צום ערשטן מאָל פֿאַרעפֿנטלעכט: מאַרץ 3, 2015 =first"},
	})
}

// TestPublishedThings puts sentences between paragraphs that tell when something else than the text was published.
func TestPublishedThings(t *testing.T) {
	b := newBench(t)
	for _, c := range []struct{ language, line string }{
		{"he", "הספר פורסם ב-3.3.2015 בהוצאה קטנה, ולא נמכר."},
		{"he", "הערוץ עלה לאוויר ב-3.3.2015 מהאולפן בחיפה, בלי מודעות ובלי תקציב."},
		{"he", "המחקר פורסם לראשונה ב-2015."},
		{"en", "The list of towers was updated on Tuesday."},
		{"en", "Issued on March 3, 2015, the order said nothing of goats."},
		{"en", "The story of the goat was first published in London on March 3, 1995."},
		{"ru", "Книга вышла 3 марта 2015 года и разошлась за неделю."},
		{"ar", "نشر التقرير في 3 مارس 2015 بعد تأخير عام كامل."},
	} {
		frame := bodies[c.language]
		if said, want := b.between(frame[0], c.line, frame[1]), []string{"PARAGRAPH " + c.line}; !slices.Equal(said, want) {
			t.Errorf("%q is\n%q", c.line, said)
		}
	}
}
