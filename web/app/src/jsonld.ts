import type { Analysis, Party } from "./api";

interface Agent { "@type": string; name: string; identifier?: string; worksFor?: Agent }

// newsArticle returns what an analysis tells as a schema.org NewsArticle: what `maqaf analyze --format=jsonld` prints,
// which a test holds it against.
export function newsArticle(a: Analysis): Record<string, unknown> {
  const summary = a.summary ?? {};
  const segments = a.segments ?? [];
  const ofKind = (...names: string[]) => segments.filter((s) => names.includes(s.kind.replace("SEGMENT_KIND_", "")));
  const language = summary.languageCode;
  return compact({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: summary.headline,
    alternativeHeadline: summary.deck,
    dateline: ofKind("DATELINE").find((s) => s.text)?.text,
    datePublished: summary.publishedValue,
    dateModified: summary.modifiedValue,
    inLanguage: language === "und" || language === "zxx" ? undefined : language,
    author: agents(summary.authors),
    contributor: agents(summary.contributors),
    image: images(a),
    keywords: ofKind("TAGS").flatMap((s) => (s.tags?.items ?? []).map((item) => item.text ?? "")),
    articleBody: ofKind("PARAGRAPH", "SUBHEADING", "LIST_ITEM").map((s) => s.text ?? "").join("\n\n"),
  });
}

function agents(parties: Party[] = []): Agent[] {
  return parties.map((p) => {
    const agent: Agent = { "@type": p.kind === "PARTY_KIND_PERSON" ? "Person" : "Organization", name: p.name ?? "" };
    if (p.knownId) agent.identifier = p.knownId;
    if (p.organization) {
      agent.worksFor = { "@type": "Organization", name: p.organization };
      if (p.organizationId) agent.worksFor.identifier = p.organizationId;
    }
    return agent;
  });
}

// images returns one object for each media group, without repeated captions.
function images(a: Analysis): Record<string, unknown>[] {
  return (a.groups ?? []).map((group) => {
    const members = (group.segmentIndexes ?? []).flatMap((i) => a.segments?.[i] ?? []);
    const fresh = members.filter((s) => s.duplicateOfIndex === undefined);
    const credit = fresh.find((s) => s.kind === "SEGMENT_KIND_MEDIA_CREDIT");
    return compact({
      "@type": members.some((s) => s.credit?.mediaKind === "MEDIA_KIND_VIDEO") ? "VideoObject" : "ImageObject",
      caption: fresh.filter((s) => s.kind === "SEGMENT_KIND_CAPTION").map((s) => s.text ?? ""),
      creditText: credit?.text,
      creator: agents(credit?.credit?.creditors),
    });
  });
}

// compact drops what is empty.
function compact(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined && v !== "" && !(Array.isArray(v) && v.length === 0)));
}
