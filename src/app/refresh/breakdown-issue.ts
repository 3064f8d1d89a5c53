import type { Issue } from "../../facts/issue";
import type { Facts } from "../../facts/table";
import { segmentFields } from "../../report/value-rows";
import type { checkedSettings } from "../tabs/settings";
import { defaultSettings } from "../tabs/settings";

/** A field to break down by that no table has: there would be no segments, and nobody would know why. */
export function breakdownIssue(
  { settings, places }: ReturnType<typeof checkedSettings>,
  facts: Facts,
): Issue[] {
  const fields = segmentFields(facts);
  // The usual field was nobody's choice, so its absence is no mistake.
  if (fields.includes(settings.by) || settings.by === defaultSettings("ja").by) return [];
  return [
    { code: "setting-by", severity: "error", ...places.by, details: { found: fields.join(", ") || "–" } },
  ];
}
