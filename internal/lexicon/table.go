package lexicon

// tableBits is how many bits tell a slot of a table, and how many a number may have.
const tableBits = 17

// full is how many numbers a table may have.
const full = 3 << tableBits / 4

// table finds numbers by hash: open addressing. A slot holds the part of the spread hash that its place does not tell,
// and below it the number; 0 is free.
type table [1 << tableBits]uint64

// golden spreads hashes over a table.
const golden = 0x9E3779B97F4A7C15

// find returns the number of hash, or 0.
func (t *table) find(hash uint64) uint64 {
	hash *= golden
	k := hash >> (64 - tableBits)
	if t[k] == 0 {
		return 0
	}
	if number := t[k] ^ hash<<tableBits; number < 1<<tableBits {
		return number
	}
	return t.probe(k, hash<<tableBits)
}

// probe goes on behind slot k.
func (t *table) probe(k, rest uint64) uint64 {
	for {
		k = (k + 1) % (1 << tableBits)
		if t[k] == 0 {
			return 0
		}
		if number := t[k] ^ rest; number < 1<<tableBits {
			return number
		}
	}
}

// put gives hash, which has none, a number.
func (t *table) put(hash, number uint64) {
	hash *= golden
	k := hash >> (64 - tableBits)
	for t[k] != 0 {
		k = (k + 1) % (1 << tableBits)
	}
	t[k] = hash<<tableBits | number
}
