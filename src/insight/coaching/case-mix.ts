/** Entry of a deal into a stage: who worked it, what kind it was, and whether it went on. */
export interface Entry {
  readonly person: string;
  readonly segment: string;
  readonly advanced: boolean;
}

/**
 * Shrinkage: the rate of a kind of deal counts half where colleagues had this many deals of it; the rest is their rate
 * as a whole.
 */
const HALF_BELIEVED = 10;
/** Colleagues with fewer entries together, or fewer colleagues, are no team to compare with. */
const MIN_ENTRIES = 20;
const MIN_COLLEAGUES = 2;

/**
 * Expected rate: the share that a person's colleagues would have moved on with the person's own mix of deals, so that
 * nobody is measured against easier ones. The person's own deals are left out of it. Null where there is no team.
 */
export function expectedOf(person: string, entries: readonly Entry[]): number | null {
  const others = entries.filter((entry) => entry.person !== person);
  const own = entries.filter((entry) => entry.person === person);
  const colleagues = new Set(others.map((entry) => entry.person)).size;
  if (own.length === 0 || others.length < MIN_ENTRIES || colleagues < MIN_COLLEAGUES) return null;
  const overall = others.filter(({ advanced }) => advanced).length / others.length;
  const seen = new Map<string, { n: number; advanced: number }>();
  for (const { segment, advanced } of others) {
    const { n, advanced: before } = seen.get(segment) ?? { n: 0, advanced: 0 };
    seen.set(segment, { n: n + 1, advanced: before + (advanced ? 1 : 0) });
  }
  const expected = own.reduce((sum, { segment }) => {
    const { n, advanced } = seen.get(segment) ?? { n: 0, advanced: 0 };
    return sum + (advanced + HALF_BELIEVED * overall) / (n + HALF_BELIEVED);
  }, 0);
  return expected / own.length;
}
