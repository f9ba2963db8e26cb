package server_test

import (
	"context"
	"crypto/tls"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

const tokenA, tokenB = "token-A-0123456789", "token-B-0123456789"

// TestBadSecurityFiles starts servers that must not start; the error says what is wrong.
func TestBadSecurityFiles(t *testing.T) {
	a := newAuthority(t)
	cert, key := a.pair(t, 2, -time.Hour, time.Hour)
	_, otherKey := a.pair(t, 3, -time.Hour, time.Hour)
	expired, expiredKey := a.pair(t, 4, -2*time.Hour, -time.Hour)
	early, earlyKey := a.pair(t, 5, time.Hour, 2*time.Hour)
	good, goodKey, garbage := write(t, "", cert), write(t, "", key), write(t, "", []byte("no PEM at all"))
	missing := filepath.Join(t.TempDir(), "missing")
	for name, c := range map[string]struct {
		config server.Config
		want   string
	}{
		"certificate without key": {server.Config{TLSCert: good}, "belong together"},
		"key without certificate": {server.Config{TLSKey: goodKey}, "belong together"},
		"no certificate file":     {server.Config{TLSCert: missing, TLSKey: goodKey}, "no such file"},
		"no key file":             {server.Config{TLSCert: good, TLSKey: missing}, "no such file"},
		"garbage for certificate": {server.Config{TLSCert: garbage, TLSKey: goodKey}, "failed to find any PEM data"},
		"garbage for key":         {server.Config{TLSCert: good, TLSKey: garbage}, "failed to find any PEM data"},
		"certificate for key":     {server.Config{TLSCert: good, TLSKey: good}, "key"},
		"another key":             {server.Config{TLSCert: good, TLSKey: write(t, "", otherKey)}, "does not match"},
		"expired":                 {server.Config{TLSCert: write(t, "", expired), TLSKey: write(t, "", expiredKey)}, "expired"},
		"not yet valid":           {server.Config{TLSCert: write(t, "", early), TLSKey: write(t, "", earlyKey)}, "not valid before"},
		"callers' CA alone":       {server.Config{TLSClientCA: good}, "needs tls-cert"},
		"garbage for callers' CA": {server.Config{TLSCert: good, TLSKey: goodKey, TLSClientCA: garbage}, "no certificate in PEM"},
		"no token file":           {server.Config{TokenFile: missing}, "no such file"},
		"empty token file":        {server.Config{TokenFile: write(t, "", []byte("# none\n\n"))}, "has none"},
		"short token":             {server.Config{TokenFile: write(t, "", []byte(tokenA+"\nshort\n"))}, "line 2"},
		"token with a space":      {server.Config{TokenFile: write(t, "", []byte("two words of a token\n"))}, "line 1"},
		"two faults":              {server.Config{TLSCert: garbage, TLSKey: goodKey, TokenFile: missing}, "; the tokens: no such file"},
	} {
		_, err := server.New(c.config, nil)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
		if err != nil && (strings.Contains(err.Error(), tokenA) || strings.Contains(err.Error(), "words of")) {
			t.Errorf("%s: the error tells a token", name)
		}
	}
}

// TestCallers calls a server that asks for certificate and token, with good ones and with bad ones.
func TestCallers(t *testing.T) {
	a, foreign := newAuthority(t), newAuthority(t)
	cert, key := a.pair(t, 2, -time.Hour, time.Hour)
	certFile, keyFile, caFile := write(t, "", cert), write(t, "", key), write(t, "", a.pem)
	tokens := write(t, "", []byte(tokenA+"\n"+tokenB+"\n"))
	addr, _ := listen(t, server.Config{TLSCert: certFile, TLSKey: keyFile, TLSClientCA: caFile, TokenFile: tokens})
	clientPair := func(by *authority, from, to time.Duration) []tls.Certificate {
		cert, key := by.pair(t, 9, from, to)
		pair, err := tls.X509KeyPair(cert, key)
		if err != nil {
			t.Fatal(err)
		}
		return []tls.Certificate{pair}
	}
	own := clientPair(a, -time.Hour, time.Hour)
	for name, c := range map[string]struct {
		tls   *tls.Config
		token string
		info  codes.Code // of GetServerInfo, which needs no token
		text  codes.Code
	}{
		"all good":              {&tls.Config{RootCAs: a.pool(), Certificates: own}, tokenA, codes.OK, codes.OK},
		"the other token":       {&tls.Config{RootCAs: a.pool(), Certificates: own}, tokenB, codes.OK, codes.OK},
		"TLS 1.2":               {&tls.Config{RootCAs: a.pool(), Certificates: own, MaxVersion: tls.VersionTLS12}, tokenA, codes.OK, codes.OK},
		"no token":              {&tls.Config{RootCAs: a.pool(), Certificates: own}, "", codes.OK, codes.Unauthenticated},
		"wrong token":           {&tls.Config{RootCAs: a.pool(), Certificates: own}, tokenA + "x", codes.OK, codes.Unauthenticated},
		"no certificate":        {&tls.Config{RootCAs: a.pool()}, tokenA, codes.Unavailable, codes.Unavailable},
		"foreign certificate":   {&tls.Config{RootCAs: a.pool(), Certificates: clientPair(foreign, -time.Hour, time.Hour)}, tokenA, codes.Unavailable, codes.Unavailable},
		"expired certificate":   {&tls.Config{RootCAs: a.pool(), Certificates: clientPair(a, -2*time.Hour, -time.Hour)}, tokenA, codes.Unavailable, codes.Unavailable},
		"TLS 1.1":               {&tls.Config{RootCAs: a.pool(), Certificates: own, MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS11}, tokenA, codes.Unavailable, codes.Unavailable},
		"a server not trusted":  {&tls.Config{RootCAs: foreign.pool(), Certificates: own}, tokenA, codes.Unavailable, codes.Unavailable},
		"plaintext":             {nil, "", codes.Unavailable, codes.Unavailable},
		"another server's name": {&tls.Config{RootCAs: a.pool(), Certificates: own, ServerName: "example.org"}, tokenA, codes.Unavailable, codes.Unavailable},
	} {
		caller, err := client.Dial(client.Config{Addr: addr, TLS: c.tls, Token: c.token, Timeout: 20 * time.Second})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		_, infoErr := caller.GetServerInfo(context.Background())
		_, textErr := caller.AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{Document: client.Text("x")})
		if status.Code(infoErr) != c.info || status.Code(textErr) != c.text {
			t.Errorf("%s: info %v, text %v; want %v, %v", name, infoErr, textErr, c.info, c.text)
		}
		if reason, _ := client.Reason(textErr); c.text == codes.Unauthenticated && reason != maqafv1.ErrorReason_ERROR_REASON_CREDENTIALS_INVALID {
			t.Errorf("%s: reason %v", name, reason)
		}
		_ = caller.Close()
	}
}

// TestExposure holds which servers may listen where.
func TestExposure(t *testing.T) {
	a := newAuthority(t)
	cert, key := a.pair(t, 2, -time.Hour, time.Hour)
	certFile, keyFile, ca, tokens := write(t, "", cert), write(t, "", key), write(t, "", a.pem), write(t, "", []byte(tokenA))
	for name, c := range map[string]struct {
		config server.Config
		may    bool
	}{
		"nothing":             {server.Config{}, false},
		"token alone":         {server.Config{TokenFile: tokens}, false},
		"TLS alone":           {server.Config{TLSCert: certFile, TLSKey: keyFile}, false},
		"TLS and token":       {server.Config{TLSCert: certFile, TLSKey: keyFile, TokenFile: tokens}, true},
		"TLS and certificate": {server.Config{TLSCert: certFile, TLSKey: keyFile, TLSClientCA: ca}, true},
		"insecure":            {server.Config{Insecure: true}, true},
	} {
		s, err := server.New(c.config, nil)
		if err != nil {
			t.Fatal(err)
		}
		for addr, may := range map[string]bool{"0.0.0.0:0": c.may, "[::1]:0": true, "127.0.0.1:0": true} {
			listener, err := s.Listen(addr)
			if (err == nil) != may {
				t.Errorf("%s on %s: %v", name, addr, err)
			}
			if err == nil {
				_ = listener.Close()
			}
		}
		s.Close()
	}
}
