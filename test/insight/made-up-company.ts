import { guessMapping } from "../../src/facts/guess";
import { linkFacts } from "../../src/facts/link";
import type { Mapping } from "../../src/facts/mapping";
import { parseTable } from "../../src/facts/parse";
import type { Facts, FactTable, TableName } from "../../src/facts/table";
import { makeSample } from "../../src/sample/company";
import { day } from "../metrics/facts-of";

const TABLES = ["deals", "stageChanges", "leads", "activities"] as const;

/** The made-up company's sales, read and linked as a refresh does it. */
export function madeUpCompany(locale: "ja" | "en", today = "2026-11-23", seed = 20261123): Facts {
  const sample = makeSample({ today: day(today), seed, locale });
  const tables: Partial<Record<TableName, FactTable>> = {};
  let stages: Mapping["stages"] = {};
  for (const name of TABLES) {
    const { header, rows } = sample[name];
    const { mapping } = guessMapping(name, header, rows);
    tables[name] = parseTable(name, header, rows, mapping, { tab: name, firstRow: 2 }).table;
    if (name === "deals") stages = mapping.stages;
  }
  return linkFacts({ tables, pending: [] }, { today: day(today), stages, log: [] });
}
