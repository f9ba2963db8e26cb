package server

import (
	"crypto/sha256"
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"time"
)

// watched is something that is made of files and made anew when they change. Content counts, not times or names: so a
// replaced link is seen, and a touched file is not.
type watched struct {
	what  string   // for the log, such as "the TLS certificate"
	paths []string // none of them empty
	load  func(contents [][]byte) error
	seen  [sha256.Size]byte // of the contents that load was last called with
}

// refresh reads the files and, if they are not what they were, loads them. An error leaves what was loaded before.
func (w *watched) refresh() (changed bool, err error) {
	var contents [][]byte
	hash := sha256.New()
	for _, path := range w.paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return false, withoutPath(err)
		}
		contents = append(contents, data)
		sum := sha256.Sum256(data)
		hash.Write(sum[:])
	}
	sum := [sha256.Size]byte(hash.Sum(nil))
	if sum == w.seen {
		return false, nil
	}
	w.seen = sum
	return true, w.load(contents)
}

// withoutPath keeps what is wrong with a file and leaves out its name: logs hold no file names.
func withoutPath(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}

// watch refreshes list every interval until end is closed. What fails is logged once, not each time.
func watch(list []*watched, every time.Duration, end <-chan struct{}, log *slog.Logger, m *metrics) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	failing := make([]string, len(list))
	for {
		select {
		case <-end:
			return
		case <-ticker.C:
		}
		for i, w := range list {
			changed, err := w.refresh()
			switch {
			case err != nil && err.Error() != failing[i]:
				failing[i] = err.Error()
				m.reloads.WithLabelValues("failed").Inc()
				log.Error("reload failed, the old one stays in use", "what", w.what, "problem", err.Error())
			case err == nil && changed:
				failing[i] = ""
				m.reloads.WithLabelValues("ok").Inc()
				log.Info("reloaded", "what", w.what)
			}
		}
	}
}
