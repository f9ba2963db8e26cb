// Package ledger keeps what became of every document of an archive, so that a run that was killed goes on where it was and
// writes the same output.
//
// The documents are numbered; so many in a row are a part. What becomes of a document is put into its part's spool,
// in any order; a part that is whole is written out, sorted by number, one file for each partition. So the output
// depends on the archive alone: not on who finished first, nor on how often the run was stopped. A checkpoint says how
// much of each spool is safely on disk and from where on the archive must be read again.
package ledger

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/maqaf/maqaf/bulk/internal/record"
	"github.com/maqaf/maqaf/bulk/internal/source"
)

// DefaultPartDocuments is how many documents a part has where Job says nothing.
const DefaultPartDocuments = 100_000

// Job says what is done. A run can go on only with the job that it began with.
type Job struct {
	Archive       string        `json:"archive"` // source.Archive.Digest
	Ruleset       string        `json:"ruleset"`
	Options       string        `json:"options"` // what else the answers depend on
	Format        record.Format `json:"format"`
	PartDocuments int64         `json:"part_documents"`
}

// Counts says what became of the documents.
type Counts struct {
	Documents  int64 `json:"documents"`  // all of them
	Answered   int64 `json:"answered"`   // with an analysis
	Dead       int64 `json:"dead"`       // in the dead letters; Duplicates are among them
	Duplicates int64 `json:"duplicates"` // an earlier document has the same id
}

func (c *Counts) add(other Counts) {
	c.Documents += other.Documents
	c.Answered += other.Answered
	c.Dead += other.Dead
	c.Duplicates += other.Duplicates
}

// mark is a place in the archive: the documents from Seq on are behind Position.
type mark struct {
	Seq      int64           `json:"seq"`
	Position source.Position `json:"position"`
}

// marksEvery is how many documents lie between two marks.
const marksEvery = 64

// Ledger is safe for concurrent use.
type Ledger struct {
	job  Job
	dir  string // of the output
	seen *seen

	mu     sync.Mutex
	parts  map[int64]*part // open ones
	whole  map[int64]bool  // numbers of the parts that are written, from low's part on
	done   Counts          // of the parts that are written
	low    int64           // every document below it is put
	marks  []mark          // rising; the first is at or below low
	last   mark            // behind the last document that was read
	total  int64           // documents of the archive; -1 until it is read
	puts   int64           // since the last checkpoint
	closed chan struct{}   // closed when everything is put
	lock   *os.File
}

// Open begins or goes on with the output in dir. It fails if dir holds the output of another job, or another run
// works on it.
func Open(dir string, job Job) (*Ledger, error) {
	if job.PartDocuments == 0 {
		job.PartDocuments = DefaultPartDocuments
	}
	l := &Ledger{
		job: job, dir: dir, parts: map[int64]*part{}, whole: map[int64]bool{}, marks: []mark{{}}, total: -1, closed: make(chan struct{}),
	}
	if err := os.MkdirAll(l.private(), 0o755); err != nil {
		return nil, fmt.Errorf("cannot write the output: %w", err)
	}
	var err error
	if l.lock, err = lockFile(filepath.Join(l.private(), "lock")); err != nil {
		return nil, fmt.Errorf("another run writes to %s: %w", dir, err)
	}
	if err := l.restore(); err != nil {
		l.lock.Close()
		return nil, err
	}
	return l, nil
}

// private is the folder for what goes on; readers of the output pass over it.
func (l *Ledger) private() string { return filepath.Join(l.dir, ".maqaf") }

// Scratch is a folder for what else a run must keep.
func (l *Ledger) Scratch(name string) string { return filepath.Join(l.private(), name) }

// Resume returns from where the archive is to be read, and the number of the document there.
func (l *Ledger) Resume() (int64, source.Position) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.marks[0].Seq, l.marks[0].Position
}

// Known notes document seq, of that id, behind which next is, and tells whether an earlier one has the same id.
// Documents are noted in order, from Resume on.
func (l *Ledger) Known(seq int64, id string, next source.Position) (bool, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	known, err := l.seen.add(id)
	l.last = mark{seq + 1, next}
	if (seq+1)%marksEvery == 0 {
		l.marks = append(l.marks, l.last)
	}
	return known, err
}

// Has tells whether document seq is put.
func (l *Ledger) Has(seq int64) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.has(seq)
}

func (l *Ledger) has(seq int64) bool {
	n := seq / l.job.PartDocuments
	if seq < l.low || l.whole[n] {
		return true
	}
	p := l.parts[n]
	return p != nil && p.has(seq)
}

// Put keeps what became of a document. A document that was put before is left as it is: answers may come twice.
func (l *Ledger) Put(e record.Entry, duplicate bool) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.has(e.Seq) {
		return nil
	}
	n := e.Seq / l.job.PartDocuments
	p := l.parts[n]
	if p == nil {
		var err error
		if p, err = openPart(l.spoolName(n), n, l.job.PartDocuments, 0); err != nil {
			return err
		}
		l.parts[n] = p
	}
	if err := p.put(e, duplicate); err != nil {
		return err
	}
	l.puts++
	if p.counts.Documents == l.job.PartDocuments {
		return l.finish(p)
	}
	l.advance()
	return nil
}

// advance moves low, and tells if everything is put.
func (l *Ledger) advance() {
	for l.has(l.low) {
		l.low++
	}
	for len(l.marks) > 1 && l.marks[1].Seq <= l.low {
		l.marks = slices.Delete(l.marks, 0, 1)
	}
	if l.total >= 0 && l.low >= l.total {
		select {
		case <-l.closed:
		default:
			close(l.closed)
		}
	}
}

// End says how many documents the archive has.
func (l *Ledger) End(total int64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.total = total
	l.advance()
}

// Complete is closed when every document is put.
func (l *Ledger) Complete() <-chan struct{} { return l.closed }

// Behind returns how many documents below seq are not put, at most.
func (l *Ledger) Behind(seq int64) int64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	return seq - l.low
}

// Counts says what became of the documents so far.
func (l *Ledger) Counts() Counts {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.counts()
}

func (l *Ledger) counts() Counts {
	c := l.done
	for _, p := range l.parts {
		c.add(p.counts)
	}
	return c
}

// Finish writes what is left and the counts, once everything is put. The output is whole then, and the folder of
// what went on holds only what tells a later run so.
func (l *Ledger) Finish() (Counts, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.total < 0 || l.low < l.total {
		return Counts{}, errors.New("the archive is not done")
	}
	for _, p := range l.open() {
		if err := l.finish(p); err != nil {
			return Counts{}, err
		}
	}
	l.marks = []mark{l.last}
	if err := l.writeJSON(filepath.Join(l.dir, "_counts.json"), struct {
		Counts
		Job
	}{l.counts(), l.job}); err != nil {
		return Counts{}, err
	}
	return l.counts(), l.checkpoint()
}

// open returns the open parts by number.
func (l *Ledger) open() []*part {
	var list []*part
	for _, p := range l.parts {
		list = append(list, p)
	}
	slices.SortFunc(list, func(a, b *part) int { return int(a.number - b.number) })
	return list
}

// Close gives the output free. What was put since the last checkpoint is lost.
func (l *Ledger) Close() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	var errs []error
	for _, p := range l.parts {
		errs = append(errs, p.spool.Close())
	}
	return errors.Join(append(errs, l.seen.close(), l.lock.Close())...)
}
