declare const MANY_SEEDS: boolean | undefined;

/** Suites of chance are short in `npm test` and long in `npm run test:full` (test/full/many-seeds.test.ts). */
const isLong = typeof MANY_SEEDS !== "undefined" && MANY_SEEDS;

/** How often a property is tried, or a company drawn. */
export const times = (short: number, long: number): number => (isLong ? long : short);

/** One seed for each company that is drawn. */
export const seeds = (short: number, long: number): readonly number[] =>
  Array.from({ length: times(short, long) }, (_, at) => at + 1);
