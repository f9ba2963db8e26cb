package server

import (
	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/segment"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

func (a *answer) segments(withText, withEvidence bool) []*maqafv1.Segment {
	var segments []*maqafv1.Segment
	for i := range a.found.Page.Segments {
		if a.segmentAt[i] >= 0 {
			segments = append(segments, a.segment(&a.found.Page.Segments[i], withText, withEvidence))
		}
	}
	return segments
}

func (a *answer) segment(s *segment.Segment, withText, withEvidence bool) *maqafv1.Segment {
	m := &maqafv1.Segment{
		Span: a.span(s.Span), Kind: maqafv1.SegmentKind(s.Kind), Confidence: confidence(s.Confidence),
		LanguageCode: s.Language, ScriptCodes: s.Scripts,
		Direction: maqafv1.TextDirection(s.Direction), DominantDirection: maqafv1.TextDirection(s.Dominant),
		GroupId: int32(s.Group), DuplicateOfIndex: index(a.segmentAt, s.DuplicateOf), Block: int32(s.Block),
	}
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

// details writes the fields that segments of this kind have.
func (a *answer) details(m *maqafv1.Segment, s *segment.Segment) {
	d := s.Details
	switch s.Kind {
	case segment.Caption:
		m.Details = &maqafv1.Segment_Caption{Caption: &maqafv1.CaptionDetails{
			MediaKind: maqafv1.MediaKind(d.Media), Archive: d.Archive, Illustration: d.Illustration,
		}}
	case segment.MediaCredit:
		m.Details = &maqafv1.Segment_Credit{Credit: &maqafv1.CreditDetails{
			Cue: a.part(d.Cue), Creditors: a.parties(d.Parties), MediaKind: maqafv1.MediaKind(d.Media),
			Courtesy: d.Courtesy, Archive: d.Archive, Illustration: d.Illustration, Screenshot: d.Screenshot,
		}}
	case segment.Byline, segment.Signature, segment.Contributor:
		m.Details = &maqafv1.Segment_Byline{Byline: &maqafv1.BylineDetails{Cue: a.part(d.Cue), Authors: a.parties(d.Parties)}}
	case segment.Dateline:
		m.Details = &maqafv1.Segment_Dateline{Dateline: &maqafv1.DatelineDetails{
			Places: a.parts(d.Places), Agencies: a.parties(d.Agencies), DateIndex: a.dateIndex(d.Date), Separator: a.part(d.Separator),
		}}
	case segment.PublicationLine:
		m.Details = &maqafv1.Segment_Publication{Publication: &maqafv1.PublicationDetails{Events: a.events(d.Events)}}
	case segment.Interface, segment.Advertisement, segment.Legal, segment.EditorNote, segment.Noise:
		m.Details = &maqafv1.Segment_Furniture{Furniture: &maqafv1.FurnitureDetails{Category: d.Category}}
	case segment.RelatedLabel, segment.RelatedItem:
		m.Details = &maqafv1.Segment_Related{Related: &maqafv1.RelatedDetails{ItemsMissing: d.ItemsMissing}}
	case segment.SocialPost, segment.Comment, segment.LiveTimestamp:
		post := &maqafv1.PostDetails{Handle: d.Handle, Uri: d.URI, DateIndex: a.dateIndex(d.Date)}
		if d.Author != nil {
			post.Author = a.party(*d.Author)
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
	parties := make([]*maqafv1.Party, len(from))
	for i, p := range from {
		parties[i] = a.party(p)
	}
	return parties
}

func (a *answer) party(p segment.Party) *maqafv1.Party {
	return &maqafv1.Party{
		Span: a.span(p.Span), Name: p.Name, Kind: maqafv1.PartyKind(p.Kind), KnownId: p.ID, Role: p.Role,
		Organization: p.Organization, OrganizationId: p.OrganizationID,
	}
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
	var groups []*maqafv1.SegmentGroup
	for _, g := range a.found.Page.Groups {
		group := &maqafv1.SegmentGroup{Id: int32(g.ID), Kind: maqafv1.GroupKind_GROUP_KIND_MEDIA}
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

func (a *answer) reference() *maqafv1.ReferenceTime {
	sources := map[engine.ReferenceSource]maqafv1.ReferenceSource{
		engine.ReferenceNone:        maqafv1.ReferenceSource_REFERENCE_SOURCE_NONE,
		engine.ReferenceRequest:     maqafv1.ReferenceSource_REFERENCE_SOURCE_REQUEST,
		engine.ReferencePublication: maqafv1.ReferenceSource_REFERENCE_SOURCE_PUBLICATION_LINE,
		engine.ReferenceMetadata:    maqafv1.ReferenceSource_REFERENCE_SOURCE_METADATA,
	}
	return &maqafv1.ReferenceTime{Value: civilValue(a.found.Reference.Civil), Source: sources[a.found.ReferenceSource]}
}
