// Command datescore measures the date rules against corpora that lie outside the project. It reads files from paths
// given to it and prints figures; none of that material is part of the project.
//
//	datescore gold FILE.json...       annotated pages, as gold.py prints them: dates, exact span and value
//	datescore duckling FILE.hs        a corpus of Duckling's Time dimension
//	datescore dateparser FILE.py...   Hebrew strings of dateparser's tests
//	datescore recognizers FILE.json.. Recognizers-Text specifications, English DateTimeModel
//	datescore timeml DIR              TimeML documents with TIMEX3, by TempEval-3's rules
//	datescore marked FILE...          texts in the form of the corpus in testdata
//	datescore find [-ref R] TEXT      what is found in a text
package main

import (
	"fmt"
	"io/fs"
	"os"

	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/lexicon"
)

func main() {
	if len(os.Args) < 3 {
		fmt.Fprintln(os.Stderr, "usage: datescore gold|duckling|dateparser|recognizers|timeml|marked|find PATH...")
		os.Exit(2)
	}
	e, err := newEngine()
	if err == nil {
		switch os.Args[1] {
		case "gold":
			err = scoreGold(e, os.Args[2:])
		case "duckling":
			err = scoreDuckling(e, os.Args[2:])
		case "dateparser":
			err = scoreDateparser(e, os.Args[2:])
		case "recognizers":
			err = scoreRecognizers(e, os.Args[2:])
		case "timeml":
			err = scoreTimeML(e, os.Args[2:])
		case "marked":
			err = scoreMarked(e, os.Args[2:])
		case "find":
			err = find(e, os.Args[2:])
		default:
			err = fmt.Errorf("unknown corpus %q", os.Args[1])
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "datescore:", err)
		os.Exit(1)
	}
}

// engine is the lexicon and the finder over it.
type engine struct {
	lexicon *lexicon.Lexicon
	finder  *date.Finder
}

func newEngine() (*engine, error) {
	root, err := fs.Sub(lexicon.Data(), "data")
	if err != nil {
		return nil, err
	}
	l, err := lexicon.Load(root)
	if err != nil {
		return nil, err
	}
	f, err := date.New(l)
	if err != nil {
		return nil, err
	}
	return &engine{l, f}, nil
}

// resolve finds and resolves the dates of a text.
func (e *engine) resolve(source string, ref date.Reference, o date.Options) date.Resolved {
	return e.finder.Resolve(source, e.finder.Find(source, e.lexicon.Scan(nil, source), o), ref, o)
}

func find(e *engine, args []string) error {
	var ref date.Reference
	o := date.Options{Alternatives: true}
	for len(args) > 1 {
		var err error
		switch args[0] {
		case "-ref":
			ref, err = date.ParseReference(args[1])
			args = args[2:]
		case "-zone":
			o.Zone, err = date.LoadZone(args[1])
			args = args[2:]
		case "-all":
			o.Durations, o.Vague = true, true
			args = args[1:]
		default:
			return fmt.Errorf("unknown flag %q", args[0])
		}
		if err != nil {
			return err
		}
	}
	r := e.resolve(args[0], ref, o)
	for _, m := range r.Mentions {
		fmt.Printf("%-40q %-28s %s amb=%v alt=%v conf=%d rel=%v %s %s\n", m.Span.Of(args[0]), m.Value, m.Rule, m.Ambiguous, m.Alternatives, m.Confidence, m.Relative, m.Entry, m.Instant)
	}
	for _, n := range r.Notes {
		fmt.Printf("note %d %q\n", n.Kind, n.Span.Of(args[0]))
	}
	return nil
}
