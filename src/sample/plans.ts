import { civil, type Day } from "../calendar/day";
import { lastPeriods } from "../calendar/grid";
import { monthOf } from "../calendar/period";
import type { Cell } from "../facts/table";
import type { Locale } from "../text/locale";
import { PEOPLE } from "./cast";

/** Monthly targets of won amount (company and person), leads and new deals, rates for the company. */
export function targetRows(today: Day, locale: Locale): Cell[][] {
  const unit = locale === "ja" ? 1 : 0.01;
  const reps = PEOPLE.filter((person) => person.share > 0);
  return lastPeriods(monthOf(today), 13).flatMap((month, index) => {
    const goal = Math.round((13_500_000 + index * 200_000) / 100_000) * 100_000;
    const quarters = civil(month.start).month % 3 === 0 ? 1.15 : 1;
    const won = Math.round((goal * quarters) / 100_000) * 100_000;
    return [
      ["won-amount", month.id, "", won * unit],
      ...reps.map((rep): Cell[] => [
        "won-amount",
        month.id,
        `owner=${rep.name[locale]}`,
        Math.round((won * rep.share) / 10_000) * 10_000 * unit,
      ]),
      ["leads", month.id, "", 95 + index],
      ["lead-to-deal", month.id, "", 0.33],
      ["win-rate", month.id, "", 0.3],
      ["cac", month.id, "", 130_000 * unit],
      ["quota-attainment", month.id, "", 1],
      ["pipeline-coverage", month.id, "", 2],
    ];
  });
}

/** Who answers for which KPI, by id. */
export function owners(locale: Locale): Record<string, string> {
  const [head, east, , , west] = PEOPLE.map((person) => person.name[locale]);
  return {
    "won-amount": east,
    "quota-attainment": east,
    "win-rate": west,
    "pipeline-coverage": east,
    leads: west,
    "lead-to-deal": west,
    cac: head,
  };
}
