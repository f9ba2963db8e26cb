package date

import (
	"strings"
	"unicode/utf8"

	"github.com/maqaf/maqaf/internal/lexicon"
)

// shape is a beginning or an ending of words that tells a tense: -ed, יי-. Words that have it by chance are entries of
// their own, without a tense.
type shape struct {
	text  string
	head  bool // a beginning
	voice voice
	// A beginning may want an ending too, but none of those excepted: יגיעו, not ילדיו.
	tail   string
	except []string
}

// shapes are known by a byte of the words that may have them.
type shapes struct {
	heads [256][]shape // by the last byte of the first letter
	tails [256][]shape // by the last byte
}

// learn adds what e, an entry of words that tell a tense, says of their beginnings and endings.
func (s *shapes) learn(e *lexicon.Entry) {
	v := voiceNames[e.Attr("tense")]
	for _, tail := range strings.Fields(e.Attr("suffix")) {
		s.add(shape{text: tail, voice: v})
	}
	for _, head := range strings.Fields(e.Attr("heads")) {
		s.add(shape{text: head, head: true, voice: v})
	}
	frame, except := strings.Fields(e.Attr("frame")), strings.Fields(e.Attr("except"))
	for i := 1; i < len(frame); i += 2 {
		s.add(shape{text: frame[i-1], head: true, tail: frame[i], except: except, voice: v})
	}
}

func (s *shapes) add(x shape) {
	if x.head {
		s.heads[headByte(x.text)] = append(s.heads[headByte(x.text)], x)
	} else {
		s.tails[x.text[len(x.text)-1]] = append(s.tails[x.text[len(x.text)-1]], x)
	}
}

// headByte returns the byte of a word's first letter that tells it from others of its script.
func headByte(word string) byte {
	if word[0] < 0x80 {
		return word[0]
	}
	return word[1]
}

// maxShapes bounds how many words are looked at for their shape.
const maxShapes = 7

// shapeBefore looks at the words before byte i, down to byte floor, nearest first. It returns where the word ends whose
// shape tells a tense.
func (p *parser) shapeBefore(i, floor int) (int, voice) {
	s := p.source
	for range maxShapes {
		for i > floor && !p.wordByte(i-1) {
			if s[i-1] == ',' || s[i-1] == '"' || s[i-1] == '(' {
				return 0, voiceNone
			}
			i--
		}
		j := i
		for j > floor && p.wordByte(j-1) {
			j--
		}
		if j == i || j == floor && floor > 0 {
			return 0, voiceNone
		}
		if w := p.shapeOf(s[j:i]); w != voiceNone && !p.exempt(j) && !(w == voicePast && s[j] < 0x80 && p.passive(j)) {
			if w == voicePast && p.futureBefore(j) {
				w = voiceFuture
			}
			return i, w
		}
		i = j
	}
	return 0, voiceNone
}

// shapeBehind looks at the words behind byte i, up to byte ceiling, and returns where the word begins.
func (p *parser) shapeBehind(i, ceiling int) (int, voice) {
	s := p.source
	for range maxShapes {
		for i < ceiling && !p.wordByte(i) {
			i++
		}
		j := i
		for j < ceiling && p.wordByte(j) {
			j++
		}
		if j == i {
			return 0, voiceNone
		}
		if w := p.shapeOf(s[i:j]); (w != voiceNone && (w != voicePast || s[i] >= 0x80)) && !p.exempt(i) {
			return i, w
		}
		i = j
	}
	return 0, voiceNone
}

// wordByte reports whether byte i is of a Latin or Hebrew word.
func (p *parser) wordByte(i int) bool {
	b := p.source[i]
	return b|0x20 >= 'a' && b|0x20 <= 'z' || b >= 0x80
}

// shapeOf returns what the shape of a word tells.
func (p *parser) shapeOf(word string) voice {
	if len(word) < minShaped || len(word) > 40 || word[0] >= 'A' && word[0] <= 'Z' {
		return voiceNone
	}
	for _, x := range p.shapes.tails[word[len(word)-1]] {
		if strings.HasSuffix(word, x.text) && x.fits(word) {
			return x.voice
		}
	}
	for _, x := range p.shapes.heads[headByte(word)] {
		if strings.HasPrefix(word, x.text) && x.fits(word) {
			return x.voice
		}
	}
	return voiceNone
}

// fits reports whether a word that begins or ends with x is long enough and has the ending that x may want.
func (x *shape) fits(word string) bool {
	n := utf8.RuneCountInString(word)
	return n >= minShaped && len(word) > len(x.text) && (x.tail == "" || x.framed(word, n))
}

// minShaped is how many letters a word has at least whose shape tells a tense.
const minShaped = 4

// minFramed is how many letters a word has at least that a beginning and an ending tell; shorter ones are verbs of the
// past: ירדו, יצאו.
const minFramed = 5

// framed reports whether a word of n letters has the ending that x wants.
func (x *shape) framed(word string, n int) bool {
	if n < minFramed || !strings.HasSuffix(word, x.tail) {
		return false
	}
	for _, s := range x.except {
		if strings.HasSuffix(word, s) {
			return false
		}
	}
	return true
}

// exempt reports whether the word at byte i is an entry of its own.
func (p *parser) exempt(i int) bool {
	_, hi := p.tokensBeside(i, i)
	for k, n := hi, 0; k < len(p.tokens) && p.tokens[k].word <= i && n < 8; k, n = k+1, n+1 {
		if t := &p.tokens[k]; t.kind == kTense && (t.start == i || t.word == i) {
			return true
		}
	}
	return false
}
