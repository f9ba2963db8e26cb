package main

import (
	"context"
	"fmt"
	"log/slog"
	"net"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/maqaf/maqaf/server"
	"github.com/maqaf/maqaf/web"
)

// webFlags are what the web port is served by.
type webFlags struct {
	addr    string
	origins []string
}

func (f *webFlags) register(flags *pflag.FlagSet, addr, usage string) {
	flags.StringVar(&f.addr, "web", addr, usage)
	flags.StringSliceVar(&f.origins, "web-origin", nil,
		"site whose scripts may call the web port, such as https://desk.example; may be given again; by default none but its own page")
}

// listen returns the web port's listener and the function that serves it until s ends; both nil where there is none.
func (f *webFlags) listen(s *server.Server, about web.Server) (net.Listener, func() error, error) {
	if f.addr == "" {
		return nil, nil, nil
	}
	handler, err := web.New(s, web.Config{Origins: f.origins, Server: about})
	if err != nil {
		return nil, nil, &usageError{err}
	}
	listener, err := s.Listen(f.addr)
	if err != nil {
		return nil, nil, fmt.Errorf("the web port: %w", err)
	}
	return listener, func() error { return s.ServeWeb(listener, handler) }, nil
}

func newPlayground() *cobra.Command {
	var (
		addr string
		page webFlags
	)
	cmd := &cobra.Command{
		Use:   "playground",
		Short: "Start a server and a page to try it in a browser",
		Long: `Playground serves a page on which a text can be pasted or dropped and looked at: segments, dates, bidi levels,
the normalized text, the answer as JSON and as JSON-LD. The text goes to this server and no further.

  maqaf playground

It is maqaf serve --web with nothing else to decide; an interrupt ends it.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			config := server.Config{Build: server.Build{Version: version, Commit: commit()}, DrainWait: -1}
			announce := func(grpc, page net.Addr) {
				fmt.Fprintf(cmd.OutOrStdout(), "The playground: http://%s/\ngRPC:           %s\nAn interrupt (Ctrl-C) ends both.\n", page, grpc)
			}
			return serve(cmd.Context(), serving{addr: addr, web: page, announce: announce}, config, slog.New(slog.DiscardHandler))
		},
	}
	cmd.Flags().StringVar(&addr, "addr", "localhost:7788", "host and port of the gRPC server; port 0 takes a free one")
	page.register(cmd.Flags(), "localhost:7780", "host and port of the page; port 0 takes a free one")
	return cmd
}

// startWeb serves the web port, if there is one, until s ends.
func startWeb(ctx context.Context, f webFlags, s *server.Server, about web.Server, log *slog.Logger) (net.Addr, error) {
	listener, answer, err := f.listen(s, about)
	if err != nil || listener == nil {
		return nil, err
	}
	log.Info("web", "addr", listener.Addr().String())
	go func() {
		if err := answer(); err != nil {
			log.ErrorContext(ctx, "the web port ended", "problem", err.Error())
		}
	}()
	return listener.Addr(), nil
}
