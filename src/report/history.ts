import type { KpiId } from "../kpis/catalog";
import { formulas } from "../kpis/catalog";
import { definitionVersion } from "../metrics/version";
import type { Locale } from "../text/locale";
import { reportWords } from "../text/messages/report";
import type { Scorecard, ScorecardKpi } from "./scorecard";
import type { ReportCell } from "./sheet";
import { inPieces, joined } from "./values";

/** Record of a week's mail: all its inputs, so that it can be made again, word by word. */
export interface MailRecord {
  readonly scorecard: Scorecard;
  readonly ids: readonly KpiId[];
  readonly url: string;
  readonly notRun: Readonly<Record<Locale, readonly string[]>>;
  /** Keys of KPIs whose definition is another one than in the week before. */
  readonly restated: readonly string[];
  /** What was agreed to do about a KPI that turns red, by id. */
  readonly actions: Readonly<Record<string, string>>;
}

type Rows = readonly (readonly unknown[])[];

/** Columns of KPI history: the week, the KPI, its period, value … definition, and details. */
const WEEK = 0;
const KEY = 1;
const DEFINITION = 9;
const DETAILS = 10;
const MAIL = "#mail";

/** Keys whose definition changed since they were last recorded. */
export function restatedKeys(scorecard: Scorecard, history: Rows): string[] {
  const last = new Map(history.map((row) => [String(row[KEY]), String(row[DEFINITION])]));
  const all = formulas();
  return scorecard.kpis.map(keyOf).filter((key) => {
    const before = last.get(key);
    return before !== undefined && before !== definitionVersion(key, all);
  });
}

/**
 * The rows of a week: one per KPI and variant, long format, and the mail's own in pieces that fit a cell. A value under
 * a changed definition is marked as restated: beside the earlier weeks it is no better or worse, it is another number.
 */
export function historyRows(
  record: MailRecord,
  week: string,
  locale: Locale,
  current: Scorecard,
): ReportCell[][] {
  const all = formulas();
  const rows = current.kpis.map((kpi): ReportCell[] => {
    const key = keyOf(kpi);
    return [
      week,
      key,
      kpi.period,
      kpi.value ?? "",
      kpi.numerator ?? "",
      kpi.denominator ?? "",
      kpi.n,
      kpi.target ?? "",
      kpi.status,
      definitionVersion(key, all),
      record.restated.includes(key) ? reportWords.restated[locale] : "",
    ];
  });
  const mail = inPieces(MAIL, JSON.stringify(record)).map(([key, piece]): ReportCell[] => {
    const row: ReportCell[] = [week, key];
    while (row.length < DETAILS) row.push("");
    return [...row, piece];
  });
  return [...rows, ...mail];
}

/** The record of a week's mail; null where that week has none. */
export function recordOf(history: Rows, week: string): MailRecord | null {
  const own = history.filter((row) => row[WEEK] === week);
  const text = joined(MAIL, new Map(own.map((row) => [String(row[KEY]), String(row[DETAILS])])));
  return text === null ? null : (JSON.parse(text) as MailRecord);
}

/** The part of a scorecard that the mail shows. */
export function mailPart(scorecard: Scorecard, ids: readonly KpiId[]): Scorecard {
  const shown = new Set<string>([...ids, "won-amount"]);
  return {
    ...scorecard,
    kpis: scorecard.kpis
      .filter((kpi) => kpi.variant === undefined && shown.has(kpi.id))
      .map((kpi) => ({ ...kpi, segments: [], series: kpi.id === "won-amount" ? kpi.series : [] })),
  };
}

/** The rows of the last `weeks` weeks, or null if no row is older. */
export function keptWeeks<Row extends readonly unknown[]>(
  history: readonly Row[],
  weeks: number,
): Row[] | null {
  const known = [...new Set(history.map((row) => String(row[WEEK])))].sort();
  if (known.length <= weeks) return null;
  const first = known[known.length - weeks];
  return history.filter((row) => String(row[WEEK]) >= first);
}

function keyOf({ id, variant }: ScorecardKpi): string {
  return variant === undefined ? id : `${id}:${variant}`;
}
