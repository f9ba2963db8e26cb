import "./style.css";
import { type Analysis, analyze, CallError, type Options, request, type ServerInfo, serverInfo, type Source } from "./api";
import { jsonPane, linkedPane } from "./code";
import { diff } from "./diff";
import { fill, h } from "./dom";
import { chips, legend, warnings } from "./glance";
import { language, type Language, setLanguage, t } from "./i18n";
import { describe } from "./inspector";
import { newsArticle } from "./jsonld";
import { Units } from "./offsets";
import { samples } from "./samples";
import { type Shell, shell, type Tab, tabs } from "./shell";
import { applyTheme, recall, remember, theme } from "./state";
import { type Doc, render, type Shown } from "./view";

const maxFileBytes = 16 << 20; // the most that any server takes

const options: Options = { reference: "", zone: "Asia/Jerusalem", detectOrder: false, steps: [] };
let source: Source = { text: "", html: false, name: "" };
let info: ServerInfo = { grpc: location.hostname + ":7788", tls: false, token: false, version: "" };
let message: unknown = {};
let answer: Analysis | null = null;
let doc: Doc = { text: "", analysis: {} };
let units = new Units("");
let shown: Shown | null = null;
let tab: Tab = "page";
let only = "";
let chosen = -1;
let pinned = false;
let levels = false;
let running: AbortController | null = null;
let ui: Shell;

function start(): void {
  const saved = recall("language");
  setLanguage(saved === "he" || saved === "en" ? saved : navigator.language.startsWith("he") ? "he" : "en");
  applyTheme(theme());
  build();
  pickSample("seed");
  void serverInfo().then((got) => {
    info = got;
    ui.tokenRow.hidden = !info.token;
    if (tab === "json") showTab();
  }, () => undefined);
}

// build makes the page anew, in the language of the moment.
function build(): void {
  document.documentElement.lang = language();
  document.documentElement.dir = language() === "he" ? "rtl" : "ltr";
  const token = ui?.token.value ?? "", open = ui?.composer.open ?? false, sample = ui?.samples.value ?? "seed";
  ui = shell({
    analyze: () => { readComposer(); void run(); },
    sample: pickSample,
    file: (file) => void readFile(file),
    tab: (next) => { tab = next; showTab(); },
    levels: (on) => { levels = on; showTab(); },
    language: (next: Language) => { setLanguage(next); remember("language", next); build(); fillComposer(); showAll(); },
    close: () => { pinned = false; choose(-1, null); },
    typed: () => { source = { ...source, text: ui.text.value, name: "" }; delete source.bytes; ui.samples.value = ""; },
  });
  ui.token.value = token;
  ui.tokenRow.hidden = !info.token;
  ui.composer.open = open;
  ui.samples.value = sample;
  ui.levels.checked = levels;
  fill(document.body, ...ui.roots);
  ui.select(tab);
}

function pickSample(id: string): void {
  const sample = samples.find((s) => s.id === id);
  if (!sample) return;
  source = { text: sample.text, html: sample.html ?? false, name: "" };
  Object.assign(options, { reference: sample.reference ?? "", zone: sample.zone, detectOrder: sample.visual ?? false });
  fillComposer();
  void run();
}

async function readFile(file: File): Promise<void> {
  if (file.size > maxFileBytes) return fail(t("tooBig"), "");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const html = /\.x?html?$/i.test(file.name) || file.type === "text/html";
  ui.samples.value = "";
  try {
    source = { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), html, name: file.name };
  } catch { // another encoding, which the server finds out
    source = { bytes: base64(bytes), html, name: file.name };
  }
  options.reference = "";
  fillComposer();
  void run();
}

function base64(bytes: Uint8Array): string {
  let raw = "";
  for (let i = 0; i < bytes.length; i += 0x8000) raw += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(raw);
}

function fillComposer(): void {
  ui.text.value = source.text ?? "";
  ui.html.checked = source.html;
  ui.reference.value = options.reference;
  ui.zone.value = options.zone;
  ui.visual.checked = options.detectOrder;
}

// readComposer takes the options over. The text itself is taken when it is typed: a text area changes line ends.
function readComposer(): void {
  source.html = ui.html.checked || (source.bytes === undefined && /^\s*<(!doctype|html)/i.test(source.text ?? ""));
  ui.html.checked = source.html;
  options.reference = ui.reference.value.trim();
  options.zone = ui.zone.value.trim();
  options.detectOrder = ui.visual.checked;
}

async function run(): Promise<void> {
  running?.abort();
  const mine = running = new AbortController();
  message = request(source, options);
  ui.busy(true);
  try {
    const got = await analyze(message, ui.token.value.trim(), mine.signal);
    if (mine.signal.aborted) return;
    answer = got;
    doc = { text: got.text || (source.text ?? ""), analysis: got };
    if (source.bytes !== undefined) ui.text.value = doc.text;
    units = new Units(doc.text);
    only = "";
    ui.problem.hidden = true;
    ui.say((got.segments?.length ?? 0) + " " + t("found"));
    showAll();
  } catch (problem) {
    if (mine.signal.aborted) return;
    if (!(problem instanceof CallError)) throw problem;
    if (problem.reason === "CREDENTIALS_INVALID") {
      ui.tokenRow.hidden = false;
      ui.composer.open = true;
      ui.token.focus();
    }
    fail(problem.code === "unavailable" && !problem.message ? t("offline") : t("failed") + ": " + problem.message, problem.reason || problem.code);
  } finally {
    if (running === mine) ui.busy(false);
  }
}

function fail(words: string, reason: string): void {
  fill(ui.problem, h("strong", {}, reason.toLowerCase().replaceAll("_", " ")), h("span", { dir: "auto" }, words));
  ui.problem.hidden = false;
}

function showAll(): void {
  fill(ui.glance, chips(doc, go), warnings(doc, go));
  showTab();
}

function showTab(): void {
  chosen = -1;
  pinned = false;
  shown = null;
  ui.select(tab);
  if (tab === "page") showPage();
  else if (tab === "normalized") fill(ui.panel, diff(doc, options.steps, (steps) => { options.steps = steps; void run(); }));
  else if (tab === "json") fill(ui.panel, jsonPane(message, { analysis: answer }, info));
  else fill(ui.panel, linkedPane(newsArticle(doc.analysis)));
  inspect(-1, null);
}

function showPage(): void {
  shown = render(doc, levels, (segment, date) => { if (!pinned) choose(segment, date); });
  shown.element.addEventListener("keydown", moveByKey);
  shown.element.addEventListener("click", (event) => {
    const box = (event.target as Element).closest<HTMLElement>("[data-index]");
    if (!box) { pinned = false; return; }
    pinned = false;
    const date = (event.target as Element).closest<HTMLElement>("[data-date]");
    choose(Number(box.dataset.index), date ? Number(date.dataset.date) : null);
    keep();
  });
  const first = shown.segments.find(Boolean);
  if (first) first.tabIndex = 0;
  fill(ui.panel, legend(doc, only, (kind) => { only = kind === only ? "" : kind; const at = ui.panel.scrollTop; showTab(); ui.panel.scrollTop = at; }), shown.element);
  if (only) shown.element.classList.add("dimmed");
  for (const box of shown.element.querySelectorAll<HTMLElement>(".seg, .label"))
    if (only && doc.analysis.segments?.[Number(box.dataset.index)]?.kind === only) box.classList.add("lit");
}

// moveByKey walks the segments with the arrows; Enter keeps one, Escape lets it go.
function moveByKey(event: KeyboardEvent): void {
  const list = shown?.segments.filter(Boolean) ?? [];
  const at = list.findIndex((box) => box === document.activeElement);
  const along = document.documentElement.dir === "rtl" ? -1 : 1;
  const moves: Record<string, number> = {
    ArrowDown: at + 1, ArrowUp: at - 1, ArrowRight: at + along, ArrowLeft: at - along, Home: 0, End: list.length - 1,
  };
  const next = moves[event.key];
  if (next !== undefined) {
    event.preventDefault();
    const box = list[Math.max(0, Math.min(list.length - 1, next))];
    if (box) go(Number(box.dataset.index));
  } else if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    keep();
    ui.inspector.focus({ preventScroll: true });
  } else if (event.key === "Escape") {
    pinned = false;
    ui.inspector.classList.remove("open");
  }
}

// keep holds the inspector on the chosen segment; on a small screen it comes up, and the segment stays in sight.
function keep(): void {
  pinned = true;
  ui.inspector.classList.add("open");
  shown?.segments[chosen]?.scrollIntoView({ block: "nearest" });
}

// go shows a segment and puts the focus on it.
function go(segment: number): void {
  if (tab !== "page") { tab = "page"; showTab(); }
  const box = shown?.segments[segment];
  if (!box) return;
  pinned = false;
  choose(segment, null);
  box.focus({ preventScroll: true });
  box.scrollIntoView({ block: "nearest", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
}

function choose(segment: number, date: number | null): void {
  if (!shown) return;
  if (segment !== chosen) {
    for (const box of shown.element.querySelectorAll(".on, .kin")) box.classList.remove("on", "kin");
    chosen = segment;
    const group = doc.analysis.segments?.[segment]?.groupId;
    for (const box of shown.element.querySelectorAll<HTMLElement>(".seg, .label")) {
      const index = Number(box.dataset.index);
      if (index === segment) box.classList.add("on");
      else if (group && doc.analysis.segments?.[index]?.groupId === group) box.classList.add("kin");
    }
    for (const box of shown.segments) if (box) box.tabIndex = -1;
    const own = shown.segments[segment] ?? shown.segments.find(Boolean);
    if (own) own.tabIndex = 0;
  }
  inspect(segment, date);
}

function inspect(segment: number, date: number | null): void {
  ui.side.hidden = tab !== "page";
  ui.main.classList.toggle("wide", tab !== "page");
  if (segment < 0) {
    ui.inspector.classList.remove("open");
    fill(ui.details, h("p", { class: "hint" }, t("nothing")), h("p", { class: "hint" }, t("nothingKeys")));
    return;
  }
  fill(ui.details, ...describe(doc, units, segment, date, go));
}

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
    readComposer();
    void run();
  } else if (event.key === "Escape" && ui.inspector.classList.contains("open")) {
    ui.inspector.classList.remove("open");
    pinned = false;
    shown?.segments[chosen]?.focus();
  } else if (event.altKey && event.key >= "1" && event.key <= "4") {
    tab = tabs[Number(event.key) - 1] ?? "page";
    showTab();
  }
});

start();
