import type { Formula } from "../formula";
import type { FormulaKind } from "./kind";

type Answers = "needs" | "rows" | "looksBack" | "notBy";

/** What a formula made of others answers by asking them: everything they read, look at and exclude. */
export function composed<F extends Formula>(
  parts: (formula: F) => readonly Formula[],
): Pick<FormulaKind<F>, Answers> {
  return {
    needs: (formula, ask) => parts(formula).flatMap(ask.part),
    rows: (formula, ask) => parts(formula).flatMap(ask.part),
    looksBack: (formula, ask) => parts(formula).some(ask.part),
    notBy: (formula, ask) => parts(formula).flatMap(ask.part),
  };
}

/** What a formula answers that reads the facts itself: it asks for its own slice and has no field to exclude. */
export const ELEMENTARY = {
  looksBack: () => false,
  notBy: () => [],
} as const;
