import type { ConditionalRule } from "../../sheet/conditional-rule";
import { serialToInstant } from "../../sheet/dates";
import type { Gradient } from "../../sheet/gradient";
import type { Sheet as Store } from "../../sheet/sheet";
import type { CellStyle } from "../../sheet/style";
import { serialOf } from "./cells";
import { ConditionalFormatRule } from "./conditional-format-rule";
import { ConditionalFormatRuleBuilder } from "./conditional-format-rule-builder";
import type { Doc } from "./doc";
import { BooleanCriteria, RelativeDate } from "./enums";
import { Range } from "./range";
import type { RuleDraft } from "./rule-draft";
import type { RuleStyle } from "./rule-style";

/** A sheet's conditional formats as rule objects. */
export function readRules(doc: Doc, store: Store): ConditionalFormatRule[] {
  return store.conditionalRules.map((rule) => {
    const criteria = rule.type === null ? null : BooleanCriteria.$values[rule.type as "CELL_EMPTY"];
    const { color, ...style } = rule.style;
    const draft: RuleDraft = {
      ranges: rule.ranges.map((area) => new Range(doc, store.id, area)),
      criteria,
      values: rule.values.map((value) => criterion(store, rule.type, value)),
      style: { ...(style as RuleStyle), ...(color === undefined ? {} : { fontColor: color }) },
      gradient: (rule.source as Gradient | undefined) ?? {},
    };
    return new ConditionalFormatRule(draft, () => new ConditionalFormatRuleBuilder(draft));
  });
}

/** Replaces a sheet's conditional formats. */
export function writeRules(store: Store, rules: readonly ConditionalFormatRule[]): void {
  store.conditionalRules = rules.map(({ $draft }): ConditionalRule => {
    const { fontColor, ...rest } = $draft.style;
    const style: CellStyle = { ...rest, ...(fontColor === undefined ? {} : { color: fontColor }) };
    return {
      ranges: $draft.ranges.map(({ $area }) => ({ ...$area })),
      type: $draft.criteria?.$name ?? null,
      values: $draft.values.map((value) => plain(store, value)),
      style,
      ...($draft.criteria === null ? { source: $draft.gradient } : {}),
    };
  });
}

/** Converts a stored value to the one the rule was built with: dates are stored as serial numbers, relative ones by name. */
function criterion(store: Store, type: string | null, value: unknown): unknown {
  if (type?.startsWith("DATE_") !== true) return value;
  if (typeof value === "number") return new Date(serialToInstant(value, store.book.timeZone));
  return RelativeDate.$has(String(value)) ? RelativeDate.$values[value as "TODAY"] : value;
}

function plain(store: Store, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.prototype.toString.call(value) === "[object Date]"
    ? serialOf(store, value as Date)
    : String(value);
}
