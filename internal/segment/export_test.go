package segment

import "github.com/maqaf/maqaf/internal/script"

// AskAll makes c ask every recogniser about every item, whatever it needs.
func AskAll(c *Classifier) { c.askAll = true }

// Walks over words and runs of letters, to be held against slow ones.
var (
	LowerRun  = lowerRun
	HebrewRun = hebrewRun
	WordEndAt = wordEndAt

	PlainAt     = plainAt
	PlainBefore = plainBefore
)

// GrowsAlike reports whether the features of s are the same if those of s[:from] are computed first.
func GrowsAlike(s string, from int) bool {
	var whole, grown features
	var letters, more script.Tally
	whole.measure(s, 0, &letters)
	grown.measure(s[:from], 0, &more)
	grown.measure(s, from, &more)
	return whole == grown && letters == more
}
