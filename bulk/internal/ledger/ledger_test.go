package ledger_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/bulk/internal/ledger"
	"github.com/maqaf/maqaf/bulk/internal/record"
	"github.com/maqaf/maqaf/bulk/internal/source"
)

var job = ledger.Job{Archive: "a", Ruleset: "r", Format: record.NDJSON, PartDocuments: 100}

func open(t *testing.T, dir string) *ledger.Ledger {
	t.Helper()
	l, err := ledger.Open(dir, job)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func put(t *testing.T, l *ledger.Ledger, seq int64) {
	t.Helper()
	e := record.Entry{Seq: seq, Partition: fmt.Sprintf("published=unknown/language=l%d", seq%3), Payload: fmt.Appendf(nil, `{"n":%d}`, seq)}
	if err := l.Put(e, false); err != nil {
		t.Fatal(err)
	}
}

func know(t *testing.T, l *ledger.Ledger, from, to int64) {
	t.Helper()
	for seq := from; seq < to; seq++ {
		known, err := l.Known(seq, fmt.Sprint("id-", seq%300), source.Position{Offset: seq + 1})
		if err != nil || known != (seq >= 300) {
			t.Fatalf("document %d is known: %t, %v", seq, known, err)
		}
	}
}

// TestResume puts answers in a wild order, loses what came after a checkpoint, and goes on.
func TestResume(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	know(t, l, 0, 250)
	for _, seq := range []int64{249, 3, 2, 1, 0, 130} {
		put(t, l, seq)
	}
	for seq := int64(0); seq < 140; seq++ { // part 0 becomes whole; those that are there stay
		put(t, l, seq)
	}
	if err := l.Checkpoint(); err != nil {
		t.Fatal(err)
	}
	put(t, l, 200) // lost
	if _, err := ledger.Open(dir, job); err == nil {
		t.Fatal("two runs write to one folder")
	}
	l.Close()

	l = open(t, dir)
	if seq, p := l.Resume(); seq != 128 || p.Offset != 128 {
		t.Errorf("it goes on at document %d, offset %d; want 128", seq, p.Offset)
	}
	for seq, want := range map[int64]bool{0: true, 99: true, 139: true, 140: false, 200: false, 249: true, 250: false} {
		if l.Has(seq) != want {
			t.Errorf("has %d: %t, want %t", seq, !want, want)
		}
	}
	if c := l.Counts(); c != (ledger.Counts{Documents: 141, Answered: 141}) {
		t.Errorf("counts %+v", c)
	}
	know(t, l, 128, 310)
	if _, err := l.Finish(); err == nil {
		t.Error("it is done with documents missing")
	}
	for seq := int64(140); seq < 310; seq++ {
		put(t, l, seq)
	}
	l.End(310)
	<-l.Complete()
	if c, err := l.Finish(); err != nil || c.Documents != 310 {
		t.Errorf("%+v, %v", c, err)
	}
	l.Close()
	sorted(t, dir)
	if seq, p := open(t, dir).Resume(); seq != 310 || p.Offset != 310 {
		t.Errorf("when it is done it goes on at document %d, offset %d", seq, p.Offset)
	}
	other := job
	other.Ruleset = "s"
	if _, err := ledger.Open(dir, other); err == nil {
		t.Error("another job writes to the folder")
	}
}

// sorted wants each document once, in order.
func sorted(t *testing.T, dir string) {
	t.Helper()
	for language := range 3 {
		var got, want strings.Builder
		for part := range 4 {
			data, err := os.ReadFile(filepath.Join(dir, "published=unknown", fmt.Sprintf("language=l%d", language), fmt.Sprintf("part-%05d.ndjson", part)))
			if err != nil {
				t.Fatal(err)
			}
			got.Write(data)
		}
		for seq := language; seq < 310; seq += 3 {
			fmt.Fprintf(&want, "{\"n\":%d}\n", seq)
		}
		if got.String() != want.String() {
			t.Errorf("language %d: %d bytes, want %d", language, got.Len(), want.Len())
		}
	}
}

func TestForeignFolder(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "mine"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := ledger.Open(dir, job); err == nil {
		t.Error("it writes into a folder with other files")
	}
}
