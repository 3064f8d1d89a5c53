import { join } from "node:path";
import type { ImportAnswer } from "../../src/app/rpc/import";
import type { Locale } from "../../src/text/locale";
import { loadBench } from "../../workbench/cli/load";
import { changeLocale } from "../../workbench/sheet/change-locale";
import { translated } from "../../workbench/sheet/formula-locale";
import { marksOf } from "../../workbench/sheet/locale-marks";
import type { Sheet } from "../../workbench/sheet/sheet";
import { CellError } from "../../workbench/sheet/value";
import type { Workbench } from "../../workbench/workbench";
import { keepSample, keptSample } from "../loaded-samples";

const root = join(__dirname, "../..");

const TODAY = "2026-11-23";

/** Spreadsheets in which formulas are tried: a decimal point twice, and a decimal comma with `;` between arguments. */
export const SPREADSHEETS = ["ja_JP", "en_US", "de_DE"] as const;

/** The built add-on in a fresh spreadsheet, opened, with an empty outbox. */
export function openBench(locale: Locale = "ja", today = TODAY, spreadsheet?: string): Workbench {
  const bench = loadBench(root, locale, today, spreadsheet);
  bench.open();
  return bench;
}

/** The made-up company, loaded and refreshed: a spreadsheet of its own each time. */
export function withSample(locale: Locale = "ja", today = TODAY, spreadsheet?: string): Workbench {
  const bench = openBench(locale, today);
  const name = `${locale}-${today}`;
  const kept = keptSample(name);
  if (kept === null) {
    bench.clickMenu("rashinbanSample");
    keepSample(name, bench.snapshot());
  } else bench.restore(kept);
  if (spreadsheet !== undefined) changeLocale(bench.book, spreadsheet);
  return bench;
}

export function tab(bench: Workbench, name: string): Sheet {
  const sheet = bench.book.byName(name);
  if (sheet === undefined) throw new Error(`There is no tab ${name}`);
  return sheet;
}

/** Every cell of a tab as it is shown, rows of texts. */
export function shown(sheet: Sheet): string[][] {
  const columns = sheet.lastColumn();
  return Array.from({ length: sheet.lastRow() }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet.display(row + 1, column + 1)),
  );
}

export const lastToast = (bench: Workbench): string => bench.toasts[bench.toasts.length - 1] ?? "";

/** A formula with a decimal point as the person of this spreadsheet types and reads it. */
export function asTyped(bench: Workbench, formula: string): string {
  return translated(formula, ".", marksOf(bench.book.locale).decimal);
}

/** Types a formula into a free cell as `asTyped` writes it; returns what the cell shows, or for an error the sentence in its note. */
export function typeFormula(bench: Workbench, formula: string): number | string | boolean | null {
  const [sheet] = bench.book.sheets;
  sheet.set(50, 1, asTyped(bench, formula));
  bench.book.recalculate();
  const value = sheet.value(50, 1);
  return value instanceof CellError ? `${value.code} ${sheet.note(50, 1)}` : value;
}

export function importCsv(
  bench: Workbench,
  table: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  decisions: object = {},
): ImportAnswer {
  const { tab: staging } = bench.run("rpc", { ask: "import-begin", header }) as { tab: number };
  bench.run("rpc", { ask: "import-rows", tab: staging, rows });
  return bench.run("rpc", { ask: "import-end", tab: staging, table, url: "", decisions }) as ImportAnswer;
}

export const DEALS = ["商談ID", "商談 所有者", "フェーズ", "金額", "作成日", "完了予定日"];

/** A company of three deals and two people who get the mail, refreshed: where what is in it does not matter. */
export function withFewDeals(locale: Locale = "ja", today = TODAY, spreadsheet?: string): Workbench {
  const bench = openBench(locale, today, spreadsheet);
  importCsv(bench, "deals", DEALS, [
    ["D1", "佐藤", "受注", "1000000", "2026-09-01", "2026-10-10"],
    ["D2", "鈴木", "失注", "500000", "2026-09-05", "2026-11-10"],
    ["D3", "佐藤", "提案", "800000", "2026-10-05", "2026-12-10"],
  ]);
  bench.clickMenu("rashinbanRefresh");
  tab(bench, locale === "ja" ? "メンバー" : "People").setValues(2, 1, [
    ["中村", "nakamura@example.jp", "executive", "", locale],
    ["佐藤", "sato@example.jp", "manager", "", locale],
  ]);
  return bench;
}
