package main

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
)

func newHealthcheck() *cobra.Command {
	var (
		addr    string
		tls     bool
		caFile  string
		timeout time.Duration
	)
	cmd := &cobra.Command{
		Use:   "healthcheck",
		Short: "Exit 0 if a server is ready to work, for probes that can only run a command",
		Long: `Healthcheck asks grpc.health.v1.Health of a server, which needs no token, and exits 0 if it serves. A container
without a shell can name it as its probe.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			transport := insecure.NewCredentials()
			if caFile != "" {
				var err error
				if transport, err = credentials.NewClientTLSFromFile(caFile, ""); err != nil {
					return fmt.Errorf("cannot read --tls-ca: %w", err)
				}
			} else if tls {
				transport = credentials.NewTLS(nil)
			}
			conn, err := grpc.NewClient(addr, grpc.WithTransportCredentials(transport))
			if err != nil {
				return err
			}
			defer conn.Close()
			ctx, cancel := context.WithTimeout(cmd.Context(), timeout)
			defer cancel()
			answer, err := healthpb.NewHealthClient(conn).Check(ctx, &healthpb.HealthCheckRequest{})
			if err != nil {
				return err
			}
			if answer.GetStatus() != healthpb.HealthCheckResponse_SERVING {
				return fmt.Errorf("the server at %s is %s", addr, answer.GetStatus())
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), "serving")
			return err
		},
	}
	cmd.Flags().StringVar(&addr, "addr", "localhost:7788", "host and port of the server")
	cmd.Flags().BoolVar(&tls, "tls", false, "speak TLS; the certificate must be good for the host and known to this machine")
	cmd.Flags().StringVar(&caFile, "tls-ca", "", "PEM file of the authority that signed the server's certificate; implies --tls")
	cmd.Flags().DurationVar(&timeout, "timeout", 2*time.Second, "how long to wait for the answer")
	return cmd
}
