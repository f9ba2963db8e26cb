package normalize_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/internal/normalize"
	"github.com/maqaf/maqaf/internal/text"
)

func find(notes []text.Note, kind text.NoteKind) text.Note {
	for _, n := range notes {
		if n.Kind == kind {
			return n
		}
	}
	return text.Note{}
}

func TestInspect(t *testing.T) {
	in := "a\x00b\u0085c\x7f\ufdd0\U0001fffe\u0090 caf\u00c3\u00a9 \u202bx\n\u2069\u2066y\u2069"
	notes := inspect(in)
	if n := find(notes, text.ControlCharacters); n.Count != 5 || n.Spans[0] != (text.Span{Start: 1, End: 2}) {
		t.Errorf("control characters: %+v", n)
	}
	hidden := "a\ufeffb" + strings.Repeat("\u200b", 9) + "c" + strings.Repeat("\u200d", 8) + "\U000e0041\U000e0042\U000e0043\U000e0044\U000e0045\U000e0046\U000e0047"
	if n := find(inspect(hidden), text.ControlCharacters); n.Count != 3 || n.Spans[1].Len() != 27 {
		t.Errorf("invisible runs: %+v", n)
	}
	if n := find(notes, text.Mojibake); n.Count != 1 || n.Spans[0].Of(in) != "\u00c3\u00a9" {
		t.Errorf("mojibake: %+v", n)
	}
	if n := find(notes, text.UnbalancedBidiControls); n.Count != 2 || n.Spans[0].Of(in) != "\u202b" || n.Spans[1].Of(in) != "\u2069" {
		t.Errorf("unbalanced: %+v", n)
	}
	if notes := inspect("\u05e9\u05dc\u05d5\u05dd, \u200fworld!\t1\r\n\u2066AP\u2069"); len(notes) != 0 {
		t.Errorf("clean text: %+v", notes)
	}
}

func TestDeceptionReadings(t *testing.T) {
	in := "open invoice\u202efdp.exe now"
	n := find(inspect(in), text.DeceptiveBidiControls)
	if n.Count != 1 || n.Logical != "invoicefdp.exe now" || n.Visual != "invoicewon exe.pdf" {
		t.Errorf("%+v %q", n, n.Visual)
	}
}

// deceptions returns crafted lines that look other than they read.
func deceptions() []string {
	var out []string
	const rlo, lro, rle, pdf, lri, rli, pdi, rlm, lrm, alm = "\u202e", "\u202d", "\u202b", "\u202c", "\u2066", "\u2067", "\u2069", "\u200f", "\u200e", "\u061c"
	for _, name := range []string{"invoice", "annual report ", "photo_", "\u05d7\u05e9\u05d1\u05d5\u05e0\u05d9\u05ea"} {
		for _, ending := range []string{"fdp.exe", "gpj.scr", "txt.js", "cod.bat", "3pm.com", "xcod.vbs"} {
			out = append(out, name+rlo+ending, name+rlo+ending+pdf+" (1 MB)")
		}
	}
	for _, code := range []string{
		"/*" + rlo + " } " + lri + "if (isAdmin)" + pdi + " " + lri + " begin admins only */",
		"if access_level != \"user" + rlo + " " + lri + "// Check if admin" + pdi + " " + lri + "\" {",
		"''' Subtract funds from bank account then " + rli + "''' ;return",
		"return " + rli + "is_admin(user);" + pdi + " // checked",
		"copy(" + rle + "(from), to" + pdf + ")",
		"if (!" + rli + "!granted)" + pdi + " deny();",
		"const x = " + rlo + "1234" + pdf + ";",
		"// " + rli + "end of comment */ evil(); /*" + pdi,
		"let total = " + rle + "100 - 20" + pdf + ";",
		"#" + rli + " else if trusted:" + pdi,
	} {
		out = append(out, code, "\t"+code, code+" // done")
	}
	for _, credit := range []string{"Photo: ", "\u05e6\u05d9\u05dc\u05d5\u05dd: "} {
		out = append(out,
			credit+"A"+rlo+"PA"+pdf, credit+rlo+"sretueR"+pdf, credit+"Dan "+rlo+"nehoC"+pdf+" / Flash90",
			credit+"Re"+rlo+"tu"+pdf+"ers", credit+rle+"(Dan Cohen) AP"+pdf+" 2012", credit+rli+"Reuters / Dan!"+pdi+" AP",
			credit+lro+"\u05d3\u05e0\u05d4 \u05db\u05d4\u05df"+pdf, credit+"\u05d3"+lro+"\u05e0\u05d4"+pdf, credit+lro+"\u05e8\u05d5\u05d9\u05d8\u05e8\u05e1"+pdf+" 2012")
	}
	for _, number := range []string{"12", "2012", "17", "350"} {
		half := len(number) / 2
		split := number[:half] + rlm + number[half:]
		out = append(out, "\u05d4\u05e1\u05db\u05d5\u05dd \u05d4\u05d5\u05d0 "+split+" \u05e9\u05e7\u05dc",
			"\u05e0\u05d5\u05dc\u05d3 \u05d1-"+split, "\u05d4\u05ea\u05d5\u05e6\u05d0\u05d4 "+rlo+number+pdf, "pay "+rlo+number+pdf+" now", number[:half]+alm+number[half:]+" \u05d0\u05d7\u05d5\u05d6")
	}
	for _, word := range []string{"Haaretz", "Reuters", "Flash90", "admin"} {
		out = append(out, "\u05e2\u05d9\u05ea\u05d5\u05df "+word[:3]+rlm+word[3:]+" \u05e4\u05e8\u05e1\u05dd", "see "+rlo+word+pdf+" for more")
	}
	out = append(out, "Hotel \u05d1\u05d9"+lrm+"\u05ea", "www."+rlo+"moc.elpmaxe"+pdf)
	return out
}

func TestDeceptionFound(t *testing.T) {
	lines := deceptions()
	missed := 0
	for _, line := range lines {
		if n := find(inspect(line), text.DeceptiveBidiControls); n.Count != 1 || n.Logical == "" || n.Visual == "" {
			missed++
			t.Logf("missed: %+q", line)
		}
	}
	if missed > 0 || len(lines) < 100 {
		t.Errorf("%d of %d missed", missed, len(lines))
	}
}

// cleanLine returns a line with controls as writers and programs put them.
func cleanLine(r *rand.Rand, he, en, ar []string) string {
	hebrew, english := mixedLine(r, he), mixedLine(r, en)
	switch r.IntN(16) {
	case 0:
		return hebrew + "!\u200f"
	case 1:
		return "\u200f" + english + ", " + hebrew
	case 2:
		return english + " \u202b" + hebrew + "\u202c " + english
	case 3:
		return hebrew + " \u2066" + english + "\u2069 " + hebrew
	case 4:
		return "\u202b" + hebrew + "\u202c"
	case 5:
		return hebrew + " \u200e(" + english + ")\u200e " + hebrew
	case 6:
		return english + ": \u2068" + mixedLine(r, he, en, ar) + "\u2069."
	case 7:
		return hebrew + ", C++\u200e, C#\u200e, \u200f" + hebrew
	case 8:
		return normalize.Normalize(mixedLine(r, he, en, ar), normalize.Options{Steps: []normalize.Step{normalize.IsolateRuns}}).Text
	case 9:
		return hebrew + " \u2066" + pick(r, []string{"1 - 2", "+972-3-555", "17:29", "02.02.12"}) + "\u2069 " + hebrew
	case 10:
		return "\u200e" + english
	case 11:
		return hebrew + ":\u200f \u202a" + english + "\u202c"
	}
	return mixedLine(r, he, en, ar)
}

func TestDeceptionAlarms(t *testing.T) {
	for seed, folder := range []string{"base", "udhr"} {
		he, en, ar := baseLines(t, folder, "he"), baseLines(t, folder, "en"), baseLines(t, folder, "ar")
		r := rand.New(rand.NewPCG(uint64(21+seed), 1))
		alarms := 0
		for range 10000 {
			line := cleanLine(r, he, en, ar)
			if n := find(inspect(line), text.DeceptiveBidiControls); n.Count > 0 {
				if alarms++; alarms < 6 {
					t.Logf("alarm: %+q: %+q looks %+q", line, n.Logical, n.Visual)
				}
			}
		}
		t.Log(folder, "set:", fmt.Sprint(alarms, " alarms on 10000 lines"))
		if alarms > 1 {
			t.Errorf("%s set: %d alarms on 10000 clean lines", folder, alarms)
		}
	}
}

// inspect inspects s with the odd bytes that it has.
func inspect(s string) []text.Note { return normalize.Inspect(s, text.AppendOdd(nil, s)) }
