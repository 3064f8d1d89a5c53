import type { FrameLocator } from "playwright-core";
import { words as data } from "../../src/sidebar/words/data";
import { interpolate } from "../../src/text/message";
import { sharedBrowser } from "../browser/chromium";
import { sharedPage, Visitor } from "../browser/workbench-page";

const browser = sharedBrowser();
const address = sharedPage();
const MEGABYTES = 30;
/** A row has 98 or 99 bytes in UTF-8. */
const ROWS = 302_000;

/** Drops a file on the sidebar that is made right there: by its columns' count, deals of a company or nothing but numbers. */
function drop(frame: FrameLocator, rows: number, columns: number): Promise<number> {
  return frame.locator(".drop").evaluate(
    (node, [count, width]) => {
      const deal = (at: number): string =>
        `D${1_000_000 + at},佐藤 美咲,株式会社サンプル商事第${at % 5000},受注,${at * 10},2026/10/01,2026/10/20`;
      const numbers = Array.from({ length: width }, () => "1").join(",");
      const lines =
        width === 7
          ? ["商談ID,担当者,取引先,フェーズ,金額,作成日,完了予定日"]
          : [Array.from({ length: width }, (_, at) => `列${at}`).join(",")];
      for (let at = 0; at < count; at += 1) lines.push(width === 7 ? deal(at) : numbers);
      const file = new File([lines.join("\r\n")], "商談.csv", { type: "text/csv" });
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(file);
      for (const type of ["dragover", "drop"])
        node.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      return file.size;
    },
    [rows, columns] as const,
  );
}

/** From here on, each percentage that is shown, and the longest time in which the sidebar could not answer a click. */
async function watch(frame: FrameLocator): Promise<() => Promise<{ percents: number[]; longest: number }>> {
  await frame.locator("body").evaluate(() => {
    const seen = { percents: [] as number[], longest: 0 };
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - last);
      last = now;
      const { value } = document.querySelector("progress") ?? { value: null };
      if (value !== null && seen.percents[seen.percents.length - 1] !== value) seen.percents.push(value);
    }, 20);
    Object.assign(window, { seen });
  });
  return () => frame.locator("body").evaluate(() => (window as never as { seen: never }).seen);
}

test("a CSV of 30 MB is cancelled without a trace, then imported to its last row; one of too many cells is refused", async () => {
  const visitor = await Visitor.at(browser(), address(), "ja");
  const { page } = visitor;
  page.setDefaultTimeout(600_000);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const told: string[] = [];
  let from = Date.now();
  const lap = async (name: string): Promise<void> => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    const heap = metrics.find((metric) => metric.name === "JSHeapUsedSize")?.value ?? 0;
    told.push(`${name}: ${((Date.now() - from) / 1000).toFixed(1)} s, ${Math.round(heap / 1e6)} MB`);
    from = Date.now();
  };
  const tabs = async (): Promise<string[]> => {
    await page.getByRole("button", { name: "すべてのシート" }).click();
    const names = await page.getByRole("menuitemradio").allTextContents();
    await page.keyboard.press("Escape");
    return names;
  };
  await visitor.addonMenu("羅針盤を開く");
  const frame = page.frameLocator(".sidebar iframe");
  const view = (name: string) =>
    frame.getByRole("navigation").getByRole("button", { name, exact: true }).click();
  await view("データ");
  await frame.locator(".drop").waitFor();
  const seen = await watch(frame);
  await lap("opened");

  const bytes = await drop(frame, ROWS, 7);
  expect(Math.round(bytes / 1e6)).toBe(MEGABYTES);
  await frame.getByText(/送信中：[1-9]\d?%/).waitFor();
  await lap("first rows sent");
  await frame.getByRole("button", { name: data.cancel.ja }).click();
  await frame.getByText(data.cancelled.ja).waitFor();
  await lap("cancelled");
  expect((await tabs()).filter((name) => name.includes("rashinban-import"))).toEqual([]);
  const { percents, longest } = await seen();
  // Each was seen by a timer of the sidebar's own: between pieces of the file it answers.
  expect(percents.length).toBeGreaterThan(3);
  expect([...percents].sort((a, b) => a - b)).toEqual(percents);
  // On two cores without other work it was 1.4 s.
  told.push(`longest time without an answer: ${Math.round(longest)} ms`);

  await drop(frame, ROWS, 7);
  await frame.getByText(/送信中：[1-9]\d?%/).waitFor();
  await lap("first rows sent again");
  await view("ヘルプ");
  await frame.getByRole("heading", { name: "ヘルプ" }).waitFor();
  await view("データ");
  await lap("another view and back meanwhile");
  await frame.getByText(interpolate(data.found, "ja", { rows: ROWS })).waitFor();
  await lap("sent and looked at");
  await frame.getByRole("button", { name: data.bring.ja }).click();
  await frame.getByText(`${ROWS}行を加え`).waitFor();
  await lap("imported and refreshed");
  expect((await tabs()).filter((name) => name.includes("rashinban-import"))).toEqual([]);
  await visitor.tab("シート1");
  await visitor.type(1, 1, "=COUNTA(商談データ!A2:A)");
  await visitor.type(1, 2, "=SUM(商談データ!E2:E)");
  await visitor.select(1, 1);
  await visitor.cellSays(`A1: ${ROWS}`);
  await visitor.select(1, 2);
  // 10 × (0 + 1 + … + (n - 1)) = 10 × n(n - 1) ÷ 2.
  await visitor.cellSays(`A2: ${5 * ROWS * (ROWS - 1)}`);
  await lap("counted");

  // 99,000 rows of 80 cells are 7.9 million: with the 2.1 million of the deals, more than a spreadsheet holds.
  await view("データ");
  await drop(frame, 99_000, 80);
  await frame.getByText("上限1,000万セル").waitFor();
  await lap("refused");
  expect((await tabs()).filter((name) => name.includes("rashinban-import"))).toEqual([]);
  console.log(told.join("\n"));
});
