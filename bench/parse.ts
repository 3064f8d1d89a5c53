import { formatDay, NO_DAY } from "../src/calendar/day";
import { guessMapping } from "../src/facts/guess";
import { parseTable } from "../src/facts/parse";
import type { Cell, Column, FactTable, TableName } from "../src/facts/table";
import { makeFacts } from "./company";
import { line, medianTimes, milliseconds } from "./timing";

const HEADERS: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = {
  deals: { owner: "担当者", stage: "フェーズ", amount: "金額", createdOn: "作成日", closedOn: "完了日" },
  spend: { owner: "担当者", kind: "費目", cost: "費用", date: "日付" },
};
const WORDS: Readonly<Record<string, string>> = {
  open: "提案",
  won: "受注",
  lost: "失注",
  advertising: "広告費",
  salary: "人件費",
};

/** From the rows of two tabs to typed columns: cells as a sheet holds them, and the same as text. */
export async function benchParse(sizes: readonly number[]): Promise<void> {
  console.log("parse: 5 columns of deals and 4 of spend");
  console.log(line(["deals + spend", "typed cells", "text cells", "typed, per row", "text, per row"]));
  for (const size of sizes) {
    const { tables } = makeFacts(size);
    const typed = sheets(tables, typedCell);
    const text = sheets(tables, textCell);
    const times = await medianTimes({ typed: () => parse(typed, size), text: () => parse(text, size) });
    const perRow = (time: number) => `${((time / (2 * size)) * 1e6).toFixed(0)} ns`;
    console.log(
      line([
        `2 × ${size.toLocaleString("en")}`,
        milliseconds(times.typed),
        milliseconds(times.text),
        perRow(times.typed),
        perRow(times.text),
      ]),
    );
  }
}

interface Sheet {
  readonly name: TableName;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

function sheets(
  tables: Readonly<Partial<Record<TableName, FactTable>>>,
  cellOf: (column: Column, row: number) => Cell,
): Sheet[] {
  return (Object.entries(HEADERS) as [TableName, Record<string, string>][]).map(([name, titles]) => {
    const table = tables[name];
    if (table === undefined) throw new Error(`There is no table ${name}.`);
    const columns = Object.keys(titles).map((field) => table.columns[field]);
    const rows = Array.from(table.sheetRows, (_, row) => columns.map((column) => cellOf(column, row)));
    return { name, header: Object.values(titles), rows };
  });
}

function typedCell(column: Column, row: number): Cell {
  if (column.kind === "text") {
    const label = column.labels[column.codes[row]];
    return WORDS[label] ?? label;
  }
  if (column.kind === "day") return column.days[row] === NO_DAY ? "" : new Date(column.days[row] * 86400000);
  return Number.isNaN(column.values[row]) ? "" : column.values[row];
}

function textCell(column: Column, row: number): Cell {
  const cell = typedCell(column, row);
  if (typeof cell === "number") return `¥${cell.toLocaleString("en")}`;
  return column.kind === "day" && cell !== "" ? formatDay(column.days[row]).replace(/-/g, "/") : cell;
}

function parse(tabs: readonly Sheet[], size: number): void {
  for (const { name, header, rows } of tabs) {
    const { mapping } = guessMapping(name, header, rows);
    const { table, unread } = parseTable(name, header, rows, mapping, { tab: name, firstRow: 2 });
    // A row that was dropped would make parsing look fast.
    if (table.rows !== size || unread.length > 0) throw new Error(`${unread.length} rows were not read.`);
  }
}
