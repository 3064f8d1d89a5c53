import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { detectEncoding } from "../src/csv/encoding";
import { type CsvTable, readCsv } from "../src/csv/read";

const folder = join(__dirname, "../../shared/data");
export const hasSharedData = existsSync(folder);

/** Runs a block on the public data sets, or says by its name that they are absent. */
export function describeOnSharedData(name: string, block: () => void): void {
  if (hasSharedData) describe(name, block);
  else describe.skip(`${name} (skipped: ../shared/data is absent)`, block);
}

export function readShared(path: string): CsvTable {
  const bytes = readFileSync(join(folder, path));
  const detected = detectEncoding(bytes);
  if ("binary" in detected) throw new Error(`${path} is binary`);
  const { table } = readCsv(new TextDecoder(detected.encoding).decode(bytes), "列{letter}");
  if (table === null) throw new Error(`${path} holds no table`);
  return table;
}
