package client

import "context"

// token is a bearer token that goes with each call.
type token struct {
	value     string
	plaintext bool // it may go over a connection without TLS
}

func (t token) GetRequestMetadata(context.Context, ...string) (map[string]string, error) {
	return map[string]string{"authorization": "Bearer " + t.value}, nil
}

func (t token) RequireTransportSecurity() bool { return !t.plaintext }
