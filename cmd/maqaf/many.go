package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"
	"sync"

	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"
	"google.golang.org/genproto/googleapis/rpc/code"
	"google.golang.org/protobuf/encoding/protojson"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// record is a line of NDJSON: a file with what stands in it, or with what was wrong with it.
type record struct {
	File     string          `json:"file"`
	Analysis json.RawMessage `json:"analysis,omitempty"` // one maqaf.v1.Analysis
	Error    *recordError    `json:"error,omitempty"`
}

type recordError struct {
	Code    string `json:"code"`             // as google.rpc.Code names it; NOT_FOUND where the file could not be read
	Reason  string `json:"reason,omitempty"` // as maqaf.v1.ErrorReason names it
	Message string `json:"message"`
}

// many analyses files over one stream. Answers come in the order of the files; a file that cannot be read is reported
// at once.
type many struct {
	intake  *intake
	options *maqafv1.AnalyzeOptions
	uri     string
	bar     *progressbar.ProgressBar

	mu     sync.Mutex
	asked  []string // files on the stream, by index
	failed int
	write  func(record, *maqafv1.Analysis) error
	fault  error // the first that write gave
}

// run analyses files and returns how many failed. It ends early, with an error, only where nothing more can be written
// or the server is gone.
func (m *many) run(cmd *cobra.Command, c *client.Client, files []string) (failed int, err error) {
	config := &maqafv1.StreamConfig{Options: m.options}
	for result, err := range c.AnalyzeAll(cmd.Context(), config, m.items(cmd, files)) {
		if err != nil {
			return m.failed, err
		}
		if m.done(answer(m.name(result.GetIndex()), result)); m.fault != nil {
			break
		}
	}
	return m.failed, m.fault
}

// items reads the files one by one, as the stream takes them.
func (m *many) items(cmd *cobra.Command, files []string) iter.Seq[*maqafv1.AnalyzeItem] {
	return func(yield func(*maqafv1.AnalyzeItem) bool) {
		for _, file := range files {
			document, err := m.intake.document(cmd, file)
			if err != nil {
				m.done(record{File: file, Error: &recordError{Code: fileCode(err).String(), Message: oneLine(err)}}, nil)
				continue
			}
			document.Uri = m.uri
			m.mu.Lock()
			m.asked = append(m.asked, file)
			m.mu.Unlock()
			if !yield(&maqafv1.AnalyzeItem{Document: document}) {
				return
			}
		}
	}
}

func fileCode(err error) code.Code {
	if errors.Is(err, os.ErrNotExist) {
		return code.Code_NOT_FOUND
	}
	return code.Code_INVALID_ARGUMENT
}

func (m *many) name(index int32) string {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.asked[index]
}

// done writes what became of a file.
func (m *many) done(r record, a *maqafv1.Analysis) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if r.Error != nil {
		m.failed++
	}
	if err := m.write(r, a); m.fault == nil {
		m.fault = err
	}
	_ = m.bar.Add(1) // fails only where the terminal is gone
}

// answer turns a result of the stream into a record; the analysis stands beside it, not yet as JSON.
func answer(file string, result *maqafv1.AnalyzeItemResult) (record, *maqafv1.Analysis) {
	r := record{File: file}
	if bad := result.GetError(); bad != nil {
		reason, _ := client.ItemReason(bad)
		r.Error = &recordError{
			Code: code.Code(bad.GetCode()).String(), Reason: strings.TrimPrefix(reason.String(), "ERROR_REASON_"), Message: bad.GetMessage(),
		}
	}
	return r, result.GetAnalysis()
}

// writeNDJSON returns a function that writes a record as one line.
func writeNDJSON(out io.Writer) func(record, *maqafv1.Analysis) error {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	return func(r record, a *maqafv1.Analysis) error {
		if a != nil {
			data, err := protojson.Marshal(a)
			if err != nil {
				return err
			}
			r.Analysis = data
		}
		return encoder.Encode(r)
	}
}

// writeListing returns a function that writes a record for people, under the name of its file.
func (l *listing) writeListing(r record, a *maqafv1.Analysis) error {
	l.printf("%s\n", l.paint(bold, "== "+l.show(r.File), 0))
	if r.Error != nil {
		l.printf("%s %s\n", l.paint(yellow, "error", 12), visible(r.Error.Message))
	} else {
		l.analysis(a)
	}
	l.printf("\n")
	return l.err
}

// newBar returns a progress bar on standard error, where that is a terminal and the answers go elsewhere.
func newBar(errOut io.Writer, elsewhere bool, files int) *progressbar.ProgressBar {
	if !elsewhere || !isTerminal(errOut) {
		return progressbar.DefaultSilent(int64(files))
	}
	return progressbar.NewOptions(files, progressbar.OptionSetWriter(errOut), progressbar.OptionSetDescription("maqaf"),
		progressbar.OptionShowCount(), progressbar.OptionShowIts(), progressbar.OptionSetItsString("files"),
		progressbar.OptionSetPredictTime(true), progressbar.OptionClearOnFinish())
}

// resumeAt reads the records that file holds, cuts off a last line that was not finished, and returns the names of the
// files that have one. A file that is not there holds none.
func resumeAt(file *os.File) (map[string]bool, error) {
	known := map[string]bool{}
	reader := bufio.NewReader(file)
	var whole int64
	for {
		line, err := reader.ReadBytes('\n')
		if errors.Is(err, io.EOF) { // what follows the last line end was being written when the run was stopped
			if err := file.Truncate(whole); err != nil {
				return nil, err
			}
			_, err = file.Seek(whole, io.SeekStart)
			return known, err
		}
		if err != nil {
			return nil, err
		}
		var r record
		if json.Unmarshal(bytes.TrimSpace(line), &r) != nil || r.File == "" {
			return nil, fmt.Errorf("%s, at byte %d, is no output of maqaf analyze --format=ndjson; give another --output", file.Name(), whole)
		}
		known[r.File] = true
		whole += int64(len(line))
	}
}
