package queue_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/maqaf/maqaf/bulk/internal/analyst"
	"github.com/maqaf/maqaf/bulk/internal/ledger"
	"github.com/maqaf/maqaf/bulk/internal/queue"
	"github.com/maqaf/maqaf/bulk/internal/record"
	"github.com/maqaf/maqaf/bulk/internal/source"
)

// workAt makes of the test's own binary a worker of the queue that it names.
const workAt = "MAQAF_BULK_TEST_QUEUE"

func TestMain(m *testing.M) {
	if url := os.Getenv(workAt); url != "" {
		os.Exit(workOn(url))
	}
	os.Exit(m.Run())
}

func workOn(url string) int {
	nc, err := queue.Connect(url, "", "")
	if err != nil {
		return 2
	}
	w := queue.Worker{Conn: nc, Name: "test", InHand: 8, Patience: 20 * time.Second,
		Analyst: func(context.Context, queue.Job) (queue.Analyst, error) { return mortal{}, nil }}
	if err := w.Work(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	return 0
}

// mortal answers every document; one kills its whole process.
type mortal struct{}

func (m mortal) Run(ctx context.Context, documents <-chan *source.Document, answer analyst.Answer) error {
	for d := range documents {
		e, err := m.One(ctx, d)
		if err != nil {
			return err
		}
		if err := answer(d, e); err != nil {
			return err
		}
	}
	return nil
}

func (mortal) One(_ context.Context, d *source.Document) (record.Entry, error) {
	if d.Text == "kill" {
		os.Exit(3)
	}
	payload, err := json.Marshal(map[string]string{"id": d.ID})
	return record.Entry{Seq: d.Seq, Partition: "published=unknown/language=und", Payload: payload}, err
}

// TestPoison: a document that kills every worker ends in the dead letters after its tries, and none of those that stood
// beside it does.
func TestPoison(t *testing.T) {
	const documents = 40
	path, out := filepath.Join(t.TempDir(), "x.ndjson"), t.TempDir()
	var lines strings.Builder
	for i := range documents {
		text := "x"
		if i == 5 {
			text = "kill"
		}
		fmt.Fprintf(&lines, "{\"id\":\"doc-%d\",\"text\":%q}\n", i, text)
	}
	if err := os.WriteFile(path, []byte(lines.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	archive, err := source.Open([]string{path})
	if err != nil {
		t.Fatal(err)
	}
	job := queue.Job{Name: "test", Job: ledger.Job{Archive: archive.Digest(), Ruleset: "r", Format: record.NDJSON, PartDocuments: 1000}}
	l, err := ledger.Open(out, job.Job)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	nc, url, end, err := queue.Serve("127.0.0.1:0", "", l.Scratch("jetstream"))
	if err != nil {
		t.Fatal(err)
	}
	defer end()
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	deaths := make(chan int, 1)
	go func() { deaths <- revive(ctx, url) }()
	if err := queue.Distribute(ctx, nc, job, queue.Limits{AckWait: time.Second}, archive, l); err != nil {
		t.Fatal(err)
	}
	counts, err := l.Finish()
	if want := (ledger.Counts{Documents: documents, Answered: documents - 1, Dead: 1}); err != nil || counts != want {
		t.Errorf("counts %+v, %v; want %+v", counts, err, want)
	}
	dead, err := os.ReadFile(filepath.Join(out, ledger.DeadLetters, "part-00000.ndjson"))
	if want := `{"id":"doc-5","code":"ABORTED","reason":"POISON",`; err != nil || !strings.HasPrefix(string(dead), want) {
		t.Errorf("dead letters are %q, %v; want %s", dead, err, want)
	}
	if n := <-deaths; n < 4 || n > 8 {
		t.Errorf("%d workers died, want 2 for the deliveries among others and 3 for the tries alone", n)
	}
}

// revive starts a worker again whenever it dies, until one ends well, and returns how many died.
func revive(ctx context.Context, url string) int {
	for deaths := 0; ; deaths++ {
		cmd := exec.CommandContext(ctx, os.Args[0])
		cmd.Env = append(os.Environ(), workAt+"="+url)
		cmd.Stderr = os.Stderr
		if cmd.Run() == nil || ctx.Err() != nil {
			return deaths
		}
	}
}

// TestServe: nobody listens beyond the machine without a token.
func TestServe(t *testing.T) {
	for _, addr := range []string{"0.0.0.0:0", ":0", "[::]:0", "nonsense"} {
		if _, _, end, err := queue.Serve(addr, "", t.TempDir()); err == nil {
			end()
			t.Errorf("it listens on %s without a token", addr)
		}
	}
	nc, url, end, err := queue.Serve("127.0.0.1:0", "secret", t.TempDir())
	if err != nil || nc.Status().String() != "CONNECTED" {
		t.Fatalf("%v", err)
	}
	defer end()
	stranger, err := queue.Connect(url, "", "")
	if err == nil {
		defer stranger.Close()
		if stranger.FlushTimeout(time.Second) == nil {
			t.Error("it lets in who shows no token")
		}
	}
}
