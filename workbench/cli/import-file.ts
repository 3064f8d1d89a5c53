import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Locale } from "../../src/text/locale";
import { type BytesImport, ImportError, type ImportedFile, importBytes } from "../import-bytes";
import type { Workbench } from "../workbench";
import { say } from "./words";

/** Imports a file of this machine. */
export function importFile(
  bench: Workbench,
  { file, ...rest }: Omit<BytesImport, "bytes" | "name"> & { readonly file: string },
): ImportedFile {
  mustBeFile(file, rest.locale);
  try {
    return importBytes(bench, { ...rest, name: basename(file), bytes: readFileSync(file) });
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const hints = error.hints.map((hint) => say(hint, rest.locale, { table: rest.table }));
    throw new ImportError([error.message, ...hints].join("\n"));
  }
}

/** Throws an ImportError where a path names no file. */
export function mustBeFile(file: string, locale: Locale): void {
  const place = statSync(file, { throwIfNoEntry: false });
  if (place === undefined) throw new ImportError(say("no-file", locale, { file }));
  if (place.isDirectory()) throw new ImportError(say("file-is-folder", locale, { file }));
}
