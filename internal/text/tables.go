package text

// Tables returns the generated tables that finding visual order rests on, as bytes: part of the ruleset's digest.
func Tables() string { return visualTriples }
