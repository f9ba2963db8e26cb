// What a reader does with the page, in a real browser against the real binary.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { binary, launch, open, root, sample, serve, write } from "./harness.mjs";

let server, browser;
before(async () => { [server, browser] = await Promise.all([serve(), launch()]); });
after(async () => { await browser?.close(); server?.stop(); });

const scratch = mkdtempSync(join(tmpdir(), "maqaf-page-"));

// letters returns where the first occurrence of each part of a segment's text stands on the screen.
const letters = (page, selector, parts) => page.locator(selector).first().evaluate((element, parts) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  const text = nodes.map((n) => n.data).join("");
  return parts.map((part) => {
    let at = text.indexOf(part);
    if (at < 0) throw new Error(JSON.stringify(text) + " lacks " + part);
    const node = nodes.find((n) => (at < n.data.length ? true : ((at -= n.data.length), false)));
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const box = range.getBoundingClientRect();
    return { x: box.x, y: box.y, width: box.width };
  });
}, parts);

test("the seed page", async () => {
  const page = await open(browser, server);
  assert.equal(await page.locator('[data-chip="published"] bdi').innerText(), "2012-02-02 17:29");
  assert.deepEqual(await page.locator('[data-chip="credit"] bdi').allInnerTexts(), ["EPA", "MCT"]);
  const caption = '.seg[data-kind="CAPTION"][lang="he"]';
  await page.locator(caption).first().scrollIntoViewIfNeeded();
  assert.equal(await page.locator(caption).first().evaluate((e) => getComputedStyle(e).direction), "rtl");
  const [first, later] = await letters(page, caption, ["שיחות", "מועילות"]);
  assert.ok(first.x > later.x && Math.abs(first.y - later.y) < 2, "the Hebrew caption runs from right to left: " + JSON.stringify([first, later]));
  const [cue, m, t] = await letters(page, '.seg[data-kind="MEDIA_CREDIT"][lang="he"]', ["צילום", "MCT", "T"]);
  assert.ok(cue.x > t.x && t.x > m.x, "MCT stands left of its cue, and itself from left to right");
  await page.locator(caption).first().hover();
  const details = page.locator(".details");
  assert.match(await details.innerText(), /Belongs with[\s\S]*צילום: MCT/);
  const units = await page.locator(".offsets tbody tr").evaluateAll((rows) => rows.map((r) => [...r.cells].map((c) => c.textContent)));
  assert.deepEqual(units.map((u) => u[0]), ["UTF-8", "UTF-16", "code points"]);
  assert.deepEqual(units[0].slice(1), ["1609", "1711"]);
  assert.match(await details.innerText(), /caption\.[a-z-]+/, "evidence");
  assert.equal(await page.locator(".label.kin").count() > 0, true, "the members of the group are linked");
  assert.equal(await page.locator('.date[data-value="2012-02-02T17:29"]').count(), 1);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("a deceptive page raises a warning, and hidden characters are named", async () => {
  const page = await open(browser, server);
  await sample(page, "deceptive");
  const warning = page.locator('[data-warning="DECEPTIVE_BIDI_CONTROLS"][role="alert"]');
  assert.ok(await warning.isVisible());
  assert.match(await warning.innerText(), /Reads\s+LEAMSI HSALF[\s\S]*Looks\s+FLASH ISMAEL/);
  const names = await page.locator("[data-name]").evaluateAll((list) => list.map((e) => e.dataset.name));
  for (const name of ["RLO", "PDF", "LRI", "PDI", "LRO", "NBSP", "ZWSP"]) assert.ok(names.includes(name), name + " of " + names);
  const shown = (await page.locator(".words").allTextContents()).join("");
  assert.ok(shown.includes("\u202eLEAMSI HSALF\u202c"), "the text itself stays as it is");
  const place = () => letters(page, '.seg[data-kind="MEDIA_CREDIT"]', ["(Photo", "L", "F", ")"]);
  const order = (boxes) => boxes.map((b, i) => [b.x, i]).sort((a, b) => a[0] - b[0]).map(([, i]) => i);
  const withMarks = order(await place());
  await page.uncheck("#marks");
  assert.deepEqual(order(await place()), withMarks, "marks do not change the order");
  assert.deepEqual(withMarks, [0, 2, 1, 3]);
  await page.check("#levels");
  const levels = await page.locator(".run").evaluateAll((list) => list.map((e) => Number(e.dataset.level)));
  assert.ok(levels.includes(3), "levels " + levels);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("everything by keyboard", async () => {
  const page = await open(browser, server);
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.dataset.index || document.activeElement.className);
  const tabTo = async (id) => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab");
      if ((await focused()) === id) return;
    }
    assert.fail("Tab never reaches " + id + "; it ends at " + (await focused()));
  };
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "skip");
  await tabTo("sample");
  await page.keyboard.type("Deceptive");
  await page.waitForSelector('[data-warning="DECEPTIVE_BIDI_CONTROLS"]');
  await tabTo("edit");
  await page.keyboard.press("Enter");
  assert.equal(await focused(), "text");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("By Dana Levi\n\nA bridge opened on 3 May 2021 (Photo: Flash90)");
  await page.keyboard.press("Control+Enter");
  await page.waitForSelector('.date[data-value="2021-05-03"]');
  await tabTo("tab-page");
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.getAttribute('[role="tab"][aria-selected="true"]', "id"), "tab-normalized");
  await page.keyboard.press("ArrowLeft");
  await tabTo("0");
  const heading = () => page.locator(".what h2").first().innerText();
  const before = await heading();
  await page.keyboard.press("End");
  assert.equal(await heading(), "Credit");
  assert.notEqual(before, "Credit");
  await page.keyboard.press("ArrowUp");
  assert.notEqual(await heading(), "Credit");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  assert.match(await focused(), /inspector/);
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.dataset.kind), "MEDIA_CREDIT", "Escape leads back");
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

const hostile = [
  '<img src=x onerror="window.hit=1">', "<script>window.hit=2</script>", '"><svg onload=window.hit=3>', "javascript:window.hit=4",
  '<iframe srcdoc="<script>parent.hit=5</script>"></iframe>', "צילום: <b onmouseover=window.hit=6>דנה</b>", "{{constructor.constructor('window.hit=7')()}}",
  "פורסם: 02.02.12, 17:29 <style>*{display:none}</style>", "By <a href='javascript:window.hit=8'>Dana Levi</a>",
].join("\n\n");

test("text is never markup", async () => {
  const page = await open(browser, server);
  const calm = async (where) => {
    for (const tab of ["page", "normalized", "json", "jsonld"]) {
      await page.click("#tab-" + tab);
      assert.equal(await page.locator("#panel :is(img, script, svg, iframe, style, a, b[onmouseover], object, embed)").count(), 0, where + ", " + tab);
    }
    await page.click("#tab-page");
    for (const box of await page.locator(".seg[role]").all()) await box.hover();
    assert.equal(await page.evaluate(() => window.hit), undefined, where);
  };
  await write(page, hostile);
  assert.ok((await page.locator(".words").allTextContents()).join("\n").includes('<img src=x onerror="window.hit=1">'));
  await calm("as text");
  await page.setInputFiles("#file", { name: "hostile.html", mimeType: "text/html", buffer: Buffer.from("<h1>Title of it</h1><p>" + hostile + "</p>") });
  await page.waitForFunction(() => document.querySelector(".sheet")?.textContent.includes("Title of it"));
  await calm("as HTML");
  await page.fill("#zone", '"><img src=x onerror=window.hit=9>');
  await page.click("#analyze");
  await page.waitForSelector(".problem:not([hidden])");
  assert.equal(await page.evaluate(() => window.hit), undefined);
  await assert.rejects(page.evaluate(() => { document.body.innerHTML = "<i>x</i>"; }), /TrustedHTML/, "the policy refuses what code might try");
  assert.deepEqual(page.faults.filter((f) => !/TrustedHTML|status of 400/.test(f)), []);
  await page.context().close();
});

test("the commands give what the page shows", async () => {
  const page = await open(browser, server);
  for (const id of ["seed", "deceptive", "html"]) {
    await page.click("#tab-page");
    await sample(page, id);
    const shown = await page.locator(".seg[role]").count();
    await page.click("#tab-json");
    for (const name of ["grpcurl", "curl"]) {
      const line = await page.locator(`[data-command="${name}"]`).innerText();
      const out = execFileSync("bash", ["-c", line], { env: { ...process.env, PATH: root + "bin:" + process.env.PATH }, encoding: "utf8" });
      assert.equal(JSON.parse(out).analysis.segments.length, shown, name + " of " + id);
    }
  }
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("JSON-LD is that of the command line", async () => {
  const page = await open(browser, server);
  const ids = await page.locator("#sample option:not([disabled])").evaluateAll((list) => list.map((o) => o.value));
  assert.ok(ids.length >= 8);
  for (const id of [...ids.slice(1), ids[0]]) {
    const asked = page.waitForRequest((request) => request.url().endsWith("/AnalyzeText"));
    await sample(page, id);
    const message = (await asked).postDataJSON();
    await page.click("#tab-jsonld");
    const file = join(scratch, id + (message.document.format ? ".html" : ".txt"));
    writeFileSync(file, message.document.text);
    const dates = message.options.dates;
    const out = execFileSync(binary, ["analyze", "--format=jsonld", "--zone=" + dates.timeZone, "--reference=" + (dates.reference ?? ""),
      ...(message.document.textOrder ? ["--order=detect"] : []), file], { encoding: "utf8" });
    assert.deepEqual(JSON.parse(await page.locator("pre.json").innerText()), JSON.parse(out), id);
  }
  await page.context().close();
});

test("offsets in three units, and files that are not UTF-8", async () => {
  const page = await open(browser, server);
  const text = "😀 שלום לכולם\n\nצילום: דנה כהן 🎞\n";
  await write(page, text);
  const file = join(scratch, "units.txt");
  writeFileSync(file, text);
  const spans = (unit) => JSON.parse(execFileSync(binary, ["analyze", "--format=json", "--offsets=" + unit, file], { encoding: "utf8" })).segments.map((s) => [s.span.start ?? 0, s.span.end]);
  const want = [spans("utf8"), spans("utf16"), spans("code-point")];
  const boxes = await page.locator(".seg[role]").all();
  assert.equal(boxes.length, want[0].length);
  for (const [i, box] of boxes.entries()) {
    await box.hover();
    const rows = await page.locator(".offsets tbody tr").evaluateAll((list) => list.map((r) => [...r.cells].slice(1).map((c) => Number(c.textContent))));
    assert.deepEqual(rows, want.map((unit) => unit[i]));
  }
  const windows1255 = Buffer.from([...("ילדים בחגיגה\n\nצילום: דנה כהן\n".repeat(4))].map((c) => (c >= "א" && c <= "ת" ? c.charCodeAt(0) - 0x5d0 + 0xe0 : c.charCodeAt(0))));
  await page.setInputFiles("#file", { name: "old.txt", mimeType: "text/plain", buffer: windows1255 });
  await page.waitForSelector('[data-warning="CHARSET_DETECTED"]');
  assert.match(await page.locator(".sheet").innerText(), /ילדים בחגיגה/);
  assert.match(await page.inputValue("#text"), /ילדים בחגיגה/);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("a token, where the server asks for one", async () => {
  const file = join(scratch, "tokens");
  writeFileSync(file, "abcdefghijklmnop\n");
  const guarded = await serve("--token-file=" + file);
  try {
    const context = await browser.newContext({ locale: "en-US" });
    const page = await context.newPage();
    await page.goto(guarded.url);
    await page.waitForSelector("#token");
    await page.waitForSelector(".problem:not([hidden])");
    await page.fill("#token", "abcdefghijklmnop");
    await page.keyboard.press("Control+Enter");
    await page.waitForSelector(".seg");
    assert.ok(await page.locator(".problem").isHidden());
    await page.click("#tab-json");
    assert.match(await page.locator('[data-command="curl"]').innerText(), /Bearer \$MAQAF_TOKEN/);
    await context.close();
  } finally {
    guarded.stop();
  }
});

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

for (const [scheme, width, locale] of [["light", 1280, "en-US"], ["dark", 1280, "he-IL"], ["light", 390, "he-IL"], ["dark", 390, "en-US"]]) {
  test(`looks: ${scheme}, ${width} px, ${locale}`, async () => {
    const page = await open(browser, server, { colorScheme: scheme, locale, viewport: { width, height: 844 } });
    assert.equal(await page.evaluate(() => document.documentElement.dir), locale === "he-IL" ? "rtl" : "ltr");
    const back = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const seen = await back();
    for (const id of ["live", "deceptive"]) {
      await sample(page, id);
      for (const tab of ["page", "normalized", "json", "jsonld"]) {
        await page.click("#tab-" + tab);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${id}, ${tab}: ${over} px too wide`);
      }
      await page.click("#tab-page");
    }
    await page.check("#levels");
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the ladder fits");
    await page.locator(".seg[role]").first().click();
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
    const grave = violations.filter((v) => ["serious", "critical"].includes(v.impact)).map((v) => v.id + ": " + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 120) + " " + n.any.map((a) => a.message).join(" ")).join(" | "));
    assert.deepEqual(grave, []);
    if (width > 1000) {
      await page.click("#theme");
      assert.notEqual(await back(), seen, "the theme can be changed");
      await page.click("#language");
      assert.equal(await page.evaluate(() => document.documentElement.dir), locale === "he-IL" ? "ltr" : "rtl");
    }
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });
}
