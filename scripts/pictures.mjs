// Takes the pictures of README.md and README.ja.md anew: the built page and the sidebar in it, in both languages, into
// docs/images.
import { createRequire } from "node:module";
import packaged from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import { build } from "./build.mjs";
import { buildPage } from "./build-page.mjs";
import { bundle, root } from "./bundle.mjs";

await build();
await buildPage();
const { takePictures } = createRequire(import.meta.url)(
  await bundle("scripts/pictures/take.ts", "pictures.cjs"),
);
const browser = await chromium.launch({
  executablePath: await packaged.executablePath(),
  args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
});
try {
  await takePictures(browser, root);
} finally {
  await browser.close();
}
