package server_test

import (
	"context"
	"crypto/tls"
	"log/slog"
	"strings"
	"testing"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

// TestReload changes certificate and tokens under a running server: good ones hold, bad ones change nothing.
func TestReload(t *testing.T) {
	a := newAuthority(t)
	cert, key := a.pair(t, 2, -time.Hour, time.Hour)
	certFile, keyFile, tokens := write(t, "", cert), write(t, "", key), write(t, "", []byte(tokenA))
	log := &syncBuffer{}
	s, err := server.New(server.Config{TLSCert: certFile, TLSKey: keyFile, TokenFile: tokens, ReloadInterval: 10 * time.Millisecond},
		slog.New(slog.NewTextHandler(log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	listener, err := s.Listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go func() { _ = s.Serve(listener) }()
	t.Cleanup(s.Close)
	serial := func() int64 {
		conn, err := tls.Dial("tcp", listener.Addr().String(), &tls.Config{RootCAs: a.pool(), NextProtos: []string{"h2"}})
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		return conn.ConnectionState().PeerCertificates[0].SerialNumber.Int64()
	}
	call := func(token string) codes.Code {
		c, err := client.Dial(client.Config{Addr: listener.Addr().String(), TLS: &tls.Config{RootCAs: a.pool()}, Token: token})
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		_, err = c.AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{Document: client.Text("x")})
		return status.Code(err)
	}
	newCert, newKey := a.pair(t, 3, -time.Hour, time.Hour)
	write(t, certFile, []byte("garbage"))
	eventually(t, "the log names the bad pair", func() bool { return strings.Contains(log.String(), "reload failed") })
	if got := serial(); got != 2 {
		t.Errorf("with a bad pair the server shows %d", got)
	}
	write(t, certFile, newCert)
	write(t, keyFile, newKey)
	eventually(t, "the new pair is shown", func() bool { return serial() == 3 })
	write(t, tokens, []byte(tokenA+"\n"+tokenB))
	eventually(t, "the new token is known", func() bool { return call(tokenB) == codes.OK })
	write(t, tokens, []byte(""))
	eventually(t, "the log names the empty file", func() bool { return strings.Contains(log.String(), "tokens: the file has none") })
	if call(tokenA) != codes.OK || call(tokenB) != codes.OK {
		t.Error("an empty file took the tokens away")
	}
	write(t, tokens, []byte(tokenB))
	eventually(t, "the old token is unknown", func() bool { return call(tokenA) == codes.Unauthenticated })
	for _, secret := range []string{tokenA, tokenB, certFile, tokens} {
		if strings.Contains(log.String(), secret) {
			t.Errorf("the log tells %s", secret)
		}
	}
}
