package main

import (
	"github.com/spf13/pflag"

	"github.com/maqaf/maqaf/server"
)

// limitFlags adds the flags of how large requests and answers may be.
func limitFlags(flags *pflag.FlagSet, config *server.Config) {
	flags.IntVar(&config.MaxTextBytes, "max-text-bytes", server.DefaultMaxTextBytes, "largest text in bytes of UTF-8, at most 16777216")
	flags.IntVar(&config.MaxMessageBytes, "max-message-bytes", 0,
		"largest message and answer in bytes, at most 268435456; 0 means four times the largest text, at least 4 MiB")
	flags.IntVar(&config.MaxBatchItems, "max-batch-items", server.DefaultMaxBatchItems, "most documents of one BatchAnalyzeText")
	flags.IntVar(&config.MaxStreamItemsInFlight, "max-stream-items-in-flight", server.DefaultMaxStreamItemsInFlight, "most documents of one stream that are held at a time")
	flags.IntVar(&config.MaxAnnotations, "max-annotations", server.DefaultMaxAnnotations, "most annotations of one sort in one result")
	flags.IntVar(&config.MaxHeaderBytes, "max-header-bytes", server.DefaultMaxHeaderBytes, "most metadata of one call in bytes, as HTTP/2 counts them")
}

// connectionFlags adds the flags of what a connection may do, and for how long.
func connectionFlags(flags *pflag.FlagSet, config *server.Config) {
	flags.BoolVar(&config.XDS, "xds", false, "let the control plane that GRPC_XDS_BOOTSTRAP names say when and how to serve; only in builds with the tag xds")
	flags.IntVar(&config.MaxConnections, "max-connections", server.DefaultMaxConnections, "most connections at a time; those beyond are closed at once")
	flags.IntVar(&config.MaxConnectionsPerAddress, "max-connections-per-address", 0, "most of them from one IP address; 0 means 256")
	flags.IntVar(&config.MaxStreams, "max-streams", server.DefaultMaxStreams, "most calls of one connection at a time")
	flags.DurationVar(&config.HandshakeTimeout, "handshake-timeout", server.DefaultHandshakeTimeout, "how long a new connection may take for TLS and HTTP/2")
	flags.DurationVar(&config.ConnectionIdleTimeout, "connection-idle-timeout", server.DefaultConnectionIdleTimeout, "how long a connection may be without a call")
	flags.DurationVar(&config.KeepaliveTime, "keepalive-time", server.DefaultKeepaliveTime, "how long a connection may be silent before it is asked whether it lives")
	flags.DurationVar(&config.KeepaliveTimeout, "keepalive-timeout", server.DefaultKeepaliveTimeout, "how long it may then take to answer")
	flags.DurationVar(&config.MinPingInterval, "min-ping-interval", server.DefaultMinPingInterval, "how often a client may ask the same; more often closes the connection")
	flags.DurationVar(&config.CallTimeout, "call-timeout", server.DefaultCallTimeout, "deadline of unary calls that bring none")
	flags.DurationVar(&config.StreamIdleTimeout, "stream-idle-timeout", server.DefaultStreamIdleTimeout, "how long a stream may send nothing while no answer is owed")
	flags.DurationVar(&config.SendTimeout, "send-timeout", server.DefaultSendTimeout, "how long an answer of a stream may wait for its reader")
	flags.DurationVar(&config.DrainWait, "drain-wait", server.DefaultDrainWait, "how long health says NOT_SERVING before new calls are refused; negative: not at all")
	flags.DurationVar(&config.DrainTimeout, "drain-timeout", server.DefaultDrainTimeout, "how long calls may take to end after that")
}

// admissionFlags adds the flags of how much is worked on, and for whom.
func admissionFlags(flags *pflag.FlagSet, config *server.Config) {
	flags.IntVar(&config.MaxHeldBytes, "max-held-bytes", 0, "most bytes of admitted requests that are held; 0 means 128 MiB, or two of the largest messages if that is more")
	flags.IntVar(&config.MaxWork, "max-work", 0, "most documents that are analysed at a time; 0 means two for each processor")
	flags.IntVar(&config.MaxQueue, "max-queue", server.DefaultMaxQueue, "most unary calls that wait for room; those beyond are refused at once")
	flags.DurationVar(&config.MaxQueueWait, "max-queue-wait", server.DefaultMaxQueueWait, "longest expected wait; calls that would wait longer are refused at once")
	flags.IntVar(&config.QuotaBytesPerSecond, "quota-bytes-per-second", 0, "bytes of requests that each token or, without one, each address may send in a second; 0 means no bound")
}

// securityFlags adds the flags of who may call, and how.
func securityFlags(flags *pflag.FlagSet, config *server.Config) {
	flags.StringVar(&config.TLSCert, "tls-cert", "", "PEM file with the server's certificate chain; read again when it changes, as the next three are")
	flags.StringVar(&config.TLSKey, "tls-key", "", "PEM file with its key")
	flags.StringVar(&config.TLSClientCA, "tls-client-ca", "", "PEM file with the certificates that sign those of the callers; empty means they need none")
	flags.StringVar(&config.TokenFile, "token-file", "", "file with bearer tokens, one a line; empty means that callers need none")
	flags.IntVar(&config.MaxLoginFailures, "max-login-failures", server.DefaultMaxLoginFailures, "most calls with a wrong token in a minute from one IP address; then it has to wait")
	flags.DurationVar(&config.ReloadInterval, "reload-interval", server.DefaultReloadInterval, "how often these files are read again")
	flags.BoolVar(&config.Insecure, "insecure", false, "listen beyond loopback even without TLS, or for everybody")
}
