package main

import (
	"encoding/json"
	"io"
	"strings"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// newsArticle is a schema.org NewsArticle as far as a page tells it.
type newsArticle struct {
	Context             string        `json:"@context"`
	Type                string        `json:"@type"`
	Headline            string        `json:"headline,omitempty"`
	AlternativeHeadline string        `json:"alternativeHeadline,omitempty"`
	Dateline            string        `json:"dateline,omitempty"`
	DatePublished       string        `json:"datePublished,omitempty"`
	DateModified        string        `json:"dateModified,omitempty"`
	InLanguage          string        `json:"inLanguage,omitempty"`
	Author              []agent       `json:"author,omitempty"`
	Contributor         []agent       `json:"contributor,omitempty"`
	Image               []imageObject `json:"image,omitempty"`
	Keywords            []string      `json:"keywords,omitempty"`
	ArticleBody         string        `json:"articleBody,omitempty"`
}

// agent is a schema.org Person or Organization.
type agent struct {
	Type       string `json:"@type"`
	Name       string `json:"name"`
	Identifier string `json:"identifier,omitempty"`
	WorksFor   *agent `json:"worksFor,omitempty"`
}

// imageObject is a schema.org ImageObject, or a VideoObject.
type imageObject struct {
	Type       string   `json:"@type"`
	Caption    []string `json:"caption,omitempty"`
	CreditText string   `json:"creditText,omitempty"`
	Creator    []agent  `json:"creator,omitempty"`
}

// printJSONLD writes an analysis, made with include_text, as JSON-LD.
func printJSONLD(out io.Writer, a *maqafv1.Analysis) error {
	encoder := json.NewEncoder(out)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	return encoder.Encode(newArticle(a))
}

func newArticle(a *maqafv1.Analysis) newsArticle {
	s := a.GetSummary()
	article := newsArticle{
		Context: "https://schema.org", Type: "NewsArticle", Headline: s.GetHeadline(), AlternativeHeadline: s.GetDeck(),
		DatePublished: s.GetPublishedValue(), DateModified: s.GetModifiedValue(), InLanguage: known(s.GetLanguageCode()),
		Author: agents(s.GetAuthors()), Contributor: agents(s.GetContributors()), Image: images(a),
	}
	var body []string
	for _, segment := range a.GetSegments() {
		switch segment.GetKind() {
		case maqafv1.SegmentKind_SEGMENT_KIND_DATELINE:
			if article.Dateline == "" {
				article.Dateline = segment.GetText()
			}
		case maqafv1.SegmentKind_SEGMENT_KIND_PARAGRAPH, maqafv1.SegmentKind_SEGMENT_KIND_SUBHEADING,
			maqafv1.SegmentKind_SEGMENT_KIND_LIST_ITEM:
			body = append(body, segment.GetText())
		case maqafv1.SegmentKind_SEGMENT_KIND_TAGS:
			for _, item := range segment.GetTags().GetItems() {
				article.Keywords = append(article.Keywords, item.GetText())
			}
		}
	}
	article.ArticleBody = strings.Join(body, "\n\n")
	return article
}

// known returns a language that is one.
func known(language string) string {
	if language == "und" || language == "zxx" {
		return ""
	}
	return language
}

func agents(parties []*maqafv1.Party) []agent {
	var list []agent
	for _, p := range parties {
		a := agent{Type: "Organization", Name: p.GetName(), Identifier: p.GetKnownId()}
		if p.GetKind() == maqafv1.PartyKind_PARTY_KIND_PERSON {
			a.Type = "Person"
		}
		if p.GetOrganization() != "" {
			a.WorksFor = &agent{Type: "Organization", Name: p.GetOrganization(), Identifier: p.GetOrganizationId()}
		}
		list = append(list, a)
	}
	return list
}

// images returns one object for each media group, in order, without repeated captions.
func images(a *maqafv1.Analysis) []imageObject {
	var list []imageObject
	for _, group := range a.GetGroups() {
		image := imageObject{Type: "ImageObject"}
		for _, i := range group.GetSegmentIndexes() {
			segment := a.GetSegments()[i]
			if segment.GetCredit().GetMediaKind() == maqafv1.MediaKind_MEDIA_KIND_VIDEO {
				image.Type = "VideoObject"
			}
			switch {
			case segment.DuplicateOfIndex != nil:
			case segment.GetKind() == maqafv1.SegmentKind_SEGMENT_KIND_CAPTION:
				image.Caption = append(image.Caption, segment.GetText())
			case segment.GetKind() == maqafv1.SegmentKind_SEGMENT_KIND_MEDIA_CREDIT && image.CreditText == "":
				image.CreditText = segment.GetText()
				image.Creator = agents(segment.GetCredit().GetCreditors())
			}
		}
		list = append(list, image)
	}
	return list
}
