//go:build floor

// Command floor serves what `maqaf serve` serves, with the same options, codec and interceptors, but answers every
// document with one prebuilt answer: the speed that no analysis can pass. make bench compares with it.
package main

import (
	"flag"
	"log/slog"
	"net"
	"os"
	"runtime"
	"runtime/debug"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

func main() {
	addr := flag.String("addr", "127.0.0.1:0", "host and port to listen on")
	path := flag.String("answer", "", "file with the AnalyzeTextResponse to give, as the wire has it")
	flag.Parse()
	if err := serve(*addr, *path); err != nil {
		slog.Error(err.Error())
		os.Exit(1)
	}
}

// serve sets the process up as `maqaf serve` does, and serves until it is killed.
func serve(addr, path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	answer := &maqafv1.AnalyzeTextResponse{}
	if err := answer.UnmarshalVT(data); err != nil {
		return err
	}
	config := server.Config{MaxWork: 2 * runtime.GOMAXPROCS(0)}
	debug.SetMemoryLimit(config.MemoryBytes())
	runtime.GOMAXPROCS(config.MaxWork + 1)
	log := slog.New(slog.NewTextHandler(os.Stderr, nil))
	s, err := server.NewFloor(config, log, answer)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	log.Info("serving", "addr", listener.Addr().String())
	return s.Serve(listener)
}
