import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { renderPage } from "../../workbench/page/page";
import { withSample } from "../app/open-bench";
import { sharedBrowser } from "./chromium";

const browser = sharedBrowser();
let server: Server;
let page: Page;
const pages: Record<string, string> = {};

beforeAll(async () => {
  for (const locale of ["ja", "en"] as const) {
    const bench = withSample(locale);
    bench.clickMenu("rashinbanSnapshot");
    pages[`/${locale}`] = renderPage(bench, locale);
  }
  server = createServer((request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(pages[request.url ?? ""] ?? "");
  }).listen(0, "127.0.0.1");
  page = await browser().newPage();
}, 120000);

afterAll(() => server?.close());

test.each([
  ["ja", "経営ダッシュボード", "送信箱 (2)", "受注金額", "● 順調"],
  ["en", "Executive dashboard", "Outbox (2)", "Won amount", "● On track"],
])(
  "in %s the page shows the dashboard first and the mails beside it",
  async (locale, dashboard, outbox, kpi, status) => {
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/${locale}`);
    await page.getByRole("cell", { name: kpi, exact: true }).first().waitFor({ state: "visible" });
    const cell = page.getByRole("cell", { name: status, exact: true }).first();
    expect(await cell.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe("rgb(216, 240, 227)");
    expect(await page.locator("section:visible svg path").count()).toBeGreaterThan(4);
    expect(
      await page.locator("section:visible img").evaluate((node) => (node as HTMLImageElement).naturalWidth),
    ).toBeGreaterThan(300);
    await page.getByText(outbox).click();
    expect(await page.getByRole("cell", { name: dashboard, exact: true }).isVisible()).toBe(false);
    const mail = page.frameLocator("iframe").first();
    await mail.getByText(kpi, { exact: false }).first().waitFor({ state: "visible" });
    expect(
      await mail.locator("img").evaluate((node) => (node as HTMLImageElement).naturalWidth),
    ).toBeGreaterThan(300);
  },
);
