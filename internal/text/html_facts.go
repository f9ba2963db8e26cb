package text

import (
	"encoding/json"
	"strings"
)

// maxJSON is the number of bytes of JSON-LD that are read of one page.
const maxJSON = 1 << 20

// metaFacts are the names of meta elements that say something of the article.
var metaFacts = map[string]FactKind{
	"og:title": FactTitle, "twitter:title": FactTitle,
	"description": FactDescription, "og:description": FactDescription,
	"author": FactAuthor, "article:author": FactAuthor, "byl": FactAuthor, "parsely-author": FactAuthor, "sailthru.author": FactAuthor, "dc.creator": FactAuthor,
	"article:published_time": FactPublished, "og:published_time": FactPublished, "datepublished": FactPublished, "date": FactPublished,
	"pubdate": FactPublished, "publishdate": FactPublished, "publish-date": FactPublished, "publish_date": FactPublished, "dc.date": FactPublished,
	"dc.date.issued": FactPublished, "dcterms.created": FactPublished, "dcterms.date": FactPublished, "sailthru.date": FactPublished,
	"parsely-pub-date": FactPublished, "cxenseparse:recs:publishtime": FactPublished, "ptime": FactPublished,
	"article:modified_time": FactModified, "og:updated_time": FactModified, "datemodified": FactModified, "last-modified": FactModified,
	"lastmod": FactModified, "dcterms.modified": FactModified, "revised": FactModified,
	"article:section": FactSection, "og:locale": FactLanguage, "content-language": FactLanguage, "language": FactLanguage,
}

func (r *htmlReader) metaTag(a *attributes) {
	if kind := metaFacts[a.name]; kind != 0 {
		r.facts.fact(kind, strings.TrimSpace(a.content), a.name)
		return
	}
	switch a.itemprop {
	case "datePublished":
		r.facts.fact(FactPublished, strings.TrimSpace(a.content), "itemprop")
	case "dateModified":
		r.facts.fact(FactModified, strings.TrimSpace(a.content), "itemprop")
	}
}

// jsonLD reads one script of JSON-LD. What is no JSON is no evidence.
func (r *htmlReader) jsonLD(script string) {
	r.meta += len(script)
	if r.meta > maxJSON {
		return
	}
	var value any
	if json.Unmarshal([]byte(script), &value) == nil {
		r.node(value, 8)
	}
}

// node looks for articles in a JSON-LD value, no deeper than depth.
func (r *htmlReader) node(value any, depth int) {
	if depth == 0 {
		return
	}
	switch v := value.(type) {
	case []any:
		for _, each := range v {
			r.node(each, depth-1)
		}
	case map[string]any:
		if isArticle(v["@type"]) {
			r.article(v)
		}
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage", "hasPart"} {
			if inner, ok := v[key]; ok {
				r.node(inner, depth-1)
			}
		}
	}
}

func isArticle(kind any) bool {
	switch v := kind.(type) {
	case string:
		return strings.HasSuffix(v, "Article") || strings.HasSuffix(v, "BlogPosting")
	case []any:
		for _, each := range v {
			if s, ok := each.(string); ok && isArticle(s) {
				return true
			}
		}
	}
	return false
}

// article takes the facts of an article.
func (r *htmlReader) article(v map[string]any) {
	text := func(key string) string { s, _ := v[key].(string); return strings.TrimSpace(s) }
	const source = "json-ld"
	r.facts.fact(FactHeadline, text("headline"), source)
	r.facts.fact(FactDescription, text("description"), source)
	r.facts.fact(FactPublished, text("datePublished"), source)
	r.facts.fact(FactModified, text("dateModified"), source)
	r.facts.fact(FactSection, text("articleSection"), source)
	r.facts.fact(FactLanguage, text("inLanguage"), source)
	for _, name := range names(v["author"], 3) {
		r.facts.fact(FactAuthor, name, source)
	}
}

// names returns the names that an author value holds.
func names(value any, depth int) []string {
	if depth == 0 {
		return nil
	}
	switch v := value.(type) {
	case string:
		return []string{strings.TrimSpace(v)}
	case map[string]any:
		return names(v["name"], depth-1)
	case []any:
		var out []string
		for _, each := range v {
			out = append(out, names(each, depth-1)...)
			if len(out) > maxFacts {
				break
			}
		}
		return out
	}
	return nil
}
