import type { Page } from "playwright-core";
import { words as data } from "../../src/sidebar/words/data";
import { interpolate } from "../../src/text/message";
import { openBench, tab } from "../app/open-bench";
import { sharedBrowser } from "../browser/chromium";
import { Line, openSidebar } from "../browser/open-sidebar";

const browser = sharedBrowser();

const view = (page: Page, name: string) =>
  page.getByRole("navigation").getByRole("button", { name, exact: true }).click();

/** Three chunks of a megabyte, in few rows: what is looked at here is the way, not the amount. */
const NOTE = "n".repeat(9990);
const ROWS = Array.from({ length: 250 }, (_, at) => `D${at},佐藤,受注,1000,2026/10/01,2026/10/20,${NOTE}`);
const FILE = {
  name: "商談.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(["商談ID,担当者,フェーズ,金額,作成日,完了予定日,メモ", ...ROWS].join("\n")),
};

test("a line that breaks off during an upload costs no row: it goes on by itself, or where a person tries again", async () => {
  const line = new Line();
  const bench = openBench("ja");
  const page = await openSidebar(browser(), bench, "ja", line);
  await view(page, "データ");
  // The first chunk arrives, but its answer does not; it is sent again without a person.
  line.hold("look");
  line.lose("import-rows", undefined, true);
  await page.getByLabel(data.file.ja).setInputFiles(FILE);
  await page.getByText("送信中：100%").waitFor();
  line.release("look");
  await page.getByText(interpolate(data.found, "ja", { rows: 250 })).waitFor();
  await page.getByRole("button", { name: data.back.ja }).click();
  await page.getByLabel(data.file.ja).waitFor();

  // Now the line is away for longer than the sidebar is patient.
  for (let time = 0; time < 3; time += 1) line.lose("import-rows");
  await page.getByLabel(data.file.ja).setInputFiles(FILE);
  await page.getByText("0%で止まっています").waitFor();
  await page.locator("[role=alert]").getByText("通信が途中で切れました").waitFor();
  // Whoever looks elsewhere finds it where it was.
  await view(page, "ヘルプ");
  await view(page, "データ");
  await page.getByText("0%で止まっています").waitFor();
  await page.getByRole("button", { name: data.goOn.ja }).click();
  // The button is gone, and the keyboard is where the sending is told.
  expect(await page.locator(":focus").getAttribute("role")).toBe("status");
  await page.getByText(interpolate(data.found, "ja", { rows: 250 })).waitFor();
  await page.getByRole("button", { name: data.bring.ja }).click();
  await page.getByText("250行を加え").waitFor();
  const sheet = tab(bench, "商談データ");
  expect([sheet.lastRow(), sheet.display(2, 1), sheet.display(251, 1)]).toEqual([251, "D0", "D249"]);
  expect(staging(bench)).toEqual([]);
});

test("an upload goes on while its person looks at another view, and can be cancelled there where it stands", async () => {
  const line = new Line();
  const bench = openBench("ja");
  const page = await openSidebar(browser(), bench, "ja", line);
  await view(page, "データ");
  line.hold("import-rows");
  await page.getByLabel(data.file.ja).setInputFiles(FILE);
  await page.getByText("送信中：0%").waitFor();
  await view(page, "設定");
  await page.getByLabel("通貨").waitFor();
  line.release("import-rows");
  line.hold("import-rows");
  await view(page, "データ");
  await page.getByText(/送信中：[34]\d%/).waitFor();
  await page.getByRole("button", { name: data.cancel.ja }).click();
  await page.getByText(data.cancelling.ja).waitFor();
  line.release("import-rows");
  await page.getByText(data.cancelled.ja).waitFor();
  expect(staging(bench)).toEqual([]);
  expect(line.asked.filter((ask) => ask === "import-rows").length).toBe(2);
});

function staging(bench: ReturnType<typeof openBench>): string[] {
  return bench.book.sheets.map(({ name }) => name).filter((name) => name.startsWith("rashinban-import"));
}
