import type { Paragraph } from "./api";
import { h } from "./dom";
import { spelled, without } from "./hidden";

const maxShown = 28; // letters of one run

// ladder draws a line's runs as they stand on the screen, from the left, each as high as its level.
export function ladder(text: string, line: { start: number; end: number }, paragraph: Paragraph | undefined): HTMLElement {
  const steps = h("div", { class: "ladder", dir: "ltr", "aria-hidden": "true" });
  const runs = (paragraph?.runs ?? [])
    .map((run) => ({ ...run, from: Math.max(run.start ?? 0, line.start), to: Math.min(run.end ?? 0, line.end) }))
    .filter((run) => run.from < run.to)
    .sort((a, b) => (a.visualIndex ?? 0) - (b.visualIndex ?? 0));
  for (const run of runs) {
    const level = run.level ?? 0;
    const whole = text.slice(run.from, run.to), words = without(whole);
    const short = words.length > maxShown ? words.slice(0, maxShown - 1) + "…" : words;
    steps.append(h("span", { class: "run " + (level % 2 ? "odd" : "even"), "data-level": String(Math.min(level, 6)), title: spelled(whole) },
      h("bdo", { dir: level % 2 ? "rtl" : "ltr" }, short.trim() || "␣"),
      h("small", {}, level + (level % 2 ? " ←" : " →") + (run.scriptCode && run.scriptCode !== "Zyyy" ? " " + run.scriptCode : ""))));
  }
  return steps;
}
