import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Download, Locator, Page } from "playwright-core";
import type { Locale } from "../../src/text/locale";
import { type Extra, servePage } from "../../workbench/cli/serve-page";
import { axeFindings } from "./axe";

export const TODAY = "2026-11-23";
const WORDS = {
  ja: { extensions: "拡張機能", file: "ファイル" },
  en: { extensions: "Extensions", file: "File" },
} as const;

/** The built page, served from here. */
export function servedPage(
  extra: Readonly<Record<string, Extra>> = {},
): Promise<{ server: Server; address: string }> {
  const start = { text: JSON.stringify({ today: TODAY }) };
  const server = servePage(join(__dirname, "../../dist-page"), { "start.json": start, ...extra });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      resolve({ server, address: `http://127.0.0.1:${port}/` });
    });
  });
}

/** One served page for all tests of a file; gives its address. */
export function sharedPage(): () => string {
  let page: Awaited<ReturnType<typeof servedPage>> | undefined;
  beforeAll(async () => {
    page = await servedPage();
  });
  afterAll(() => page?.server.close());
  return () => page?.address ?? "";
}

/** Of a picture in its own pixels, once it is there to be seen. */
export const drawnWidth = (picture: Locator): Promise<number> =>
  picture.evaluate(async (node) => {
    await (node as HTMLImageElement).decode();
    return (node as HTMLImageElement).naturalWidth;
  });

/** What a person has saved: the browser may be another machine's, so its bytes are asked of it. */
export async function saved(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** A person at the page: what they do by mouse and keyboard, and what they see. */
export class Visitor {
  readonly requests: string[] = [];
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {}

  static async at(browser: Browser, address: string, locale: Locale): Promise<Visitor> {
    const tag = locale === "ja" ? "ja-JP" : "en-US";
    const context = await browser.newContext({ viewport: { width: 1360, height: 800 }, locale: tag });
    return Visitor.in(await context.newPage(), address, locale);
  }

  /** The same person in a second tab of the same browser. */
  async beside(address: string): Promise<Visitor> {
    return Visitor.in(await this.page.context().newPage(), address, this.locale);
  }

  private static async in(page: Page, address: string, locale: Locale): Promise<Visitor> {
    const visitor = new Visitor(page, locale);
    visitor.page.on("request", (request) => visitor.requests.push(request.url()));
    visitor.page.on("pageerror", (error) => visitor.errors.push(error.message));
    await visitor.page.goto(address);
    await visitor.sheetIsThere();
    return visitor;
  }

  async sheetIsThere(): Promise<void> {
    await this.page.locator(".spoken").waitFor({ state: "attached", timeout: 30000 });
  }

  async addonMenu(item: string): Promise<void> {
    await this.page.getByRole("button", { name: WORDS[this.locale].extensions }).click();
    await this.page.getByRole("menuitem", { name: "Rashinban" }).click();
    await this.page.getByRole("menuitem", { name: item }).click();
  }
  async fileMenu(item: string): Promise<void> {
    await this.page.getByRole("button", { name: WORDS[this.locale].file }).click();
    await this.page.getByRole("menuitem", { name: item }).click();
  }
  toast(text: string): Locator {
    return this.page.locator(".toast", { hasText: text });
  }
  async panel(name: string): Promise<Locator> {
    await this.page.getByRole("button", { name, exact: false }).first().click();
    return this.page.getByRole("complementary", { name });
  }

  /** Selects a cell by its address in the row and column headers' places, near the sheet's beginning. */
  async select(column: number, row: number): Promise<void> {
    await this.page
      .locator(".ic-worksheet-sheet-container")
      .click({ position: { x: column * 100 - 20, y: row * 25 + 15 } });
  }
  async type(column: number, row: number, text: string): Promise<void> {
    await this.select(column, row);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }
  async tab(name: string): Promise<void> {
    await this.page
      .getByRole("button", { name: this.locale === "ja" ? "すべてのシート" : "Sheet list" })
      .click();
    await this.page.getByRole("menuitemradio", { name, exact: true }).click();
  }
  /** The selected cell in words, once they are these; where they never are, the error says what they are. */
  async cellSays(text: string | RegExp): Promise<void> {
    const spoken = this.page.locator(".spoken");
    await spoken
      .filter({ hasText: text })
      .waitFor({ state: "attached" })
      .catch(async (error) => {
        throw new Error(`The cell says ${JSON.stringify(await spoken.allTextContents())}: ${error}`);
      });
  }
  formulaBar(): Promise<string> {
    return this.page.locator(".ic-formula-bar-editor-wrapper textarea").inputValue();
  }
  /** What axe-core finds wrong with the page, its frames aside. */
  violations(): Promise<string[]> {
    return axeFindings(this.page, { iframes: false });
  }
  download(work: () => Promise<void>): Promise<Download> {
    const [download] = [this.page.waitForEvent("download")];
    return work().then(() => download);
  }
}
