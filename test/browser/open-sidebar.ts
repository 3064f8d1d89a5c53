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

/** The line between the sidebar and its script, in the hands of a test. */
export class Line {
  /** Names of the requests that were made, in their order. */
  readonly asked: string[] = [];
  private readonly held = new Map<string, { readonly opened: Promise<void>; readonly open: () => void }>();
  private losses: { readonly ask: string; readonly say: string; readonly late: boolean }[] = [];

  /**
   * From now on, answers to requests of this name come when they are released. What comes back releases those that are
   * asked for until the name is held again.
   */
  hold(ask: string): () => void {
    let open = (): void => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    this.held.set(ask, { opened, open });
    return open;
  }
  release(ask: string): void {
    this.held.get(ask)?.open();
    this.held.delete(ask);
  }
  /** The next request of this name fails with these words; `late` when its work has been done. */
  lose(ask: string, say = "Connection failure due to HTTP 0", late = false): void {
    this.losses.push({ ask, say, late });
  }
  /** From now on nothing is lost any more. */
  mend(): void {
    this.losses = [];
  }
  /** Once the page has asked for this as often as that. */
  async askedFor(ask: string, times = 1): Promise<void> {
    while (this.asked.filter((one) => one === ask).length < times)
      await new Promise((resolve) => setTimeout(resolve, 10));
  }

  async carry(ask: string, work: () => object): Promise<object> {
    this.asked.push(ask);
    const at = this.losses.findIndex((one) => one.ask === ask);
    const [loss] = at < 0 ? [] : this.losses.splice(at, 1);
    const answer = loss === undefined || loss.late ? work() : {};
    await this.held.get(ask)?.opened;
    return loss === undefined ? answer : { error: { name: "NetworkError", message: loss.say } };
  }
}

/** The built sidebar at its 300 pixels, over the given spreadsheet. */
export async function openSidebar(
  browser: Browser,
  bench: Workbench,
  locale: Locale,
  line = new Line(),
): Promise<Page> {
  bench.clickMenu("rashinbanSidebar");
  const page = await browser.newPage({ viewport: { width: 300, height: 700 }, locale });
  page.setDefaultTimeout(15000);
  await page.exposeFunction("callServer", (name: string, args: { readonly ask: string }[]) =>
    line.carry(args[0].ask, () => served(bench, name, args)),
  );
  await page.exposeFunction("thereAndBack", () => null);
  await page.addInitScript(RUN);
  await page.setContent("<p></p>");
  await page.evaluate(RUN);
  await page.setContent(bench.sidebar ?? "");
  return page;
}

/** Once every answer that was let through so far has come to the page, and what follows from it is on the screen. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    // Answers keep their order, and this one comes last.
    await (window as unknown as { thereAndBack(): Promise<null> }).thereAndBack();
    for (let frames = 0; frames < 2; frames += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
