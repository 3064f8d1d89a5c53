import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { Locale } from "../../src/text/locale";
import type { Workbench } from "../../workbench/workbench";

/** `google.script.run` of the workbench: the page's calls run the real server code, as plain data both ways. */
const CLIENT = buildSync({
  entryPoints: [join(__dirname, "../../workbench/client/script-run.ts")],
  bundle: true,
  format: "iife",
  globalName: "workbenchClient",
  write: false,
}).outputFiles[0].text;
const RUN = `${CLIENT}
  window.google = { script: { run: workbenchClient.scriptRun(["rpc"], (name, args) => window.callServer(name, args)) } };`;

/** What the server answers, or its error. */
function served(bench: Workbench, name: string, args: readonly unknown[]): object {
  try {
    return { value: bench.run(name, ...args) };
  } catch (error) {
    const { name: kind, message } = error as Error;
    return { error: { name: kind, message } };
  }
}

/** The built sidebar at its 300 pixels, over the given spreadsheet. */
export async function openSidebar(browser: Browser, bench: Workbench, locale: Locale): Promise<Page> {
  bench.clickMenu("rashinbanSidebar");
  const page = await browser.newPage({ viewport: { width: 300, height: 700 }, locale });
  page.setDefaultTimeout(15000);
  await page.exposeFunction("callServer", (name: string, args: unknown[]) => served(bench, name, args));
  await page.addInitScript(RUN);
  await page.setContent("<p></p>");
  await page.evaluate(RUN);
  await page.setContent(bench.sidebar ?? "");
  return page;
}
