package client_test

import (
	"context"
	"fmt"
	"log"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

// local returns a client of a server in this process, so that the examples run anywhere. Elsewhere write
//
//	c, err := client.Dial(client.Config{Addr: "localhost:7788"})
func local() (*client.Client, func()) {
	conn, end, err := server.Local(server.Config{})
	if err != nil {
		log.Fatal(err)
	}
	return client.New(conn), end
}

func Example() {
	c, end := local()
	defer end()
	analysis, err := c.AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{
		Document: client.Text("נשיא המדינה בבאר שבע (צילום: דנה כהן, לע\"מ)"),
		Options:  &maqafv1.AnalyzeOptions{IncludeText: true},
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, s := range analysis.GetSegments() {
		fmt.Println(s.GetKind(), s.GetLanguageCode())
		for _, p := range s.GetCredit().GetCreditors() {
			fmt.Printf("  %s %q\n", p.GetKind(), p.GetKnownId())
		}
	}
	// Output:
	// SEGMENT_KIND_CAPTION he
	// SEGMENT_KIND_MEDIA_CREDIT he
	//   PARTY_KIND_PERSON ""
	//   PARTY_KIND_ORGANIZATION "gpo"
}

func ExampleClient_AnalyzeAll() {
	c, end := local()
	defer end()
	items := func(yield func(*maqafv1.AnalyzeItem) bool) {
		for _, id := range []string{"a", "b"} {
			if !yield(&maqafv1.AnalyzeItem{ItemId: id, Document: client.Text("Caption of " + id + " (Photo: EPA)")}) {
				return
			}
		}
	}
	for result, err := range c.AnalyzeAll(context.Background(), nil, items) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(result.GetItemId(), len(result.GetAnalysis().GetSegments()), "segments")
	}
	// Output:
	// a 2 segments
	// b 2 segments
}

func ExampleReason() {
	c, end := local()
	defer end()
	_, err := c.AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{
		Document: client.Text("x"),
		Options:  &maqafv1.AnalyzeOptions{Dates: &maqafv1.DateOptions{TimeZone: "Asia/Atlantis"}},
	})
	reason, facts := client.Reason(err)
	fmt.Println(reason, facts["timeZone"])
	// Output: ERROR_REASON_TIME_ZONE_UNKNOWN Asia/Atlantis
}
