package server

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"google.golang.org/grpc/credentials"
)

// certificates is the TLS side of a server: version 1.2 at least, and certificates that are read anew when their
// files change. Connections that are open keep what they were made with.
type certificates struct{ current atomic.Pointer[tls.Config] }

// newCertificates returns the certificates that config names and what watches them. clientCA may be empty: then
// callers need no certificate.
func newCertificates(config Config) (*certificates, *watched) {
	c := &certificates{}
	w := &watched{what: "the TLS certificate", paths: []string{config.TLSCert, config.TLSKey}, load: c.load}
	if config.TLSClientCA != "" {
		w.paths = append(w.paths, config.TLSClientCA)
	}
	return c, w
}

// load takes certificate, key and, if there is one, the CA of the callers, as PEM.
func (c *certificates) load(files [][]byte) error {
	pair, err := tls.X509KeyPair(files[0], files[1])
	if err != nil {
		return fmt.Errorf("certificate and key: %w", err)
	}
	if err := inForce(pair.Leaf, time.Now()); err != nil {
		return err
	}
	config := &tls.Config{MinVersion: tls.VersionTLS12, Certificates: []tls.Certificate{pair}, NextProtos: []string{"h2"}}
	if len(files) > 2 {
		config.ClientCAs = x509.NewCertPool()
		if !config.ClientCAs.AppendCertsFromPEM(files[2]) {
			return errors.New("the callers' CA: no certificate in PEM form")
		}
		config.ClientAuth = tls.RequireAndVerifyClientCert
	}
	c.current.Store(config)
	return nil
}

func inForce(leaf *x509.Certificate, now time.Time) error {
	if now.Before(leaf.NotBefore) {
		return fmt.Errorf("the certificate is not valid before %s", leaf.NotBefore.UTC().Format(time.RFC3339))
	}
	if now.After(leaf.NotAfter) {
		return fmt.Errorf("the certificate expired on %s", leaf.NotAfter.UTC().Format(time.RFC3339))
	}
	return nil
}

// transport is what gRPC shakes hands with: each handshake takes the certificates of its moment.
func (c *certificates) transport() credentials.TransportCredentials {
	return credentials.NewTLS(&tls.Config{
		MinVersion:         tls.VersionTLS12,
		GetConfigForClient: func(*tls.ClientHelloInfo) (*tls.Config, error) { return c.current.Load(), nil },
	})
}
