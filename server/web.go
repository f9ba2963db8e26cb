package server

import (
	"context"
	"crypto/tls"
	"encoding/base64"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"strconv"
	"sync"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"
)

// calls counts the calls that come by HTTP, so that Stop can wait for them: gRPC's graceful stop waits only for its own
// connections, and panics over those of an http.Server. The zero value takes calls.
type calls struct {
	mu     sync.Mutex
	open   int
	closed bool
	ended  chan struct{} // made by close; closed when the last call has ended
}

// enter tells whether one more call may begin; then leave must follow.
func (c *calls) enter() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return false
	}
	c.open++
	return true
}

func (c *calls) leave() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.open--
	if c.closed && c.open == 0 {
		close(c.ended)
	}
}

// close refuses further calls and returns what is closed when the last one has ended.
func (c *calls) close() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.closed {
		c.closed, c.ended = true, make(chan struct{})
		if c.open == 0 {
			close(c.ended)
		}
	}
	return c.ended
}

// Calls returns a handler of the server's methods in the form of gRPC over HTTP, for what speaks other forms in front of
// it: the same interceptors, limits and tokens as on the gRPC port. Once the server drains it answers DRAINING.
func (s *Server) Calls() http.Handler {
	answer, ok := s.grpc.(http.Handler)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !ok { // the server that a control plane steers
			refuse(w, status.New(codes.Unimplemented, "with xDS there are no calls by HTTP"))
			return
		}
		if !s.calls.enter() {
			refuse(w, toStatus(drainingError{}))
			return
		}
		defer s.calls.leave()
		streamed := streams[r.URL.Path]
		if r.Header.Get("Grpc-Timeout") == "" && !streamed { // what interceptor.tap does on the gRPC port
			r.Header.Set("Grpc-Timeout", strconv.FormatInt(min(s.config.CallTimeout.Milliseconds(), maxGRPCTimeout), 10)+"m")
		}
		ctx, body := newMessageBody(r.Context(), r.Body, streamed)
		r = r.WithContext(ctx)
		r.Body = body
		answer.ServeHTTP(w, r)
	})
}

// maxGRPCTimeout is the largest number that the header may hold.
const maxGRPCTimeout = 99_999_999

// refuse answers a gRPC call by trailers alone.
func refuse(w http.ResponseWriter, s *status.Status) {
	h := w.Header()
	h.Set("Content-Type", "application/grpc")
	h.Set("Grpc-Status", strconv.Itoa(int(s.Code())))
	h.Set("Grpc-Message", s.Message())
	if details, err := proto.Marshal(s.Proto()); err == nil {
		h.Set("Grpc-Status-Details-Bin", base64.RawStdEncoding.EncodeToString(details))
	}
	w.WriteHeader(http.StatusOK)
}

// ServeWeb serves handler by listener, over HTTP/1.1 and HTTP/2, until Stop or Close; it returns nil then, else why it
// ended. Certificates, the bounds on connections, headers and times, and what may be listened on are those of the gRPC
// port. Give it a listener of Listen.
func (s *Server) ServeWeb(listener net.Listener, handler http.Handler) error {
	if err := s.mayServe(listener); err != nil {
		return err
	}
	limited := newLimitListener(listener, s.config.MaxConnections, s.config.MaxConnectionsPerAddress)
	limited.refused = s.service.metrics.refused.Inc
	web := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: s.config.HandshakeTimeout,
		IdleTimeout:       s.config.ConnectionIdleTimeout,
		MaxHeaderBytes:    s.config.MaxHeaderBytes,
		HTTP2:             &http.HTTP2Config{MaxConcurrentStreams: s.config.MaxStreams, SendPingTimeout: s.config.KeepaliveTime, PingTimeout: s.config.KeepaliveTimeout},
		Protocols:         new(http.Protocols),
		ErrorLog:          log.New(io.Discard, "", 0), // it would name addresses
	}
	web.Protocols.SetHTTP1(true)
	web.Protocols.SetHTTP2(true)
	web.Protocols.SetUnencryptedHTTP2(true)
	go func() {
		select {
		case <-s.draining:
			ctx, cancel := context.WithTimeout(context.Background(), s.config.DrainTimeout)
			defer cancel()
			_ = web.Shutdown(ctx)
		case <-s.ended:
		}
		_ = web.Close()
	}()
	var err error
	if s.security.certificates == nil {
		err = web.Serve(limited)
	} else {
		web.TLSConfig = s.security.certificates.web()
		err = web.ServeTLS(limited, "", "")
	}
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}

// web is what browsers shake hands with: as gRPC's, and HTTP/1.1 too.
func (c *certificates) web() *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS12,
		NextProtos: []string{"h2", "http/1.1"},
		GetConfigForClient: func(*tls.ClientHelloInfo) (*tls.Config, error) {
			config := c.current.Load().Clone()
			config.NextProtos = []string{"h2", "http/1.1"}
			return config, nil
		},
		// ServeTLS asks for a certificate; each handshake takes the one of its moment.
		GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) { return &c.current.Load().Certificates[0], nil },
	}
}

// CallTimeout is the deadline of a unary call that brings none.
func (s *Server) CallTimeout() time.Duration { return s.config.CallTimeout }

// MaxReceiveBytes is the largest message that is let in to be refused by name, in bytes.
func (s *Server) MaxReceiveBytes() int { return recvHeadroom * s.config.MaxMessageBytes }
