import { type DateText, readDate } from "./date";
import { orderOf } from "./date-order";
import type { Issue } from "./issue";
import type { ColumnChoice, DateOrder, Mapping, NumberFormat } from "./mapping";
import { formatQuestion, readingOf } from "./number-format";
import { guessStages } from "./stage";
import type { Cell, Field, TableName } from "./table";
import { TABLES } from "./tables";

/** A mapped column of a file: its field, and what stands in it. */
interface MappedColumn {
  readonly id: string;
  readonly field: Field | undefined;
  readonly header: string;
  readonly cells: readonly Cell[];
}

export interface ValuesGuess {
  readonly mapping: Pick<Mapping, "dateOrders" | "numberFormats" | "stages">;
  readonly issues: readonly Issue[];
}

/** How the values of the mapped columns are written, and what their stages are; a question where they leave it open. */
export function guessValues(
  table: TableName,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  choices: Readonly<Record<string, ColumnChoice>>,
): ValuesGuess {
  const fields: Readonly<Record<string, Field>> = TABLES[table].fields;
  const columns = Object.entries(choices).map(([id, choice]): MappedColumn => {
    const index = header.indexOf(choice.header);
    return { id, field: fields[id], header: choice.header, cells: rows.map((row) => row[index] ?? "") };
  });
  const issues: Issue[] = [];
  const dateOrders: Record<string, DateOrder> = {};
  const numberFormats: Record<string, NumberFormat> = {};
  for (const column of columns.filter(({ field }) => field?.type === "day")) {
    const order = guessOrder(table, column, issues);
    if (order !== null) dateOrders[column.id] = order;
  }
  for (const column of columns) {
    const format = guessFormat(table, column, issues);
    if (format !== null) numberFormats[column.id] = format;
  }
  const stage = columns.find(({ id }) => id === "stage");
  const stages = stage === undefined ? {} : guessStageColumn(table, stage, issues);
  return { mapping: { dateOrders, numberFormats, stages }, issues };
}

/** The order of year, month and day, if any of the dates depends on it. */
function guessOrder(
  table: TableName,
  { id, header, cells }: MappedColumn,
  issues: Issue[],
): DateOrder | null {
  const dates: DateText[] = [];
  for (const cell of cells) {
    const date = typeof cell === "string" && cell !== "" ? readDate(cell) : null;
    if (date !== null) dates.push(date);
  }
  const verdict = orderOf(dates);
  if (verdict !== "ambiguous" && verdict !== "mixed")
    return dates.some((date) => date.kind === "parts") ? verdict : null;
  issues.push({
    code: `dates-${verdict}`,
    severity: "question",
    table,
    column: header,
    details: { field: id },
  });
  return null;
}

/** The format of a column's numbers, if some show it and others depend on it. */
function guessFormat(
  table: TableName,
  { id, field, header, cells }: MappedColumn,
  issues: Issue[],
): NumberFormat | null {
  const reading = field === undefined ? null : readingOf(field, cells, undefined);
  if (reading === null) return null;
  const question = formatQuestion(table, header, id, reading);
  if (question !== null) issues.push(question);
  return reading.isShown && reading.isNeeded ? reading.format : null;
}

function guessStageColumn(
  table: TableName,
  { header, cells }: MappedColumn,
  issues: Issue[],
): Mapping["stages"] {
  const guess = guessStages(cells.map((cell) => String(cell).trim()));
  for (const stage of guess.unknown)
    issues.push({ code: "stage-unknown", severity: "question", table, column: header, value: stage });
  return guess.stages;
}
