// The document at a glance: chips, warnings, the legend of kinds.
import type { Analysis, Party, Warning } from "./api";
import { h } from "./dom";
import { spelled } from "./hidden";
import { type Key, named, t } from "./i18n";
import { familyOf, words } from "./kinds";
import { type Doc, endOf, kindName, startOf } from "./view";

export type Go = (segment: number) => void;

export function chips(doc: Doc, go: Go): HTMLElement {
  const a = doc.analysis, s = a.summary ?? {};
  const row = h("ul", { class: "chips" });
  const add = (id: string, key: Key, value: string | undefined, more: string, family: string, at: number | undefined): void => {
    if (!value) return;
    const inner = [h("small", {}, t(key)), h("bdi", {}, spelled(value)), more ? h("code", {}, more) : null];
    row.append(h("li", {}, at === undefined || at < 0
      ? h("span", { class: "chip f-" + family, "data-chip": id }, ...inner)
      : h("button", { type: "button", class: "chip f-" + family, "data-chip": id, onclick: () => go(at) }, ...inner)));
  };
  add("published", "published", clock(s.publishedValue), "", "time", ofDate(a, s.publishedDateIndex));
  add("modified", "modified", clock(s.modifiedValue), "", "time", ofDate(a, s.modifiedDateIndex));
  for (const p of s.authors ?? []) add("author", "author", p.name, p.knownId ?? "", "people", holding(a, p));
  for (const p of s.contributors ?? []) add("contributor", "contributor", p.name, p.knownId ?? "", "people", holding(a, p));
  const seen = new Set<string>();
  (a.segments ?? []).forEach((segment, i) => {
    for (const p of segment.credit?.creditors ?? []) {
      if (seen.has(p.knownId || p.name || "")) continue;
      seen.add(p.knownId || p.name || "");
      add("credit", "credit", p.name, p.knownId ?? "", "media", i);
    }
  });
  for (const place of s.places ?? []) add("place", "place", place, "", "links", undefined);
  const languages = (a.languages ?? []).slice(0, 3).map((l) => (l.languageCode ?? "und") + " " + Math.round((l.share ?? 0) * 100) + "%").join(" · ");
  add("language", "language", languages || s.languageCode, "", "body", undefined);
  if (a.reference?.value) add("reference", "reference2", clock(a.reference.value), named(words(a.reference.source, "REFERENCE_SOURCE")), "body", undefined);
  add("size", "size", (a.size?.utf8Bytes ?? 0).toLocaleString("en") + " " + t("bytes") + " · " + (a.size?.lines ?? 0) + " " + t("lines"), "", "body", undefined);
  return row;
}

// clock writes a value with a space between day and clock.
function clock(value: string | undefined): string { return (value ?? "").replace(/T(?=\d)/, " "); }

function ofDate(a: Analysis, date: number | undefined): number | undefined {
  if (date === undefined) return undefined;
  return segmentAt(a, startOf(a.dates?.[date]?.span));
}

function holding(a: Analysis, p: Party): number { return segmentAt(a, startOf(p.span)); }

export function segmentAt(a: Analysis, at: number): number {
  return (a.segments ?? []).findIndex((s) => startOf(s.span) <= at && at < endOf(s.span));
}

export function warnings(doc: Doc, go: Go): HTMLElement {
  const list = doc.analysis.warnings ?? [];
  const box = h("section", { class: "warnings", "aria-label": t("warnings"), hidden: list.length === 0 });
  for (const w of list) box.append(warning(doc, w, go));
  return box;
}

function warning(doc: Doc, w: Warning, go: Go): HTMLElement {
  const code = w.code.replace("WARNING_CODE_", "");
  const severe = code === "DECEPTIVE_BIDI_CONTROLS" || code === "INVALID_BYTES_REPLACED";
  const at = w.spans?.length ? segmentAt(doc.analysis, startOf(w.spans[0])) : -1;
  return h("div", { class: severe ? "warning severe" : "warning", role: severe ? "alert" : undefined, "data-warning": code },
    h("strong", {}, named(words(code, ""))), w.count && w.count > 1 ? h("span", { class: "times" }, "×" + w.count) : null,
    h("span", { dir: "auto" }, spelled(w.message ?? "")),
    at >= 0 ? h("button", { type: "button", class: "quiet", onclick: () => go(at) }, t("show")) : null,
    w.visualText ? h("dl", { class: "twofold" },
      h("dt", {}, t("reads")), h("dd", { dir: "ltr" }, spelled(w.logicalText ?? "")),
      h("dt", {}, t("looks")), h("dd", { dir: "ltr" }, spelled(w.visualText))) : null);
}

// legend counts the kinds of the page; a press shows one kind alone.
export function legend(doc: Doc, only: string, choose: (kind: string) => void): HTMLElement {
  const counts = new Map<string, number>();
  for (const s of doc.analysis.segments ?? []) counts.set(s.kind, (counts.get(s.kind) ?? 0) + 1);
  const row = h("div", { class: "legend", role: "group" });
  const add = (kind: string, name: string, n: number): void => {
    row.append(h("button", {
      type: "button", class: "kind f-" + (kind ? familyOf(kind) : "body"), "aria-pressed": String(only === kind), onclick: () => choose(kind),
    }, name, h("small", {}, String(n))));
  };
  add("", t("all"), doc.analysis.segments?.length ?? 0);
  for (const [kind, n] of counts) add(kind, kindName(kind), n);
  return row;
}
