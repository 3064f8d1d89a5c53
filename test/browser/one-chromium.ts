import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type BrowserServer, chromium } from "playwright-core";

/** Where the door is that `sharedBrowser` asks at: workers of Jest inherit the environment. */
const DOOR = "RASHINBAN_CHROMIUM";

/**
 * Chromium from an npm package that is an ES module, which Jest cannot load: Node is asked for its path. The package's
 * arguments are left out: they switch the web's safety rules off and squeeze all into one process, which dies with its
 * last page.
 */
function launch(): Promise<BrowserServer> {
  const ask = `import("@sparticuz/chromium").then(async ({ default: packaged }) =>
    console.log(await packaged.executablePath()))`;
  const executablePath = execFileSync(process.execPath, ["--input-type=module", "-e", ask], {
    cwd: join(__dirname, "../.."),
    encoding: "utf8",
  }).trim();
  // Its graphics are computed by this machine anyway; without the detour a page with a canvas is several times faster.
  const args = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"];
  return chromium.launchServer({ executablePath, args, headless: true, host: "127.0.0.1" });
}

/**
 * One Chromium for all test files of a run, whichever process they are in; it starts when the first of them asks for it,
 * so that a run without pages has none. Returns what closes it.
 */
export async function openChromiumDoor(): Promise<() => Promise<void>> {
  let running: Promise<BrowserServer> | undefined;
  const door = createServer((_, response) => {
    running ??= launch();
    running.then(
      (browser) => response.end(browser.wsEndpoint()),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
  door.unref();
  process.env[DOOR] = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
  return async () => {
    door.close();
    await (await running)?.close();
  };
}

/** Where a client connects to the run's Chromium. */
export async function chromiumEndpoint(): Promise<string> {
  const answer = await fetch(process.env[DOOR] as string);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`Chromium did not start: ${text}`);
  return text;
}
