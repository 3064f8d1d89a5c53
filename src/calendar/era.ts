import { type Day, dayOf } from "./day";

/** A Japanese era. Its year 1 is the calendar year `before` + 1; `last` is null while it runs. */
interface Era {
  readonly before: number;
  readonly first: Day;
  readonly last: Day | null;
}

const REIWA: Era = { before: 2018, first: dayOf(2019, 5, 1), last: null };
const HEISEI: Era = { before: 1988, first: dayOf(1989, 1, 8), last: dayOf(2019, 4, 30) };
const SHOWA: Era = { before: 1925, first: dayOf(1926, 12, 25), last: dayOf(1989, 1, 7) };
const ERAS: Readonly<Record<string, Era>> = {
  令和: REIWA,
  r: REIWA,
  平成: HEISEI,
  h: HEISEI,
  昭和: SHOWA,
  s: SHOWA,
};

/** The calendar year of a year of an era: `平成`, `31` is 2019; `元` is the first. Era letters are in lower case. */
export function eraYear(era: string, count: string): number {
  return ERAS[era].before + (count === "元" ? 1 : Number(count));
}

/**
 * Whether any day from `from` to `to` lies in an era. Certificates and licences printed before April 2019 say 平成32年 and
 * later: which year such a date means is for a person to say.
 */
export function isInEra(era: string, from: Day, to: Day): boolean {
  const { first, last } = ERAS[era];
  return to >= first && (last === null || from <= last);
}
