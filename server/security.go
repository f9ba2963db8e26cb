package server

import (
	"fmt"
	"net"

	"google.golang.org/grpc/credentials"
)

// security is who may call and how.
type security struct {
	transport    credentials.TransportCredentials // nil: plaintext
	certificates *certificates                    // nil: plaintext
	tokens       *tokens                          // nil: everybody may
	files        []*watched
	exposed      error // why the server may not listen beyond this machine; nil if it may
}

// newSecurity reads the files that config names. All that is wrong with them comes in one error.
func newSecurity(config Config) (*security, error) {
	s, f := &security{exposed: config.exposure()}, &faults{}
	if config.TLSCert != "" {
		certificates, files := newCertificates(config)
		s.files, s.certificates = append(s.files, files), certificates
		s.transport = certificates.transport()
	}
	if config.TokenFile != "" {
		list, files := newTokens(config.TokenFile, config.withDefaults().MaxLoginFailures)
		s.files = append(s.files, files)
		s.tokens = list
	}
	for _, files := range s.files {
		if _, err := files.refresh(); err != nil {
			f.add("%s: %v", files.what, err)
		}
	}
	return s, f.err()
}

// exposure returns why a server with this config may only be reached from its own machine, or nil.
func (c Config) exposure() error {
	switch {
	case c.Insecure:
		return nil
	case c.TLSCert == "":
		return &ConfigError{Faults: []string{"listening beyond loopback without TLS: give tls-cert and tls-key, or insecure if you mean it"}}
	case c.TokenFile == "" && c.TLSClientCA == "":
		return &ConfigError{Faults: []string{"listening beyond loopback for everybody: give token-file or tls-client-ca, or insecure if you mean it"}}
	}
	return nil
}

// Listen opens a TCP listener for Serve. It refuses an address that others can reach unless the server has TLS and
// asks for a token or a certificate, or its Config says Insecure.
func (s *Server) Listen(addr string) (net.Listener, error) {
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("cannot listen on %s: %w", addr, err)
	}
	if err := s.mayServe(listener); err != nil {
		_ = listener.Close()
		return nil, err
	}
	return listener, nil
}

func (s *Server) mayServe(listener net.Listener) error {
	tcp, ok := listener.Addr().(*net.TCPAddr)
	if !ok || tcp.IP.IsLoopback() {
		return nil
	}
	return s.security.exposed
}
