package segment

import "slices"

// shapes are the categories of furniture that rules find by shape rather than by a lexicon entry.
var shapes = [...]string{"code", "code.warning", "damaged", "gallery.counter", "navigation", "other", "separator", "subscribe",
	"template.iptc", "template.key", "template.null", "template.repeated-title", "template.shortcode"}

// Categories returns every category that Details.Category may hold, sorted: those of the lexicon's furniture
// entries and those of shapes.
func (c *Classifier) Categories() []string {
	categories := slices.Clone(shapes[:])
	for i := range c.facts {
		switch f := &c.facts[i]; f.class {
		case interfaceWord, adWord, legalCue, noteCue:
			categories = append(categories, f.category)
		}
	}
	slices.Sort(categories)
	return slices.Compact(categories)
}
