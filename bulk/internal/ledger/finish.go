package ledger

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/parquet-go/parquet-go"

	"github.com/maqaf/maqaf/bulk/internal/record"
)

// DeadLetters is the folder of the documents without an analysis. Spark and DuckDB pass over names with an underscore.
const DeadLetters = "_dead-letters"

// finish writes the files of a part. Stopped in between, it is done again by the next run, with the same files.
func (l *Ledger) finish(p *part) error {
	var w *writer
	end := func() error {
		if w == nil {
			return nil
		}
		return w.end()
	}
	err := p.each(func(partition string) (err error) {
		if err := end(); err != nil {
			return err
		}
		w, err = l.newWriter(partition, p.number)
		return err
	}, func(payload []byte) error { return w.write(payload) })
	if err = errors.Join(err, end()); err != nil {
		return fmt.Errorf("cannot write part %d: %w", p.number, err)
	}
	l.done.add(p.counts)
	l.whole[p.number] = true
	delete(l.parts, p.number)
	l.advance()
	if err := l.checkpoint(); err != nil {
		return err
	}
	for n := range l.whole { // low stands beyond those
		if (n+1)*l.job.PartDocuments <= l.marks[0].Seq {
			delete(l.whole, n)
		}
	}
	return errors.Join(p.spool.Close(), os.Remove(p.spool.Name()))
}

// writer writes one file of the output.
type writer struct {
	ledger *Ledger
	name   string
	file   *os.File
	out    *bufio.Writer
	rows   *parquet.GenericWriter[record.Row] // nil for NDJSON
	held   int                                // bytes that rows holds
}

func (l *Ledger) newWriter(partition string, part int64) (*writer, error) {
	format := l.job.Format
	if partition == "" {
		partition, format = DeadLetters, record.NDJSON
	}
	folder := filepath.Join(l.dir, filepath.FromSlash(partition))
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, err
	}
	for f := folder; f != l.dir; { // the folders' own names must last too
		f = filepath.Dir(f)
		if err := syncFolder(f); err != nil {
			return nil, err
		}
	}
	file, err := os.Create(filepath.Join(l.private(), "writing"))
	if err != nil {
		return nil, err
	}
	w := &writer{ledger: l, name: filepath.Join(folder, fmt.Sprintf("part-%05d.%s", part, format)), file: file, out: bufio.NewWriterSize(file, 256<<10)}
	if format == record.Parquet {
		w.rows = parquet.NewGenericWriter[record.Row](w.out, parquet.Compression(&parquet.Zstd),
			parquet.CreatedBy("maqaf", l.job.Ruleset, ""))
	}
	return w, nil
}

// rowGroupBytes is about how much of a Parquet file is held in memory at a time.
const rowGroupBytes = 16 << 20

func (w *writer) write(payload []byte) error {
	if w.rows == nil {
		_, err := w.out.Write(append(payload, '\n'))
		return err
	}
	var row record.Row
	if err := json.Unmarshal(payload, &row); err != nil {
		return err
	}
	if _, err := w.rows.Write([]record.Row{row}); err != nil {
		return err
	}
	if w.held += len(payload); w.held > rowGroupBytes {
		w.held = 0
		return w.rows.Flush()
	}
	return nil
}

func (w *writer) end() error {
	var err error
	if w.rows != nil {
		err = w.rows.Close()
	}
	if err = errors.Join(err, w.out.Flush(), w.file.Sync(), w.file.Close()); err != nil {
		return err
	}
	if err := os.Rename(w.file.Name(), w.name); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(w.name))
}
