package server

import (
	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/segment"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

func (a *answer) segments(withText, withEvidence bool) []*maqafv1.Segment {
	n := chosen(a.segmentAt)
	if n == 0 {
		return nil
	}
	a.messages.room(n)
	a.spans.room(2 * n)
	segments := make([]*maqafv1.Segment, 0, n)
	for i := range a.found.Page.Segments {
		if a.segmentAt[i] >= 0 {
			segments = append(segments, a.segment(&a.found.Page.Segments[i], withText, withEvidence))
		}
	}
	return segments
}

func (a *answer) segment(s *segment.Segment, withText, withEvidence bool) *maqafv1.Segment {
	m := a.messages.next()
	m.Span, m.Kind, m.Confidence = a.span(s.Span), maqafv1.SegmentKind(s.Kind), confidence(s.Confidence)
	m.LanguageCode, m.ScriptCodes = s.Language, s.Scripts
	m.Direction, m.DominantDirection = maqafv1.TextDirection(s.Direction), maqafv1.TextDirection(s.Dominant)
	m.GroupId, m.DuplicateOfIndex, m.Block = int32(s.Group), index(a.segmentAt, s.DuplicateOf), int32(s.Block)
	if withText {
		m.Text = s.Span.Of(a.found.Text.Content)
	}
	if withEvidence {
		for _, e := range s.Evidence {
			m.Evidence = append(m.Evidence, &maqafv1.Evidence{RuleId: e.Rule, Span: a.span(e.Span), EntryId: e.Entry, FieldPath: e.Field})
		}
	}
	a.details(m, s)
	return m
}

// A frequent sort of details and the choice of it lie together.
type (
	furniture struct {
		choice  maqafv1.Segment_Furniture
		details maqafv1.FurnitureDetails
	}
	captionChoice struct {
		choice  maqafv1.Segment_Caption
		details maqafv1.CaptionDetails
	}
	creditChoice struct {
		choice  maqafv1.Segment_Credit
		details maqafv1.CreditDetails
	}
	bylineChoice struct {
		choice  maqafv1.Segment_Byline
		details maqafv1.BylineDetails
	}
	relatedChoice struct {
		choice  maqafv1.Segment_Related
		details maqafv1.RelatedDetails
	}
)

// details writes the fields that segments of this kind have.
func (a *answer) details(m *maqafv1.Segment, s *segment.Segment) {
	d := s.Details
	switch s.Kind {
	case segment.Caption:
		c := a.captions.next()
		c.details.MediaKind, c.details.Archive, c.details.Illustration = maqafv1.MediaKind(d.Media), d.Archive, d.Illustration
		c.choice.Caption = &c.details
		m.Details = &c.choice
	case segment.MediaCredit:
		c := a.credits.next()
		c.details.Cue, c.details.Creditors, c.details.MediaKind = a.part(d.Cue), a.parties(d.Parties), maqafv1.MediaKind(d.Media)
		c.details.Courtesy, c.details.Archive = d.Courtesy, d.Archive
		c.details.Illustration, c.details.Screenshot = d.Illustration, d.Screenshot
		c.choice.Credit = &c.details
		m.Details = &c.choice
	case segment.Byline, segment.Signature, segment.Contributor:
		b := a.bylines.next()
		b.details.Cue, b.details.Authors = a.part(d.Cue), a.parties(d.Parties)
		b.choice.Byline = &b.details
		m.Details = &b.choice
	case segment.Dateline:
		m.Details = &maqafv1.Segment_Dateline{Dateline: &maqafv1.DatelineDetails{
			Places: a.parts(d.Places), Agencies: a.parties(d.Agencies), DateIndex: a.dateIndex(d.Date), Separator: a.part(d.Separator),
		}}
	case segment.PublicationLine:
		m.Details = &maqafv1.Segment_Publication{Publication: &maqafv1.PublicationDetails{Events: a.events(d.Events)}}
	case segment.Interface, segment.Advertisement, segment.Legal, segment.EditorNote, segment.Noise:
		f := a.furniture.next()
		f.details.Category = d.Category
		f.choice.Furniture = &f.details
		m.Details = &f.choice
	case segment.RelatedLabel, segment.RelatedItem:
		r := a.related.next()
		r.details.ItemsMissing = d.ItemsMissing
		r.choice.Related = &r.details
		m.Details = &r.choice
	case segment.SocialPost, segment.Comment, segment.LiveTimestamp:
		post := &maqafv1.PostDetails{Handle: d.Handle, Uri: d.URI, DateIndex: a.dateIndex(d.Date)}
		if d.Author != nil {
			post.Author = a.party(d.Author)
		}
		m.Details = &maqafv1.Segment_Post{Post: post}
	case segment.Tags:
		m.Details = &maqafv1.Segment_Tags{Tags: &maqafv1.TagsDetails{Items: a.parts(d.Items)}}
	}
}

// dateIndex returns where the mention of a date expression stands in the answer, or nil.
func (a *answer) dateIndex(expression int) *int32 {
	mention, ok := a.found.Mention(expression)
	if !ok {
		return nil
	}
	return index(a.dateAt, mention)
}

func (a *answer) parties(from []segment.Party) []*maqafv1.Party {
	if len(from) == 0 {
		return nil
	}
	if len(a.lists) < len(from) {
		a.lists = make([]*maqafv1.Party, max(len(from), smallestChunk))
	}
	parties := a.lists[:len(from):len(from)]
	a.lists = a.lists[len(from):]
	for i := range from {
		parties[i] = a.party(&from[i])
	}
	return parties
}

func (a *answer) party(p *segment.Party) *maqafv1.Party {
	m := a.people.next()
	m.Span, m.Name, m.Kind, m.KnownId, m.Role = a.span(p.Span), p.Name, maqafv1.PartyKind(p.Kind), p.ID, p.Role
	m.Organization, m.OrganizationId = p.Organization, p.OrganizationID
	return m
}

func (a *answer) events(from []segment.Event) []*maqafv1.PublicationEventMention {
	events := make([]*maqafv1.PublicationEventMention, len(from))
	for i, e := range from {
		events[i] = &maqafv1.PublicationEventMention{Event: maqafv1.PublicationEvent(e.Kind), Cue: a.part(e.Cue), DateIndex: a.dateIndex(e.Date)}
		if mention, ok := a.found.Mention(e.Date); ok {
			events[i].Value = a.found.Dates[mention].Value
		}
	}
	return events
}

// groups lists the members that are in the answer; a group without any is left out.
func (a *answer) groups() []*maqafv1.SegmentGroup {
	if len(a.found.Page.Groups) == 0 {
		return nil
	}
	groups := make([]*maqafv1.SegmentGroup, 0, len(a.found.Page.Groups))
	for _, g := range a.found.Page.Groups {
		group := &maqafv1.SegmentGroup{Id: int32(g.ID), Kind: maqafv1.GroupKind_GROUP_KIND_MEDIA}
		group.SegmentIndexes = make([]int32, 0, len(g.Segments))
		for _, i := range g.Segments {
			if at := index(a.segmentAt, i); at != nil {
				group.SegmentIndexes = append(group.SegmentIndexes, *at)
			}
		}
		if len(group.SegmentIndexes) > 0 {
			groups = append(groups, group)
		}
	}
	return groups
}

func (a *answer) summary() *maqafv1.Summary {
	s := a.found.Summary()
	m := &maqafv1.Summary{
		Headline: s.Headline, Deck: s.Deck, Authors: a.parties(s.Authors), Contributors: a.parties(s.Contributors),
		LanguageCode: s.Language, Places: s.Places,
		PublishedDateIndex: index(a.dateAt, s.Published), ModifiedDateIndex: index(a.dateAt, s.Modified),
	}
	if s.Published != segment.None {
		m.PublishedValue = a.found.Dates[s.Published].Value
	}
	if s.Modified != segment.None {
		m.ModifiedValue = a.found.Dates[s.Modified].Value
	}
	return m
}

var referenceSources = [...]maqafv1.ReferenceSource{
	engine.ReferenceNone:        maqafv1.ReferenceSource_REFERENCE_SOURCE_NONE,
	engine.ReferenceRequest:     maqafv1.ReferenceSource_REFERENCE_SOURCE_REQUEST,
	engine.ReferencePublication: maqafv1.ReferenceSource_REFERENCE_SOURCE_PUBLICATION_LINE,
	engine.ReferenceMetadata:    maqafv1.ReferenceSource_REFERENCE_SOURCE_METADATA,
}

func (a *answer) reference() *maqafv1.ReferenceTime {
	return &maqafv1.ReferenceTime{Value: civilValue(a.found.Reference.Civil), Source: referenceSources[a.found.ReferenceSource]}
}
