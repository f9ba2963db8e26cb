package normalize_test

import (
	"testing"

	"github.com/maqaf/maqaf/internal/normalize"
)

func TestSteps(t *testing.T) {
	for _, c := range []struct {
		step     normalize.Step
		in, want string
	}{
		{normalize.NFC, "caf\u0065\u0301", "caf\u00e9"},
		{normalize.NFC, "\u2000x", "\u2002x"},
		{normalize.NFC, "\u05e9\u05b8\u05c1", "\u05e9\u05b8\u05c1"},
		{normalize.NFC, "\ufb2a", "\u05e9\u05c1"},
		{normalize.PresentationForms, "\ufb4f\ufb1d\u05dd", "\u05d0\u05dc\u05d9\u05b4\u05dd"},
		{normalize.PresentationForms, "\ufdf2 \ufdfa \ufd3ex", "\u0627\u0644\u0644\u0647 \ufdfa \ufd3ex"},
		{normalize.PresentationForms, "\ufefb\ufe70\ufe7d", "\u0644\u0627\u064b\u0651"},
		{normalize.BalanceControls, "a\u202e\u202cb", "ab"},
		{normalize.BalanceControls, "a\u202eb\nc\u2069", "a\u202eb\u202c\nc"},
		{normalize.BalanceControls, "\u2067\u202ba\u2069b", "\u2067\u202ba\u202c\u2069b"},
		{normalize.BalanceControls, "\u2067\u2068\u2069\u202b\u202c\u2069b", "b"},
		{normalize.BalanceControls, "\u202b\u2067a\u202cb\u2069c", "\u202b\u2067ab\u2069c\u202c"},
		{normalize.StripControls, "\u200ea\u061cb\u2066c\u2069\u202cd\u200d", "abcd\u200d"},
		{normalize.StripPoints, "\u05e9\u05c1\u05b8\u05dc\u05d5\u05b9\u05dd\u05be\u05d0", "\u05e9\u05dc\u05d5\u05dd\u05be\u05d0"},
		{normalize.StripPoints, "\ufb2a\u05b8 \u0643\u064e\u0654", "\u05e9 \u0643\u0654"},
		{normalize.StripPoints, "\u05dc\u05b7\u034f\u05b4", "\u05dc"},
		{normalize.Whitespace, "\u00a0 a \t\u2009b\u3000\r\n\u00a0\n c", "a b\r\n\nc"},
	} {
		got := normalize.Normalize(c.in, normalize.Options{Steps: []normalize.Step{c.step}})
		if got.Text != c.want {
			t.Errorf("%v(%+q) = %+q, want %+q", c.step, c.in, got.Text, c.want)
		}
		checkEdits(t, c.in, got)
	}
}

// checkEdits checks what the contract promises of edits.
func checkEdits(t *testing.T, source string, r normalize.Result) {
	t.Helper()
	if back := normalize.Undo(r.Text, r.Edits); back != source {
		t.Errorf("edits of %+q rebuild %+q from %+q", source, back, r.Text)
	}
	s, d := 0, 0
	for i, e := range r.Edits {
		if e.Source.Start < s || i > 0 && e.Source.Start == s || e.Source.Start-s != e.Target.Start-d || e.Source.Of(source) != e.SourceText {
			t.Errorf("%+q: bad edit %+v", source, e)
		}
		if source[s:e.Source.Start] != r.Text[d:e.Target.Start] {
			t.Errorf("%+q: text before edit %+v differs", source, e)
		}
		if len(e.Steps) == 0 || e.SourceText == e.Target.Of(r.Text) {
			t.Errorf("%+q: edit %+v without steps or change", source, e)
		}
		s, d = e.Source.End, e.Target.End
	}
	if source[s:] != r.Text[d:] {
		t.Errorf("%+q: text after the edits differs", source)
	}
}
