import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locale } from "../../src/text/locale";
import { importFile } from "../../workbench/cli/import-file";
import { ImportError } from "../../workbench/import-bytes";
import { openBench } from "./open-bench";

const folder = mkdtempSync(join(tmpdir(), "rashinban-"));
export const HEADER = "Opportunity ID,Owner,Stage,Amount,Created Date,Close Date";

/** Takes a file the way the command line and the sidebar do; gives what was said, refused or not. */
export function take(
  locale: Locale,
  content: string | Uint8Array,
  table: "deals" | "targets" = "deals",
  spreadsheet?: string,
) {
  const file = join(folder, "export.csv");
  writeFileSync(file, content);
  const bench = openBench(locale, undefined, spreadsheet);
  try {
    return { bench, said: importFile(bench, { table, file, decisions: {}, locale }).texts, refused: false };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { bench, said: [error.message], refused: true };
  }
}
