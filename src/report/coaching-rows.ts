import type { Coaching } from "../insight/coaching/coaching";
import type { Locale } from "../text/locale";
import { interpolate } from "../text/message";
import { coachingWords } from "../text/messages/report";
import type { ReportCell } from "./sheet";

/** Coaching notes as a tab: one row a person and stage that there is something to say about. */
export function coachingRows({ people, says }: Coaching, locale: Locale): ReportCell[][] {
  const rows = people.flatMap(({ person, stages }) =>
    stages
      .filter(({ label }) => label !== "in-line" && label !== "not-enough-data")
      .map((one): ReportCell[] => [person, one.stage, one.says[locale]]),
  );
  const head = (["person", "stage", "note"] as const).map((word) => coachingWords[word][locale]);
  return [[says[locale], "", ""], ["", "", ""], head, ...rows];
}

/** The same for a mail, about some people: one line each. */
export function coachingLines({ people }: Coaching, locale: Locale, about: readonly string[]): string[] {
  return people.flatMap(({ person, stages }) =>
    (about.includes(person) ? stages : [])
      .filter(({ label }) => label !== "in-line" && label !== "not-enough-data")
      .map((one) => interpolate(coachingWords.line, locale, { person, says: one.says[locale] })),
  );
}
