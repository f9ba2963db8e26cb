// Package server answers the contract's methods over gRPC. Files are named after the methods; analyze.go shows a
// request's way.
package server

import (
	"context"
	"log/slog"
	"net"
	"sync"
	"time"

	"golang.org/x/time/rate"
	"google.golang.org/grpc"
	"google.golang.org/grpc/health"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/keepalive"

	"github.com/maqaf/maqaf/internal/engine"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// Server is a gRPC server with TextService, InfoService, health and reflection. Make one with New.
type Server struct {
	grpc     grpcServer
	calls    calls // that come by HTTP
	health   *health.Server
	config   Config
	log      *slog.Logger
	security *security
	service  *service
	serving  chan struct{} // closed when Serve begins
	stopping chan struct{} // closed when Stop begins
	draining chan struct{} // closed when no more work is taken
	begin    func()        // closes serving, once
	stop     sync.Once
	ended    chan struct{} // closed when nothing is served any more
	end      func()        // closes ended, once
}

// New returns a server that is ready to Serve. A nil log discards. Errors are those of config, or a broken build.
func New(config Config, log *slog.Logger) (*Server, error) {
	return newServer(config, log, func(s *service) maqafv1.TextServiceServer { return s })
}

// newServer returns a server whose TextService is what answerer makes of the service.
func newServer(config Config, log *slog.Logger, answerer func(*service) maqafv1.TextServiceServer) (*Server, error) {
	if err := config.Validate(); err != nil {
		return nil, err
	}
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	rules, err := engine.New()
	if err != nil {
		return nil, err
	}
	guard, err := newSecurity(config)
	if err != nil {
		return nil, err
	}
	s := &Server{
		config: config.withDefaults(), log: log, security: guard, health: health.NewServer(),
		serving: make(chan struct{}), stopping: make(chan struct{}), draining: make(chan struct{}), ended: make(chan struct{}),
	}
	s.service = newService(rules, s.config, log, s.draining, s.ended)
	s.service.metrics.describe(s.config.Build, rules.Ruleset().ID)
	s.service.metrics.watch(s.service.admission)
	s.begin = sync.OnceFunc(func() { close(s.serving) })
	s.end = sync.OnceFunc(func() { close(s.ended) })
	calls := &interceptor{
		log: log, metrics: s.service.metrics, traces: newTracing(s.config.Traces), timeout: s.config.CallTimeout, tokens: guard.tokens,
		service: s.service, draining: s.draining, refused: rate.NewLimiter(refusedLines, refusedLines),
	}
	s.grpc, err = newGRPC(s.config, append(limitOptions(s.config),
		grpc.Creds(newGuardedTransport(guard.transport, s.flooded)),
		grpc.InTapHandle(calls.tap),
		grpc.ForceServerCodecV2(newCodec()),
		grpc.ChainUnaryInterceptor(calls.unary),
		grpc.ChainStreamInterceptor(calls.stream),
		grpc.UnknownServiceHandler(unknownMethod),
		grpc.NumStreamWorkers(s.config.handlers()),
	))
	if err != nil {
		return nil, err
	}
	s.grpc.RegisterService(textServiceDesc(), answerer(s.service))
	maqafv1.RegisterInfoServiceServer(s.grpc, s.service)
	healthv1.RegisterHealthServer(s.grpc, s.health)
	if !s.config.NoReflection {
		if err := registerReflection(s.grpc); err != nil {
			return nil, err
		}
	}
	for name := range s.grpc.GetServiceInfo() {
		s.health.SetServingStatus(name, healthv1.HealthCheckResponse_SERVING)
	}
	if len(guard.files) > 0 {
		go watch(guard.files, s.config.ReloadInterval, s.ended, log, s.service.metrics)
	}
	return s, nil
}

// handlers is how many goroutines stay for the next call: one for each call that may be at work or wait, and some for those
// that are refused meanwhile. A new goroutine for each call costs the growth of its stack.
func (c Config) handlers() uint32 {
	const spare, most = 32, 1024
	return uint32(min(c.MaxWork+c.MaxQueue+spare, most))
}

// recvHeadroom is how many times the largest message gRPC itself lets in: what is over the limit, but not by far, gets
// the contract's own error, which says how large it was; gRPC's says only that it was too large.
const recvHeadroom = 2

const (
	// framingBytes is what a message may have on top of the answer in it.
	framingBytes = 64
	// ownBytes is what messages about the server itself may have, whatever the limit of answers: reflection sends the
	// contract with its comments.
	ownBytes = 1 << 20
)

// maxSendBytes is what gRPC lets out. The limit of answers is kept before, where its error can say what was too large.
func (c Config) maxSendBytes() int {
	return max(c.maxAnswerBytes()+maxItemIDBytes+framingBytes, ownBytes)
}

const (
	// connectionWindow is how many bytes of all calls of a connection a client may have under way. Where it holds few
	// requests, the rest wait at the caller under load, where admission does not see them, and are stale when they come.
	connectionWindow = 4 << 20
	// streamWindow is how many bytes of a call may wait for the server to read them.
	streamWindow = 64 << 10
)

// limitOptions are the limits that gRPC itself keeps.
func limitOptions(c Config) []grpc.ServerOption {
	return []grpc.ServerOption{
		grpc.MaxRecvMsgSize(recvHeadroom * c.MaxMessageBytes),
		grpc.MaxSendMsgSize(c.maxSendBytes()),
		grpc.MaxHeaderListSize(uint32(c.MaxHeaderBytes)),
		grpc.MaxConcurrentStreams(uint32(c.MaxStreams)),
		// Windows that do not grow: what a stream has not read stays with its client. A message that is being read may come
		// whole all the same.
		grpc.StaticStreamWindowSize(streamWindow), grpc.StaticConnWindowSize(connectionWindow),
		grpc.ConnectionTimeout(c.HandshakeTimeout),
		grpc.KeepaliveParams(keepalive.ServerParameters{
			MaxConnectionIdle: c.ConnectionIdleTimeout, Time: c.KeepaliveTime, Timeout: c.KeepaliveTimeout,
		}),
		grpc.KeepaliveEnforcementPolicy(keepalive.EnforcementPolicy{MinTime: c.MinPingInterval, PermitWithoutStream: true}),
	}
}

// flooded tells of a connection that was ended for what it sent.
func (s *Server) flooded(why *floodError) {
	s.service.metrics.floods.Inc()
	s.log.Warn("connection ended", "problem", why.Error())
}

// Serve answers calls that come by listener until Stop or Close. It returns nil then, else why it ended. It may be
// called for several listeners; each has the limits on connections for itself. It refuses what Listen refuses.
func (s *Server) Serve(listener net.Listener) error {
	if err := s.mayServe(listener); err != nil {
		return err
	}
	limited := newLimitListener(listener, s.config.MaxConnections, s.config.MaxConnectionsPerAddress)
	limited.refused = s.service.metrics.refused.Inc
	s.begin()
	return s.grpc.Serve(limited)
}

// Stop ends the server: health says NOT_SERVING, and after DrainWait streams end with the answers that they owe and new
// calls are refused. It returns when all calls have ended, or when the drain timeout or ctx cuts them off. It may be
// called again.
func (s *Server) Stop(ctx context.Context) {
	defer s.end()
	s.stop.Do(func() {
		close(s.stopping)
		s.health.Shutdown()
		s.wait(ctx, s.config.DrainWait)
		close(s.draining)
	})
	ctx, cancel := context.WithTimeout(ctx, s.config.DrainTimeout)
	defer cancel()
	done := make(chan struct{})
	byHTTP := s.calls.close()
	go func() {
		defer close(done)
		select {
		case <-byHTTP:
			s.grpc.GracefulStop()
		case <-ctx.Done():
			s.grpc.Stop()
		}
	}()
	select {
	case <-done:
	case <-ctx.Done():
		s.grpc.Stop()
		<-done
	}
}

// wait waits for d, unless ctx or the server ends first.
func (s *Server) wait(ctx context.Context, d time.Duration) {
	if d <= 0 {
		return
	}
	select {
	case <-time.After(d):
	case <-ctx.Done():
	case <-s.ended:
	}
}

// Close ends the server at once, with every call on it.
func (s *Server) Close() {
	s.calls.close()
	s.grpc.Stop()
	s.end()
}
