package ledger

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
)

// checkpoint is what a later run goes on from.
type checkpoint struct {
	Job    Job              `json:"job"`
	Mark   mark             `json:"mark"`   // every document below it is put
	Whole  []int64          `json:"whole"`  // parts that are written, from the mark's on
	Done   Counts           `json:"done"`   // of all parts that are written
	Spools map[string]int64 `json:"spools"` // size of each open part's spool
}

func (l *Ledger) checkpointName() string { return filepath.Join(l.private(), "checkpoint.json") }

func (l *Ledger) spoolName(part int64) string {
	return filepath.Join(l.private(), fmt.Sprintf("part-%05d.spool", part))
}

// Checkpoint brings everything that was put to the disk. What it returned from is not lost.
func (l *Ledger) Checkpoint() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.puts == 0 {
		return nil
	}
	return l.checkpoint()
}

func (l *Ledger) checkpoint() error {
	c := checkpoint{Job: l.job, Mark: l.marks[0], Done: l.done, Spools: map[string]int64{}}
	for n := range l.whole {
		if n >= c.Mark.Seq/l.job.PartDocuments {
			c.Whole = append(c.Whole, n)
		}
	}
	slices.Sort(c.Whole)
	for n, p := range l.parts {
		if err := p.sync(); err != nil {
			return fmt.Errorf("cannot write the output: %w", err)
		}
		c.Spools[strconv.FormatInt(n, 10)] = p.size
	}
	l.puts = 0
	if err := l.seen.sync(); err != nil {
		return fmt.Errorf("cannot write the output: %w", err)
	}
	return l.writeJSON(l.checkpointName(), c)
}

// writeJSON replaces a file as a whole.
func (l *Ledger) writeJSON(name string, v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return l.replace(name, func(f *os.File) error {
		_, err := f.Write(append(data, '\n'))
		return err
	})
}

// replace writes a file so that it is either as it was or whole, even if the machine stops.
func (l *Ledger) replace(name string, write func(*os.File) error) error {
	scratch, err := os.Create(filepath.Join(l.private(), "next"))
	if err != nil {
		return fmt.Errorf("cannot write the output: %w", err)
	}
	err = errors.Join(write(scratch), scratch.Sync(), scratch.Close())
	if err == nil {
		err = os.Rename(scratch.Name(), name)
	}
	if err == nil {
		err = syncFolder(filepath.Dir(name))
	}
	if err != nil {
		return fmt.Errorf("cannot write %s: %w", name, err)
	}
	return nil
}

// syncFolder brings the names in a folder to the disk.
func syncFolder(name string) error {
	folder, err := os.Open(name)
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}

// restore reads the checkpoint, if there is one.
func (l *Ledger) restore() error {
	data, err := os.ReadFile(l.checkpointName())
	if errors.Is(err, os.ErrNotExist) {
		if err := l.mustBeEmpty(); err != nil {
			return err
		}
		if l.seen, err = openSeen(filepath.Join(l.private(), "ids"), 0); err != nil {
			return err
		}
		return l.checkpoint()
	}
	if err != nil {
		return fmt.Errorf("cannot go on: %w", err)
	}
	var c checkpoint
	if err := json.Unmarshal(data, &c); err != nil {
		return fmt.Errorf("cannot go on with %s: %w", l.checkpointName(), err)
	}
	if c.Job != l.job {
		return fmt.Errorf("%s holds the output of another job (%s); give another folder", l.dir, difference(c.Job, l.job))
	}
	l.marks, l.last, l.low, l.done = []mark{c.Mark}, c.Mark, c.Mark.Seq, c.Done
	for _, n := range c.Whole {
		l.whole[n] = true
	}
	if l.seen, err = openSeen(filepath.Join(l.private(), "ids"), c.Mark.Seq); err != nil {
		return err
	}
	for key, size := range c.Spools {
		n, err := strconv.ParseInt(key, 10, 64)
		if err != nil {
			return fmt.Errorf("cannot go on with %s: %w", l.checkpointName(), err)
		}
		if l.parts[n], err = openPart(l.spoolName(n), n, l.job.PartDocuments, size); err != nil {
			return err
		}
	}
	l.advance()
	return nil
}

// mustBeEmpty keeps a run from mixing its files with others.
func (l *Ledger) mustBeEmpty() error {
	entries, err := os.ReadDir(l.dir)
	for _, e := range entries {
		if e.Name() != filepath.Base(l.private()) {
			return fmt.Errorf("%s holds other files; give an empty folder", l.dir)
		}
	}
	return err
}

// difference names what two jobs do not share.
func difference(a, b Job) string {
	switch {
	case a.Archive != b.Archive:
		return "of other files"
	case a.Ruleset != b.Ruleset:
		return fmt.Sprintf("by ruleset %s, not %s", a.Ruleset, b.Ruleset)
	case a.Format != b.Format:
		return fmt.Sprintf("as %s, not %s", a.Format, b.Format)
	case a.PartDocuments != b.PartDocuments:
		return fmt.Sprintf("in parts of %d documents, not %d", a.PartDocuments, b.PartDocuments)
	}
	return "with other options"
}

// lockFile opens a file that no other process has; the lock ends with the process.
func lockFile(name string) (*os.File, error) {
	file, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		file.Close()
		return nil, err
	}
	return file, nil
}
