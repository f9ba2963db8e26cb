package lexicon

// Choice is a part of the entries: those that one reader of cues has to do with. The entries at a cue are read so:
//
//	for k := choice.First(&cue); k != 0; {
//		var entry int
//		entry, k = choice.Entry(k)
//		...
//	}
type Choice struct {
	first   []uint32 // by Cue.Set: where its entries begin; 0: it has none
	entries []uint32 // twice their position in Lexicon.Entries, and one more where another follows; the first is none
}

// Choose returns the entries that want holds for.
func (l *Lexicon) Choose(want func(*Entry) bool) *Choice {
	wanted := make([]bool, len(l.entries))
	for i, e := range l.entries {
		wanted[i] = want(e)
	}
	m := &l.matcher
	c := &Choice{first: make([]uint32, len(m.sets)), entries: make([]uint32, 1, 2*len(m.sets))}
	for k, set := range m.sets {
		for _, e := range set {
			switch {
			case !wanted[e]:
				continue
			case c.first[k] == 0:
				c.first[k] = uint32(len(c.entries))
			default:
				c.entries[len(c.entries)-1] |= 1
			}
			c.entries = append(c.entries, 2*uint32(e))
		}
	}
	return c
}

// First returns the place in c of the first entry at cue, or 0 if there is none.
func (c *Choice) First(cue *Cue) uint32 { return c.first[cue.Set] }

// Entry returns the entry at place k of c, by its position in Lexicon.Entries, and the place of the next one at the same cue, or 0.
func (c *Choice) Entry(k uint32) (entry int, next uint32) {
	e := c.entries[k]
	return int(e >> 1), (k + 1) & -(e & 1)
}
