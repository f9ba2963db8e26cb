// Writes the pictures of docs/images from the real page: `make web-images`. With a folder as argument all four go there.
import { mkdirSync } from "node:fs";
import { launch, open, root, sample, serve } from "./harness.mjs";

const all = process.argv[2];
const to = all ?? root + "docs/images";
mkdirSync(to, { recursive: true });
const [server, browser] = await Promise.all([serve(), launch()]);
try {
  for (const [name, colorScheme, width, height] of [
    ["playground", "light", 1180, 860], ["playground-phone", "dark", 390, 780], ["desktop-dark", "dark", 1280, 800], ["phone-light", "light", 390, 780],
  ]) {
    if (!all && !name.startsWith("playground")) continue;
    const page = await open(browser, server, { colorScheme, viewport: { width, height } });
    if (name === "playground") {
      await sample(page, "president");
      await page.locator('.seg[data-kind="PUBLICATION_LINE"]').first().hover();
    } else {
      const caption = page.locator('.seg[data-kind="CAPTION"][lang="he"]').first();
      await caption.scrollIntoViewIfNeeded();
      await caption.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - innerHeight * 0.42));
      if (width > 1000) await caption.hover();
      else await caption.click();
    }
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${to}/${name}.png` });
    await page.context().close();
  }
} finally {
  await browser.close();
  server.stop();
}
