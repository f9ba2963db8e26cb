package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/maqaf/maqaf/server"
)

func newInfo() *cobra.Command {
	var (
		where  connection
		format formatFlag
	)
	cmd := &cobra.Command{
		Use:   "info",
		Short: "Tell version, ruleset, limits and supported values",
		Long:  "Info prints what this program is and can do or, with --addr, what the server there is and can do.",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := format.check("text", "json"); err != nil {
				return err
			}
			c, end, err := where.open(server.Config{})
			if err != nil {
				return err
			}
			defer end()
			info, err := c.GetServerInfo(cmd.Context())
			if err != nil {
				return err
			}
			if format.value == "json" {
				return printJSON(cmd.OutOrStdout(), info)
			}
			out := cmd.OutOrStdout()
			fmt.Fprintf(out, "version     %s %s\n", info.GetVersion(), info.GetCommit())
			for _, r := range info.GetRulesets() {
				fmt.Fprintf(out, "ruleset     %s  %s\n", r.GetId(), r.GetDigest())
				fmt.Fprintf(out, "unicode     %s (NFC %s)\n", r.GetUnicodeVersion(), r.GetNormalizationUnicodeVersion())
			}
			l := info.GetLimits()
			fmt.Fprintf(out, "limits      text %d B, message %d B, answer %d B, batch %d items, stream %d in flight, %d annotations\n",
				l.GetMaxTextBytes(), l.GetMaxMessageBytes(), l.GetMaxAnswerBytes(), l.GetMaxBatchItems(), l.GetMaxStreamItemsInFlight(), l.GetMaxAnnotations())
			fmt.Fprintf(out, "languages   %s\n", strings.Join(info.GetLanguageCodes(), " "))
			fmt.Fprintf(out, "charsets    %s\n", strings.Join(info.GetCharsets(), " "))
			fmt.Fprintf(out, "time zones  %s\n", info.GetTimeZoneVersion())
			return nil
		},
	}
	where.flags(cmd)
	format.register(cmd, "text (for people) or json (one maqaf.v1.GetServerInfoResponse as proto-JSON)")
	return cmd
}
