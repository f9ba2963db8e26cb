// The package against the real server: MAQAF_BIN, else bin/maqaf of the repository.
import assert from "node:assert/strict";
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { createInterface } from "node:readline";

import { connect, MaqafError, type Maqaf, type Page } from "maqaf/node";

const root = new URL("../../../../", import.meta.url).pathname;
const binary = process.env["MAQAF_BIN"] ?? root + "bin/maqaf";
const seed = readFileSync(root + "testdata/seed.txt", "utf8");

let server: ChildProcess;
let maqaf: Maqaf;
let addr = "";

before(async () => {
  const process = spawn(binary, ["serve", "--addr=localhost:0"], { stdio: ["ignore", "ignore", "pipe"] });
  server = process;
  for await (const line of createInterface(process.stderr)) {
    addr = /msg=serving addr=(\S+)/.exec(line)?.[1] ?? "";
    if (addr) break;
  }
  maqaf = connect(`http://${addr}`);
});

after(() => server.kill());

test("the seed page", async () => {
  const page = await maqaf.analyze(seed, { zone: "Asia/Jerusalem" });
  assert.equal(page.published, "2012-02-02T17:29");
  const credit = page.segments.find((s) => s.kind === "media_credit" && s.language === "he");
  assert.equal(credit?.text, "(צילום: MCT)");
  assert.deepEqual(credit?.people.map((p) => [p.name, p.knownId]), [["MCT", "mct"]]);
  assert.equal(credit?.direction, "rtl");
});

interface Gold { id: string; text: string; reference: string; zone: string }

/** Returns the annotated pages, read by the program that defines their format. */
function goldPages(): Gold[] {
  const read = "import gold, json, pathlib; print(json.dumps([gold.parse(p) for p in sorted(pathlib.Path('.').glob('*.gold'))]))";
  return JSON.parse(execFileSync("python3", ["-c", read], { cwd: root + "testdata/gold", encoding: "utf8" }));
}

/** Returns the segments of a page as the command line gives them, in process. */
function command(doc: Gold): [string, number, number][] {
  const args = ["analyze", "--format=json", "--offsets=utf16", `--reference=${doc.reference}`, `--zone=${doc.zone}`, "-"];
  const answer = JSON.parse(execFileSync(binary, args, { input: doc.text, encoding: "utf8" }));
  return (answer.segments ?? []).map((s: { kind: string; span: { start?: number; end?: number } }) =>
    [s.kind.replace("SEGMENT_KIND_", "").toLowerCase(), s.span.start ?? 0, s.span.end ?? 0]);
}

test("every segment and date of the annotated pages is the slice that its offsets name, as the command finds it", async () => {
  const pages = goldPages();
  assert.ok(pages.length >= 39);
  for (const doc of pages) {
    const page = await maqaf.analyze(doc.text, { reference: doc.reference, zone: doc.zone });
    for (const part of [...page.segments, ...page.dates]) {
      assert.equal(doc.text.slice(part.start, part.end), part.text, doc.id);
    }
    assert.deepEqual(page.segments.map((s) => [s.kind, s.start, s.end]), command(doc), doc.id);
  }
});

test("a stream", async () => {
  const answers = [];
  for await (const answer of maqaf.analyzeAll([seed, "א".repeat(3_000_000), seed])) answers.push(answer);
  assert.equal(answers.length, 3);
  assert.equal((answers[0] as Page).headline, (answers[2] as Page).headline);
  assert.ok(answers[1] instanceof MaqafError && answers[1].reason === "TEXT_TOO_LARGE");
});

test("bytes and HTML", async () => {
  const bytes = Uint8Array.from([0xf9, 0xec, 0xe5, 0xed]); // windows-1255
  assert.equal((await maqaf.analyze(bytes, { charset: "windows-1255" })).text, "שלום");
  assert.equal((await maqaf.analyze("<p>a&amp;b</p>", { html: true })).text.trim(), "a&b");
});

test("dates", async () => {
  const found = await maqaf.dates("😀 נפגשנו ב-2.2.2012 וגם אתמול", { reference: "2012-02-05" });
  assert.deepEqual(found.map((d) => [d.value, d.text]), [["2012-02-02", "2.2.2012"], ["2012-02-04", "אתמול"]]);
});

test("normalization", async () => {
  const text = "😀a\u202eb  c";
  const done = await maqaf.normalize(text, { steps: ["strip_controls", "whitespace"] });
  assert.equal(done.text, "😀ab c");
  assert.equal(text.slice(done.changes[0]?.sourceStart, done.changes[0]?.sourceEnd), "\u202e");
  await assert.rejects(maqaf.normalize("x", { steps: ["shout"] }), RangeError);
});

test("errors", async () => {
  await assert.rejects(maqaf.analyze("x", { zone: "Mars/Base" }), (error) =>
    error instanceof MaqafError && error.code === "INVALID_ARGUMENT" && error.reason === "TIME_ZONE_UNKNOWN");
  await assert.rejects(connect("http://localhost:1").analyze("x"), (error) =>
    error instanceof MaqafError && error.code === "UNAVAILABLE" && error.reason === "");
  assert.throws(() => connect("http://localhost:1", "secret"), RangeError);
});

test("the README's example runs as it stands and prints what it says", () => {
  const readme = readFileSync(root + "clients/typescript/README.md", "utf8");
  const example = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const wanted = /prints\n\n```text\n([\s\S]*?)```/.exec(readme)?.[1];
  const out = execFileSync("node", ["--input-type=module", "-e", example], {
    encoding: "utf8", cwd: root + "clients/typescript", env: { ...process.env, MAQAF_URL: `http://${addr}` },
  });
  assert.equal(out, wanted);
});
