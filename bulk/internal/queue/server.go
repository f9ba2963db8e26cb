// Package queue spreads an archive over many machines by NATS JetStream.
//
// A distributor reads the archive and publishes each document to a work queue; workers pull documents, publish what
// became of them to a second queue, and only then acknowledge; the distributor collects the results into its ledger and
// acknowledges what is safely on disk. So a document is worked on at least once, wherever a process or machine dies; and
// since the ledger takes each number once, it counts exactly once.
package queue

import (
	"errors"
	"fmt"
	"net"
	"strconv"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
)

// maxPayload is the largest message that the embedded server takes: the largest text, in base64.
const maxPayload = 24 << 20

// Serve starts a NATS server with JetStream in this process, on addr, that keeps its streams below folder. With a
// token only those who show it are let in; beyond the loopback one is required. It returns a connection, the address
// for others, and the function that ends both.
func Serve(addr, token, folder string) (*nats.Conn, string, func(), error) {
	host, portText, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, "", nil, fmt.Errorf("%q is no address to listen on: %w", addr, err)
	}
	port, err := strconv.Atoi(portText)
	if err != nil {
		return nil, "", nil, fmt.Errorf("%q is no port", portText)
	}
	if port == 0 {
		port = server.RANDOM_PORT
	}
	if token == "" && !isLoopback(host) {
		return nil, "", nil, errors.New("to listen beyond this machine set $MAQAF_BULK_TOKEN, here and for the workers: who can reach the queue can read the archive")
	}
	s, err := server.NewServer(&server.Options{
		ServerName: "maqaf-bulk", Host: host, Port: port, Authorization: token, JetStream: true, StoreDir: folder,
		MaxPayload: maxPayload, NoSigs: true, NoLog: true,
	})
	if err != nil {
		return nil, "", nil, fmt.Errorf("cannot start the queue: %w", err)
	}
	go s.Start()
	end := func() { s.Shutdown(); s.WaitForShutdown() }
	if !s.ReadyForConnections(30 * time.Second) {
		end()
		return nil, "", nil, fmt.Errorf("cannot start the queue on %s; is the port taken?", addr)
	}
	nc, err := nats.Connect("", nats.InProcessServer(s), nats.Token(token), nats.MaxReconnects(-1))
	if err != nil {
		end()
		return nil, "", nil, fmt.Errorf("cannot reach the queue: %w", err)
	}
	return nc, s.ClientURL(), func() { nc.Close(); end() }, nil
}

func isLoopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// Connect reaches a NATS server or cluster that is there. A connection that breaks is made anew, for as long as the
// program runs.
func Connect(url, token, credentials string) (*nats.Conn, error) {
	options := []nats.Option{nats.Name("maqaf-bulk"), nats.MaxReconnects(-1), nats.ReconnectWait(500 * time.Millisecond), nats.RetryOnFailedConnect(true)}
	if token != "" {
		options = append(options, nats.Token(token))
	}
	if credentials != "" {
		options = append(options, nats.UserCredentials(credentials))
	}
	nc, err := nats.Connect(url, options...)
	if err != nil {
		return nil, fmt.Errorf("cannot reach the queue: %w", err)
	}
	return nc, nil
}
