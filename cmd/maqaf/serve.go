package main

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"runtime"
	"runtime/debug"
	"time"

	"github.com/spf13/cobra"

	"github.com/maqaf/maqaf/server"
	"github.com/maqaf/maqaf/web"
)

func newServe() *cobra.Command {
	var addr, adminAddr, logFormat, reflection, otlp string
	var page webFlags
	config := server.Config{Build: server.Build{Version: version, Commit: commit()}}
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Answer gRPC calls",
		Long: `Serve answers the methods of maqaf.v1.TextService and maqaf.v1.InfoService over gRPC, with the standard health
service and reflection, so that grpcurl needs no files:

  maqaf serve --addr=localhost:7788
  grpcurl -plaintext localhost:7788 describe maqaf.v1.TextService

It listens beyond this machine only with TLS (--tls-cert, --tls-key) and a token or certificate asked of every caller
(--token-file, --tls-client-ca), unless --insecure says otherwise.
SIGTERM or an interrupt ends it cleanly: health says NOT_SERVING, calls that are under way are answered; a second one
ends it at once.
Every flag can also be given as an environment variable: MAQAF_ and its name in capitals, such as MAQAF_ADDR,
MAQAF_MAX_TEXT_BYTES, MAQAF_LOG. The command line wins.
Go's own GOGC and GOMEMLIMIT hold too. Without GOMEMLIMIT it is what the limits add up to.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			log, err := newLog(cmd, logFormat)
			if err != nil {
				return err
			}
			if reflection != "on" && reflection != "off" {
				return &usageError{fmt.Errorf("--reflection=%s: give on or off", reflection)}
			}
			config.NoReflection = reflection == "off"
			if err := config.Validate(); err != nil {
				return &usageError{err}
			}
			if tracesWanted(otlp, os.LookupEnv) {
				traces, end, err := newTraces(cmd.Context(), otlp, log)
				if err != nil {
					return err
				}
				defer end()
				config.Traces = traces
			}
			return serve(cmd.Context(), serving{addr: addr, admin: adminAddr, web: page}, config, log)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&addr, "addr", "localhost:7788", "host and port to listen on; port 0 takes a free one")
	page.register(flags, "", "host and port of the playground page and of JSON, Connect and gRPC-Web, such as localhost:7780; empty means none")
	limitFlags(flags, &config)
	connectionFlags(flags, &config)
	admissionFlags(flags, &config)
	securityFlags(flags, &config)
	flags.StringVar(&reflection, "reflection", "on", "whether callers may ask for the contract: on or off")
	flags.StringVar(&adminAddr, "admin-addr", "", "host and port for /metrics, /livez, /readyz, /buildinfo and, from this machine, /debug/pprof/; empty means none")
	flags.StringVar(&otlp, "otlp-endpoint", "", "URL that OpenTelemetry spans are sent to by OTLP over gRPC, such as http://localhost:4317; empty means what OTEL_EXPORTER_OTLP_ENDPOINT says, or none")
	flags.StringVar(&logFormat, "log", "text", "form of the log on standard error: text or json")
	return cmd
}

func newLog(cmd *cobra.Command, format string) (*slog.Logger, error) {
	switch format {
	case "text":
		return slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), nil)), nil
	case "json":
		return slog.New(slog.NewJSONHandler(cmd.ErrOrStderr(), nil)), nil
	}
	return nil, &usageError{fmt.Errorf("--log=%s: give text or json", format)}
}

// serving is where a server is reached.
type serving struct {
	addr, admin string // admin: empty means none
	web         webFlags
	announce    func(grpc, web net.Addr) // may be nil; called once both listen
}

// serve answers calls until ctx ends.
func serve(ctx context.Context, at serving, config server.Config, log *slog.Logger) error {
	if os.Getenv("GOMEMLIMIT") == "" { // admission bounds what is in use; this keeps garbage from doubling it
		debug.SetMemoryLimit(config.MemoryBytes())
	}
	if config.MaxWork == 0 {
		config.MaxWork = leaveRoom()
	}
	collect := debug.SetGCPercent(-1) // nearly all that starting makes stays; the limit above holds nevertheless
	s, err := server.New(config, log)
	debug.SetGCPercent(collect)
	if err != nil {
		return err
	}
	listener, err := s.Listen(at.addr)
	if err != nil {
		return err
	}
	if at.admin != "" {
		end, err := serveAdmin(at.admin, s, log)
		if err != nil {
			return err
		}
		defer end()
	}
	page, err := startWeb(ctx, at.web, s, web.Server{
		GRPC: listener.Addr().String(), TLS: config.TLSCert != "", Token: config.TokenFile != "", Version: version,
	}, log)
	if err != nil {
		return err
	}
	if at.announce != nil {
		at.announce(listener.Addr(), page)
	}
	log.Info("serving", "addr", listener.Addr().String(), "version", version)
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		<-ctx.Done()
		log.Info("draining")
		s.Stop(context.Background())
	}()
	if err := s.Serve(listener); err != nil {
		return err
	}
	<-stopped
	log.Info("stopped")
	return nil
}

// leaveRoom returns how many documents to analyse at a time, two for each processor, and lets one thread more than those
// run Go code. Go looks at the network when it has nothing else to do: with all its threads at work on documents, calls
// would wait unread, growing stale, until a document is done; the system gives the spare thread its turn at once.
func leaveRoom() int {
	documents := 2 * runtime.GOMAXPROCS(0)
	runtime.GOMAXPROCS(documents + 1)
	return documents
}

// serveAdmin answers operators over HTTP until end is called.
func serveAdmin(addr string, s *server.Server, log *slog.Logger) (end func(), err error) {
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("cannot listen on the admin address %s: %w", addr, err)
	}
	admin := &http.Server{Handler: s.Admin(), ReadHeaderTimeout: 5 * time.Second, IdleTimeout: time.Minute, MaxHeaderBytes: 16 << 10}
	log.Info("admin", "addr", listener.Addr().String())
	go func() { _ = admin.Serve(listener) }() // ends with ErrServerClosed
	return func() { _ = admin.Close() }, nil
}
