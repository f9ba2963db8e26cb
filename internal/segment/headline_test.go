package segment_test

import (
	"strings"
	"testing"
)

// TestHeadline puts lines above a text: which is the headline, and what the others are.
func TestHeadline(t *testing.T) {
	b := newBench(t)
	for _, c := range []struct{ language, lines, want string }{
		{"en", "Society\nOld tower keeps its lean\nThe council voted to keep it, and the goat stays too", "KICKER HEADLINE DECK"},
		{"en", "Old tower keeps its lean\nThe council voted to keep it, and the goat stays too", "HEADLINE DECK"},
		// A deck may be shorter than its headline.
		{"en", "Old tower of the harbour keeps its lean after nine years of talk\nThe goat on the stairs stays too", "HEADLINE DECK"},
		// Figures above it: rates, scores, temperatures.
		{"en", "Dollar 3.28\nHarbour City 27°\nSociety\nOld tower keeps its lean", "DATA DATA KICKER HEADLINE"},
		{"he", "דולר 3.28\nהפועל הנמל 2:1 מכבי הגבעה\nחברה\nהמגדל הישן נשאר נטוי", "DATA DATA KICKER HEADLINE"},
		// A headline may have figures.
		{"en", "Tower leans 3.5 degrees, and 14:31 is the hour it rings", "HEADLINE"},
		// The date above it; names under it.
		{"ru", "Общество\n3 марта 2015, 13:50\nСтарая башня останется наклонной", "KICKER PUBLICATION_LINE HEADLINE"},
		{"en", "Old tower keeps its lean\nDana Cohen\nMarch 3, 2015", "HEADLINE BYLINE PUBLICATION_LINE"},
		// A line right above a credit is a caption.
		{"en", "The tower seen from the old harbour\nPhoto: Reuters\n\nCouncil votes to keep the leaning tower", "CAPTION MEDIA_CREDIT HEADLINE"},
		// Where nothing else is a headline, the line over the picture's credit is; so is one of two sentences without a stop.
		{"en", "Council votes to keep the leaning tower\n(Photo: Reuters)\nBy Dana Cohen", "HEADLINE MEDIA_CREDIT BYLINE"},
		{"en", "Council votes to keep the leaning tower. The goat stays as well, and so do the three storks", "HEADLINE"},
		{"en", "Council votes to keep the leaning tower. The goat stays as well, and so do the three storks.", "PARAGRAPH"},
		{"en", "Council votes to keep the leaning tower. An interview about goats and the three storks\nOnly here: the town's oldest clerk tells what she heard behind the door, and why the bell rang twice that night", "HEADLINE DECK"},
		// A title with a quotation is no name over its date, nor is the only title of three words.
		{"he", "דעה\nראש העיר התפטר בגלל מגדל, \"מטעמי עיקרון\"\n12.3.2015", "KICKER HEADLINE PUBLICATION_LINE"},
		{"he", "דעה\nהגשר הישן נסגר\n12.3.2015", "KICKER HEADLINE PUBLICATION_LINE"},
		{"he", "הגשר הישן נסגר לחודש\nדנה כהן רוני\n12.3.2015", "HEADLINE BYLINE PUBLICATION_LINE"},
		// A section with a date is none.
		{"he", "מוסף חג • 05.03.2015\nמבצע מגדל", "KICKER HEADLINE"},
		// The page's title repeats the headline and names the site; a strap with a bar does not.
		{"en", "Old tower keeps its lean | The Hill Gazette\nHome | News | Sport\nOld tower keeps its lean\nThe council voted to keep it, and the goat stays too", "HEADLINE INTERFACE HEADLINE DECK"},
		{"en", "Old tower | Town news\nOld tower keeps its lean", "KICKER HEADLINE"},
		{"he", "דנה כהן במגדל שבנמל (Photo: Roni Levi)\nפורסם: 8.1.2014, 07:00\nחברה\nהמגדל הישן נשאר נטוי", "CAPTION MEDIA_CREDIT PUBLICATION_LINE KICKER HEADLINE"},
		// Two dots join the halves of a headline: no sentence ends there.
		{"ar", "مجتمع\nالبرج القديم يبقى مائلا بعد تصويت المجلس عليه.. والماعز ترفض أن تغادر الدرج", "KICKER HEADLINE"},
	} {
		page := heads[c.language]
		source := c.lines + page[1]
		got := b.classify(source)
		var said []string
		for k := range got.Segments {
			if s := &got.Segments[k]; s.Span.Start < len(c.lines) {
				said = append(said, kindNames[s.Kind])
			}
		}
		if strings.Join(said, " ") != c.want {
			t.Errorf("%q is %v, want %s", c.lines, said, c.want)
		}
	}
	if got := b.classify("The tower seen from the old harbour\n(Photo: Reuters)\nPublished: 02.02.12, 17:29\n"); kindNames[got.Segments[0].Kind] != "CAPTION" {
		t.Errorf("a picture's lines without a text begin with %s", kindNames[got.Segments[0].Kind])
	}
	if got := b.classify(""); len(got.Segments) != 0 {
		t.Errorf("an empty page has %d segments", len(got.Segments))
	}
}
