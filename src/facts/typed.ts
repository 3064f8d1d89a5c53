import { DAY_MS } from "../calendar/day";
import { dayOfCell, numberOfCell } from "./cell";
import type { DateOrder, DecimalMark, Mapping } from "./mapping";
import { decimalMarkOf, dependsOnMark, hasPercentSign, holdsNumbers, markOf } from "./number-format";
import type { Cell, Field, FieldType, TableName } from "./table";
import { TABLES } from "./tables";

/**
 * The typed value of a cell of an imported CSV: text that parses as a number or date becomes one, so that people's own
 * formulas can use it; everything else stays the text it was. So does `30%`, whose neighbour may be a plain 80, and, where no decimal
 * mark is settled (`mark` undefined), `1.234`: a thousand where commas are decimal points. Never
 * scaled: a header's 千円 is applied when facts are read. Dates come back with civil time in their UTC fields.
 */
export function typedCell(
  text: string,
  type: FieldType,
  { order, mark }: { readonly order?: DateOrder; readonly mark?: DecimalMark } = {},
): Cell {
  if (text.trim() === "") return "";
  if (type === "day") {
    const day = dayOfCell(text, order);
    return typeof day === "number" ? new Date(day * DAY_MS) : text;
  }
  if (!holdsNumbers(type) || (type === "percent" && hasPercentSign(text))) return text;
  if (mark === undefined && text.includes(".") && dependsOnMark(text)) return text;
  const value = numberOfCell(text, mark ?? "decimal-point");
  return typeof value === "number" ? value : text;
}

/** The rows of a file that becomes a table. */
interface FileRows {
  readonly table: TableName;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The typed rows of a file, as they are written into its tab. */
export function typedRows(
  { table, header, rows }: FileRows,
  { columns, dateOrders, numberFormats }: Mapping,
): Cell[][] {
  const fields: Readonly<Record<string, Field>> = TABLES[table].fields;
  const readers = header.map((name, index) => {
    const id = Object.keys(columns).find((one) => columns[one].header === name) ?? "";
    const type = fields[id]?.type ?? "text";
    const order = dateOrders[id];
    if (!holdsNumbers(type)) return (text: string): Cell => typedCell(text, type, { order });
    const reading = decimalMarkOf(rows.map((row) => row[index] ?? ""));
    // The format that the file settles wins over that of earlier files, for its own cells.
    const mark = reading.isShown ? reading.format : markOf(numberFormats[id]);
    return (text: string): Cell => typedCell(text, type, { order, mark });
  });
  return rows.map((row) => readers.map((read, index) => read(row[index] ?? "")));
}
