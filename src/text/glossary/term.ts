import type { Text } from "../locale";

/** A word of the shared language. */
export interface Term {
  readonly name: Text;
  /** Other words people search for, in kana and romaji too. */
  readonly aliases: readonly string[];
  /** What it is, why it matters, a trap: one to three short sentences. */
  readonly meaning: Text;
  /** Ids of related KPIs, the closest first. */
  readonly kpis?: readonly string[];
  readonly source?: string;
}
