package server_test

import (
	"context"
	"strings"
	"testing"

	"google.golang.org/grpc/metadata"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

// TestTokenHeaders sends the header in wrong forms; all are refused with the same words. Streams are refused too.
func TestTokenHeaders(t *testing.T) {
	conn := connect(t, server.Config{TokenFile: write(t, "", []byte(tokenA)), MaxLoginFailures: 1000})
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

// TestLoginThrottle lets an address fail until it has to wait. A caller that was let in before goes on; a new one waits
// even with a right token, and learns nothing.
func TestLoginThrottle(t *testing.T) {
	conn := connect(t, server.Config{TokenFile: write(t, "", []byte(tokenA+"\n"+tokenB)), MaxLoginFailures: 3})
	try := func(token string) string {
		ctx := metadata.AppendToOutgoingContext(context.Background(), "authorization", "Bearer "+token)
		_, err := client.New(conn).ExtractDates(ctx, &maqafv1.ExtractDatesRequest{Document: client.Text("x")})
		return describe(err)
	}
	for i, c := range []struct{ token, want string }{
		{tokenA, "OK"},
		{"wrong", "Unauthenticated CREDENTIALS_INVALID"}, {"wrong", "Unauthenticated CREDENTIALS_INVALID"}, {tokenA, "OK"},
		{"wrong", "Unauthenticated CREDENTIALS_INVALID"},
		{"wrong", "ResourceExhausted QUOTA_EXCEEDED"}, {tokenB, "ResourceExhausted QUOTA_EXCEEDED"}, {tokenA, "OK"},
	} {
		if got := try(c.token); got != c.want {
			t.Errorf("call %d: %s, want %s", i, got, c.want)
		}
	}
	if _, err := client.New(conn).GetServerInfo(context.Background()); err != nil {
		t.Errorf("a method that needs no token: %v", err)
	}
}
