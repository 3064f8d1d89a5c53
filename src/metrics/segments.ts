import type { Facts, FactTable, TableName } from "../facts/table";

/** The values of one field over all tables, so that `Google Ads` in spend and in deals is the same segment. */
export interface Segments {
  /** Name by index; index 0 stands for rows without a value. */
  readonly names: readonly string[];
  /** Per table that has the field: the segment of every row. */
  readonly rows: Readonly<Partial<Record<TableName, Int32Array>>>;
}

export function foldName(name: string): string {
  return name.normalize("NFKC").trim();
}

/** Names come most frequent first. */
export function segmentsBy(facts: Facts, field: string): Segments {
  const entries = Object.entries(facts.tables) as [TableName, FactTable][];
  const counts = new Map<string, number>();
  for (const [, table] of entries) {
    const column = table.columns[field];
    if (column?.kind !== "text") continue;
    const perCode = new Float64Array(column.labels.length);
    for (let row = 0; row < table.rows; row += 1) perCode[column.codes[row]] += 1;
    column.labels.forEach((label, code) => {
      const name = foldName(label);
      if (name !== "" && perCode[code] > 0) counts.set(name, (counts.get(name) ?? 0) + perCode[code]);
    });
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const index = new Map(sorted.map((name, at) => [name, at + 1]));
  const rows: Partial<Record<TableName, Int32Array>> = {};
  for (const [name, table] of entries) {
    const column = table.columns[field];
    if (column?.kind !== "text") continue;
    const segmentOfCode = Int32Array.from(column.labels, (label) => index.get(foldName(label)) ?? 0);
    const { codes } = column;
    const segments = new Int32Array(table.rows);
    for (let row = 0; row < segments.length; row += 1) segments[row] = segmentOfCode[codes[row]];
    rows[name] = segments;
  }
  return { names: ["", ...sorted], rows };
}
