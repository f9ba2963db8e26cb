package normalize_test

import (
	"strings"
	"testing"

	"github.com/maqaf/maqaf/internal/normalize"
)

// Gershayim, geresh and maqaf are spelled <G>, <g> and <->; no change is written "=".
func TestPunctuation(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		// Acronyms.
		{"מנכ\"ל צה\"ל", "מנכ<G>ל צה<G>ל"},
		{"ד''ר לדוא''ל", "ד<G>ר לדוא<G>ל"},
		{"חז”ל ארה“ב או״ם רמטכ\u05f3\u05f3ל", "חז<G>ל ארה<G>ב או<G>ם רמטכ<G>ל"},
		{"המנכ\"לית, כטב\"מים, מרלו\"גים וחמ\"לים", "המנכ<G>לית, כטב<G>מים, מרלו<G>גים וחמ<G>לים"},
		{"ש\"ח ב\"כ ח\"כים", "ש<G>ח ב<G>כ ח<G>כים"},
		{"(צילום: לע\"מ)", "(צילום: לע<G>מ)"},
		// Quotations behind a prefix.
		{"אמרו ב\"טלפון\" של העירייה", "="},
		{"ספר ב\"בית אבי\" נמכר", "="},
		{"ב\"כ\" הגדולה", "="},
		{"הבטיחו: \"הבטיחו לנו ב\"טלפון\" של העירייה\", אמרה", "="},
		{"\"יו\"ר ועד הכיתה\", השיב", "\"יו<G>ר ועד הכיתה\", השיב"},
		{"אמר \"שלום\" והלך", "="},
		{"\"שלום, חבר\".", "="},
		// Quotations get one form.
		{"אמר “שלום” והלך", "אמר \"שלום\" והלך"},
		{"אמר ''שלום לך'' והלך", "אמר \"שלום לך\" והלך"},
		{"אמר ״שלום״ והלך", "אמר \"שלום\" והלך"},
		{"אמר „שלום” והלך", "אמר \"שלום\" והלך"},
		{"He said ''so'' and ``thus''.", "He said “so” and “thus”."},
		{"He said “so\" there", "He said “so” there"},
		{"He said \"so\" and “so” and «so» and „so“.", "="},
		{"قال ''نعم'' ثم", "قال \"نعم\" ثم"},
		{"האָט געזאָגט „שרויף“ אויך", "="},
		// Geresh.
		{"ג'ירפה וצ'יפס", "ג<g>ירפה וצ<g>יפס"},
		{"כיתה ו' ביום א'", "כיתה ו<g> ביום א<g>"},
		{"פרופ' כהן, רח’ הרצל, ופרופ' לוי", "פרופ<g> כהן, רח<g> הרצל, ופרופ<g> לוי"},
		{"קולג' בקיימברידג`", "קולג<g> בקיימברידג<g>"},
		{"ספר בשם 'הזר' נמכר", "="},
		{"עבד ב'הארץ' שנה", "="},
		{"don't the dogs' 'so'", "="},
		// Maqaf.
		{"בית-ספר ב-2010 וה-BBC", "בית<->ספר ב<->2010 וה<->BBC"},
		{"ה-\"הארץ\" תל\u2011אביב", "ה<->\"הארץ\" תל<->אביב"},
		{"2010-2012 well-known", "="},
		{"תל אביב–ירושלים", "="},
		// Dashes.
		{"שלום - אמר", "שלום – אמר"},
		{"so -- he — said", "so – he – said"},
		{"one--two", "one—two"},
		{"3 - 1", "="},
		{"- item", "="},
		{"--- *** --", "="},
		{"a—b", "="},
		// Feet and inches, code, addresses.
		{"5'10\" 6\" ו-24\" מסך 32\"", "5'10\" 6\" ו<->24\" מסך 32\""},
		{"“a 6\" pipe”", "="},
		{"<a title=\"מנכ\"ל\">מנכ\"ל</a>", "="},
		{"x = \"מנכ\"ל\";", "="},
		{"`צה\"ל` צה\"ל", "`צה\"ל` צה<G>ל"},
		{"http://x.co.il/מנכ\"ל-צה\"ל צה\"ל", "http://x.co.il/מנכ\"ל-צה\"ל צה<G>ל"},
		{"{\"name\": \"מנכ\"ל\"}", "="},
		{"a@b-c.co.il", "="},
	} {
		want := strings.NewReplacer("<G>", "\u05f4", "<g>", "\u05f3", "<->", "\u05be").Replace(c.want)
		if c.want == "=" {
			want = c.in
		}
		o := normalize.Options{Steps: []normalize.Step{normalize.Punctuation}}
		got := normalize.Normalize(c.in, o)
		if got.Text != want {
			t.Errorf("%s -> %s, want %s", c.in, got.Text, want)
		}
		checkEdits(t, c.in, got)
		if again := normalize.Normalize(got.Text, o); again.Text != got.Text {
			t.Errorf("%s -> %s -> %s: not idempotent", c.in, got.Text, again.Text)
		}
	}
}
