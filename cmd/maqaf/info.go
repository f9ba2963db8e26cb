package main

import (
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
			if err := format.check(); err != nil {
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
			l := newListing(cmd)
			l.printf("version     %s %s\n", info.GetVersion(), info.GetCommit())
			for _, r := range info.GetRulesets() {
				l.printf("ruleset     %s  %s\n", r.GetId(), r.GetDigest())
				l.printf("unicode     %s (NFC %s)\n", r.GetUnicodeVersion(), r.GetNormalizationUnicodeVersion())
			}
			limits := info.GetLimits()
			l.printf("limits      text %d B, message %d B, answer %d B, batch %d items, stream %d in flight, %d annotations\n",
				limits.GetMaxTextBytes(), limits.GetMaxMessageBytes(), limits.GetMaxAnswerBytes(), limits.GetMaxBatchItems(), limits.GetMaxStreamItemsInFlight(), limits.GetMaxAnnotations())
			l.printf("languages   %s\n", strings.Join(info.GetLanguageCodes(), " "))
			l.printf("charsets    %s\n", strings.Join(info.GetCharsets(), " "))
			l.printf("time zones  %s\n", info.GetTimeZoneVersion())
			return l.err
		},
	}
	where.flags(cmd)
	format.register(cmd, "text (for people) or json (one maqaf.v1.GetServerInfoResponse as proto-JSON)", "text", "json")
	return cmd
}
