import type { CsvTable } from "../../csv/read";
import { ask } from "../server";

/** About a megabyte of text in each call: Google says nothing of a limit, and a person sees it move. */
const CHUNK = 1_000_000;
const TRIES = 3;

/**
 * Sends a table to a staging tab, chunk by chunk. A chunk whose answer got lost is sent again to the same place, so that
 * a bad line costs time and no row. Returns the staging tab, or null if `stopped` said so; nothing is left behind then.
 */
export async function sendRows(
  { header, rows }: CsvTable,
  progress: (sent: number) => void,
  stopped: () => boolean,
): Promise<number | null> {
  const { tab } = await ask({ ask: "import-begin", header });
  try {
    let at = 0;
    while (at < rows.length && !stopped()) {
      const end = endOfChunk(rows, at);
      await again(() => ask({ ask: "import-rows", tab, rows: rows.slice(at, end), at }));
      at = end;
      progress(at);
    }
  } catch (error) {
    // What went wrong is what a person must hear, not that clearing up went wrong too.
    await ask({ ask: "import-cancel", tab }).catch(() => null);
    throw error;
  }
  if (!stopped()) return tab;
  await ask({ ask: "import-cancel", tab });
  return null;
}

async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
}

function endOfChunk(rows: CsvTable["rows"], start: number): number {
  let size = 0;
  let end = start;
  while (end < rows.length && size < CHUNK) {
    for (const cell of rows[end]) size += cell.length + 1;
    end += 1;
  }
  return end;
}
