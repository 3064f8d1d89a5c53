import { MONTHS, OWNERS } from "./company";

/** What is asked of everyone: five additive KPIs by owner and month. */
export const ASKED = ["won-amount", "won-deals", "closed-deals", "new-deals", "spend"] as const;

/** Values at [owner × months + month]. */
export type Answer = Readonly<Record<(typeof ASKED)[number], Float64Array>>;

export function emptyAnswer(): Answer {
  const cells = () => new Float64Array(OWNERS.length * MONTHS.length);
  return {
    "won-amount": cells(),
    "won-deals": cells(),
    "closed-deals": cells(),
    "new-deals": cells(),
    spend: cells(),
  };
}

/** Stops the benchmark if two answers differ: a fast wrong answer is no result. */
export function mustEqual(name: string, answer: Answer, expected: Answer): void {
  for (const kpi of ASKED) {
    const at = answer[kpi].findIndex((value, cell) => value !== expected[kpi][cell]);
    if (at >= 0) {
      throw new Error(`${name}: ${kpi} in cell ${at} is ${answer[kpi][at]}, expected ${expected[kpi][at]}.`);
    }
  }
}
