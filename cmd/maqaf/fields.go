package main

import (
	"fmt"
	"strings"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// segmentFields returns what is known of a segment, as pairs of name and value.
func segmentFields(s *maqafv1.Segment, a *maqafv1.Analysis) [][2]string {
	var fields [][2]string
	add := func(name, value string) {
		if value != "" {
			fields = append(fields, [2]string{name, value})
		}
	}
	credit, dateline, post := s.GetCredit(), s.GetDateline(), s.GetPost()
	add("creditors", partyNames(credit.GetCreditors()))
	add("medium", mediaName(credit.GetMediaKind()+s.GetCaption().GetMediaKind()))
	add("flags", flagNames(s))
	add("authors", partyNames(s.GetByline().GetAuthors()))
	add("places", partTexts(dateline.GetPlaces()))
	add("agencies", partyNames(dateline.GetAgencies()))
	for _, e := range s.GetPublication().GetEvents() {
		add(kebab(e.GetEvent().String(), "PUBLICATION_EVENT_"), e.GetValue())
	}
	add("category", s.GetFurniture().GetCategory())
	if post.GetAuthor() != nil {
		add("author", post.GetAuthor().GetName())
	}
	add("handle", post.GetHandle())
	if post != nil && post.DateIndex != nil {
		add("time", a.GetDates()[post.GetDateIndex()].GetValue())
	}
	add("tags", partTexts(s.GetTags().GetItems()))
	if s.GetGroupId() != 0 {
		add("group", fmt.Sprint(s.GetGroupId()))
	}
	if s.DuplicateOfIndex != nil {
		add("repeats", a.GetSegments()[s.GetDuplicateOfIndex()].GetText())
	}
	return fields
}

func mediaName(k maqafv1.MediaKind) string {
	if k == maqafv1.MediaKind_MEDIA_KIND_UNSPECIFIED {
		return ""
	}
	return kebab(k.String(), "MEDIA_KIND_")
}

func flagNames(s *maqafv1.Segment) string {
	var names []string
	for _, flag := range []struct {
		name string
		set  bool
	}{
		{"archive", s.GetCredit().GetArchive() || s.GetCaption().GetArchive()},
		{"illustration", s.GetCredit().GetIllustration() || s.GetCaption().GetIllustration()},
		{"courtesy", s.GetCredit().GetCourtesy()},
		{"screenshot", s.GetCredit().GetScreenshot()},
		{"items missing", s.GetRelated().GetItemsMissing()},
	} {
		if flag.set {
			names = append(names, flag.name)
		}
	}
	return strings.Join(names, ", ")
}

// partyNames returns names with the ids of known bodies and the bodies that persons work for.
func partyNames(parties []*maqafv1.Party) string {
	var names []string
	for _, p := range parties {
		name := p.GetName()
		if p.GetOrganization() != "" {
			name += " / " + p.GetOrganization()
		}
		if id := p.GetKnownId() + p.GetOrganizationId(); id != "" {
			name += " [" + id + "]"
		}
		names = append(names, name)
	}
	return strings.Join(names, ", ")
}

func partTexts(parts []*maqafv1.TextPart) string {
	var texts []string
	for _, p := range parts {
		texts = append(texts, p.GetText())
	}
	return strings.Join(texts, ", ")
}
