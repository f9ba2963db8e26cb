package lexicon

// tableBits is how many bits tell a slot of a table, and how many a number may have.
const tableBits = 16

// full is how many numbers a table may have.
const full = 3 << tableBits / 4

// table finds numbers by hash: open addressing, in as little memory as may be, since it is read all over. A slot holds bits of the
// spread hash that its place does not tell, and below them the number; 0 is free.
type table [1 << tableBits]uint32

// tag is what a slot holds of a spread hash; check is what is kept beside its number.
func tag(spread uint64) uint64   { return spread >> 32 << tableBits & (1<<32 - 1) }
func check(spread uint64) uint16 { return uint16(spread >> 16) }

// golden spreads hashes over a table.
const golden = 0x9E3779B97F4A7C15

// put gives hash, which has none, a number.
func (t *table) put(hash, number uint64) {
	hash *= golden
	k := hash >> (64 - tableBits)
	for t[k] != 0 {
		k = (k + 1) % (1 << tableBits)
	}
	t[k] = uint32(tag(hash) | number)
}
