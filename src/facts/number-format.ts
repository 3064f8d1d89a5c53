import { grouped } from "../text/number";
import { isBlank, numberOfCell } from "./cell";
import type { Issue } from "./issue";
import type { DecimalMark, NumberFormat, PercentScale } from "./mapping";
import { readNumber } from "./number";
import type { Cell, Field, FieldType, TableName } from "./table";

/** The number format of a column, inferred from all of its cells together. */
export interface NumberReading<F extends NumberFormat = NumberFormat> {
  readonly format: F;
  /** The decimal mark of the values themselves, whatever the question is. */
  readonly mark: DecimalMark;
  /** An ambiguous value, in a column where no value settles the format: a person has to say. */
  readonly question: string | null;
  /** Whether some value can only be parsed in this format. */
  readonly isShown: boolean;
  /** Whether some value is another number in the other format. */
  readonly isNeeded: boolean;
}

export function holdsNumbers(type: FieldType): boolean {
  return type === "money" || type === "count" || type === "percent";
}

/**
 * The number format of a field's column: as decided, else inferred from its cells. Null where the field holds no
 * numbers.
 */
export function readingOf(
  field: Field,
  cells: readonly Cell[],
  settled: NumberFormat | undefined,
): NumberReading | null {
  if (!holdsNumbers(field.type)) return null;
  const format = field.type === "percent" ? scaleOf(settled) : markOf(settled);
  if (format !== undefined)
    return {
      format,
      mark: markOf(format) ?? decimalMarkOf(cells).format,
      question: null,
      isShown: false,
      isNeeded: false,
    };
  if (field.type === "percent") return percentScaleOf(cells);
  return decimalMarkOf(cells, field.average ? "decimal-point" : "decimal-comma");
}

/** A format that is a decimal mark; undefined for a scale of percentages. */
export function markOf(format: NumberFormat | undefined): DecimalMark | undefined {
  return format === "decimal-point" || format === "decimal-comma" ? format : undefined;
}

/** A format that is a scale of percentages; undefined for a decimal mark. */
export function scaleOf(format: NumberFormat | undefined): PercentScale | undefined {
  return format === "share" || format === "percent" ? format : undefined;
}

/** Whether a text is one number with a decimal point and another with a decimal comma: `1.234`, `1,234`. */
export function dependsOnMark(text: string): boolean {
  if (!/[.,]/.test(text)) return false;
  const [point, comma] = [readNumber(text), readNumber(text, true)];
  return point !== null && comma !== null && point !== comma;
}

/** Amounts with a comma between thousands, the usual form, which need no further parsing. */
const COMMA_THOUSANDS = /^[¥$]?[1-9]\d{0,2},\d{3}$/;

/**
 * The decimal mark of a column of amounts. A value that only one mark can read (`12.5`, `1.234,50`) shows it; if values
 * show both, it is the point. Where only values such as `1.234` stand, `likely` is taken and asked about: an amount that
 * always has three digits behind the point is one with thousands. A comma before three digits separates thousands.
 */
export function decimalMarkOf(
  cells: readonly Cell[],
  likely: DecimalMark = "decimal-point",
): NumberReading<DecimalMark> {
  let isComma = false;
  let dependent: string | null = null;
  let hasCommaThousands = false;
  let isPoint = false;
  for (const cell of cells) {
    // Once a value has shown the point, only those with one are of interest.
    if (typeof cell !== "string" || !(isPoint ? /\./ : /[.,]/).test(cell)) continue;
    if (isPoint && dependent !== null) break;
    if (COMMA_THOUSANDS.test(cell)) {
      hasCommaThousands = true;
      continue;
    }
    if (isBlank(cell)) continue;
    const [point, comma] = [readNumber(cell), readNumber(cell, true)];
    if (point !== null && comma === null) isPoint = true;
    else if (comma !== null && point === null) isComma = true;
    else if (point === comma) continue;
    else if (cell.includes(".")) dependent ??= cell;
    else hasCommaThousands = true;
  }
  const isOpen = dependent !== null;
  const shown = isPoint ? "decimal-point" : isComma ? "decimal-comma" : null;
  const mark = shown ?? (isOpen ? likely : "decimal-point");
  return {
    ...{ format: mark, mark },
    question: shown === null ? dependent : null,
    isShown: shown !== null,
    isNeeded: isOpen || (shown === "decimal-comma" && hasCommaThousands),
  };
}

/**
 * Whether a column holds shares (0.3) or percentages (30), values with a percent sign aside. Values above 1 are
 * percentages, unless others of at most 1 stand beside them and not all are whole: then most values decide, and a person
 * is asked.
 */
export function percentScaleOf(cells: readonly Cell[]): NumberReading<PercentScale> {
  const { format: mark } = decimalMarkOf(cells);
  const above = { count: 0, first: "" };
  const upTo = { count: 0, first: "" };
  let isWhole = true;
  for (const cell of cells) {
    const value = hasPercentSign(cell) ? null : numberOfCell(cell, mark);
    if (typeof value !== "number" || value === 0) continue;
    isWhole &&= Number.isInteger(value);
    const side = Math.abs(value) > 1 ? above : upTo;
    if (side.count === 0) side.first = String(cell);
    side.count += 1;
  }
  const scale = (format: PercentScale, question: string | null): NumberReading<PercentScale> => ({
    ...{ format, mark, question },
    // Plain numbers stay in the tab as they are, so a refresh sees what this file shows.
    isShown: false,
    isNeeded: question !== null,
  });
  if (above.count === 0) return scale("share", null);
  if (upTo.count === 0 || isWhole) return scale("percent", null);
  // The outlier illustrates the question best.
  return upTo.count > above.count ? scale("share", above.first) : scale("percent", upTo.first);
}

/** Whether a cell has a percent sign, which settles its scale. */
export function hasPercentSign(cell: Cell): boolean {
  return typeof cell === "string" && /[%％]/.test(cell);
}

/** The alternative of each format. */
const OTHER: Readonly<Record<NumberFormat, NumberFormat>> = {
  "decimal-point": "decimal-comma",
  "decimal-comma": "decimal-point",
  share: "percent",
  percent: "share",
};

/** A value interpreted in a format, as it is shown: `1.234` is 1,234 with a decimal comma, 1.2 is 120% as a share. */
export interface FormatReading {
  readonly format: NumberFormat;
  readonly read: string;
}

/** Both interpretations of an ambiguous value, the likelier first. */
export function readingsOf(
  cell: string,
  { format: likely, mark }: Pick<NumberReading, "format" | "mark">,
): readonly [FormatReading, FormatReading] {
  const reading = (format: NumberFormat): FormatReading => ({ format, read: readIn(format, mark, cell) });
  return [reading(likely), reading(OTHER[likely])];
}

function readIn(format: NumberFormat, mark: DecimalMark, cell: string): string {
  const value = Number(numberOfCell(cell, markOf(format) ?? mark));
  if (format === "share") return `${Number((value * 100).toFixed(4))}%`;
  return format === "percent" ? `${value}%` : grouped(value, Number.isInteger(value) ? 0 : 3);
}

/** The question about a column of ambiguous format; until it is answered, the likelier format is used. */
export function formatQuestion(
  table: TableName,
  column: string,
  field: string,
  { format, mark, question }: NumberReading,
): Issue | null {
  if (question === null) return null;
  const [{ read }, { read: other }] = readingsOf(question, { format, mark });
  const details = { field, item: field, read, other };
  return { code: `number-format-${format}`, severity: "question", table, column, value: question, details };
}
