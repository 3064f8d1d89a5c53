import { type FactName, type Facts, type FactTable, isText } from "../facts/table";

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
  readonly rows: Readonly<Partial<Record<FactName, SegmentedRows>>>;
}

export function foldName(name: string): string {
  return name.normalize("NFKC").trim();
}

/**
 * Names in the order in which the tables list them. With `only`, other names stay in the total: a field with thousands of
 * values (pages, search terms) costs no more than the few that are asked for.
 */
export function segmentsBy(facts: Facts, field: string, only?: ReadonlySet<string>): Segments {
  const index = new Map([["", 0]]);
  const rows: Partial<Record<FactName, SegmentedRows>> = {};
  for (const [table, made] of Object.entries(facts.tables) as [FactName, FactTable | undefined][]) {
    const column = made?.columns[field];
    if (!isText(column) || ABOUT_OTHERS.includes(table)) continue;
    const ofCode = Int32Array.from(column.labels, (label) => {
      const name = foldName(label);
      if (only !== undefined && !only.has(name)) return 0;
      const at = index.get(name) ?? index.size;
      index.set(name, at);
      return at;
    });
    rows[table] = { codes: column.codes, ofCode };
  }
  return { names: [...index.keys()], rows };
}

/** The segments that rows have, most frequent first, then by name. */
export function byFrequency({ names, rows }: Segments): string[] {
  const counts = new Int32Array(names.length);
  for (const { codes, ofCode } of Object.values(rows)) {
    for (let row = 0; row < codes.length; row += 1) counts[ofCode[codes[row]]] += 1;
  }
  const order = names.map((name, at) => ({ name, count: counts[at] }));
  return order
    .filter(({ name, count }) => name !== "" && count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

/** Their columns say something about other tables' rows: a target's `segment` is no segment of its own. */
const ABOUT_OTHERS: readonly FactName[] = ["targets", "people"];
