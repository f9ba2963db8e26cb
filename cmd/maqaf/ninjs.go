package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// ninjsItem is an IPTC ninjs 3.3 news item as far as a page tells it.
type ninjsItem struct {
	URI             string        `json:"uri"`
	Standard        *ninjsVersion `json:"standard,omitempty"`
	Name            string        `json:"name,omitempty"` // of an association
	Type            string        `json:"type"`
	Language        string        `json:"language,omitempty"`
	FirstCreated    string        `json:"firstCreated,omitempty"`
	VersionCreated  string        `json:"versionCreated,omitempty"`
	By              string        `json:"by,omitempty"`
	Located         string        `json:"located,omitempty"`
	CopyrightNotice string        `json:"copyrightNotice,omitempty"`
	Headlines       []ninjsText   `json:"headlines,omitempty"`
	Descriptions    []ninjsText   `json:"descriptions,omitempty"`
	Bodies          []ninjsText   `json:"bodies,omitempty"`
	People          []ninjsNamed  `json:"people,omitempty"`
	Organisations   []ninjsNamed  `json:"organisations,omitempty"`
	Subjects        []ninjsNamed  `json:"subjects,omitempty"`
	Associations    []ninjsItem   `json:"associations,omitempty"`
}

type ninjsVersion struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	Schema  string `json:"schema"`
}

type ninjsText struct {
	Role        string `json:"role,omitempty"`
	ContentType string `json:"contentType,omitempty"`
	Value       string `json:"value"`
}

type ninjsNamed struct {
	Name    string `json:"name"`
	Rel     string `json:"rel,omitempty"`
	Literal string `json:"literal,omitempty"` // id of a known body
}

// printNinjs writes an analysis, made with include_text, as ninjs. uri is the document's; a text without one is named
// by its SHA-256.
func printNinjs(out io.Writer, a *maqafv1.Analysis, uri, text string) error {
	if uri == "" {
		sum := sha256.Sum256([]byte(text))
		uri = "urn:sha256:" + hex.EncodeToString(sum[:])
	}
	encoder := json.NewEncoder(out)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	return encoder.Encode(newNinjs(a, uri))
}

func newNinjs(a *maqafv1.Analysis, uri string) ninjsItem {
	article, s := newArticle(a), a.GetSummary()
	item := ninjsItem{
		URI: uri, Type: "text", Language: article.InLanguage, Located: strings.Join(s.GetPlaces(), ", "),
		Standard:     &ninjsVersion{Name: "ninjs", Version: "3.3", Schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.3.json"},
		FirstCreated: instant(a, s.PublishedDateIndex), VersionCreated: instant(a, s.ModifiedDateIndex),
		By: joinNames(s.GetAuthors()), Headlines: ninjsTexts("main", article.Headline),
		Descriptions: ninjsTexts("summary", article.AlternativeHeadline), Bodies: ninjsTexts("main", article.ArticleBody),
	}
	item.add("creator", s.GetAuthors())
	item.add("contributor", s.GetContributors())
	for _, keyword := range article.Keywords {
		item.Subjects = append(item.Subjects, ninjsNamed{Name: keyword, Rel: "about"})
	}
	for _, segment := range a.GetSegments() {
		if segment.GetKind() == maqafv1.SegmentKind_SEGMENT_KIND_LEGAL && item.CopyrightNotice == "" {
			item.CopyrightNotice = segment.GetText()
		}
	}
	for i, image := range article.Image {
		item.Associations = append(item.Associations, newNinjsImage(uri, i+1, image))
	}
	return item
}

// add lists parties as people or organisations, with what they have to do with the text.
func (n *ninjsItem) add(rel string, parties []*maqafv1.Party) {
	for _, p := range parties {
		named := ninjsNamed{Name: p.GetName(), Rel: rel, Literal: p.GetKnownId()}
		if p.GetKind() == maqafv1.PartyKind_PARTY_KIND_PERSON {
			n.People = append(n.People, named)
		} else {
			n.Organisations = append(n.Organisations, named)
		}
	}
}

func newNinjsImage(uri string, number int, image imageObject) ninjsItem {
	item := ninjsItem{URI: fmt.Sprintf("%s#media-%d", uri, number), Name: fmt.Sprintf("media-%d", number), Type: "picture"}
	if image.Type == "VideoObject" {
		item.Type = "video"
	}
	for _, caption := range image.Caption {
		item.Descriptions = append(item.Descriptions, ninjsTexts("caption", caption)...)
	}
	var names []string
	for _, creator := range image.Creator {
		names = append(names, creator.Name)
	}
	item.By = strings.Join(names, ", ")
	return item
}

func ninjsTexts(role, value string) []ninjsText {
	if value == "" {
		return nil
	}
	return []ninjsText{{Role: role, ContentType: "text/plain", Value: value}}
}

func joinNames(parties []*maqafv1.Party) string {
	var names []string
	for _, p := range parties {
		names = append(names, p.GetName())
	}
	return strings.Join(names, ", ")
}

// instant returns a date as ninjs wants it, in RFC 3339; empty unless its zone is known.
func instant(a *maqafv1.Analysis, index *int32) string {
	if index == nil || a.GetDates()[*index].GetInstantTime() == nil {
		return ""
	}
	return a.GetDates()[*index].GetInstantTime().AsTime().Format(time.RFC3339)
}
