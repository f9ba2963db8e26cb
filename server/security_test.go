package server_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"log/slog"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

// authority signs certificates for tests.
type authority struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
	pem  []byte
}

func newAuthority(t *testing.T) *authority {
	t.Helper()
	a := &authority{}
	cert, key := a.issue(t, &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "test authority"}, NotBefore: time.Now().Add(-time.Hour),
		NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	})
	pair, err := tls.X509KeyPair(cert, key)
	if err != nil {
		t.Fatal(err)
	}
	a.cert, a.pem, a.key = pair.Leaf, cert, pair.PrivateKey.(*ecdsa.PrivateKey)
	return a
}

// issue returns certificate and key as PEM; an authority without a certificate signs itself.
func (a *authority) issue(t *testing.T, template *x509.Certificate) (cert, key []byte) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	parent, signer := a.cert, a.key
	if parent == nil {
		parent, signer = template, private
	}
	der, err := x509.CreateCertificate(rand.Reader, template, parent, &private.PublicKey, signer)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: secret})
}

// pair issues a certificate for the loopback that is valid between two hours from now.
func (a *authority) pair(t *testing.T, serial int64, from, to time.Duration) (cert, key []byte) {
	t.Helper()
	return a.issue(t, &x509.Certificate{
		SerialNumber: big.NewInt(serial), Subject: pkix.Name{CommonName: "maqaf"}, NotBefore: time.Now().Add(from), NotAfter: time.Now().Add(to),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
	})
}

// pool returns a pool that trusts a.
func (a *authority) pool() *x509.CertPool {
	pool := x509.NewCertPool()
	pool.AddCert(a.cert)
	return pool
}

// write writes data to a new file, or to the named one, and returns its path.
func write(t *testing.T, path string, data []byte) string {
	t.Helper()
	if path == "" {
		path = filepath.Join(t.TempDir(), "file")
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

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

// TestTokenHeaders sends the header in wrong forms; all are refused with the same words. Streams are refused too.
func TestTokenHeaders(t *testing.T) {
	conn := connect(t, server.Config{TokenFile: write(t, "", []byte(tokenA))})
	c := client.New(conn)
	want := ""
	for _, headers := range [][]string{
		nil, {""}, {"Bearer"}, {"Bearer "}, {tokenA}, {"Basic " + tokenA}, {"Bearer " + tokenA + " "}, {"Bearer  " + tokenA},
		{"Bearer " + strings.ToUpper(tokenA)}, {"Bearer " + tokenA, "Bearer " + tokenA}, {"Bearer wrong"}, {"Bearer " + strings.Repeat("x", 4096)},
	} {
		ctx := metadata.NewOutgoingContext(context.Background(), metadata.MD{"authorization": headers})
		_, err := c.ExtractDates(ctx, &maqafv1.ExtractDatesRequest{Document: client.Text("x")})
		if got := describe(err); got != "Unauthenticated CREDENTIALS_INVALID" || want != "" && err.Error() != want {
			t.Errorf("%q: %v", headers, err)
		}
		want = err.Error()
		for _, err := range c.AnalyzeAll(ctx, nil, func(func(*maqafv1.AnalyzeItem) bool) {}) {
			if describe(err) != "Unauthenticated CREDENTIALS_INVALID" {
				t.Errorf("a stream with %q: %v", headers, err)
			}
		}
	}
	for _, scheme := range []string{"Bearer ", "bearer "} {
		ctx := metadata.AppendToOutgoingContext(context.Background(), "authorization", scheme+tokenA)
		if _, err := c.ExtractDates(ctx, &maqafv1.ExtractDatesRequest{Document: client.Text("x")}); err != nil {
			t.Errorf("%s: %v", scheme, err)
		}
	}
}

// syncBuffer is a log that may be read while it is written.
type syncBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *syncBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *syncBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

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

// eventually waits until f holds. The bound only ends a test that hangs.
func eventually(t *testing.T, what string, f func() bool) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); !f(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("never: %s", what)
		}
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
