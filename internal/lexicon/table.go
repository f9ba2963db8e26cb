package lexicon

// base is the base of the hash of runs, a polynomial in their symbols.
const base = 1099511628211

// golden spreads hashes over a table.
const golden = 0x9E3779B97F4A7C15

// table finds numbers by hash: open addressing, at most half full, behind a filter that is small enough for the
// nearest cache and says no to most words of a text.
type table struct {
	slots  []slot
	filter []uint64
	shift  uint // of the product to a slot
	sieve  uint // of the product to a bit of the filter
}

type slot struct {
	hash   uint64
	number int32 // 0: free
}

// open makes room for n numbers.
func (t *table) open(n int) {
	bits := uint(6)
	for 1<<bits < 2*n {
		bits++
	}
	t.slots, t.shift = make([]slot, 1<<bits), 64-bits
	bits += 2
	t.filter, t.sieve = make([]uint64, 1<<bits/64), 64-bits
}

// find returns the number of hash, or 0.
func (t *table) find(hash uint64) int32 {
	product := hash * golden
	bit := product >> t.sieve
	if t.filter[bit>>6]>>(bit&63)&1 == 0 {
		return 0
	}
	return t.probe(hash, product)
}

func (t *table) probe(hash, product uint64) int32 {
	for k := product >> t.shift; ; k = (k + 1) & uint64(len(t.slots)-1) {
		if s := &t.slots[k]; s.number == 0 || s.hash == hash {
			return s.number
		}
	}
}

// put gives hash, which has none, a number.
func (t *table) put(hash uint64, number int32) {
	product := hash * golden
	bit := product >> t.sieve
	t.filter[bit>>6] |= 1 << (bit & 63)
	k := product >> t.shift
	for t.slots[k].number != 0 {
		k = (k + 1) & uint64(len(t.slots)-1)
	}
	t.slots[k] = slot{hash, number}
}
