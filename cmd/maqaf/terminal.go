package main

import (
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/maqaf/maqaf/bidi"
)

// look is how listings are written: --color and --bidi, which every command has.
type look struct {
	color  bool
	visual bool // texts are put into visual order here, because what shows them does not
}

func registerLook(root *cobra.Command) {
	root.PersistentFlags().String("color", "auto", "colors in listings: auto (on a terminal, unless NO_COLOR is set), always or never")
	root.PersistentFlags().String("bidi", "auto",
		"order of Hebrew and Arabic in listings: logical (for terminals that know bidi, pagers and files), visual (for terminals that do not) or auto (what standard output is)")
	complete(root, "color", "auto", "always", "never")
	complete(root, "bidi", "auto", "logical", "visual")
}

// checkLook returns an error for values of --color and --bidi that there are not.
func checkLook(cmd *cobra.Command) error {
	for name, values := range map[string][]string{"color": {"auto", "always", "never"}, "bidi": {"auto", "logical", "visual"}} {
		value := cmd.Flag(name).Value.String()
		if value != values[0] && value != values[1] && value != values[2] {
			return &usageError{fmt.Errorf("--%s=%s: give one of %v", name, value, values)}
		}
	}
	return nil
}

// lookOf returns what --color and --bidi mean for the command's output.
func lookOf(cmd *cobra.Command) look {
	return chooseLook(cmd.Flag("color").Value.String(), cmd.Flag("bidi").Value.String(), isTerminal(cmd.OutOrStdout()), os.LookupEnv)
}

func isTerminal(out io.Writer) bool {
	file, isFile := out.(*os.File)
	return isFile && term.IsTerminal(int(file.Fd()))
}

func chooseLook(color, order string, terminal bool, lookup func(string) (string, bool)) look {
	noColor, _ := lookup("NO_COLOR") // https://no-color.org: any value that is not empty
	return look{
		color:  color == "always" || color == "auto" && terminal && noColor == "",
		visual: order == "visual" || order == "auto" && terminal && !knowsBidi(lookup),
	}
}

// firstBidiVTE is the version of VTE (GNOME's and many others' terminal) since when it puts text in order, times 100.
const firstBidiVTE = 5800

// knowsBidi tells whether the terminal that the environment speaks of puts right-to-left text in order by itself.
func knowsBidi(lookup func(string) (string, bool)) bool {
	if vte, _ := lookup("VTE_VERSION"); vte != "" {
		version, err := strconv.Atoi(vte)
		return err == nil && version >= firstBidiVTE
	}
	for _, name := range []string{"KONSOLE_VERSION", "MLTERM"} {
		if _, is := lookup(name); is {
			return true
		}
	}
	program, _ := lookup("TERM_PROGRAM")
	return program == "Apple_Terminal"
}

// show returns s on one line, as the terminal needs it: see oneLineText and --bidi.
func (l *listing) show(s string) string {
	s = oneLineText(s)
	if !l.visual || !bidi.NeedsBidi(s) {
		return s
	}
	var p bidi.Paragraph
	return string(p.AppendDisplay(nil, 0, p.SetString(s, bidi.Auto), bidi.Mirrored))
}
