package server

import (
	"fmt"
	"math"
	"time"
)

// Validate returns every fault of c at once, as a *ConfigError, or nil. Faults go by the names of the flags.
func (c Config) Validate() error {
	f := &faults{}
	f.count("max-text-bytes", c.MaxTextBytes, MaxTextBytesCeiling)
	f.count("max-message-bytes", c.MaxMessageBytes, MaxMessageBytesCeiling)
	if text := c.withDefaults().MaxTextBytes; c.MaxMessageBytes > 0 && c.MaxMessageBytes < text {
		f.add("max-message-bytes is %d, but may not be below max-text-bytes, %d", c.MaxMessageBytes, text)
	}
	f.count("max-batch-items", c.MaxBatchItems, 10_000)
	f.count("max-stream-items-in-flight", c.MaxStreamItemsInFlight, 10_000)
	f.count("max-annotations", c.MaxAnnotations, math.MaxInt32)
	f.count("max-header-bytes", c.MaxHeaderBytes, 16<<20)
	f.count("max-connections", c.MaxConnections, 1_000_000)
	f.count("max-connections-per-address", c.MaxConnectionsPerAddress, 1_000_000)
	f.count("max-streams", c.MaxStreams, 10_000)
	f.time("handshake-timeout", c.HandshakeTimeout)
	f.time("connection-idle-timeout", c.ConnectionIdleTimeout)
	f.time("keepalive-time", c.KeepaliveTime)
	if c.KeepaliveTime > 0 && c.KeepaliveTime < time.Second {
		f.add("keepalive-time is %v, but may not be below 1s", c.KeepaliveTime)
	}
	f.time("keepalive-timeout", c.KeepaliveTimeout)
	f.time("min-ping-interval", c.MinPingInterval)
	f.time("call-timeout", c.CallTimeout)
	f.time("drain-wait", max(0, c.DrainWait))
	f.time("drain-timeout", c.DrainTimeout)
	f.count("max-held-bytes", c.MaxHeldBytes, math.MaxInt)
	if largest := c.withDefaults().MaxMessageBytes; c.MaxHeldBytes > 0 && c.MaxHeldBytes < largest {
		f.add("max-held-bytes is %d, but may not be below the largest message, %d", c.MaxHeldBytes, largest)
	}
	f.count("max-work", c.MaxWork, 10_000)
	f.count("max-queue", c.MaxQueue, 1_000_000)
	f.time("max-queue-wait", c.MaxQueueWait)
	f.count("quota-bytes-per-second", c.QuotaBytesPerSecond, math.MaxInt32)
	f.time("stream-idle-timeout", c.StreamIdleTimeout)
	f.time("send-timeout", c.SendTimeout)
	f.count("max-login-failures", c.MaxLoginFailures, 1_000_000)
	f.time("reload-interval", c.ReloadInterval)
	if (c.TLSCert == "") != (c.TLSKey == "") {
		f.add("tls-cert and tls-key belong together, but only one is given")
	}
	if c.TLSClientCA != "" && c.TLSCert == "" {
		f.add("tls-client-ca needs tls-cert and tls-key")
	}
	if c.XDS && !hasXDS {
		f.add("xds needs a build with the tag xds")
	}
	return f.err()
}

// faults collects what is wrong with a Config.
type faults struct{ list []string }

func (f *faults) add(format string, args ...any) {
	f.list = append(f.list, fmt.Sprintf(format, args...))
}

func (f *faults) count(name string, value, most int) {
	if value < 0 || value > most {
		f.add("%s is %d, but may be 0 (the default) to %d", name, value, most)
	}
}

// time checks a duration; an hour is more than any of them can need.
func (f *faults) time(name string, value time.Duration) {
	if value < 0 || value > time.Hour {
		f.add("%s is %v, but may be 0 (the default) to 1h", name, value)
	}
}

func (f *faults) err() error {
	if f.list == nil {
		return nil
	}
	return &ConfigError{Faults: f.list}
}
