package ledger

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"

	"github.com/maqaf/maqaf/bulk/internal/record"
)

// part is so many documents in a row, whose fate lies in a spool: a line a document, of its number, whether its id was a
// duplicate, its partition, and the payload, with tabs between.
type part struct {
	number int64
	first  int64 // number of its first document
	spool  *os.File
	out    *bufio.Writer
	size   int64 // of the spool, with what out holds
	lines  []place
	have   []uint64 // a bit a document
	names  []string // of partitions
	index  map[string]int32
	counts Counts
}

// place is where a payload stands in the spool.
type place struct {
	seq       int64
	offset    int64
	length    int32
	partition int32
}

// openPart opens a spool and reads what its first size bytes hold; what follows them is cut off.
func openPart(name string, number, documents, size int64) (*part, error) {
	spool, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return nil, fmt.Errorf("cannot write the output: %w", err)
	}
	p := &part{
		number: number, first: number * documents, spool: spool, have: make([]uint64, (documents+63)/64), index: map[string]int32{},
	}
	if err := p.restore(size); err != nil {
		spool.Close()
		return nil, fmt.Errorf("cannot go on with %s: %w", name, err)
	}
	p.out = bufio.NewWriterSize(spool, 256<<10)
	return p, nil
}

func (p *part) restore(size int64) error {
	if err := p.spool.Truncate(size); err != nil {
		return err
	}
	lines := bufio.NewReaderSize(p.spool, 256<<10)
	for p.size < size {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			return err
		}
		fields := bytes.SplitN(line, []byte("\t"), 4)
		if len(fields) != 4 {
			return errors.New("the spool is damaged")
		}
		seq, err := strconv.ParseInt(string(fields[0]), 10, 64)
		if err != nil || seq < p.first || seq-p.first >= int64(len(p.have))*64 {
			return errors.New("the spool is damaged")
		}
		e := record.Entry{Seq: seq, Partition: string(fields[2]), Payload: fields[3][:len(fields[3])-1]}
		p.note(e, len(fields[1]) > 0, len(line))
	}
	_, err := p.spool.Seek(size, io.SeekStart)
	return err
}

// note remembers an entry whose line takes length bytes, at the end of the spool.
func (p *part) note(e record.Entry, duplicate bool, length int) {
	i, known := p.index[e.Partition]
	if !known {
		i = int32(len(p.names))
		p.index[e.Partition] = i
		p.names = append(p.names, e.Partition)
	}
	end := p.size + int64(length)
	p.lines = append(p.lines, place{e.Seq, end - 1 - int64(len(e.Payload)), int32(len(e.Payload)), i})
	p.have[(e.Seq-p.first)/64] |= 1 << ((e.Seq - p.first) % 64)
	p.size = end
	p.counts.Documents++
	switch {
	case !e.Dead():
		p.counts.Answered++
	case duplicate:
		p.counts.Duplicates++
		fallthrough
	default:
		p.counts.Dead++
	}
}

func (p *part) has(seq int64) bool {
	return p.have[(seq-p.first)/64]&(1<<((seq-p.first)%64)) != 0
}

func (p *part) put(e record.Entry, duplicate bool) error {
	flag := ""
	if duplicate {
		flag = "d"
	}
	n, err := fmt.Fprintf(p.out, "%d\t%s\t%s\t%s\n", e.Seq, flag, e.Partition, e.Payload)
	if err != nil {
		return fmt.Errorf("cannot write the output: %w", err)
	}
	p.note(e, duplicate, n)
	return nil
}

// sync brings the spool to the disk.
func (p *part) sync() error {
	if err := p.out.Flush(); err != nil {
		return err
	}
	return p.spool.Sync()
}

// each yields the payloads of every partition, in the order of names and numbers. A payload is valid until the next.
func (p *part) each(begin func(partition string) error, payload func([]byte) error) error {
	if err := p.out.Flush(); err != nil {
		return err
	}
	slices.SortFunc(p.lines, func(a, b place) int {
		if a.partition != b.partition {
			return bytes.Compare([]byte(p.names[a.partition]), []byte(p.names[b.partition]))
		}
		return int(a.seq - b.seq)
	})
	var buffer []byte
	for i, at := range p.lines {
		if i == 0 || p.lines[i-1].partition != at.partition {
			if err := begin(p.names[at.partition]); err != nil {
				return err
			}
		}
		buffer = slices.Grow(buffer[:0], int(at.length))[:at.length]
		if _, err := p.spool.ReadAt(buffer, at.offset); err != nil {
			return err
		}
		if err := payload(buffer); err != nil {
			return err
		}
	}
	return nil
}
