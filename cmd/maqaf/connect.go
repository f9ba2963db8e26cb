package main

import (
	"fmt"
	"io"
	"os"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/maqaf/maqaf/client"
	"github.com/maqaf/maqaf/server"
)

// connection says which server a command asks.
type connection struct{ addr string }

func (c *connection) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&c.addr, "addr", "", "host and port of a server to ask; empty means: do it in this process")
}

// open returns a client and the function that ends it. A server in this process has the limits of config.
func (c *connection) open(config server.Config) (*client.Client, func(), error) {
	if c.addr != "" {
		remote, err := client.Dial(client.Config{Addr: c.addr})
		if err != nil {
			return nil, nil, err
		}
		return remote, func() { remote.Close() }, nil
	}
	config.Build = server.Build{Version: version, Commit: commit()}
	defer debug.SetGCPercent(debug.SetGCPercent(-1)) // nearly all that starting makes stays
	conn, end, err := server.Local(config)
	if err != nil {
		return nil, nil, err
	}
	return client.New(conn), end, nil
}

// largest is how files are read: as large as texts can be at all.
var largest = server.Config{MaxTextBytes: server.MaxTextBytesCeiling}

// readInput returns what stands in the file name, or on standard input for "-".
func readInput(cmd *cobra.Command, name string) ([]byte, error) {
	if name == "-" {
		data, err := io.ReadAll(cmd.InOrStdin())
		if err != nil {
			return nil, fmt.Errorf("cannot read standard input: %w", err)
		}
		return data, nil
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("cannot read the document: %w", err)
	}
	return data, nil
}
