// Package client calls a maqaf server from Go.
//
//	c, err := client.Dial(client.Config{Addr: "localhost:7788"})
//	if err != nil { ... }
//	defer c.Close()
//	answer, err := c.AnalyzeText(ctx, &maqafv1.AnalyzeTextRequest{Document: client.Text("(צילום: MCT)")})
//
// Errors are those of google.golang.org/grpc/status; Reason tells why a call or an item failed.
package client

import (
	"context"
	"crypto/tls"
	"io"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/keepalive"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// DefaultTimeout is how long a call may take where neither its context nor Config sets a limit.
const DefaultTimeout = 30 * time.Second

// DefaultMaxMessageBytes is the largest request and answer where Config sets none: what a server takes that is set to
// its largest texts.
const DefaultMaxMessageBytes = 65 << 20

// How long a connection with open calls may be silent before the client asks whether its peer lives, which servers allow
// every 20 s, and how long it then waits for the answer.
const (
	pingAfter   = 30 * time.Second
	pingTimeout = 10 * time.Second
)

// Config says where a server is and how to call it. Only Addr is required.
type Config struct {
	// Addr is a host and port, or any target that gRPC resolves, such as "dns:///maqaf:7788". Calls go to all addresses
	// that it stands for in turn, and are repeated elsewhere if a server is gone or has no room.
	Addr string
	// TLS secures the connection; nil means plaintext. Its Certificates are what the client shows to a server that
	// asks for one; an empty tls.Config trusts the system's authorities.
	TLS *tls.Config
	// Token is sent with each call, as "authorization: Bearer TOKEN"; empty means none. Without TLS a call fails
	// rather than send it, unless PlaintextToken is set.
	Token string
	// PlaintextToken allows to send Token over a connection that others may read.
	PlaintextToken bool
	// Timeout bounds each call whose context has no deadline; 0 means 30 s, a negative value no bound. Streams
	// have none.
	Timeout time.Duration
	// MaxMessageBytes is the largest request and answer; 0 means 65 MiB.
	MaxMessageBytes int
}

// Client calls one server. It is safe for concurrent use.
type Client struct {
	text    maqafv1.TextServiceClient
	info    maqafv1.InfoServiceClient
	timeout time.Duration
	closer  io.Closer
}

// Dial returns a client of the server at config.Addr. It does not wait for the server: a server that cannot be
// reached shows in the first call, as UNAVAILABLE. An error means that config cannot be used.
func Dial(config Config) (*Client, error) {
	transport := insecure.NewCredentials()
	if config.TLS != nil {
		transport = credentials.NewTLS(config.TLS)
	}
	most := config.MaxMessageBytes
	if most == 0 {
		most = DefaultMaxMessageBytes
	}
	options := []grpc.DialOption{
		grpc.WithTransportCredentials(transport),
		// The retry buffer fits the largest request: by default gRPC gives up retries silently above 256 KiB.
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(most), grpc.MaxCallSendMsgSize(most), grpc.MaxRetryRPCBufferSize(most)),
		grpc.WithDefaultServiceConfig(serviceConfig()),
		// A peer that vanishes without a word would be waited for until the call's deadline, a stream for ever.
		grpc.WithKeepaliveParams(keepalive.ClientParameters{Time: pingAfter, Timeout: pingTimeout}),
		// A server that restarts is back soon: gRPC's own first pause of 1 s is long enough to lose all three of a fleet.
		grpc.WithConnectParams(grpc.ConnectParams{
			Backoff: backoff.Config{BaseDelay: 100 * time.Millisecond, Multiplier: 1.6, Jitter: 0.2, MaxDelay: 5 * time.Second}, MinConnectTimeout: 5 * time.Second,
		}),
	}
	if config.Token != "" {
		options = append(options, grpc.WithPerRPCCredentials(token{value: config.Token, plaintext: config.PlaintextToken}))
	}
	conn, err := grpc.NewClient(config.Addr, options...)
	if err != nil {
		return nil, err
	}
	c := New(conn)
	c.closer = conn
	if config.Timeout != 0 {
		c.timeout = config.Timeout
	}
	return c, nil
}

// New returns a client that uses conn, which stays the caller's to close.
func New(conn grpc.ClientConnInterface) *Client {
	return &Client{text: maqafv1.NewTextServiceClient(conn), info: maqafv1.NewInfoServiceClient(conn), timeout: DefaultTimeout}
}

// Close ends the connection that Dial made.
func (c *Client) Close() error {
	if c.closer == nil {
		return nil
	}
	return c.closer.Close()
}

// Text returns a document of plain text, which must be valid UTF-8: gRPC refuses to send other strings. Bytes takes
// whatever there is.
func Text(text string) *maqafv1.Document {
	return &maqafv1.Document{Content: &maqafv1.Document_Text{Text: text}}
}

// Bytes returns a document of bytes in the given encoding, a label of the WHATWG Encoding Standard; an empty one
// lets the server find out.
func Bytes(data []byte, charset string) *maqafv1.Document {
	return &maqafv1.Document{Content: &maqafv1.Document_EncodedText{EncodedText: &maqafv1.EncodedText{Data: data, Charset: charset}}}
}

// AnalyzeText analyses one document.
func (c *Client) AnalyzeText(ctx context.Context, request *maqafv1.AnalyzeTextRequest) (*maqafv1.Analysis, error) {
	ctx, cancel := c.bound(ctx)
	defer cancel()
	response, err := repeat(ctx, request, c.text.AnalyzeText)
	return response.GetAnalysis(), err
}

// BatchAnalyzeText analyses several documents. It returns one result an item, in order, each with an analysis or
// an error of its own.
func (c *Client) BatchAnalyzeText(ctx context.Context, request *maqafv1.BatchAnalyzeTextRequest) ([]*maqafv1.AnalyzeItemResult, error) {
	ctx, cancel := c.bound(ctx)
	defer cancel()
	response, err := repeat(ctx, request, c.text.BatchAnalyzeText)
	return response.GetResults(), err
}

// NormalizeText normalizes a text.
func (c *Client) NormalizeText(ctx context.Context, request *maqafv1.NormalizeTextRequest) (*maqafv1.NormalizeTextResponse, error) {
	ctx, cancel := c.bound(ctx)
	defer cancel()
	return repeat(ctx, request, c.text.NormalizeText)
}

// ExtractDates finds the dates of a document.
func (c *Client) ExtractDates(ctx context.Context, request *maqafv1.ExtractDatesRequest) (*maqafv1.ExtractDatesResponse, error) {
	ctx, cancel := c.bound(ctx)
	defer cancel()
	return repeat(ctx, request, c.text.ExtractDates)
}

// GetServerInfo tells what the server is and can do.
func (c *Client) GetServerInfo(ctx context.Context) (*maqafv1.GetServerInfoResponse, error) {
	ctx, cancel := c.bound(ctx)
	defer cancel()
	return c.info.GetServerInfo(ctx, &maqafv1.GetServerInfoRequest{})
}

// bound gives ctx the client's timeout, unless it has a deadline.
func (c *Client) bound(ctx context.Context) (context.Context, context.CancelFunc) {
	if _, has := ctx.Deadline(); has || c.timeout < 0 {
		return context.WithCancel(ctx)
	}
	return context.WithTimeout(ctx, c.timeout)
}
