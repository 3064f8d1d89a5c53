import type { Facts, FactTable, TableName } from "../facts/table";

/** The segment of every row of one table: `ofCode[codes[row]]`. */
export interface SegmentedRows {
  readonly codes: Int32Array;
  readonly ofCode: Int32Array;
}

/** The values of one field over all tables, so that `Google Ads` in spend and in deals is the same segment. */
export interface Segments {
  /** Name by index; index 0 stands for rows without a value. */
  readonly names: readonly string[];
  /** The tables that have the field. */
  readonly rows: Readonly<Partial<Record<TableName, SegmentedRows>>>;
}

export function foldName(name: string): string {
  return name.normalize("NFKC").trim();
}

/** Names come most frequent first. */
export function segmentsBy(facts: Facts, field: string): Segments {
  const columns = (Object.entries(facts.tables) as [TableName, FactTable][]).flatMap(
    ([table, { columns }]) => {
      const column = columns[field];
      if (column?.kind !== "text" || ABOUT_OTHERS.includes(table)) return [];
      return [{ table, codes: column.codes, names: column.labels.map(foldName) }];
    },
  );
  const counts = new Map<string, number>();
  for (const { codes, names } of columns) {
    const perCode = new Int32Array(names.length);
    for (let row = 0; row < codes.length; row += 1) perCode[codes[row]] += 1;
    names.forEach((name, code) => {
      if (name !== "" && perCode[code] > 0) counts.set(name, (counts.get(name) ?? 0) + perCode[code]);
    });
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const index = new Map(sorted.map((name, at) => [name, at + 1]));
  const rows: Partial<Record<TableName, SegmentedRows>> = {};
  for (const { table, codes, names } of columns) {
    rows[table] = { codes, ofCode: Int32Array.from(names, (name) => index.get(name) ?? 0) };
  }
  return { names: ["", ...sorted], rows };
}

/** Their columns say something about other tables' rows: a target's `segment` is no segment of its own. */
const ABOUT_OTHERS: readonly TableName[] = ["targets", "people"];
