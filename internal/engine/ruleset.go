package engine

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
)

// RulesetID names the rules and data of this build: year, month and a count. Raise it whenever the digest changes:
// a test holds the two together.
const RulesetID = "2026-11.1"

// rulesVersion counts changes of the rules that are no changes of data. Raise it when an answer changes.
const rulesVersion = 1

// Ruleset names a set of rules and data. One ruleset gives the same answer to the same request for ever.
type Ruleset struct {
	ID string
	// Digest is the SHA-256, in lowercase hexadecimal, of the lexicon data, the versions of the generated tables and
	// the rules' version number.
	Digest string
}

func newRuleset(data fs.FS) (Ruleset, error) {
	sum := sha256.New()
	fmt.Fprintf(sum, "rules %d\n", rulesVersion)
	err := fs.WalkDir(data, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := fs.ReadFile(data, name)
		fmt.Fprintf(sum, "%s %d\n", name, len(content))
		sum.Write(content)
		return err
	})
	return Ruleset{ID: RulesetID, Digest: hex.EncodeToString(sum.Sum(nil))}, err
}
