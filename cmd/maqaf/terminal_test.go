package main

import (
	"slices"
	"strings"
	"testing"
)

func TestChooseLook(t *testing.T) {
	for _, c := range []struct {
		name, color, order string
		terminal           bool
		environment        []string
		want               look
	}{
		{"pipe", "auto", "auto", false, nil, look{}},
		{"terminal that knows no bidi", "auto", "auto", true, []string{"TERM=xterm"}, look{color: true, visual: true}},
		{"new GNOME terminal", "auto", "auto", true, []string{"VTE_VERSION=7006"}, look{color: true}},
		{"old GNOME terminal", "auto", "auto", true, []string{"VTE_VERSION=5202"}, look{color: true, visual: true}},
		{"Konsole", "auto", "auto", true, []string{"KONSOLE_VERSION=230804"}, look{color: true}},
		{"Terminal of macOS", "auto", "auto", true, []string{"TERM_PROGRAM=Apple_Terminal"}, look{color: true}},
		{"NO_COLOR", "auto", "logical", true, []string{"NO_COLOR=1"}, look{}},
		{"empty NO_COLOR", "auto", "logical", true, []string{"NO_COLOR="}, look{color: true}},
		{"pager", "always", "auto", false, []string{"NO_COLOR=1"}, look{color: true}},
		{"asked", "never", "visual", false, nil, look{visual: true}},
	} {
		lookup := func(name string) (string, bool) {
			at := slices.IndexFunc(c.environment, func(s string) bool { return strings.HasPrefix(s, name+"=") })
			if at < 0 {
				return "", false
			}
			return c.environment[at][len(name)+1:], true
		}
		if got := chooseLook(c.color, c.order, c.terminal, lookup); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

func TestVisualListing(t *testing.T) {
	const page = "שלום (עולם)\n"
	visual, _, _ := command(t, page, "analyze", "--bidi=visual", "-")
	if !strings.Contains(visual, "(םלוע) םולש") {
		t.Errorf("not in visual order:\n%s", visual)
	}
	logical, _, _ := command(t, page, "analyze", "-")
	if !strings.Contains(logical, "שלום (עולם)") {
		t.Errorf("not in logical order:\n%s", logical)
	}
	// Controls are spelled out before the text is put in order, so a document cannot forge what is shown.
	forged, _, _ := command(t, "say \u202eabc\u202c now\n", "analyze", "--bidi=visual", "-")
	if !strings.Contains(forged, "say ‹U+202E›abc‹U+202C› now") {
		t.Errorf("a control took effect:\n%s", forged)
	}
}

func TestLookFlags(t *testing.T) {
	for _, flag := range []string{"--color=pink", "--bidi=up"} {
		if _, errOut, code := command(t, "x", "analyze", flag, "-"); code != exitUsage || !strings.Contains(errOut, "give one of") {
			t.Errorf("%s: exit %d, %s", flag, code, errOut)
		}
	}
	if out, _, _ := command(t, "x", "analyze", "--color=always", "-"); !strings.Contains(out, "\x1b[") {
		t.Errorf("no color:\n%s", out)
	}
}

func TestCompletion(t *testing.T) {
	for _, shell := range []string{"bash", "zsh", "fish"} {
		if out, errOut, code := command(t, "", "completion", shell); code != 0 || !strings.Contains(out, "maqaf") {
			t.Errorf("%s: exit %d, %s", shell, code, errOut)
		}
	}
	for args, want := range map[string]string{
		"analyze --format=": "ndjson", "dates --format=": "json", "analyze --offsets=": "code-point", "normalize --order=": "visual",
		"bidi --bidi=": "logical", "analyze --color=": "never",
	} {
		out, _, _ := command(t, "", append([]string{"__complete"}, strings.Fields(args)...)...)
		if !slices.Contains(strings.Fields(out), want) {
			t.Errorf("%s does not offer %s: %s", args, want, out)
		}
	}
}
