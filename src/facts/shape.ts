import type { Locale } from "../text/locale";
import { guessMapping } from "./guess";
import { scalingUnit } from "./header";
import type { Issue } from "./issue";
import type { Mapping } from "./mapping";
import type { TableName } from "./table";
import { TABLES } from "./tables";
import { dateRows } from "./undated";
import { type LongRows, longRows, MEASURES } from "./wide";

/** The file to be reshaped, and the decisions about it. */
export interface ShapeRequest {
  readonly table: TableName;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly above: readonly string[];
  /** The day a person gave all rows; "" for none. */
  readonly day: string;
  /** Columns that a person has decided. */
  readonly decided: Mapping["columns"];
  readonly wide: NonNullable<Mapping["wide"]>;
  /** The columns of the tab that the rows will be imported into. */
  readonly known: Mapping["columns"];
  readonly locale: Locale;
}

/** The reshaped rows: each of one day, and of one channel where the file had a column for each. */
export interface Shaped {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly columns: Mapping["columns"];
  /** The interpretation of the file's shape, to be shown and corrected. */
  readonly mapping: Pick<Mapping, "wide" | "days">;
  readonly issues: readonly Issue[];
}

/**
 * Reshapes a file for its table before its columns are mapped (unpivots channels, adds the day); an issue where only a
 * person can say the day.
 */
export function shaped(request: ShapeRequest): Shaped | Issue {
  const { table, decided, wide } = request;
  const guessed = guessMapping(table, request.header, request.rows.slice(0, 200), decided).mapping.columns;
  const found = Object.entries(guessed).filter(([, { header }]) => request.header.includes(header));
  const columns = Object.fromEntries(found);
  const asIs: Shaped = {
    header: request.header,
    rows: request.rows,
    columns: decided,
    mapping: Object.keys(wide).length > 0 ? { wide } : {},
    issues: [],
  };
  // A sign-in page, which has no known column, is not asked for a day.
  if (found.length === 0 && request.day === "") return asIs;
  const long = longOf(request, columns);
  if (long !== null) return { ...asIs, ...long, mapping: { wide: long.wide } };
  const name = nameIn(request, "date");
  const dated = dateRows({ ...request, column: columns.date?.header ?? "", name });
  if (dated === null) return asIs;
  if ("code" in dated) return dated;
  const kind = request.day === "" ? "exact" : "person";
  return {
    ...asIs,
    ...dated,
    columns: { ...decided, date: { header: name, kind, confidence: 1 } },
    mapping: { ...asIs.mapping, days: { date: dated.from } },
  };
}

/** Unpivots the file, unless the cost has a column of its own or a person has mapped one of a channel's fields. */
function longOf(request: ShapeRequest, columns: Mapping["columns"]): LongRows | null {
  const { table, decided, wide } = request;
  const isOwn = (field: string): boolean =>
    field === "channel" || (MEASURES as readonly string[]).includes(field);
  const named = Object.entries(columns).filter(([field, { kind }]) => kind !== "similar" && !isOwn(field));
  const isLong =
    (columns.cost !== undefined && columns.cost.kind !== "similar") ||
    Object.keys(columns).some((field) => isOwn(field) && decided[field] !== undefined);
  if (table !== "spend" || columns.date === undefined || isLong) return null;
  const kept = named.map(([, { header }]) => header);
  return longRows({ ...request, kept, decided: wide, nameOf: (field, unit) => nameIn(request, field, unit) });
}

/** The header of an added column: as in the tab, unless the file has a column of that name, else by its field. */
function nameIn({ table, header, known, locale }: ShapeRequest, field: string, unit = ""): string {
  const before = known[field]?.header ?? "";
  if (before !== "" && scalingUnit(before) === unit && !header.includes(before)) return before;
  const label = TABLES[table].fields[field]?.label[locale] ?? "";
  return unit === "" ? label : `${label}(${unit})`;
}
