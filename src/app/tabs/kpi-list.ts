import { NO_DAY } from "../../calendar/day";
import { cellText } from "../../facts/cell";
import type { Issue } from "../../facts/issue";
import { readNumber } from "../../facts/number";
import type { Cell } from "../../facts/table";
import type { KpiChoice } from "../../insight/kpi-set/kpi-set";
import { isBorder } from "../../insight/status/red-border";
import { KPIS, type KpiId } from "../../kpis/catalog";
import { cadenceWords, tagWords } from "../../text/messages/insight-coach";
import type { Platform } from "../platform";
import { deadlines } from "./deadlines";
import { readOwned, workbookLocale, writeOwned } from "./owned";
import { rowsByHeader } from "./owned-columns";
import { OWNED } from "./owned-tabs";

/**
 * The rows of the KPI tab: which KPIs are on the dashboard, in order, who owns each, and other decisions about them.
 */
export interface KpiList {
  readonly dashboard: readonly KpiId[];
  readonly owners: Readonly<Record<string, string>>;
  /** The thresholds for red that people set, by KPI id; of a KPI that stands twice the first that has one. */
  readonly borders: Readonly<Partial<Record<string, number>>>;
  /** The choices in the order of the tab; a KPI that stands twice is contained twice. */
  readonly choices: readonly KpiChoice[];
  readonly issues: readonly Issue[];
}

/** Columns of the KPI tab, by their place in its header. */
export const KPI_COLUMN = {
  ...{ id: 0, name: 1, owner: 2, place: 3, goal: 4, cadence: 5 },
  ...{ deadline: 6, action: 7, tag: 8, keptBecause: 9, redBelow: 10 },
} as const;

/**
 * The default KPIs of the dashboard, few on purpose: at most seven for one role; lagging ones with the leading ones
 * that move them.
 */
const DEFAULT: readonly KpiId[] = [
  "won-amount",
  "quota-attainment",
  "win-rate",
  "pipeline-coverage",
  "leads",
  "lead-to-deal",
  "cac",
];

/** A row of the KPI tab to be written: its owner, and the cells behind the place on the dashboard. */
export interface KpiPlan {
  readonly owner: string;
  readonly more: readonly Cell[];
}

/** Makes the KPI tab with every KPI there is and the default choice for the dashboard. */
export function fillKpiTab(platform: Platform, plans: Readonly<Partial<Record<KpiId, KpiPlan>>>): void {
  const locale = workbookLocale(platform);
  const rest = (Object.keys(KPIS) as KpiId[]).filter((id) => !DEFAULT.includes(id));
  const rows = [...DEFAULT, ...rest].map((id, index) => [
    id,
    KPIS[id].name[locale],
    plans[id]?.owner ?? "",
    index < DEFAULT.length ? index + 1 : "",
    ...(plans[id]?.more ?? []),
  ]);
  writeOwned(platform, "kpi", rows);
}

/** Whether the dashboard still holds the default choice and nothing else. */
export function isDefaultChoice(choices: readonly KpiChoice[]): boolean {
  const placed = choices.filter(({ place }) => place !== null);
  return (
    placed.length === DEFAULT.length && placed.every(({ id, place }) => DEFAULT[(place ?? 0) - 1] === id)
  );
}

/** Reads the KPI tab; an empty one is filled with the default choice. */
export function readKpiList(platform: Platform): KpiList {
  if (readOwned(platform, "kpi").length === 0) fillKpiTab(platform, {});
  const rows = rowsByHeader(platform, "kpi");
  const locale = workbookLocale(platform);
  const issues: Issue[] = [];
  const report = (
    code: string,
    row: number,
    column: number,
    details?: Issue["details"],
    severity: Issue["severity"] = "error",
  ): void => {
    issues.push({
      ...{ code, severity },
      tab: OWNED.kpi.title[locale],
      row: row + 2,
      column: OWNED.kpi.header[column][locale],
      value: cellText(rows[row][column]),
      details,
    });
  };
  const days = deadlines(
    platform,
    { key: "kpi", column: KPI_COLUMN.deadline },
    rows.map((row) => row[KPI_COLUMN.deadline]),
    ({ code, row, details, severity }) => report(code, row, KPI_COLUMN.deadline, details, severity),
  );
  const word = <W extends string>(words: Words<W>, row: number, column: number): W | null => {
    const text = String(rows[row][column]).trim();
    const found = wordOf(words, text);
    if (found === null && text !== "")
      report("word-unknown", row, column, {
        choices: Object.values<Words<W>[W]>(words)
          .map((one) => one[locale])
          .join(locale === "ja" ? "、" : ", "),
      });
    return found;
  };
  const border = (row: number): number | null => {
    const cell = rows[row][KPI_COLUMN.redBelow];
    const share = typeof cell === "number" ? cell : readNumber(String(cell));
    if (share !== null && isBorder(share)) return share;
    if (String(cell).trim() !== "") report("border-unusable", row, KPI_COLUMN.redBelow);
    return null;
  };
  const choices = rows.flatMap(([idCell, , owner, place, goal, , , action, , kept], row): KpiChoice[] => {
    const id = String(idCell).trim();
    if (!(id in KPIS)) return [];
    return [
      {
        id: id as KpiId,
        owner: String(owner).trim(),
        place: place !== "" && Number(place) > 0 ? Number(place) : null,
        goal: String(goal).trim(),
        cadence: word(cadenceWords, row, KPI_COLUMN.cadence),
        deadline: days[row] === NO_DAY ? null : days[row],
        action: String(action).trim(),
        tag: word(tagWords, row, KPI_COLUMN.tag),
        keptBecause: String(kept).trim(),
        redBelow: border(row),
      },
    ];
  });
  const placed = choices.filter(({ place }) => place !== null);
  return {
    owners: Object.fromEntries(choices.map(({ id, owner }) => [id, owner])),
    borders: Object.fromEntries(
      choices.flatMap(({ id, redBelow }) => (redBelow === null ? [] : [[id, redBelow]])).reverse(),
    ),
    dashboard: placed.sort((a, b) => Number(a.place) - Number(b.place)).map(({ id }) => id),
    choices,
    issues,
  };
}

type Words<W extends string> = Readonly<Record<W, { readonly ja: string; readonly en: string }>>;

/** The id of the word in a cell, in either language or as the id itself. */
function wordOf<W extends string>(words: Words<W>, text: string): W | null {
  const wanted = text.normalize("NFKC").toLowerCase();
  const found = (Object.keys(words) as W[]).find((key) =>
    [key, words[key].ja, words[key].en].some((name) => name.toLowerCase() === wanted),
  );
  return found ?? null;
}
