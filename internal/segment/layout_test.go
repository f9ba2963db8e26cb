package segment_test

import (
	"slices"
	"strings"
	"testing"
)

// TestLayoutLines puts lines between paragraphs whose kind follows from how they are laid out.
func TestLayoutLines(t *testing.T) {
	checkLines(t, []lineCase{
		// Lists after a doubled dash and after a number in brackets; one such line is none.
		{"en", "-- a bell without a rope\n-- two storks on 3 chairs", "LIST_ITEM a bell without a rope;LIST_ITEM two storks on 3 chairs"},
		{"en", "(1) A bell without a rope\n(2) Two storks on a chair", "LIST_ITEM (1) A bell without a rope;LIST_ITEM (2) Two storks on a chair"},
		{"en", "(1) A bell without a rope", "SUBHEADING (1) A bell without a rope"},
		// A stanza is one text; short lines without a comma, or above no stop, are titles or a list.
		{"he", "המגדל עומד על מקומו,\nהחסידה שבה אליו,\nומי שיטפס עד ראשו\nיראה את הים ויחזור.", "PARAGRAPH המגדל עומד על מקומו,⏎החסידה שבה אליו,⏎ומי שיטפס עד ראשו⏎יראה את הים ויחזור."},
		{"en", "The tower stands alone,\nThe stork comes home,\nAnd she who climbs the stone\nsees the sea.", "PARAGRAPH The tower stands alone,⏎The stork comes home,⏎And she who climbs the stone⏎sees the sea."},
		{"en", "The tower stands alone\nThe stork comes home", "SUBHEADING The tower stands alone;SUBHEADING The stork comes home"},
		// Who speaks, a colon and a quotation make a title, also where the text has the words; the quotation alone does not.
		{"en", "The clerk: \"Nobody slept in the hall\"", "SUBHEADING The clerk: \"Nobody slept in the hall\""},
		{"he", "המזכירה: \"דיון של שלוש שעות באולם\"", "SUBHEADING המזכירה: \"דיון של שלוש שעות באולם\""},
		{"he", "\"דיון של שלוש שעות באולם\"", "PULL_QUOTE \"דיון של שלוש שעות באולם\""},
		// What somebody said credits nobody, whatever the word before the colon.
		{"he", "המזכירה יצאה מן האולם בלי קול: \"לא ישבנו, לא ישנו וגם לא אכלנו\", אמרה.", "PARAGRAPH המזכירה יצאה מן האולם בלי קול: \"לא ישבנו, לא ישנו וגם לא אכלנו\", אמרה."},
		{"he", "המגדל בלילה קול: דנה כהן", "CAPTION המגדל בלילה;MEDIA_CREDIT קול: דנה כהן @דנה כהן"},
		// Another paper's headline, alone; a body and a word are none.
		{"he", "The Guardian | Old towers are the new cinemas", "RELATED_ITEM The Guardian | Old towers are the new cinemas"},
		{"en", "The tower | Old towers are the new cinemas", "SUBHEADING The tower | Old towers are the new cinemas"},
		// Small advertisements have a title; a label of advertising over text has none.
		{"he", "מודעות\n* אבד פעמון ליד המגדל\n* למכירה: סולם ישן", "SUBHEADING מודעות;LIST_ITEM אבד פעמון ליד המגדל;LIST_ITEM למכירה: סולם ישן"},
		{"he", "פרסומת", "ADVERTISEMENT פרסומת"},
		// A title over a programme, though its words are those of buttons.
		{"he", "המחזור הבא\n24.3, 18:30: חיפה - עכו\n25.3, 20:00: צפת - רמלה", "SUBHEADING המחזור הבא;DATA 24.3, 18:30: חיפה - עכו;DATA 25.3, 20:00: צפת - רמלה"},
		// The counter that closes a picture's block, and the one that opens it.
		{"en", "The tower in 1931\nSource: Haifa Water Company\nPhoto 3 of 3", "CAPTION The tower in 1931;MEDIA_CREDIT Source: Haifa Water Company @Haifa Water Company;INTERFACE Photo 3 of 3"},
		{"en", "The bell of the tower (Xinhua Photo)", "CAPTION The bell of the tower;MEDIA_CREDIT (Xinhua Photo) @Xinhua"},
		{"he", "המגדל בערב Video by Dana Cohen", "CAPTION המגדל בערב;MEDIA_CREDIT Video by Dana Cohen @Dana Cohen"},
	}, false)
}

// TestLayoutFoot puts lines under the text whose kind follows from how they are laid out.
func TestLayoutFoot(t *testing.T) {
	checkLines(t, []lineCase{
		{"en", "\nDr. Rona Hale heads the chair of old towers at the School of Stone.\n© The Tower Gazette", "AUTHOR_BIO Dr. Rona Hale heads the chair of old towers at the School of Stone.;LEGAL © The Tower Gazette"},
		{"en", "\nDr. Rona Hale heads the chair of old towers at the School of Stone.\n\nShe slept there.", "PARAGRAPH Dr. Rona Hale heads the chair of old towers at the School of Stone.;PARAGRAPH She slept there."},
		{"en", "Replies (1)\nLong may it stand. — Ruth, Omer, March 4, 2015", "INTERFACE Replies (1);COMMENT Long may it stand. — Ruth, Omer, March 4, 2015"},
		{"en", "Opinions are those of the writers alone", "LEGAL Opinions are those of the writers alone"},
		{"en", "Opinions on the tower differ, and nobody counts them any more in the old town.", "PARAGRAPH Opinions on the tower differ, and nobody counts them any more in the old town."},
	}, true)
}

// TestLayoutHead names those who wrote beside agencies that nobody names, and where they are.
func TestLayoutHead(t *testing.T) {
	b := newBench(t)
	for _, c := range []struct{ language, lines, want string }{
		{"he", "דנה כהן, סוכנויות הידיעות", "BYLINE דנה כהן, סוכנויות הידיעות @דנה כהן+סוכנויות הידיעות"},
		{"he", "דנה כהן, רויטרס", "BYLINE דנה כהן, רויטרס @דנה כהן"},
		{"en", "By Dana Cohen, news agencies", "BYLINE By Dana Cohen, news agencies @Dana Cohen+news agencies"},
		{"he", "מאת ד. כהן, סופרנו בצפת עילית", "BYLINE מאת ד. כהן, סופרנו בצפת עילית @ד. כהן"},
		{"he", "מאת ד. כהן, ר. לוי", "BYLINE מאת ד. כהן, ר. לוי @ד. כהן+ר. לוי"},
		{"ar", "سامر نادر، مراسلنا في حيفا", "BYLINE سامر نادر، مراسلنا في حيفا @سامر نادر"},
		{"ru", "Анна Файн, наш корреспондент", "BYLINE Анна Файн, наш корреспондент @Анна Файн"},
		// An agency directly under the headline and over the text wrote it; in brackets it made a picture.
		{"ru", "ТАСС", "BYLINE ТАСС @ТАСС"},
		{"ar", "سامر نادر / وكالات", "BYLINE سامر نادر / وكالات @سامر نادر"},
		{"ru", "(ТАСС)", "MEDIA_CREDIT (ТАСС) @ТАСС"},
		// An initial is no small word.
		{"ru", "А. Файн", "BYLINE А. Файн @А. Файн"},
		{"ru", "А у нас во дворе", "DECK А у нас во дворе"},
		{"fr", "Par Anne Rey, notre correspondante", "BYLINE Par Anne Rey, notre correspondante @Anne Rey"},
	} {
		page := heads[c.language]
		if said, want := said(b, page[0], c.lines, page[1]), strings.Split(c.want, ";"); !slices.Equal(said, want) {
			t.Errorf("%q is\n%q, want\n%q", c.lines, said, want)
		}
	}
	// A strap of the page, though its word also opens lines on who helped.
	if said := b.between("الرئيسية\n", "تغطية مستمرة\n", bodies["ar"][0]); !slices.Equal(said, []string{"KICKER تغطية مستمرة"}) {
		t.Errorf("the strap is %q", said)
	}
}

// TestLayoutMoved puts the same words in another place or between other separators.
func TestLayoutMoved(t *testing.T) {
	checkLines(t, []lineCase{
		// A bracket on its own line credits the line above it; under a sentence of the text it signs.
		{"en", "The tower is lit up during the ceremony on March 18, 2015.\n(Dana Cohen/Flash90)", "CAPTION The tower is lit up during the ceremony on March 18, 2015.;MEDIA_CREDIT (Dana Cohen/Flash90) @Dana Cohen"},
		{"he", "אוהדי המגדל חוגגים\n(ברני ארדיטי)", "CAPTION אוהדי המגדל חוגגים;MEDIA_CREDIT (ברני ארדיטי) @ברני ארדיטי"},
		{"he", "המועצה תשוב ותדון במגדל ובחסידה ביום ראשון הבא באולם.\n(דנה כהן)", "PARAGRAPH המועצה תשוב ותדון במגדל ובחסידה ביום ראשון הבא באולם.;SIGNATURE (דנה כהן) @דנה כהן"},
		// Words that tell more of the cue stand between it and the separator; a counter is no separator.
		{"en", "The old tower from the left | Stage photography: Dana Cohen", "CAPTION The old tower from the left;MEDIA_CREDIT Stage photography: Dana Cohen @Dana Cohen"},
		{"en", "The old tower in 2019 / Set design and photo: Dana Cohen", "CAPTION The old tower in 2019;MEDIA_CREDIT Set design and photo: Dana Cohen @Dana Cohen"},
		{"he", "4 / 7המגדל ממתין. צילום: דובר צה\"ל", "INTERFACE 4 / 7;CAPTION המגדל ממתין.;MEDIA_CREDIT צילום: דובר צה\"ל @דובר צה\"ל"},
	}, false)
	checkLines(t, []lineCase{
		{"en", "— Dana Cohen and news agencies", "SIGNATURE Dana Cohen and news agencies @Dana Cohen+news agencies"},
	}, true)
	// Who the author is, where no byline says; with a byline of another it is text.
	b := newBench(t)
	head, body, _ := strings.Cut(bodies["en"][0], "By Dana Cohen\n")
	line := "Rona Hale is a historian of stone and lives in Haifa."
	if said := b.between(head+body+strings.TrimPrefix(bodies["en"][1], "\n\n")+"\n", line, "\n\nTags: towers, stone\n"); !slices.Equal(said, []string{"AUTHOR_BIO " + line}) {
		t.Errorf("without a byline it is %q", said)
	}
	if said := b.between(bodies["en"][0]+strings.TrimPrefix(bodies["en"][1], "\n\n")+"\n", line, "\n\nTags: towers, stone\n"); !slices.Equal(said, []string{"PARAGRAPH " + line}) {
		t.Errorf("under a byline of another it is %q", said)
	}
	// A headline that was extracted twice has its strap.
	head = "Old tower to stay where it stands | Watch"
	if said := b.between("Home\n", "Special | Transport\n"+head+head+"\n", bodies["en"][0][len("Council votes to keep the old water tower\n"):]); len(said) != 3 || said[0] != "KICKER Special | Transport" || said[1] != "HEADLINE "+head {
		t.Errorf("the head is %q", said)
	}
}
