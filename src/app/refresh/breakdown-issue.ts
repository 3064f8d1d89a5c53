import type { Issue } from "../../facts/issue";
import type { Facts } from "../../facts/table";
import { segmentFields } from "../../report/value-rows";
import type { checkedSettings } from "../tabs/settings";
import { defaultSettings } from "../tabs/settings";

/** The issue of a breakdown field that no table has: without it segments would be missing for no visible reason. */
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
