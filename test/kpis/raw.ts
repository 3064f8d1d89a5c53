import { guessMapping } from "../../src/facts/guess";
import { linkFacts } from "../../src/facts/link";
import type { DealState } from "../../src/facts/link-request";
import type { Mapping } from "../../src/facts/mapping";
import { parseTable } from "../../src/facts/parse";
import type { Facts, FactTable, TableName } from "../../src/facts/table";
import { day } from "../metrics/facts-of";

/** Tables as files bring them: a header and rows, cells separated by spaces, "-" for an empty one. */
export type RawTables = Readonly<Partial<Record<TableName, readonly string[]>>>;

/** The facts of raw tables, the whole way: guessed, read, derived and linked. Fails on anything that is asked about. */
export function rawFacts(
  tables: RawTables,
  today = "2026-11-10",
  log: readonly DealState[] = [],
  staleDays?: number,
): Facts {
  const read: Partial<Record<TableName, FactTable>> = {};
  let stages: Mapping["stages"] = {};
  for (const [name, lines] of Object.entries(tables) as [TableName, readonly string[]][]) {
    const [header, ...rows] = lines.map((line) => line.split(" ").map((cell) => (cell === "-" ? "" : cell)));
    const { mapping, issues } = guessMapping(name, header, rows);
    const parsed = parseTable(name, header, rows, mapping, { tab: name, firstRow: 2 });
    const asked = [...issues, ...parsed.unread.map((row) => row.issue)].map((issue) => issue.code);
    if (asked.length > 0) throw new Error(`${name}: ${asked.join(", ")}`);
    stages = { ...mapping.stages, ...stages };
    read[name] = parsed.table;
  }
  return linkFacts({ tables: read, pending: [] }, { today: day(today), stages, log, staleDays });
}
