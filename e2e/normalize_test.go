package e2e_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestNormalizeCommand(t *testing.T) {
	const page = "מנכ\"ל  טוב\n"
	if out, err := run(t, page, binary, "normalize"); err != nil || out != "מנכ״ל טוב\n" {
		t.Errorf("filter: %v %q", err, out)
	}
	if out, err := run(t, page, binary, "normalize", "--steps=whitespace"); err != nil || out != "מנכ\"ל טוב\n" {
		t.Errorf("one step: %v %q", err, out)
	}
	out, err := run(t, page, binary, "normalize", "--check", "-")
	exit, _ := err.(interface{ ExitCode() int })
	if exit == nil || exit.ExitCode() != 1 || !strings.Contains(out, "\n-מנכ\"ל  טוב\n+מנכ״ל טוב\n") {
		t.Errorf("check: %v\n%s", err, out)
	}
	if out, err = run(t, "מנכ״ל טוב\n", binary, "normalize", "--check"); err != nil || out != "" {
		t.Errorf("check of clean text: %v\n%s", err, out)
	}
	for _, args := range [][]string{{"--check", "--format=json"}, {"--check", "--explain"}, {"--explain", "--format=json"}} {
		if out, err = run(t, page, binary, append([]string{"normalize"}, args...)...); err == nil || strings.Count(out, "\n") != 1 {
			t.Errorf("%v: %v %q", args, err, out)
		}
	}
	for _, quoted := range []string{"הוא אמר \"שלום\"לה\n", "ה\"בן\"ים\n"} { // the second mark closes the first
		if out, err = run(t, quoted, binary, "normalize", "--steps=punctuation"); err != nil || out != quoted {
			t.Errorf("%q: %v %q", quoted, err, out)
		}
	}
	if out, err = run(t, "\"יו\"ר הוועדה\", אמר\n", binary, "normalize", "--steps=punctuation"); err != nil || out != "\"יו״ר הוועדה\", אמר\n" {
		t.Errorf("acronym at the head of a quotation: %v %q", err, out)
	}
	const dates = "02.02.12 5 ביוני @user\n"
	once, _ := run(t, dates, binary, "normalize", "--steps=iso-dates")
	if twice, err := run(t, once, binary, "normalize", "--steps=iso-dates"); err != nil || twice != once {
		t.Errorf("iso-dates twice: %v %q, once %q", err, twice, once)
	}
	if out, err = run(t, "א\u200f\u202e ב\n", binary, "normalize", "--explain", "--steps=strip-controls"); err != nil || !strings.Contains(out, "‹U+200F›‹U+202E›") {
		t.Errorf("explain: %v\n%s", err, out)
	}
	if out, err = run(t, "נפגשו ב-02.02.12\n", binary, "normalize", "--steps=iso-dates"); err != nil || out != "נפגשו ב-2012-02-02\n" {
		t.Errorf("iso dates: %v %q", err, out)
	}
}

func TestIntakeFlags(t *testing.T) {
	legacy := "\xf9\xec\xe5\xed \xf2\xe5\xec\xed\n" // windows-1255
	if out, err := run(t, legacy, binary, "normalize"); err == nil || !strings.Contains(out, "at byte 0") || !strings.Contains(out, "--charset") {
		t.Errorf("no charset: %v\n%s", err, out)
	}
	if out, err := run(t, legacy, binary, "normalize", "--charset=windows-1255"); err != nil || out != "שלום עולם\n" {
		t.Errorf("charset: %v %q", err, out)
	}
	if out, err := run(t, legacy, binary, "normalize", "--charset=klingon"); err == nil || !strings.Contains(out, "charset") {
		t.Errorf("unknown charset: %v %q", err, out)
	}
	if out, err := run(t, "םולש\n", binary, "normalize", "--order=visual"); err != nil || out != "שלום\n" {
		t.Errorf("order: %v %q", err, out)
	}
	if out, err := run(t, "x", binary, "normalize", "--order=sideways"); err == nil || !strings.Contains(out, "--order") {
		t.Errorf("unknown order: %v %q", err, out)
	}
	name := filepath.Join(t.TempDir(), "page.html")
	html := `<html><head><meta property="article:published_time" content="2012-02-02T17:29:00+02:00"></head>` +
		`<body><script>no()</script><h1>כותרת של עמוד</h1><p>התערוכה נפתחה אתמול בערב.</p></body></html>`
	if err := os.WriteFile(name, []byte(html), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := run(t, "", binary, "analyze", name)
	if err != nil || strings.Contains(out, "no()") || !strings.Contains(out, "2012-02-01TEV") || !strings.Contains(out, "(metadata)") {
		t.Errorf("HTML: %v\n%s", err, out)
	}
}
