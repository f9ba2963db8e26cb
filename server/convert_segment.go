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
	a.segmentSlab.room(n)
	a.spans.room(2 * n)
	segments := a.segmentLists.list(n)[:0]
	for i := range a.found.Page.Segments {
		if a.segmentAt[i] >= 0 {
			segments = append(segments, a.segment(&a.found.Page.Segments[i], withText, withEvidence))
		}
	}
	return segments
}

func (a *answer) segment(s *segment.Segment, withText, withEvidence bool) *maqafv1.Segment {
	m := a.segmentSlab.next()
	m.Span, m.Kind, m.Confidence = a.span(s.Span), maqafv1.SegmentKind(s.Kind), confidence(s.Confidence)
	m.LanguageCode, m.ScriptCodes = s.Language, s.Scripts
	m.Direction, m.DominantDirection = maqafv1.TextDirection(s.Direction), maqafv1.TextDirection(s.Dominant)
	m.GroupId, m.DuplicateOfIndex, m.Block = int32(s.Group), index(a.segmentAt, s.DuplicateOf), int32(s.Block)
	if withText {
		m.Text = s.Span.Of(a.found.Text.Content)
	}
	if withEvidence {
		m.Evidence = a.proofLists.list(len(s.Evidence))
		for i, e := range s.Evidence {
			proof := a.proof.next()
			proof.RuleId, proof.Span, proof.EntryId, proof.FieldPath = e.Rule, a.span(e.Span), e.Entry, e.Field
			m.Evidence[i] = proof
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
	datelineChoice struct {
		choice  maqafv1.Segment_Dateline
		details maqafv1.DatelineDetails
	}
	publicationChoice struct {
		choice  maqafv1.Segment_Publication
		details maqafv1.PublicationDetails
	}
	postChoice struct {
		choice  maqafv1.Segment_Post
		details maqafv1.PostDetails
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
		l := a.datelines.next()
		l.details.Places, l.details.Agencies = a.parts(d.Places), a.parties(d.Agencies)
		l.details.DateIndex, l.details.Separator = a.dateIndex(d.Date), a.part(d.Separator)
		l.choice.Dateline = &l.details
		m.Details = &l.choice
	case segment.PublicationLine:
		p := a.publications.next()
		p.details.Events = a.events(d.Events)
		p.choice.Publication = &p.details
		m.Details = &p.choice
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
		p := a.posts.next()
		p.details.Handle, p.details.Uri, p.details.DateIndex = d.Handle, d.URI, a.dateIndex(d.Date)
		if d.Author != nil {
			p.details.Author = a.party(d.Author)
		}
		p.choice.Post = &p.details
		m.Details = &p.choice
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
	parties := a.peopleLists.list(len(from))
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
	events := a.eventLists.list(len(from))
	for i, e := range from {
		m := a.eventSlab.next()
		m.Event, m.Cue, m.DateIndex = maqafv1.PublicationEvent(e.Kind), a.part(e.Cue), a.dateIndex(e.Date)
		if mention, ok := a.found.Mention(e.Date); ok {
			m.Value = a.found.Dates[mention].Value
		}
		events[i] = m
	}
	return events
}

// groups lists the members that are in the answer; a group without any is left out.
func (a *answer) groups() []*maqafv1.SegmentGroup {
	groups := a.groupLists.list(len(a.found.Page.Groups))[:0]
	for _, g := range a.found.Page.Groups {
		group := a.groupSlab.next()
		group.Id, group.Kind = int32(g.ID), maqafv1.GroupKind_GROUP_KIND_MEDIA
		group.SegmentIndexes = a.numbers.list(len(g.Segments))[:0]
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
	s, m := a.found.Summary(), &a.whole.summary
	m.Headline, m.Deck, m.Authors, m.Contributors = s.Headline, s.Deck, a.parties(s.Authors), a.parties(s.Contributors)
	m.LanguageCode, m.Places = s.Language, s.Places
	m.PublishedDateIndex, m.ModifiedDateIndex = index(a.dateAt, s.Published), index(a.dateAt, s.Modified)
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
	m := &a.whole.reference
	m.Value, m.Source = a.found.Reference.Civil.Value(), referenceSources[a.found.ReferenceSource]
	return m
}
