package server

import (
	"runtime"
	"time"

	"go.opentelemetry.io/otel/trace"
)

// Sizes, counts and times that hold where Config leaves them zero.
const (
	DefaultMaxTextBytes             = 1 << 20
	DefaultMaxBatchItems            = 100
	DefaultMaxStreamItemsInFlight   = 32
	DefaultMaxAnnotations           = 100_000
	DefaultMaxHeaderBytes           = 16 << 10
	DefaultMaxConnections           = 4096
	DefaultMaxConnectionsPerAddress = 256
	DefaultMaxStreams               = 128
	DefaultHandshakeTimeout         = 5 * time.Second
	DefaultConnectionIdleTimeout    = 5 * time.Minute
	DefaultKeepaliveTime            = time.Minute
	DefaultKeepaliveTimeout         = 20 * time.Second
	DefaultMinPingInterval          = 20 * time.Second
	DefaultCallTimeout              = time.Minute
	DefaultDrainWait                = 2 * time.Second
	DefaultDrainTimeout             = 15 * time.Second
	DefaultMaxHeldBytes             = 128 << 20
	DefaultMaxQueue                 = 128
	DefaultMaxQueueWait             = 250 * time.Millisecond
	DefaultStreamIdleTimeout        = time.Minute
	DefaultSendTimeout              = 30 * time.Second
	DefaultMaxLoginFailures         = 20
	DefaultReloadInterval           = 5 * time.Second

	// MaxTextBytesCeiling is the most that Config.MaxTextBytes may be.
	MaxTextBytesCeiling = 16 << 20
	// MaxMessageBytesCeiling is the most that Config.MaxMessageBytes may be.
	MaxMessageBytesCeiling = 256 << 20

	minMessageBytes = 4 << 20
	// messagePerText is how many times the largest text the largest message and the largest answer are: measured
	// answers with all annotations come to 0.3-2.3 times their text.
	messagePerText = 4
)

// Config says what a server allows itself and its callers. The zero value is valid and means the defaults, which
// GetServerInfo tells to callers as far as they concern them.
type Config struct {
	// MaxTextBytes is the largest text, in bytes of UTF-8; 0 means 1 MiB, the most is 16 MiB.
	MaxTextBytes int
	// MaxMessageBytes is the largest message and the largest answer, in bytes; 0 means four times MaxTextBytes and
	// at least 4 MiB, the most is 256 MiB. It may not be below MaxTextBytes.
	MaxMessageBytes int
	// MaxBatchItems is the most items of one BatchAnalyzeText; 0 means 100.
	MaxBatchItems int
	// MaxStreamItemsInFlight is the most items of one stream that the server holds at a time; 0 means 32.
	MaxStreamItemsInFlight int
	// MaxAnnotations is the most annotations of one sort in one result; 0 means 100,000.
	MaxAnnotations int

	// MaxHeaderBytes is the most that the metadata of one call may take, in bytes as HTTP/2 counts them (32 more for
	// each entry); 0 means 16 KiB. gRPC refuses more before a handler runs.
	MaxHeaderBytes int
	// MaxConnections is the most connections in all; 0 means 4,096. Those beyond are accepted and closed at once.
	MaxConnections int
	// MaxConnectionsPerAddress is the most connections of one IP address; 0 means 256, or MaxConnections if that is
	// less. Raise it behind a proxy.
	MaxConnectionsPerAddress int
	// MaxStreams is the most calls of one connection at a time, unary ones and streams; 0 means 128. Clients hold
	// further calls back.
	MaxStreams int
	// HandshakeTimeout is how long a new connection may take for TLS and HTTP/2; 0 means 5 s.
	HandshakeTimeout time.Duration
	// ConnectionIdleTimeout is how long a connection may be without a call before it is closed; 0 means 5 min.
	ConnectionIdleTimeout time.Duration
	// KeepaliveTime is how long a connection may be silent before the server asks whether it lives; 0 means 1 min.
	KeepaliveTime time.Duration
	// KeepaliveTimeout is how long it then waits for the answer before it closes the connection; 0 means 20 s.
	KeepaliveTimeout time.Duration
	// MinPingInterval is how often a client may ask the same; 0 means every 20 s. More often closes the connection.
	MinPingInterval time.Duration
	// CallTimeout is the deadline of a unary call that brings none; 0 means 1 min.
	CallTimeout time.Duration
	// DrainWait is how long Stop lets health say NOT_SERVING before it refuses new calls, so that balancers see it
	// first; 0 means 2 s, a negative value not at all.
	DrainWait time.Duration
	// DrainTimeout is how long Stop waits after that for calls to end before it cuts them off; 0 means 15 s.
	DrainTimeout time.Duration

	// TLSCert and TLSKey are files with the server's certificate chain and its key, in PEM form; both or neither.
	// Without them the server speaks plaintext. They are read again every ReloadInterval: new ones hold for new
	// connections, and faulty ones are logged and change nothing. The same goes for the next two.
	TLSCert, TLSKey string
	// TLSClientCA is a file with the certificates, in PEM form, that sign those of the callers; empty means that
	// callers need none.
	TLSClientCA string
	// TokenFile is a file with bearer tokens, one a line, # before a comment, each of at least 16 printable ASCII
	// characters. Then all methods but GetServerInfo and health need one of them; empty means none is needed.
	TokenFile string
	// MaxLoginFailures is how many calls without a right token one IP address may make in a minute before it has to wait;
	// 0 means 20. Tokens that have been right from there are not held up.
	MaxLoginFailures int
	// ReloadInterval is how often these files are read again; 0 means every 5 s.
	ReloadInterval time.Duration
	// Insecure allows to listen beyond loopback without TLS, or for everybody.
	Insecure bool

	// MaxHeldBytes is the most that the server holds of requests that it has admitted, in bytes, and as much again of the
	// answers that streams owe; 0 means 128 MiB, or two of the largest messages if that is more. It may not be below the
	// largest message.
	MaxHeldBytes int
	// MaxWork is the most documents that are analysed at a time; 0 means two for each processor.
	MaxWork int
	// MaxQueue is the most unary calls that wait for room; 0 means 128. Those beyond are refused with OVERLOADED.
	MaxQueue int
	// MaxQueueWait is how long a call may be expected to wait before it is refused instead; 0 means 250 ms. Half of
	// the time that its deadline leaves counts too, if that is less.
	MaxQueueWait time.Duration
	// QuotaBytesPerSecond is what each caller may send in the long run, in bytes of requests a second; a caller is a
	// token or, without one, an IP address. 0 means no bound.
	QuotaBytesPerSecond int
	// StreamIdleTimeout is how long a stream may be open without sending a document while none is owed; 0 means
	// 1 min. While others wait for what it has reserved, 5 s.
	StreamIdleTimeout time.Duration
	// SendTimeout is how long an answer of a stream may wait for its reader; 0 means 30 s.
	SendTimeout time.Duration

	// XDS has a control plane, which GRPC_XDS_BOOTSTRAP names, say when and how to serve. Only builds with the tag xds
	// know it.
	XDS bool
	// NoReflection leaves out gRPC reflection. By default the server describes its contract to any caller.
	NoReflection bool
	// Traces takes a span of each call and of the stages in it; nil means that none are made.
	Traces trace.TracerProvider
	// Build tells GetServerInfo what runs.
	Build Build
}

// Build names the program that runs.
type Build struct {
	Version string // a semantic version; empty means "0.0.0"
	Commit  string // as Git names it; empty if unknown
}

// withDefaults returns c with every zero replaced.
func (c Config) withDefaults() Config {
	orDefault(&c.MaxTextBytes, DefaultMaxTextBytes)
	orDefault(&c.MaxMessageBytes, max(minMessageBytes, messagePerText*c.MaxTextBytes))
	orDefault(&c.MaxBatchItems, DefaultMaxBatchItems)
	orDefault(&c.MaxStreamItemsInFlight, DefaultMaxStreamItemsInFlight)
	orDefault(&c.MaxAnnotations, DefaultMaxAnnotations)
	orDefault(&c.MaxHeaderBytes, DefaultMaxHeaderBytes)
	orDefault(&c.MaxConnections, DefaultMaxConnections)
	orDefault(&c.MaxConnectionsPerAddress, min(DefaultMaxConnectionsPerAddress, c.MaxConnections))
	orDefault(&c.MaxStreams, DefaultMaxStreams)
	orDefault(&c.HandshakeTimeout, DefaultHandshakeTimeout)
	orDefault(&c.ConnectionIdleTimeout, DefaultConnectionIdleTimeout)
	orDefault(&c.KeepaliveTime, DefaultKeepaliveTime)
	orDefault(&c.KeepaliveTimeout, DefaultKeepaliveTimeout)
	orDefault(&c.MinPingInterval, DefaultMinPingInterval)
	orDefault(&c.CallTimeout, DefaultCallTimeout)
	orDefault(&c.DrainWait, DefaultDrainWait)
	orDefault(&c.DrainTimeout, DefaultDrainTimeout)
	orDefault(&c.MaxHeldBytes, max(DefaultMaxHeldBytes, 2*c.MaxMessageBytes))
	orDefault(&c.MaxWork, 2*runtime.GOMAXPROCS(0))
	orDefault(&c.MaxQueue, DefaultMaxQueue)
	orDefault(&c.MaxQueueWait, DefaultMaxQueueWait)
	orDefault(&c.StreamIdleTimeout, DefaultStreamIdleTimeout)
	orDefault(&c.SendTimeout, DefaultSendTimeout)
	orDefault(&c.MaxLoginFailures, DefaultMaxLoginFailures)
	orDefault(&c.ReloadInterval, DefaultReloadInterval)
	orDefault(&c.Build.Version, "0.0.0")
	return c
}

// MemoryBytes is about what a server with this config needs at most, in bytes: what it holds, the answers that it owes,
// the documents that it analyses, and a quarter of a gigabyte for connections and itself. Go's soft memory limit fits it.
func (c Config) MemoryBytes() int64 {
	const perLoad = 24 // what an analysis takes, times its text
	c = c.withDefaults()
	return 256<<20 + 2*int64(c.MaxHeldBytes) + perLoad*int64(max(minLoad, c.MaxTextBytes))
}

func orDefault[T comparable](value *T, other T) {
	var zero T
	if *value == zero {
		*value = other
	}
}

func (c Config) maxAnswerBytes() int { return c.MaxMessageBytes }
