import { NO_DAY } from "../../calendar/day";
import { cellText } from "../../facts/cell";
import { numberColumn } from "../../facts/column";
import type { Issue } from "../../facts/issue";
import type { Goal } from "../../insight/kpi-set/kpi-set";
import { KPIS, type KpiId } from "../../kpis/catalog";
import type { Platform } from "../platform";
import { deadlines } from "./deadlines";
import { workbookLocale } from "./owned";
import { rowsByHeader } from "./owned-columns";
import { OWNED } from "./owned-tabs";

/**
 * The goals of the Goals tab; a row without words is none. A cell that cannot be parsed counts as blank, and is an
 * issue.
 */
export function readGoals(platform: Platform): { goals: Goal[]; issues: Issue[] } {
  const locale = workbookLocale(platform);
  const rows = rowsByHeader(platform, "goals");
  const issues: Issue[] = [];
  const report = (
    code: string,
    row: number,
    column: number,
    more: Pick<Issue, "severity" | "details"> = { severity: "error" },
  ): void => {
    issues.push({
      ...{ code, ...more },
      tab: OWNED.goals.title[locale],
      row: row + 2,
      column: OWNED.goals.header[column][locale],
      value: cellText(rows[row][column]),
    });
  };
  const { values } = numberColumn(
    rows.map((row) => row[3]),
    1,
    (row) => report("not-a-number", row, 3),
  );
  const days = deadlines(
    platform,
    { key: "goals", column: 4 },
    rows.map((row) => row[4]),
    ({ code, row, ...more }) => report(code, row, 4, more),
  );
  const goals = rows.flatMap(([id, name, measure, , , owner], row): Goal[] => {
    const words = String(name).trim();
    if (words === "") return [];
    const kpi = kpiNamed(String(measure));
    if (kpi === null && String(measure).trim() !== "") report("goal-unknown-kpi", row, 2);
    return [
      {
        id: String(id).trim() || words,
        name: words,
        kpi,
        amount: Number.isNaN(values[row]) ? null : values[row],
        deadline: days[row] === NO_DAY ? null : days[row],
        owner: String(owner).trim(),
      },
    ];
  });
  return { goals, issues };
}

/** A KPI by its id or by its name in either language. */
export function kpiNamed(text: string): KpiId | null {
  const wanted = text.trim();
  const found = (Object.keys(KPIS) as KpiId[]).find(
    (id) => id === wanted || KPIS[id].name.ja === wanted || KPIS[id].name.en === wanted,
  );
  return found ?? null;
}
