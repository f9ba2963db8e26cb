package lexicon

// tableBits is how many bits tell a slot of a table.
const tableBits = 16

// full is how many states a table may have.
const full = 3 << tableBits / 4

// table holds the states by hash: open addressing. A table is read all over, and each place read is a wait for memory: so all that a
// scan wants to know of a state lies in its slot, in as few bytes as may be.
type table [1 << tableBits]state

// state is a place in one or more forms, behind one of their words.
type state struct {
	check uint32 // bits of the spread hash that the slot does not tell; 0: the slot is free
	set   uint16 // of the entries whose forms end here
	next  uint16 // bits of the words that forms go on with
}

// golden spreads hashes over a table.
const golden = 0x9E3779B97F4A7C15

// checkOf returns the check of a spread hash.
func checkOf(spread uint64) uint32 { return uint32(spread>>16) | 1 }

// find returns the number of the state that hash leads to, or 0.
func (t *table) find(hash uint64) uint64 {
	hash *= golden
	for k := hash >> (64 - tableBits); ; k++ {
		switch t[k%(1<<tableBits)].check {
		case checkOf(hash):
			return k | 1<<tableBits
		case 0:
			return 0
		}
	}
}

// at returns the state with a number.
func (t *table) at(number uint64) *state { return &t[number%(1<<tableBits)] }

// put adds the state that hash leads to, which is not there, and returns its number.
func (t *table) put(hash uint64) uint64 {
	hash *= golden
	k := hash >> (64 - tableBits)
	for t[k].check != 0 {
		k = (k + 1) % (1 << tableBits)
	}
	t[k].check = checkOf(hash)
	return k | 1<<tableBits
}
