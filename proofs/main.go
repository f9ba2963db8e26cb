// Command proofs shows what maqaf promises an operator: it runs the real binary as a process of its own, loads,
// attacks, kills or slows it, and fails where a promise is missed. Run it through the targets of Makefile.proofs.mk;
// RELIABILITY.md holds the last results.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
)

// proof is one promise and how it is shown.
type proof struct {
	name string
	bar  string // what must hold
	run  func(ctx context.Context, o options, r *result) error
}

// options are what all proofs are told.
type options struct {
	binary    string
	testdata  string // the folder with texts
	short     bool   // a quick run with smaller counts, for checking the proofs themselves
	serverCPU string // processors for the server, as taskset writes them; empty means any
	args      []string
}

var proofs = []proof{
	attacksProof, h2specProof, linearProof, memoryProof, overloadProof, restartProof, soakProof, stalledProof, toxiproxyProof, vulnProof, webAttacksProof,
}

// parts are what proofs run as processes of their own, and what writes the table.
var parts = map[string]func(args []string) error{
	"assault": func(args []string) error { return assault(context.Background(), args) },
	"hostile": func(args []string) error { return hostile(context.Background(), args) },
	"table":   table,
}

func main() {
	o := options{}
	recordTo := flag.String("record", "", "file to keep the result in, one line a proof; empty means none")
	flag.StringVar(&o.binary, "binary", "bin/maqaf", "the program to prove things of")
	flag.StringVar(&o.testdata, "testdata", "testdata", "folder with texts")
	flag.BoolVar(&o.short, "short", os.Getenv("PROOF_SHORT") == "1", "smaller counts")
	flag.StringVar(&o.serverCPU, "server-cpu", "", "pin the server to these processors")
	flag.Usage = help
	flag.Parse()
	if part := parts[flag.Arg(0)]; part != nil {
		if err := part(flag.Args()[1:]); err != nil {
			fmt.Fprintf(os.Stderr, "proofs %s: %v\n", flag.Arg(0), err)
			os.Exit(1)
		}
		return
	}
	i := slices.IndexFunc(proofs, func(p proof) bool { return p.name == flag.Arg(0) })
	if i < 0 {
		help()
		os.Exit(2)
	}
	o.args = flag.Args()[1:]
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := prove(ctx, proofs[i], o, *recordTo)
	stop()
	if err != nil {
		fmt.Fprintf(os.Stderr, "proof-%s: %v\n", proofs[i].name, err)
		os.Exit(1)
	}
}

func help() {
	names := make([]string, len(proofs))
	for i, p := range proofs {
		names[i] = p.name
	}
	fmt.Fprintf(os.Stderr, "usage: proofs [flags] %s\n", strings.Join(names, "|"))
	flag.PrintDefaults()
}

// prove runs p and prints its result, also where a bar was missed.
func prove(ctx context.Context, p proof, o options, recordTo string) error {
	r := newResult(p, o)
	err := p.run(ctx, o, r)
	if err == nil {
		err = r.missed()
	}
	r.Pass = err == nil
	if err != nil {
		r.Problem = err.Error()
	}
	if printErr := r.print(os.Stdout); printErr != nil {
		return printErr
	}
	if recordTo == "" {
		return err
	}
	if recordErr := record(recordTo, r); recordErr != nil {
		return recordErr
	}
	return err
}
