package server

import (
	"golang.org/x/text/unicode/norm"

	"github.com/maqaf/maqaf/bidi"
	"github.com/maqaf/maqaf/internal/engine"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// newRuleset describes the engine's ruleset.
func newRuleset(e *engine.Engine) *maqafv1.Ruleset {
	r := e.Ruleset()
	m := &maqafv1.Ruleset{
		Id: r.ID, Digest: r.Digest(), IsDefault: true,
		UnicodeVersion: bidi.UnicodeVersion, NormalizationUnicodeVersion: norm.Version,
	}
	for k := maqafv1.SegmentKind(1); int(k) < len(maqafv1.SegmentKind_name); k++ {
		m.SegmentKinds = append(m.SegmentKinds, k)
	}
	return m
}
