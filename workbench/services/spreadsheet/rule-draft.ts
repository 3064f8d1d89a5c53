import type { Gradient } from "../../sheet/gradient";
import type { EnumValue } from "../enum";
import type { Range } from "./range";
import type { RuleStyle } from "./rule-style";

/** A conditional format while it is being built: either a condition with a style, or a colour scale. */
export interface RuleDraft {
  readonly ranges: readonly Range[];
  readonly criteria: EnumValue | null;
  readonly values: readonly unknown[];
  readonly style: RuleStyle;
  readonly gradient: Gradient;
}

export const EMPTY_RULE: RuleDraft = { ranges: [], criteria: null, values: [], style: {}, gradient: {} };
