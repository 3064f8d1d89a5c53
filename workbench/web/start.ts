import type { Decisions } from "../../src/app/import/import";
import type { TableName } from "../../src/facts/table";

/** The options of `npm start`; a page on a web host has none. */
export interface Start {
  readonly locale: string | null;
  readonly today: string | null;
  readonly period: string;
  readonly by: string | null;
  readonly imports: readonly {
    readonly table: TableName;
    readonly name: string;
    readonly address: string;
    readonly decisions: Decisions;
  }[];
}

const NO_OPTIONS: Start = { locale: null, today: null, period: "", by: null, imports: [] };

export async function fetchStart(): Promise<Start> {
  const response = await fetch("start.json").catch(() => null);
  return response?.ok ? { ...NO_OPTIONS, ...((await response.json()) as Partial<Start>) } : NO_OPTIONS;
}
