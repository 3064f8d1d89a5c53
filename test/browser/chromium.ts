import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/**
 * Chromium from an npm package that is an ES module, which Jest's realm cannot load: Node is asked for its path. The
 * package's arguments are left out: they switch the web's safety rules off and squeeze all into one process, which dies
 * with its last page.
 */
function launchBrowser(): Promise<Browser> {
  const ask = `import("@sparticuz/chromium").then(async ({ default: packaged }) =>
    console.log(await packaged.executablePath()))`;
  const executablePath = execFileSync(process.execPath, ["--input-type=module", "-e", ask], {
    cwd: join(__dirname, "../.."),
    encoding: "utf8",
  }).trim();
  // Its graphics are computed by this machine anyway; without the detour a page with a canvas is several times faster.
  const args = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"];
  return chromium.launch({ executablePath, args, headless: true });
}

/** One browser for all tests of a file. */
export function sharedBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return () => browser as Browser;
}
