import { gunzipSync, gzipSync, unzipSync, zipSync } from "fflate";
import { Blob } from "../base/blob";
import { Exception } from "../exception";

/** The timestamp of all files in archives, fixed so that two runs are equal. */
const EPOCH = Date.UTC(1980, 0, 1, 12);

/** Unverified [gzip]: the names of archives that were given none. */
export function gzip(blob: Blob, name = blob.$name === null ? "archive.gz" : `${blob.$name}.gz`): Blob {
  return new Blob(gzipSync(blob.$bytes, { mtime: EPOCH }), "application/x-gzip", name);
}

export function ungzip(blob: Blob): Blob {
  const name = blob.$name?.replace(/\.gz$/i, "") ?? null;
  return new Blob(
    read(() => gunzipSync(blob.$bytes)),
    null,
    name,
  );
}

export function zip(blobs: readonly Blob[], name = "archive.zip"): Blob {
  const names = blobs.map((blob) => blob.$name ?? "");
  if (new Set(names).size < names.length) throw new Exception("Cannot zip blobs that have the same name.");
  const files = Object.fromEntries(blobs.map((blob) => [blob.$name ?? "", blob.$bytes]));
  return new Blob(zipSync(files, { mtime: EPOCH }), "application/zip", name);
}

export function unzip(blob: Blob): Blob[] {
  const files = read(() => unzipSync(blob.$bytes));
  return Object.entries(files).map(([name, bytes]) => new Blob(bytes, typeOf(name), name));
}

function read<Result>(work: () => Result): Result {
  try {
    return work();
  } catch {
    throw new Exception("Invalid argument: blob");
  }
}

function typeOf(name: string): string | null {
  const types: Readonly<Record<string, string>> = {
    csv: "text/csv",
    txt: "text/plain",
    json: "application/json",
    png: "image/png",
  };
  return types[name.split(".").pop()?.toLowerCase() ?? ""] ?? null;
}
