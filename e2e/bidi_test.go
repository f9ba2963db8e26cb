package e2e_test

import (
	"strings"
	"testing"
)

func TestBidiCommand(t *testing.T) {
	const page = "שרה (צילום: MCT).\nplain\n"
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"bidi", "-"}, "base level 1  mixed"},
		{[]string{"bidi", "--base=ltr", "-"}, "base level 0  mixed"},
		{[]string{"bidi", "--display", "-"}, ".(MCT :םוליצ) הרש\nplain\n"},
		{[]string{"bidi", "--format=json", "-"}, `"unicodeVersion": "17.0.0"`},
		{[]string{"bidi", "--display", "--line=0:6", "-"}, "הרש\n"},
	} {
		if out, err := run(t, page, binary, c.args...); err != nil || !strings.Contains(out, c.want) {
			t.Errorf("%v: %v, want %q in\n%s", c.args, err, c.want, out)
		}
	}
	for _, args := range [][]string{{"bidi", "--base=up", "-"}, {"bidi", "--line=5", "-"}, {"bidi", "--line=0:999", "-"}} {
		if out, err := run(t, page, binary, args...); err == nil || strings.Count(out, "\n") != 1 {
			t.Errorf("%v: %v\n%s", args, err, out)
		}
	}
}
