// The page as it reads: lines with their direction, segments coloured by kind, dates underlined, groups linked.
import type { Analysis, DateMention, Segment, Span } from "./api";
import { h } from "./dom";
import * as hidden from "./hidden";
import { language, t } from "./i18n";
import { familyOf, kinds, short } from "./kinds";
import { ladder } from "./ladder";

export interface Doc { text: string; analysis: Analysis }

export interface Shown { element: HTMLElement; segments: HTMLElement[] }

interface Line { start: number; end: number }

// linesOf cuts a text where the server counts lines: after each line feed, CR LF or lone CR.
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}

export const startOf = (span: Span | undefined): number => span?.start ?? 0;
export const endOf = (span: Span | undefined): number => span?.end ?? 0;

export function kindName(kind: string): string { return kinds[short(kind)]?.[language()] ?? short(kind); }

// render lays the document out. onPick is called with the index of the segment that gets the focus or the pointer.
export function render(doc: Doc, withLadder: boolean, onPick: (segment: number, date: number | null) => void): Shown {
  const { text, analysis } = doc;
  const segments = analysis.segments ?? [];
  const dates = analysis.dates ?? [];
  const paragraphs = analysis.bidiParagraphs ?? [];
  const unseen = hidden.find(text);
  const elements: HTMLElement[] = [];
  const sheet = h("div", { class: "sheet" });
  let s = 0, d = 0, p = 0, u = 0;
  for (const line of linesOf(text)) {
    while (p < paragraphs.length - 1 && endOf(paragraphs[p]?.span) <= line.start) p++;
    const rtl = paragraphs[p]?.direction === "TEXT_DIRECTION_RTL";
    if (line.start === line.end) {
      sheet.append(h("div", { class: "gap" }));
      continue;
    }
    const words = h("p", { class: "words", dir: rtl ? "rtl" : "ltr" });
    const labels = h("div", { class: "labels" });
    let at = line.start;
    let family = "";
    while (s < segments.length && endOf(segments[s]?.span) <= line.start) s++;
    for (let i = s; i < segments.length && startOf(segments[i]?.span) < line.end; i++) {
      const segment = segments[i] as Segment;
      const from = Math.max(startOf(segment.span), line.start), to = Math.min(endOf(segment.span), line.end);
      [d, u] = pieces(words, text, at, from, dates, unseen, d, u);
      const first = elements[i] === undefined;
      const box = h("span", {
        class: "seg f-" + familyOf(segment.kind), "data-index": String(i), "data-kind": short(segment.kind), lang: segment.languageCode,
        ...(first ? { tabindex: "-1", role: "button", "aria-label": kindName(segment.kind) + ": " + (segment.text ?? text.slice(from, to)) } : {}),
      });
      [d, u] = pieces(box, text, from, to, dates, unseen, d, u);
      words.append(box);
      if (first) {
        elements[i] = box;
        labels.append(label(segment, i));
      }
      family ||= familyOf(segment.kind);
      if (short(segment.kind) === "HEADLINE") words.classList.add("big");
      at = to;
    }
    [d, u] = pieces(words, text, at, line.end, dates, unseen, d, u);
    const row = h("div", { class: "line f-" + (family || "noise") }, labels, words);
    if (withLadder) row.append(ladder(text, line, paragraphs[p]));
    sheet.append(row);
  }
  const pick = (event: Event): void => {
    const target = event.target as Element;
    const box = target.closest<HTMLElement>("[data-index]");
    if (!box) return;
    const date = target.closest<HTMLElement>("[data-date]");
    onPick(Number(box.dataset.index), date ? Number(date.dataset.date) : null);
  };
  sheet.addEventListener("pointerover", pick);
  sheet.addEventListener("focusin", pick);
  sheet.addEventListener("click", pick);
  return { element: sheet, segments: elements };
}

function label(segment: Segment, index: number): HTMLElement {
  const tag = h("span", { class: "label f-" + familyOf(segment.kind), "data-index": String(index), "aria-hidden": "true" }, kindName(segment.kind));
  if (segment.groupId) tag.append(h("span", { class: "knot", "data-group": String(segment.groupId) }, String(segment.groupId)));
  return tag;
}

// pieces appends text[from:to] to parent, with dates and hidden characters marked. No element here changes the order in
// which the text shows: they are plain inline boxes. It returns the next date and hidden character to look at.
function pieces(
  parent: HTMLElement, text: string, from: number, to: number, dates: DateMention[], unseen: hidden.Hidden[], d: number, u: number,
): [number, number] {
  let at = from;
  while (at < to) {
    while (d < dates.length && endOf(dates[d]?.span) <= at) d++;
    const date = dates[d];
    const begins = date ? startOf(date.span) : Infinity;
    if (date && begins < to) {
      if (begins > at) u = plain(parent, text, at, begins, unseen, u);
      const end = Math.min(endOf(date.span), to);
      const mark = h("span", {
        class: "date", "data-date": String(d), "data-value": date.value || "?", title: (date.value || "?") + (date.ambiguous ? " · " + t("alternatives") : ""),
      });
      u = plain(mark, text, Math.max(at, begins), end, unseen, u);
      parent.append(mark);
      at = end;
    } else {
      u = plain(parent, text, at, to, unseen, u);
      at = to;
    }
  }
  return [d, u];
}

function plain(parent: HTMLElement, text: string, from: number, to: number, unseen: hidden.Hidden[], u: number): number {
  let at = from;
  while (u < unseen.length && (unseen[u]?.at ?? 0) < from) u++;
  for (; u < unseen.length; u++) {
    const mark = unseen[u] as hidden.Hidden;
    if (mark.at >= to) break;
    if (mark.at > at) parent.append(text.slice(at, mark.at));
    const character = text.slice(mark.at, mark.at + mark.length);
    at = mark.at + mark.length;
    if (!mark.control) {
      parent.append(h("span", { class: "hid", "data-name": mark.name }, character));
      continue;
    }
    // The flag of a bidi control stands outside of what it opens or closes, where it is one neutral more.
    const flag = h("span", { class: "flag", "data-name": mark.name });
    if (mark.closes) parent.append(character, flag);
    else parent.append(flag, character);
  }
  if (at < to) parent.append(text.slice(at, to));
  return u;
}
