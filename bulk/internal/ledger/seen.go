package ledger

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
)

// seen knows the ids of the documents before, by 64 bits of their SHA-256: about 20 bytes of memory a document, and one
// chance in a million of a mistake over six million documents. The file holds 8 bytes a document, in order.
type seen struct {
	ids  map[uint64]struct{}
	file *os.File
	out  *bufio.Writer
}

// openSeen reads the ids of the first documents, and cuts off the others.
func openSeen(name string, documents int64) (*seen, error) {
	file, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return nil, fmt.Errorf("cannot write the output: %w", err)
	}
	s := &seen{ids: make(map[uint64]struct{}, documents), file: file, out: bufio.NewWriter(file)}
	in := bufio.NewReader(io.LimitReader(file, 8*documents))
	var word [8]byte
	for range documents {
		if _, err := io.ReadFull(in, word[:]); err != nil {
			file.Close()
			return nil, fmt.Errorf("cannot go on with %s: %w", name, err)
		}
		s.ids[binary.LittleEndian.Uint64(word[:])] = struct{}{}
	}
	_, err = file.Seek(8*documents, io.SeekStart)
	return s, errors.Join(err, file.Truncate(8*documents))
}

// add notes the id of the next document, and tells whether one before had it.
func (s *seen) add(id string) (bool, error) {
	sum := sha256.Sum256([]byte(id))
	word := binary.LittleEndian.Uint64(sum[:8])
	_, known := s.ids[word]
	s.ids[word] = struct{}{}
	_, err := s.out.Write(sum[:8])
	return known, err
}

func (s *seen) sync() error {
	if err := s.out.Flush(); err != nil {
		return err
	}
	return s.file.Sync()
}

func (s *seen) close() error { return s.file.Close() }
