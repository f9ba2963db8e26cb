// The normalized text, with what was mended struck out and put in.
import type { Edit } from "./api";
import { copyButton, h } from "./dom";
import { spelled } from "./hidden";
import { language, t } from "./i18n";
import { type Doc, endOf, startOf } from "./view";

export const steps: Record<string, [string, string]> = {
  VISUAL_TO_LOGICAL: ["Visual to logical order", "מסדר חזותי ללוגי"],
  MOJIBAKE: ["Broken letters", "אותיות שבורות"],
  NFC: ["NFC", "NFC"],
  PRESENTATION_FORMS: ["Presentation forms", "צורות תצוגה"],
  BALANCE_CONTROLS: ["Balance bidi controls", "איזון תווי כיוון"],
  STRIP_CONTROLS: ["Strip bidi controls", "הסרת תווי כיוון"],
  STRIP_POINTS: ["Strip points", "הסרת ניקוד"],
  PUNCTUATION: ["Punctuation", "פיסוק"],
  WHITESPACE: ["White space", "רווחים"],
  ISO_DATES: ["ISO dates", "תאריכי ISO"],
  ISOLATE_RUNS: ["Isolate runs", "בידוד רצפים"],
  LOGICAL_TO_VISUAL: ["Logical to visual order", "מסדר לוגי לחזותי"],
};

export function diff(doc: Doc, chosen: string[], choose: (steps: string[]) => void): HTMLElement {
  const normalization = doc.analysis.normalization ?? {};
  const text = normalization.text ?? "";
  const edits = normalization.edits ?? [];
  const out = h("div", { class: "pane" }, stepChooser(chosen, choose));
  out.append(h("div", { class: "bar" },
    h("strong", { class: "count" }, edits.length ? edits.length + " " + t("changes") : t("noChange")), copyButton(t("copy"), t("copied"), () => text)));
  out.append(body(text, edits));
  return out;
}

// stepName returns the name of a step in the language of the interface.
function stepName(step: string): string {
  return steps[step.replace("NORMALIZE_STEP_", "")]?.[language() === "he" ? 1 : 0] ?? step;
}

function stepChooser(chosen: string[], choose: (steps: string[]) => void): HTMLElement {
  const box = h("fieldset", { class: "steps" }, h("legend", {}, t("steps")));
  const free = h("input", { type: "checkbox", checked: chosen.length === 0, onchange: () => choose([]) });
  box.append(h("label", {}, free, t("defaultSteps")));
  for (const name of Object.keys(steps)) {
    const full = "NORMALIZE_STEP_" + name;
    const input = h("input", { type: "checkbox", value: full, checked: chosen.includes(full) });
    input.addEventListener("change", () => choose(input.checked ? [...chosen, full] : chosen.filter((s) => s !== full)));
    box.append(h("label", {}, input, stepName(full)));
  }
  return box;
}

// body writes line by line, so that each line has its own direction.
function body(text: string, edits: Edit[]): HTMLElement {
  const sheet = h("div", { class: "sheet diff" });
  let line = h("p", { class: "words", dir: "auto" });
  const write = (words: string, wrap?: (part: string) => HTMLElement): void => {
    words.split(/(\n)/).forEach((part) => {
      if (part === "\n") {
        if (wrap) line.append(wrap("⏎"));
        sheet.append(line);
        line = h("p", { class: "words", dir: "auto" });
      } else if (part) line.append(wrap ? wrap(part) : part);
    });
  };
  let at = 0;
  for (const edit of edits) {
    const from = startOf(edit.target), to = endOf(edit.target);
    const why = (edit.steps ?? []).map(stepName).join(", ");
    write(text.slice(at, from));
    if (edit.sourceText) line.append(h("del", { title: why }, visible(edit.sourceText)));
    if (to > from) write(text.slice(from, to), (part) => h("ins", { title: why }, visible(part)));
    at = to;
  }
  write(text.slice(at));
  sheet.append(line);
  return sheet;
}

function visible(s: string): string { return spelled(s).replaceAll("\n", "⏎").replace(/^ +$/, (spaces) => "␣".repeat(spaces.length)); }
