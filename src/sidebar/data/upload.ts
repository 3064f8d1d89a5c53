import { useEffect, useState } from "preact/hooks";
import type { TableName } from "../../facts/table";
import { ask } from "../server";
import type { Decisions } from "./mapping";
import type { ReadTable } from "./read-file";

type Table = NonNullable<ReadTable["table"]>;

/** About a megabyte of text in each call: Google says nothing of a limit, and a person sees it move. */
const CHUNK = 1_000_000;
/** Milliseconds before a chunk is sent once more: most lines are back by then, or not for a while. */
const PAUSES = [500, 2000];

/**
 * A file on its way into a staging tab. It goes on while its person looks at other views, and a line that breaks off
 * costs nothing: what has arrived stays there, and `run` goes on behind it.
 */
export class Upload {
  /** Rows that have arrived. */
  sent = 0;
  state: "sending" | "cancelling" | "broken" | "there" = "sending";
  /** The staging tab, as soon as there is one. */
  tab: number | null = null;
  /** It has been cancelled, also where the server does not know of it yet. */
  isGivenUp = false;
  /** What its person has said of its columns so far; a null table leaves it to a guess. */
  reading: { readonly as: TableName | null; readonly decisions: Decisions } = { as: null, decisions: {} };

  constructor(
    readonly table: Table,
    /** What was noticed in the file. */
    readonly notes: readonly string[],
  ) {}

  /**
   * Sends what is left, as the file on its way. True once everything is there; false where it was cancelled, and nothing
   * is left behind then. A file that has not got as far as a tab when it fails is on its way no longer.
   */
  async run(): Promise<boolean> {
    const { header, rows } = this.table;
    current = this;
    this.become(this.isGivenUp ? "cancelling" : "sending");
    try {
      this.tab ??= (await ask({ ask: "import-begin", header, rows: rows.length })).tab;
      const { tab } = this;
      while (this.sent < rows.length && !this.isGivenUp) {
        const at = this.sent;
        const end = endOfChunk(rows, at);
        await withRetries(() => ask({ ask: "import-rows", tab, rows: rows.slice(at, end), at }));
        this.sent = end;
        changed();
      }
      if (!this.isGivenUp) this.become("there");
      else {
        await ask({ ask: "import-cancel", tab });
        forget();
      }
    } catch (error) {
      if (this.tab === null) forget();
      else this.become("broken");
      // There is nothing to take back of what was refused.
      if (this.tab !== null || !this.isGivenUp) throw error;
    }
    return !this.isGivenUp;
  }

  cancel(): void {
    this.isGivenUp = true;
    this.become("cancelling");
  }

  private become(state: Upload["state"]): void {
    this.state = state;
    changed();
  }
}

let current: Upload | null = null;
let changed = (): void => {};

/** No file is on its way any more. */
export function forget(): void {
  current = null;
  changed();
}

/** The file on its way, also one that another visit of the view has begun. */
export function useUpload(): Upload | null {
  const [, setTurn] = useState(0);
  useEffect(() => {
    changed = () => setTurn((turn) => turn + 1);
    return () => {
      changed = () => {};
    };
  }, []);
  return current;
}

/** Retries a chunk whose answer got lost: it is written to the same place, so it is never doubled. */
async function withRetries<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === PAUSES.length) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSES[tries]));
    }
  }
}

function endOfChunk(rows: Table["rows"], start: number): number {
  let size = 0;
  let end = start;
  while (end < rows.length && size < CHUNK) {
    for (const cell of rows[end]) size += cell.length + 1;
    end += 1;
  }
  return end;
}
