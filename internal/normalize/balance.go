package normalize

// maxDepth is the depth beyond which UAX #9 ignores embeddings for certain (BD2); each opens at least one level.
const maxDepth = 125

// opened is an embedding or isolate that waits for its end.
type opened struct {
	action int32 // index of its opening control in actions
	filled bool  // something stands inside
	deep   bool  // beyond maxDepth: without effect
	kind   control
}

// action is a control that goes, or the place where one is put in, in 8 bytes: a text may be made of controls.
type action struct {
	at     int32
	len    uint8
	remove bool
	alone  bool    // the control has no partner
	insert control // popEmbedding or popIsolate to put in here
}

// balancer walks over the text.
type balancer struct {
	actions  []action
	stack    []opened
	isolates int // in stack
}

// balanceChanges is the step BalanceControls: in each paragraph, closing controls without a partner, pairs without
// content and pairs too deep to count go, and what is open at the end of its isolate or paragraph is closed there. Marks
// stay. What is deleted had no effect on the order, except that an unmatched closer is a neutral character.
func balanceChanges(s string, _ *Options) []change {
	if !hasControls(s) {
		return nil
	}
	var b balancer
	b.actions = make([]action, 0, countControls(s))
	b.run(s)
	return b.finish()
}

// run walks over the paragraphs of s.
func (b *balancer) run(s string) {
	for i := 0; i < len(s); {
		if n := paragraphEnd(s, i); n > 0 {
			b.closeAll(i)
			i += n
			continue
		}
		kind, n := controlAt(s, i)
		switch kind {
		case noControl:
			b.fill()
			i += size(s[i:])
			continue
		case markControl:
			b.fill()
		case embedding, isolate:
			b.open(kind, i, n)
		case popEmbedding:
			b.pop(i, n)
		case popIsolate:
			b.popIsolate(i, n)
		}
		i += n
	}
	b.closeAll(len(s))
}

// fill notes that the innermost pair has content.
func (b *balancer) fill() {
	if k := len(b.stack) - 1; k >= 0 {
		b.stack[k].filled = true
	}
}

func (b *balancer) open(kind control, at, n int) {
	b.stack = append(b.stack, opened{kind: kind, action: int32(len(b.actions)), deep: len(b.stack) >= maxDepth})
	b.actions = append(b.actions, action{at: int32(at), len: uint8(n)})
	if kind == isolate {
		b.isolates++
	}
}

func (b *balancer) remove(at, n int) {
	b.actions = append(b.actions, action{at: int32(at), len: uint8(n), remove: true})
}

// pop meets a POP DIRECTIONAL FORMATTING, which never closes across an isolate.
func (b *balancer) pop(at, n int) {
	if k := len(b.stack) - 1; k < 0 || b.stack[k].kind != embedding {
		b.remove(at, n)
		b.actions[len(b.actions)-1].alone = true
		return
	}
	if !b.close() {
		b.remove(at, n)
	}
}

// popIsolate meets a POP DIRECTIONAL ISOLATE, which closes the embeddings opened since its isolate too.
func (b *balancer) popIsolate(at, n int) {
	if b.isolates == 0 {
		b.remove(at, n)
		b.actions[len(b.actions)-1].alone = true
		return
	}
	for b.stack[len(b.stack)-1].kind != isolate {
		b.supply(at)
	}
	if !b.close() {
		b.remove(at, n)
	}
}

// close takes the innermost pair off the stack and reports whether it stays; if not, its opening control goes.
func (b *balancer) close() bool {
	k := len(b.stack) - 1
	o := b.stack[k]
	b.stack = b.stack[:k]
	if o.kind == isolate {
		b.isolates--
	}
	if o.filled {
		b.fill()
	}
	if o.filled && !o.deep {
		return true
	}
	b.actions[o.action].remove = true
	return false
}

// supply closes the innermost pair at byte at, where its own closing control is missing.
func (b *balancer) supply(at int) {
	b.actions[b.stack[len(b.stack)-1].action].alone = true
	with := popEmbedding
	if b.stack[len(b.stack)-1].kind == isolate {
		with = popIsolate
	}
	if b.close() {
		b.actions = append(b.actions, action{at: int32(at), insert: with})
	}
}

// closeAll closes what is open at the end of a paragraph.
func (b *balancer) closeAll(at int) {
	for len(b.stack) > 0 {
		b.supply(at)
	}
}

// finish returns the changes.
func (b *balancer) finish() []change {
	var out changeList
	for _, a := range b.actions {
		switch {
		case a.insert == popEmbedding:
			out.replace(int(a.at), int(a.at), "\u202C")
		case a.insert == popIsolate:
			out.replace(int(a.at), int(a.at), "\u2069")
		case a.remove:
			out.replace(int(a.at), int(a.at)+int(a.len), "")
		}
	}
	return out
}

// paragraphEnd returns the length of the paragraph separator (bidi class B) at byte i of s, or 0.
func paragraphEnd(s string, i int) int {
	switch b := s[i]; {
	case b == '\n', b == '\r', b >= 0x1C && b <= 0x1E:
		return 1
	case b == 0xC2 && s[i+1] == 0x85:
		return 2
	case b == 0xE2 && s[i+1] == 0x80 && s[i+2] == 0xA9:
		return 3
	}
	return 0
}
