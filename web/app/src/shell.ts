// The frame of the page: bar, composer, tabs, panes. It holds no state but its elements.
import { h, icon } from "./dom";
import { language, type Language, t } from "./i18n";
import { samples } from "./samples";
import { applyTheme, remember, type Theme, theme } from "./state";

export const tabs = ["page", "normalized", "json", "jsonld"] as const;
export type Tab = (typeof tabs)[number];

export interface Actions {
  analyze(): void; sample(id: string): void; file(file: File): void; tab(next: Tab): void; levels(on: boolean): void;
  language(next: Language): void; close(): void; typed(): void;
}

export interface Shell {
  roots: HTMLElement[]; text: HTMLTextAreaElement; html: HTMLInputElement; visual: HTMLInputElement; reference: HTMLInputElement;
  zone: HTMLInputElement; token: HTMLInputElement; tokenRow: HTMLElement; composer: HTMLDetailsElement; samples: HTMLSelectElement;
  levels: HTMLInputElement; glance: HTMLElement; problem: HTMLElement; panel: HTMLElement; inspector: HTMLElement; details: HTMLElement;
  side: HTMLElement; main: HTMLElement; busy(on: boolean): void; say(words: string): void; select(tab: Tab): void;
}

export function shell(act: Actions): Shell {
  const composer = composing(act);
  const panel = h("div", { class: "panel", id: "panel", role: "tabpanel" });
  const list = tabList(act);
  const levels = toggle("levels", t("levels"), t("levelsHint"));
  levels.input.addEventListener("change", () => act.levels(levels.input.checked));
  const marks = toggle("marks", t("hidden"), "");
  marks.input.checked = true;
  const dates = toggle("dates", t("dates"), "");
  dates.input.checked = true;
  const showing = h("div", { class: "showing" }, levels.label, marks.label, dates.label);
  const details = h("div", { class: "details", "aria-live": "polite" });
  const inspector = h("aside", { class: "inspector", tabindex: "-1", "aria-label": t("fields") },
    h("button", { type: "button", class: "quiet shut", "aria-label": t("close"), onclick: act.close }, icon("M6 6l12 12M18 6L6 18")), details);
  const side = h("div", { class: "side" }, inspector);
  const glance = h("div", { class: "glance" });
  const problem = h("div", { class: "problem", role: "alert", hidden: true });
  const status = h("div", { class: "offscreen", role: "status" });
  const work = h("div", { class: "work" }, h("div", { class: "tools" }, list.element, showing), panel);
  const main = h("main", { id: "main" }, work, side);
  for (const mark of [marks, dates]) {
    const apply = (): void => { main.classList.toggle("no-" + mark.input.id, !mark.input.checked); };
    mark.input.addEventListener("change", apply);
  }
  const bar = header(act, composer);
  dropping(act);
  return {
    ...composer.parts, roots: [h("a", { class: "skip", href: "#main" }, t("skip")), bar, composer.element, problem, glance, main, status],
    levels: levels.input, glance, problem, panel, inspector, details, side, main,
    busy: (on) => { document.documentElement.classList.toggle("busy", on); main.setAttribute("aria-busy", String(on)); },
    say: (words) => { status.textContent = words; },
    select: (tab) => {
      list.select(tab);
      showing.hidden = tab !== "page";
    },
  };
}

function header(act: Actions, composer: ReturnType<typeof composing>): HTMLElement {
  const next: Language = language() === "he" ? "en" : "he";
  const run = h("button", { type: "button", class: "primary", id: "analyze", onclick: act.analyze }, t("analyze"));
  const edit = h("button", { type: "button", class: "plain", id: "edit", onclick: () => {
    composer.parts.composer.open = !composer.parts.composer.open;
    if (composer.parts.composer.open) composer.parts.text.focus();
  } }, t("edit"));
  const file = h("input", { type: "file", class: "offscreen", id: "file", accept: ".txt,.html,.htm,.xhtml,.md,text/plain,text/html", "aria-label": t("open") });
  file.addEventListener("change", () => { const chosen = file.files?.[0]; if (chosen) act.file(chosen); file.value = ""; });
  return h("header", { class: "bar-top" },
    h("h1", {}, h("span", { class: "mark", "aria-hidden": "true" }), h("span", {}, "maqaf"), h("span", { class: "he", lang: "he", dir: "rtl" }, "מקף")),
    h("p", { class: "tagline" }, t("tagline")),
    h("div", { class: "actions" },
      h("label", { class: "pick" }, h("span", { class: "offscreen" }, t("sample")), composer.parts.samples),
      edit, h("label", { class: "plain file", for: "file" }, t("open"), file), run),
    h("div", { class: "prefs" },
      h("button", { type: "button", class: "quiet", id: "language", lang: next, onclick: () => act.language(next) }, t("other")), themeButton()));
}

function themeButton(): HTMLElement {
  const button = h("button", { type: "button", class: "quiet square", id: "theme", "aria-label": t("theme"), title: t("theme") },
    icon("M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18"));
  button.addEventListener("click", () => {
    const dark = theme() === "dark" || (theme() === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
    const next: Theme = dark ? "light" : "dark";
    remember("theme", next);
    applyTheme(next);
  });
  return button;
}

function composing(act: Actions) {
  const text = h("textarea", { id: "text", dir: "auto", rows: "10", spellcheck: "false", placeholder: t("placeholder"), "aria-label": t("edit") });
  text.addEventListener("input", act.typed);
  const html = h("input", { type: "checkbox", id: "html" });
  const visual = h("input", { type: "checkbox", id: "visual" });
  const reference = h("input", { type: "text", id: "reference", dir: "ltr", placeholder: t("referenceHint"), size: "24" });
  const zone = h("input", { type: "text", id: "zone", dir: "ltr", placeholder: "Asia/Jerusalem", size: "16" });
  const token = h("input", { type: "password", id: "token", dir: "ltr", autocomplete: "off", size: "28" });
  const tokenRow = h("label", { hidden: true, title: t("tokenWhy") }, t("token"), token);
  const choice = h("select", { id: "sample" }, h("option", { value: "", disabled: true }, t("sample") + "…"));
  for (const s of samples) choice.append(h("option", { value: s.id }, language() === "he" ? s.he : s.en));
  choice.addEventListener("change", () => act.sample(choice.value));
  const composer = h("details", { class: "composer" }, h("summary", { tabindex: "-1", "aria-hidden": "true" }), text,
    h("div", { class: "settings" },
      h("label", { class: "check" }, html, t("html")), h("label", { class: "check" }, visual, t("visual")),
      h("label", {}, t("reference"), reference), h("label", {}, t("zone"), zone), tokenRow,
      h("span", { class: "private" }, t("private"))));
  return { element: composer, parts: { text, html, visual, reference, zone, token, tokenRow, composer, samples: choice } };
}

function toggle(id: string, name: string, hint: string): { label: HTMLElement; input: HTMLInputElement } {
  const input = h("input", { type: "checkbox", id });
  return { input, label: h("label", { class: "check", title: hint || undefined }, input, name) };
}

function tabList(act: Actions): { element: HTMLElement; select(tab: Tab): void } {
  const buttons = tabs.map((name) => h("button", {
    type: "button", role: "tab", id: "tab-" + name, "aria-controls": "panel", onclick: () => act.tab(name),
  }, t(name)));
  const element = h("div", { class: "tabs", role: "tablist" }, ...buttons);
  element.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const along = (event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0) * (document.documentElement.dir === "rtl" ? -1 : 1);
    if (along === 0 || at < 0) return;
    event.preventDefault();
    const next = (at + along + tabs.length) % tabs.length;
    act.tab(tabs[next] as Tab);
    buttons[next]?.focus();
  });
  return {
    element,
    select: (tab) => tabs.forEach((name, i) => {
      buttons[i]?.setAttribute("aria-selected", String(name === tab));
      if (buttons[i]) buttons[i].tabIndex = name === tab ? 0 : -1;
    }),
  };
}

let takesDrops = false;
let dropTarget: Actions;

// dropping lets files and texts be dropped anywhere on the page.
function dropping(act: Actions): void {
  dropTarget = act;
  document.documentElement.dataset.drop = t("drop");
  if (takesDrops) return;
  takesDrops = true;
  const over = (on: boolean): void => { document.documentElement.classList.toggle("dropping", on); };
  document.addEventListener("dragover", (event) => { event.preventDefault(); over(true); });
  document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) over(false); });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    over(false);
    const file = event.dataTransfer?.files[0];
    const words = event.dataTransfer?.getData("text/plain");
    if (file) dropTarget.file(file);
    else if (words) dropTarget.file(new File([words], "dropped.txt", { type: "text/plain" }));
  });
}
