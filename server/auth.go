package server

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"

	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/peer"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// minTokenBytes is the least that a token may have: 16 random letters cannot be guessed.
const minTokenBytes = 16

// tokenless are the methods that need no token. Everything else does, by exact name.
var tokenless = map[string]bool{
	maqafv1.InfoService_GetServerInfo_FullMethodName: true,
	healthv1.Health_Check_FullMethodName:             true,
	healthv1.Health_Watch_FullMethodName:             true,
	healthv1.Health_List_FullMethodName:              true,
}

type tokenHash [sha256.Size]byte

// tokens are the bearer tokens that open this server, as hashes. A nil *tokens lets everybody in.
type tokens struct {
	current atomic.Pointer[[]tokenHash]
	logins  *logins
}

func newTokens(path string, failuresPerMinute int) (*tokens, *watched) {
	t := &tokens{logins: newLogins(failuresPerMinute)}
	return t, &watched{what: "the tokens", paths: []string{path}, load: t.load}
}

// load takes one token a line; empty lines and those that begin with # do not count. To rotate, add the new token,
// move the callers over, and remove the old one.
func (t *tokens) load(files [][]byte) error {
	var list []tokenHash
	for i, line := range bytes.Split(files[0], []byte("\n")) {
		line = bytes.TrimSpace(line)
		if len(line) == 0 || line[0] == '#' {
			continue
		}
		if len(line) < minTokenBytes {
			return fmt.Errorf("tokens: line %d has less than %d characters", i+1, minTokenBytes)
		}
		if bytes.ContainsFunc(line, func(r rune) bool { return r <= ' ' || r > '~' }) {
			return fmt.Errorf("tokens: line %d has a character that is not printable ASCII", i+1)
		}
		list = append(list, sha256.Sum256(line))
	}
	if list == nil {
		return errors.New("tokens: the file has none")
	}
	t.current.Store(&list)
	return nil
}

// has tells whether token is one of them, in a time that depends on neither: hashes are compared, and all of them.
func (t *tokens) has(token string) (tokenHash, bool) {
	given, found := tokenHash(sha256.Sum256([]byte(token))), 0
	for _, known := range *t.current.Load() {
		found |= subtle.ConstantTimeCompare(given[:], known[:])
	}
	return given, found == 1
}

// identify returns who calls: the hash of the token or, where none is needed, the address. It fails where a method
// needs a token and the caller has brought none that is known.
func (t *tokens) identify(ctx context.Context, method string) (caller string, err error) {
	if t == nil || tokenless[method] {
		return address(ctx), nil
	}
	headers := metadata.ValueFromIncomingContext(ctx, "authorization")
	header := ""
	if len(headers) == 1 {
		header = headers[0]
	}
	scheme, token, _ := strings.Cut(header, " ")
	from := address(ctx)
	hash, known := t.has(token)
	if err := t.logins.may(from, hash); err != nil {
		return "", err
	}
	if !known || !strings.EqualFold(scheme, "Bearer") {
		t.logins.failed(from)
		return "", credentialsError{}
	}
	t.logins.succeeded(from, hash)
	return string(hash[:]), nil
}

// address returns the IP address of the caller.
func address(ctx context.Context) string {
	if p, ok := peer.FromContext(ctx); ok && p.Addr != nil {
		return hostOf(p.Addr)
	}
	return ""
}
