package engine

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"sync"

	"github.com/maqaf/maqaf/bidi"
	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/normalize"
	"github.com/maqaf/maqaf/internal/text"
)

// RulesetID names the rules and data of this build: year, month and a count. Raise it whenever the digest changes:
// a test holds the two together.
const RulesetID = "2026-11.1"

// rulesVersion counts changes of the rules that are no changes of data. Raise it when an answer changes.
const rulesVersion = 1

// Ruleset names a set of rules and data. One ruleset gives the same answer to the same request for ever.
type Ruleset struct {
	ID     string
	digest func() string
}

// Digest returns the SHA-256, in lowercase hexadecimal, of the lexicon data, the generated tables (those made from a
// version of Unicode or of the IANA zones stand for themselves by it) and the rules' version number. It is computed when
// it is first asked for.
func (r Ruleset) Digest() string { return r.digest() }

func newRuleset(data fs.FS) Ruleset {
	return Ruleset{ID: RulesetID, digest: sync.OnceValue(func() string { return digest(data) })}
}

// digest returns the digest of the rules and of data, which is part of the program: reading it cannot fail.
func digest(data fs.FS) string {
	sum := sha256.New()
	fmt.Fprintf(sum, "rules %d, bidi %s, nfc %s, zones %s\n", rulesVersion, bidi.UnicodeVersion, normalize.NFCVersion, date.ZoneVersion)
	fmt.Fprintf(sum, "visual order %d\n%s", len(text.Tables()), text.Tables())
	_ = fs.WalkDir(data, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := fs.ReadFile(data, name)
		fmt.Fprintf(sum, "%s %d\n", name, len(content))
		sum.Write(content)
		return err
	})
	return hex.EncodeToString(sum.Sum(nil))
}
