package lexicon

import "embed"

//go:embed data
var files embed.FS

// Data is the language knowledge of this build. Its files are part of the ruleset's digest.
func Data() embed.FS { return files }
