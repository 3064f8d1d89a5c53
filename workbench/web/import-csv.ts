import type { Decisions } from "../../src/app/import/import";
import type { TableName } from "../../src/facts/table";
import { type ImportedFile, importBytes } from "../import-bytes";
import type { PageController } from "./page-controller";

/** Imports a CSV file by the same requests that the sidebar makes. */
export function importCsv(
  controller: PageController,
  file: {
    readonly table: TableName;
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly decisions: Decisions;
  },
): Promise<ImportedFile> {
  return controller.run(() => importBytes(controller.bench, { ...file, locale: controller.locale }));
}
