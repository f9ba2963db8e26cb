package source

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
)

var gzipMagic = []byte{0x1f, 0x8b, 8}

// openWARC returns a stream of a WARC file from offset on. Where the file is one gzip member around all its records, as
// the standard advises against, single is true and the stream is decompressed, as offset then counts.
func openWARC(in io.ReadSeeker, offset int64) (stream io.Reader, single bool, err error) {
	if single, err = isSingle(in); err != nil {
		return nil, false, err
	}
	if single {
		stream, err = unzip(in, offset)
		return stream, true, err
	}
	_, err = in.Seek(offset, io.SeekStart)
	return in, false, err
}

// isSingle tells whether the first gzip member holds more than one record.
func isSingle(in io.ReadSeeker) (bool, error) {
	defer in.Seek(0, io.SeekStart)
	var magic [3]byte
	if n, err := io.ReadFull(in, magic[:]); n < len(magic) || !bytes.Equal(magic[:], gzipMagic) {
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			err = nil
		}
		return false, err
	}
	if _, err := in.Seek(0, io.SeekStart); err != nil {
		return false, err
	}
	member, err := gzip.NewReader(bufio.NewReader(in))
	if err != nil {
		return false, nil // told where it is read
	}
	member.Multistream(false)
	records, err := newWARCReader(member)
	if err != nil {
		return false, err
	}
	defer records.Close()
	for n := range 2 {
		record, err := records.Next()
		if record.WarcRecord != nil {
			record.Close()
		}
		if err != nil || record.WarcRecord == nil {
			return false, nil
		}
		if n == 1 {
			return true, nil
		}
	}
	return false, nil
}

// nextRecord returns where, from offset on, the next record begins; an error, io.EOF among them, where there is none.
func nextRecord(in io.ReadSeeker, offset int64) (int64, error) {
	const window = 64 << 10
	buffer := make([]byte, window)
	for {
		if _, err := in.Seek(offset, io.SeekStart); err != nil {
			return 0, err
		}
		n, err := io.ReadFull(in, buffer)
		if n < len(gzipMagic) {
			if err == nil || errors.Is(err, io.ErrUnexpectedEOF) {
				err = io.EOF
			}
			return 0, err
		}
		for i := 0; i+len(gzipMagic) <= n; i++ {
			if begins(buffer[i:n]) && starts(in, offset+int64(i)) {
				return offset + int64(i), nil
			}
		}
		offset += int64(n - len(gzipMagic) + 1)
	}
}

// begins tells whether data may be the beginning of a record.
func begins(data []byte) bool {
	return bytes.HasPrefix(data, gzipMagic) || bytes.HasPrefix(data, []byte("WARC/1")[:min(6, len(data))])
}

// starts tells whether a record starts at offset: its first line says WARC.
func starts(in io.ReadSeeker, offset int64) bool {
	if _, err := in.Seek(offset, io.SeekStart); err != nil {
		return false
	}
	from := io.Reader(bufio.NewReaderSize(in, 4096))
	first, _ := from.(*bufio.Reader).Peek(len(gzipMagic))
	if bytes.Equal(first, gzipMagic) {
		z, err := gzip.NewReader(from)
		if err != nil {
			return false
		}
		from = z
	}
	var line [7]byte
	_, err := io.ReadFull(from, line[:])
	return err == nil && string(line[:]) == "WARC/1."
}
