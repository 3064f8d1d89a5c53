import type { PlainOnly } from "../formula";
import { empty } from "../measured";
import { ELEMENTARY } from "./composed";
import type { FormulaKind } from "./kind";

/** Arithmetic on what a person passes only; there is nothing in the workbook to compute it from. */
export const plainOnly: FormulaKind<PlainOnly> = {
  ...ELEMENTARY,
  needs: () => [],
  rows: () => [],
  shape: () => "other",
  additivity: () => null,
  explain: (_, { interpolate }) => interpolate("plain-only"),
  isAmount: false,
  syntax: "phrase",
  evaluate: (_, { periods }) => periods.map(() => empty("plain-only")),
};
