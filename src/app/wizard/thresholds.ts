import { applicableBorder, isBorder } from "../../insight/status/red-border";
import { nearness, WATCH } from "../../insight/status/status";
import { percent } from "../../insight/status/status-text";
import type { Kpi } from "../../metrics/kpi";
import type { Locale } from "../../text/locale";
import { interpolate } from "../../text/message";
import { wizardMessages } from "../../text/messages/app-wizard";

/**
 * The thresholds of a KPI with this target for amber and red, in a sentence: by the person's own threshold for red
 * where there is one, else by the method. Of a running period the elapsed share of these counts.
 */
export function thresholds(
  { better, target, border }: { better: Kpi["better"]; target: number; border: number | null },
  text: (value: number) => string,
  locale: Locale,
): string {
  const own = applicableBorder(border !== null && isBorder(border) ? border : null, target);
  const say = wizardMessages[own === null ? "thresholds" : "thresholds-border"];
  if (better === "target") {
    const near = (off: number): string =>
      interpolate(wizardMessages.near, locale, { value: text(target), share: percent(off, 1) });
    return interpolate(say, locale, { green: near(nearness(own)), amber: near(2 * nearness(own)) });
  }
  const side = wizardMessages[better === "higher" ? "at-least" : "at-most"];
  const share = own ?? WATCH;
  return interpolate(say, locale, {
    green: interpolate(side, locale, { value: text(target) }),
    amber: interpolate(side, locale, { value: text(better === "higher" ? target * share : target / share) }),
  });
}
