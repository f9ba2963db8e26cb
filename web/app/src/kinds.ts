// Each kind has a family, which gives its colour, and a name in both languages of the interface.
export type Family = "title" | "body" | "media" | "people" | "time" | "links" | "page" | "noise";

export const kinds: Record<string, { family: Family; en: string; he: string }> = {
  PARAGRAPH: { family: "body", en: "Paragraph", he: "פסקה" },
  KICKER: { family: "title", en: "Kicker", he: "כותרת גג" },
  HEADLINE: { family: "title", en: "Headline", he: "כותרת" },
  DECK: { family: "title", en: "Deck", he: "כותרת משנה" },
  BYLINE: { family: "people", en: "Byline", he: "שורת כותב" },
  SIGNATURE: { family: "people", en: "Signature", he: "חתימה" },
  DATELINE: { family: "time", en: "Dateline", he: "מקום ותאריך" },
  PUBLICATION_LINE: { family: "time", en: "Publication", he: "פרסום" },
  SUBHEADING: { family: "title", en: "Subheading", he: "כותרת ביניים" },
  LIST_ITEM: { family: "body", en: "List item", he: "פריט ברשימה" },
  PULL_QUOTE: { family: "body", en: "Pull quote", he: "ציטוט" },
  CAPTION: { family: "media", en: "Caption", he: "כיתוב" },
  MEDIA_CREDIT: { family: "media", en: "Credit", he: "קרדיט" },
  CONTRIBUTOR: { family: "people", en: "Contributor", he: "השתתפו" },
  AUTHOR_BIO: { family: "people", en: "Author bio", he: "על הכותב" },
  RELATED_LABEL: { family: "links", en: "Related", he: "עוד בנושא" },
  RELATED_ITEM: { family: "links", en: "Related item", he: "קישור נוסף" },
  SOCIAL_POST: { family: "links", en: "Social post", he: "פוסט" },
  LIVE_TIMESTAMP: { family: "time", en: "Live time", he: "שעת עדכון" },
  EDITOR_NOTE: { family: "links", en: "Editor’s note", he: "הערת מערכת" },
  LEGAL: { family: "page", en: "Legal", he: "משפטי" },
  TAGS: { family: "links", en: "Tags", he: "תגיות" },
  DATA: { family: "body", en: "Data", he: "נתונים" },
  COMMENT: { family: "people", en: "Comment", he: "תגובה" },
  ADVERTISEMENT: { family: "page", en: "Ad", he: "פרסומת" },
  INTERFACE: { family: "page", en: "Interface", he: "ממשק" },
  NOISE: { family: "noise", en: "Noise", he: "רעש" },
};

export function short(kind: string): string { return kind.replace(/^SEGMENT_KIND_/, ""); }

export function familyOf(kind: string): Family { return kinds[short(kind)]?.family ?? "noise"; }

// words turns a name of an enum into words: DATE_PRECISION_HALF_YEAR is "half year".
export function words(name: string | undefined, prefix: string): string {
  return (name ?? "").replace(new RegExp("^" + prefix + "_?"), "").toLowerCase().replaceAll("_", " ");
}
