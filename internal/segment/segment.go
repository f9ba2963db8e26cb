// Package segment cuts a newsroom page into typed segments and reads their fields: who made the picture, who
// wrote the text, when it was published.
package segment

import "github.com/maqaf/maqaf/internal/text"

// Kind is what a segment is for. The numbers are those of the contract's SegmentKind.
type Kind uint8

// The kinds. The zero value is unknown.
const (
	Unknown Kind = iota
	Paragraph
	Kicker
	Headline
	Deck
	Byline
	Signature
	Dateline
	PublicationLine
	Subheading
	ListItem
	PullQuote
	Caption
	MediaCredit
	Contributor
	AuthorBio
	RelatedLabel
	RelatedItem
	SocialPost
	LiveTimestamp
	EditorNote
	Legal
	Tags
	Data
	Comment
	Advertisement
	Interface
	Noise
	kinds // their number
)

// None is the value of indexes that point nowhere.
const None = -1

// Direction is a base direction.
type Direction uint8

// The directions. The zero value is unknown.
const (
	DirectionUnknown Direction = iota
	LTR
	RTL
)

// PartyKind is what a Party is.
type PartyKind uint8

// The kinds of parties. The zero value is unknown.
const (
	PartyUnknown PartyKind = iota
	Person
	Agency
	Organization
)

// MediaKind is the medium of a caption or credit.
type MediaKind uint8

// The media. The zero value is unknown.
const (
	MediaUnknown MediaKind = iota
	Photo
	Video
	Graphic
	Audio
)

// EventKind is what a publication line tells.
type EventKind uint8

// The events. The zero value is unknown.
const (
	EventUnknown EventKind = iota
	Published
	FirstPublished
	Updated
)

// Party is a person or body named in a credit or byline.
type Party struct {
	Span           text.Span
	Name           string // without cues and punctuation
	Kind           PartyKind
	ID             string // of a known body, such as "reuters"; empty for persons
	Role           string // lower kebab-case, such as "photographer"; may be empty
	Organization   string // the body that a person works for, where the text names one
	OrganizationID string
}

// Event is one publication or change that a publication line tells.
type Event struct {
	Kind EventKind
	Cue  text.Span // empty if there is none
	Date int       // index of the date expression, or None
}

// Details are the fields of a segment; which of them are filled follows from its kind. The zero value has none,
// but for Date, which is then None.
type Details struct {
	Cue          text.Span   // the word that announces a credit, byline or contributor; empty if none
	Parties      []Party     // creditors, authors or contributors, in text order
	Media        MediaKind   // of CAPTION and MEDIA_CREDIT
	Archive      bool        // of CAPTION and MEDIA_CREDIT
	Illustration bool        // likewise
	Courtesy     bool        // of MEDIA_CREDIT
	Screenshot   bool        // likewise
	Places       []text.Span // of DATELINE
	Agencies     []Party     // of DATELINE
	Separator    text.Span   // of DATELINE
	Date         int         // of DATELINE, SOCIAL_POST, COMMENT and LIVE_TIMESTAMP: index of the date expression, or None
	Events       []Event     // of PUBLICATION_LINE
	Category     string      // of furniture, such as "comments.new"
	ItemsMissing bool        // of RELATED_LABEL
	Author       *Party      // of SOCIAL_POST and COMMENT
	Handle       string      // of SOCIAL_POST, with its @
	URI          string      // of SOCIAL_POST
	Items        []text.Span // of TAGS
}

// Evidence says what a segment or one of its fields rests on.
type Evidence struct {
	Rule  string    // id of the rule, such as "credit.cue"
	Span  text.Span // what it saw
	Entry string    // id of the lexicon entry; empty if none
	Field string    // path of the field that it explains, such as "credit.creditors[0].known_id"; empty for the whole
}

// Segment is a stretch of text with one function.
type Segment struct {
	Span        text.Span // without surrounding white space
	Kind        Kind
	Confidence  int    // in thousandths
	Language    string // BCP 47; "und" if unknown, "zxx" if there are no letters
	Scripts     []string
	Direction   Direction  // of its first strong character outside isolates; LTR if it has none
	Dominant    Direction  // of most of its letters
	Group       int        // 0 if it is in none
	DuplicateOf int        // index of the earlier segment that it repeats, or None
	Block       int        // from 1
	Details     *Details   // never nil; shared by the segments that have no fields, so not to be changed
	Evidence    []Evidence // the first explains the kind
}

// Group is a set of segments that belong to one picture or clip.
type Group struct {
	ID       int   // from 1
	Segments []int // indexes, rising
}

// Page is what Classify returns.
type Page struct {
	Segments []Segment // by start; they tile the visible text
	Groups   []Group
	results  *results // what the segments lie in
}

// Free gives the memory of p to another page, for those that have many; p and all that its segments point to must not be used any more.
func (p *Page) Free() {
	if p.results != nil {
		p.results.free()
	}
	*p = Page{}
}
