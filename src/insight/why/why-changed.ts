import { byFactors } from "./why-factors";
import type { Explanation, WhyChanged, WhyQuestion } from "./why-result";
import { bySegments } from "./why-segments";
import { whyText } from "./why-text";

/**
 * Explanation of a change of a KPI between two equally long, equally elapsed slices: by the factors it is the product
 * of, by numerator and denominator, or by the segments of a field; the explanation in which fewest parts hold most of
 * the movement comes first. The parts and the rest of each add up to the change.
 */
export function whyChanged(question: WhyQuestion): WhyChanged {
  const { kpi, normal, measured, dimensions } = question;
  const [before, after] = [measured(kpi, question.before), measured(kpi, question.after)];
  const known = before.value !== null && after.value !== null;
  const change = known ? (after.value ?? 0) - (before.value ?? 0) : null;
  const explanations: Explanation[] = [];
  if (change !== null && change !== 0) {
    const factors = byFactors(question, before, after);
    if (factors !== null) explanations.push(factors);
    for (const { by } of dimensions) {
      const segments = bySegments(question, by, before, after);
      if (segments !== null && segments.parts.length > 0) explanations.push(segments);
    }
    explanations.sort((a, b) => b.concentration - a.concentration);
  }
  const best = explanations[0] ?? null;
  const missing = best === null ? "no-parts" : null;
  const reason = change === null ? "no-value" : change === 0 ? "unchanged" : missing;
  const result = {
    kpi,
    before: before.value,
    after: after.value,
    change,
    n: after.n,
    normal,
    reason,
    best,
    explanations,
  } as const;
  return { ...result, says: whyText(result, question.currency) };
}
