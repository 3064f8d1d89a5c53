import type { Decisions } from "../../src/app/import/import";
import type { TableName } from "../../src/facts/table";
import { type ImportedFile, importBytes } from "../import-bytes";
import type { Desk } from "./desk";

/** Takes a person's CSV by the same requests that the sidebar makes. */
export function importCsv(
  desk: Desk,
  file: {
    readonly table: TableName;
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly decisions: Decisions;
  },
): Promise<ImportedFile> {
  return desk.run(() => importBytes(desk.bench, { ...file, locale: desk.locale }));
}
