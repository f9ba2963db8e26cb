// Starts the built binary with its web port, and Debian's chromium.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const root = fileURLToPath(new URL("../../../", import.meta.url));
export const binary = root + "bin/maqaf";

// serve starts a server on free ports and returns where it is.
export async function serve(...flags) {
  const process = spawn(binary, ["serve", "--addr=localhost:0", "--web=localhost:0", "--drain-wait=-1s", ...flags], { stdio: ["ignore", "ignore", "pipe"] });
  const found = {};
  await new Promise((ready, fail) => {
    let log = "";
    process.stderr.on("data", (data) => {
      log += data;
      for (const match of log.matchAll(/msg=(web|serving) addr=(\S+)/g)) found[match[1]] = match[2];
      if (found.web && found.serving) ready();
    });
    process.on("exit", () => fail(new Error("the server ended: " + log)));
  });
  return { url: "http://" + found.web + "/", grpc: found.serving, stop: () => process.kill("SIGKILL") };
}

export function launch() {
  const path = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
  if (!path) throw new Error("no chromium: run make web-test, which installs it");
  return chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] });
}

// open opens the page and notes what must not happen on it: errors, refused scripts, requests to elsewhere.
export async function open(browser, server, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-US", reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000); // for machines that are busy
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push("error: " + error.message));
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) page.faults.push(message.type() + ": " + message.text()); });
  page.on("request", (request) => { if (!request.url().startsWith(server.url)) page.faults.push("request to " + request.url()); });
  await page.goto(server.url);
  await page.waitForSelector(".seg");
  return page;
}

// sample chooses a sample and waits for its answer.
export async function sample(page, id) {
  const answer = page.waitForResponse((response) => response.url().endsWith("/AnalyzeText"));
  await page.selectOption("#sample", id);
  await answer;
  await page.waitForFunction(() => !document.documentElement.classList.contains("busy"));
}

// write puts a text into the composer and has it analysed, by keyboard.
export async function write(page, text) {
  if (!(await page.isVisible("#text"))) await page.click("#edit");
  await page.fill("#text", text);
  const answer = page.waitForResponse((response) => response.url().endsWith("/AnalyzeText"));
  await page.press("#text", "Control+Enter");
  await answer;
  await page.waitForFunction(() => !document.documentElement.classList.contains("busy"));
}
