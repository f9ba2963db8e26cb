package date

import "strings"

// A day in words without a verb belongs to what is announced: to an event or a forecast.

// listed reports whether e stands in such words: behind a label, before a colon, or with the full hours that events begin at.
func (p *parser) listed(e *expr) bool {
	if p.announced(e.start) {
		return true
	}
	if e.linestart && e.lineend || p.pictured(e.start) {
		return false
	}
	if strings.HasPrefix(p.source[e.end:], ": ") && p.opensLine(p.wordStart(e.start)) {
		return true // Thursday: partly cloudy
	}
	return e.clock&Minute != 0 && e.minute%15 == 0 && p.dayOpens(e) && !p.published(e.start)
}

// dayOpens reports whether e begins with a weekday.
func (p *parser) dayOpens(e *expr) bool {
	_, hi := p.tokensBeside(e.start, e.start)
	for k := max(0, hi-1); k < len(p.tokens) && p.tokens[k].word <= e.start; k++ {
		if t := &p.tokens[k]; t.kind == kWeekday && t.start <= e.start && e.start < t.end {
			return true
		}
	}
	return false
}

// pausesAt reports whether a dash between spaces ends at byte i, behind which white space stands.
func (p *parser) pausesAt(i int) bool {
	r, size := lastRune(p.source[max(0, i-4):i])
	return i > 0 && isDash(r) && p.skipBack(i-size) < i-size && i < len(p.source) && p.source[i] == ' '
}

// wordStart returns where the word begins that stands around byte i.
func (p *parser) wordStart(i int) int {
	for floor := max(0, i-maxPrefixBytes); i > floor; {
		r, size := lastRune(p.source[floor:i])
		if !isLetter(r) {
			break
		}
		i -= size
	}
	return i
}

// announced reports whether what stands at byte i is told behind a label, as the time of an event is, and not that of the
// page: "Meeting: Friday morning".
func (p *parser) announced(i int) bool {
	j := p.skipBack(p.wordStart(i))
	if j == 0 || p.source[j-1] != ':' {
		return p.pausesAt(j) && !p.closesLine(i)
	}
	word := p.wordBefore(j - 1)
	return word != "" && !p.known(word, "publication-cues", "credit-cues", "caption-cues")
}

// maxCue bounds the words before a time that may name it as that of the page.
const maxCue = 4

// published reports whether a word that tells when a page was published stands before byte i on its line.
func (p *parser) published(i int) bool {
	for range maxCue {
		j := p.skipBack(i)
		for j > 0 && byteGaps[p.source[j-1]]&(gapColon|gapComma|gapPipe) != 0 {
			j = p.skipBack(j - 1)
		}
		word := p.wordBefore(j)
		if word == "" {
			return false
		}
		if p.known(word, "publication-cues") {
			return true
		}
		i = j - len(word)
	}
	return false
}

// pictured reports whether byte i stands in a caption: a credit ends its line or opens one beside it.
func (p *parser) pictured(i int) bool {
	end, ok := p.lineEnd(i)
	if !ok {
		return false
	}
	if p.credits(max(i, end-maxCredit), end) {
		return true
	}
	if from := min(end+1, len(p.source)); p.credits(from, min(from+maxCredit, len(p.source))) {
		return true
	}
	before := p.source[max(0, i-maxCaption):i]
	n := strings.LastIndexByte(before, '\n')
	if n < 0 {
		return false
	}
	from := i - len(before) + strings.LastIndexByte(before[:n], '\n') + 1
	return p.opensLine(from) && p.cued(from)
}

// lineEnd returns where the line of byte i ends, and false if that is too far for a caption.
func (p *parser) lineEnd(i int) (int, bool) {
	end := min(i+maxCaption, len(p.source))
	if n := strings.IndexByte(p.source[i:end], '\n'); n >= 0 {
		return i + n, true
	}
	return end, end == len(p.source)
}

// maxCaption bounds how far from a time its caption may go on, in bytes.
const maxCaption = 240

// maxCredit bounds a credit in bytes.
const maxCredit = 80

// credits reports whether a cue of a credit stands between two bytes, behind a mark or at the line's beginning.
func (p *parser) credits(from, to int) bool {
	for i := from; i < to && p.source[i] != '\n'; i++ {
		if byteGaps[p.source[i]]&(gapOpen|gapSlash|gapDot|gapPipe) != 0 && p.cued(i+1) {
			return true
		}
	}
	return from < to && p.opensLine(from) && p.cued(from)
}

// cued reports whether one of the two words behind byte i is a cue of a credit: Photo, AP Photo.
func (p *parser) cued(i int) bool {
	for range 2 {
		word := p.wordBehind(i)
		if word == "" {
			return false
		}
		if p.known(word, "credit-cues") {
			return true
		}
		i = p.skipOn(i) + len(word)
	}
	return false
}
