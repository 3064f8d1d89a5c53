import type { Area } from "./area";
import type { CellStyle } from "./style";

/** A conditional format: cells of `ranges` that meet the condition take the style; the first rule that fits wins. */
export interface ConditionalRule {
  readonly ranges: readonly Area[];
  /** Google's criteria name: NUMBER_GREATER_THAN, TEXT_STARTS_WITH, CUSTOM_FORMULA …; null for a colour scale. */
  readonly type: string | null;
  readonly values: readonly unknown[];
  readonly style: CellStyle;
  /** The rule as the service built it. */
  readonly source?: unknown;
}
