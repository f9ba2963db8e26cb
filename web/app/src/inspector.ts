// What is known of one segment or date: fields, evidence, offsets in the three units.
import type { DateMention, Evidence, Part, Party, Segment, Span } from "./api";
import { h } from "./dom";
import { spelled } from "./hidden";
import { named, t } from "./i18n";
import { familyOf, words } from "./kinds";
import type { Units } from "./offsets";
import { type Doc, endOf, kindName, startOf } from "./view";

type Row = [string, string | undefined];

export function describe(doc: Doc, units: Units, index: number, date: number | null, go: (segment: number) => void): HTMLElement[] {
  const segment = doc.analysis.segments?.[index];
  if (!segment) return [];
  const parts: (HTMLElement | null)[] = [];
  const mention = date === null ? undefined : doc.analysis.dates?.[date];
  if (mention) parts.push(...ofDate(doc, units, mention));
  parts.push(
    h("header", { class: "what f-" + familyOf(segment.kind) },
      h("h2", {}, kindName(segment.kind)),
      h("code", {}, segment.kind.replace("SEGMENT_KIND_", "")),
      confidence(segment.confidence)),
    excerpt(segment.text ?? ""),
    rows([
      [t("language"), segment.languageCode], [t("script"), segment.scriptCodes?.join(", ")],
      [t("direction"), directions(segment)], ...fields(segment),
    ]),
    links(doc, segment, index, go),
    mention ? null : datesIn(doc, segment),
    offsets(units, segment.span),
    evidence(doc, segment.evidence),
  );
  return parts.filter((p) => p !== null);
}

function ofDate(doc: Doc, units: Units, d: DateMention): (HTMLElement | null)[] {
  return [
    h("header", { class: "what when" }, h("h2", { dir: "ltr" }, d.value || "?"), h("code", {}, (d.type ?? "").replace("DATE_TYPE_", "")), confidence(d.confidence)),
    excerpt(d.text ?? ""),
    rows([
      [t("precision"), words(d.precision, "DATE_PRECISION")], ["", d.calendar && d.calendar !== "CALENDAR_GREGORIAN" ? words(d.calendar, "CALENDAR") : ""],
      [t("instant"), d.instantTime], [t("zone"), d.timeZone ?? d.utcOffset], ["", d.relative ? t("relative") : ""],
      [t("alternatives"), d.alternatives?.map((a) => a.value).join(", ")],
    ]),
    offsets(units, d.span),
    evidence(doc, d.evidence),
    h("hr"),
  ];
}

function confidence(value = 0): HTMLElement {
  const meter = h("meter", { min: "0", max: "1", value: String(value), "aria-label": t("confidence") });
  return h("span", { class: "confidence", title: t("confidence") }, meter, value.toFixed(2));
}

function excerpt(text: string): HTMLElement {
  const cut = text.length > 220 ? text.slice(0, 219) + "…" : text;
  return h("blockquote", { dir: "auto" }, spelled(cut));
}

function directions(s: Segment): string {
  const own = words(s.direction, "TEXT_DIRECTION").toUpperCase();
  const most = words(s.dominantDirection, "TEXT_DIRECTION").toUpperCase();
  return own === most ? own : own + " (" + most + ")";
}

function fields(s: Segment): Row[] {
  const c = s.credit, list: Row[] = [];
  const cue = (part: Part | undefined): void => { if (part?.text) list.push(["cue", part.text]); };
  if (s.caption) list.push(["media", words(s.caption.mediaKind, "MEDIA_KIND")], ["", flags({ archive: s.caption.archive, illustration: s.caption.illustration })]);
  if (c) {
    cue(c.cue);
    for (const p of c.creditors ?? []) list.push(["creditor", party(p)]);
    list.push(["media", words(c.mediaKind, "MEDIA_KIND").replace("unspecified", "")],
      ["", flags({ courtesy: c.courtesy, archive: c.archive, illustration: c.illustration, screenshot: c.screenshot })]);
  }
  cue(s.byline?.cue);
  for (const p of s.byline?.authors ?? []) list.push(["author", party(p)]);
  for (const p of s.dateline?.places ?? []) list.push(["place", p.text]);
  for (const p of s.dateline?.agencies ?? []) list.push(["agency", party(p)]);
  for (const e of s.publication?.events ?? []) list.push([words(e.event, "PUBLICATION_EVENT"), e.value], ["cue", e.cue?.text]);
  list.push(["category", s.furniture?.category], ["", s.related?.itemsMissing ? "items missing" : ""]);
  if (s.post) list.push(["author", s.post.author ? party(s.post.author) : ""], ["handle", s.post.handle], ["uri", s.post.uri]);
  for (const item of s.tags?.items ?? []) list.push(["tag", item.text]);
  return list;
}

function flags(set: Record<string, boolean | undefined>): string {
  return Object.entries(set).filter(([, on]) => on).map(([name]) => named(name)).join(", ");
}

function party(p: Party): string {
  const more = [p.knownId, p.role?.replaceAll("-", " "), p.organization].filter(Boolean).join(" · ");
  return (p.name ?? "") + (more ? "  —  " + more : "");
}

function rows(list: Row[]): HTMLElement {
  const table = h("dl", { class: "fields" });
  for (const [name, value] of list) if (value) table.append(h("dt", {}, named(name)), h("dd", { dir: "auto" }, spelled(named(value))));
  return table;
}

function links(doc: Doc, segment: Segment, index: number, go: (segment: number) => void): HTMLElement | null {
  const group = doc.analysis.groups?.find((g) => g.id === segment.groupId);
  const others = (segment.groupId ? group?.segmentIndexes ?? [] : []).filter((i) => i !== index);
  const box = h("section", {});
  const add = (title: string, indexes: number[]): void => {
    if (indexes.length === 0) return;
    box.append(h("h3", {}, title));
    for (const i of indexes) {
      const other = doc.analysis.segments?.[i];
      if (!other) continue;
      box.append(h("button", { type: "button", class: "member f-" + familyOf(other.kind), onclick: () => go(i) },
        h("b", {}, kindName(other.kind)), " ", h("bdi", {}, (other.text ?? "").slice(0, 70))));
    }
  };
  add(t("group"), others);
  add(t("repeats"), segment.duplicateOfIndex === undefined ? [] : [segment.duplicateOfIndex]);
  return box.childElementCount ? box : null;
}

function datesIn(doc: Doc, segment: Segment): HTMLElement | null {
  const list = (doc.analysis.dates ?? []).filter((d) => startOf(d.span) >= startOf(segment.span) && endOf(d.span) <= endOf(segment.span));
  if (list.length === 0) return null;
  return h("section", {}, h("h3", {}, t("datesIn")),
    rows(list.map((d): Row => [d.value || "?", (d.text ?? "") + (d.alternatives?.length ? "  (" + d.alternatives.map((a) => a.value).join(", ") + ")" : "")])));
}

function offsets(units: Units, span: Span): HTMLElement {
  const from = startOf(span), to = endOf(span);
  const row = (name: string, a: number, b: number): HTMLElement =>
    h("tr", { "data-unit": name }, h("th", { scope: "row" }, name), h("td", {}, String(a)), h("td", {}, String(b)));
  return h("section", {}, h("h3", {}, t("offsets")),
    h("table", { class: "offsets" },
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("unit")), h("th", { scope: "col" }, t("start")), h("th", { scope: "col" }, t("end")))),
      h("tbody", {}, row("UTF-8", units.utf8(from), units.utf8(to)), row("UTF-16", from, to), row("code points", units.codePoint(from), units.codePoint(to)))));
}

function evidence(doc: Doc, list: Evidence[] = []): HTMLElement | null {
  if (list.length === 0) return null;
  return h("section", {}, h("h3", {}, t("evidence")), h("ul", { class: "evidence" }, ...list.map((e) => {
    const seen = spelled(doc.text.slice(startOf(e.span), endOf(e.span)));
    return h("li", {}, h("code", {}, e.ruleId ?? ""), e.entryId ? h("code", { class: "entry" }, e.entryId) : null,
      e.fieldPath ? h("span", { class: "path" }, e.fieldPath) : null, seen && seen.length <= 60 ? h("q", { dir: "auto" }, seen) : null);
  })));
}
