import { isBorder } from "../../insight/status/red-border";
import { KPIS, type KpiId } from "../../kpis/catalog";
import { targetPeriod } from "../../metrics/targets";
import { interpolate } from "../../text/message";
import { appMessages } from "../../text/messages/app";
import { wizardMessages } from "../../text/messages/app-wizard";
import { cadenceWords } from "../../text/messages/insight-coach";
import type { CellOut, Platform } from "../platform";
import { dayCell, dayOfField } from "../tabs/day-cell";
import { isDefaultChoice, KPI_COLUMN, readKpiList } from "../tabs/kpi-list";
import { openOwned, workbookLocale } from "../tabs/owned";
import { type CellsByColumn, placesOf, putByHeader, putColumns, rowsByHeader } from "../tabs/owned-columns";
import { rowsWithPeriods } from "../tabs/period-cells";
import { readSettings } from "../tabs/settings";
import { type Draft, type DraftKpi, saveDraft } from "./draft";

/** Columns of the Goals tab and of the Targets tab, by their place in its header. */
const GOAL = { id: 0, name: 1, kpi: 2, amount: 3, deadline: 4, owner: 5 } as const;
const TARGET = { kpi: 0, period: 1, segment: 2, value: 3, from: 4 } as const;

/**
 * Writes the goal, the KPIs and their targets into their tabs, then forgets the draft. Run again after a break it
 * finds the goal by its words, the KPIs by their ids and the targets by their values, so nothing is there twice.
 */
export function finish(platform: Platform, draft: Draft): { message: string; done: boolean } {
  const { locale } = platform;
  if (draft.goal.name.trim() === "" || draft.kpis.length === 0)
    return { message: wizardMessages["not-ready"][locale], done: false };
  const wrong = draft.kpis.find(({ redBelow = null }) => redBelow !== null && !isBorder(redBelow));
  if (wrong !== undefined) {
    const message = interpolate(wizardMessages["border-wrong"], locale, { kpi: KPIS[wrong.id].name[locale] });
    return { message, done: false };
  }
  const targets = platform.exclusively(() => {
    replaceDefaultKpis(platform, draft);
    const goal = putGoal(platform, draft);
    putKpis(platform, draft, goal);
    return putTargets(platform, draft);
  });
  if (targets === null) return { message: appMessages.busy[locale], done: false };
  // Forgotten only now that all of it is in the sheet.
  saveDraft(platform, null);
  return {
    message: interpolate(wizardMessages.finished, locale, { kpis: draft.kpis.length, targets }),
    done: true,
  };
}

/**
 * Replaces the default KPIs of the dashboard by the chosen ones, unless somebody has chosen before. Somebody has chosen
 * where a KPI has an owner or a goal, or where others stand there than at the beginning. All go in one write: those
 * that a break left would be somebody's choice.
 */
function replaceDefaultKpis(platform: Platform, { kpis }: Draft): void {
  const { choices } = readKpiList(platform);
  if (choices.some(({ owner, goal }) => owner !== "" || goal !== "") || !isDefaultChoice(choices)) return;
  const rows = rowsByHeader(platform, "kpi");
  const goes = rows.map(
    ([id, , , place]) => place !== "" && !kpis.some((one) => one.id === String(id).trim()),
  );
  const [first, last] = [goes.indexOf(true), goes.lastIndexOf(true)];
  if (first < 0) return;
  const cells = rows.slice(first, last + 1).map((row, at) => (goes[first + at] ? "" : row[KPI_COLUMN.place]));
  const place = placesOf(platform, "kpi")[KPI_COLUMN.place];
  putColumns(platform, openOwned(platform, "kpi"), first + 2, [{ place, cells }]);
}

/** Upserts the goal: one of the same words is the same goal. Returns its id. */
function putGoal(platform: Platform, { goal }: Draft): string {
  const rows = rowsByHeader(platform, "goals");
  const at = rows.findIndex(([, name]) => String(name).trim() === goal.name.trim());
  const number = rows.reduce(
    (most, [id]) => Math.max(most, Number(/^G(\d+)$/.exec(String(id).trim())?.[1] ?? 0)),
    0,
  );
  const id = at < 0 ? `G${number + 1}` : String(rows[at][0]).trim() || goal.name.trim();
  const deadline = dayOfField(goal.deadline);
  const cells = filled({
    [GOAL.name]: goal.name.trim(),
    [GOAL.kpi]: goal.kpi,
    [GOAL.amount]: goal.amount ?? "",
    [GOAL.deadline]: deadline === null ? "" : dayCell(deadline),
    [GOAL.owner]: goal.owner,
  });
  putByHeader(platform, "goals", at < 0 ? null : at, at < 0 ? { [GOAL.id]: id, ...cells } : cells);
  return id;
}

function putKpis(platform: Platform, { kpis }: Draft, goal: string): void {
  const { choices } = readKpiList(platform);
  const locale = workbookLocale(platform);
  let last = Math.max(0, ...choices.map(({ place }) => place ?? 0));
  for (const { id, owner, cadence, action, keptBecause, redBelow } of kpis) {
    const at = rowsByHeader(platform, "kpi").findIndex(([cell]) => String(cell).trim() === id);
    const known = choices.find((choice) => choice.id === id);
    const cells = filled({
      [KPI_COLUMN.owner]: owner,
      [KPI_COLUMN.goal]: goal,
      [KPI_COLUMN.cadence]: cadence === "" ? "" : cadenceWords[cadence][locale],
      [KPI_COLUMN.action]: action,
      [KPI_COLUMN.keptBecause]: keptBecause,
    });
    if (redBelow !== undefined) cells[KPI_COLUMN.redBelow] = redBelow ?? "";
    if (at < 0) cells[KPI_COLUMN.id] = id;
    if (known?.place == null) {
      last += 1;
      cells[KPI_COLUMN.place] = last;
    }
    putByHeader(platform, "kpi", at < 0 ? null : at, cells);
  }
}

/** The cells of a draft that are filled: blank ones overwrite nothing that is there already, from another goal say. */
function filled(cells: CellsByColumn): Record<number, CellOut> {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ""));
}

/** Targets are never overwritten: a new one for the same period is valid from today. Returns how many were written. */
function putTargets(platform: Platform, draft: Draft): number {
  const { fiscalYearStart } = readSettings(platform);
  const rows = rowsWithPeriods(platform, "targets");
  const today = platform.clock.today();
  const idOf = (text: unknown): string =>
    targetPeriod(String(text), { fiscalYearStart, today })?.id ?? String(text);
  let written = 0;
  for (const { id, target, period } of targetsOf(draft)) {
    const same = rows.filter(
      ([kpi, when, segment]) => String(kpi).trim() === id && idOf(when) === idOf(period) && segment === "",
    );
    if (same.length > 0 && Number(same[same.length - 1][TARGET.value]) === target) continue;
    const from = same.length === 0 ? "" : dayCell(today);
    putByHeader(platform, "targets", null, {
      [TARGET.kpi]: id,
      [TARGET.period]: period,
      [TARGET.segment]: "",
      [TARGET.value]: target,
      [TARGET.from]: from,
    });
    written += 1;
  }
  return written;
}

function targetsOf({ kpis }: Draft): { id: KpiId; target: number; period: string }[] {
  return kpis.flatMap(({ id, target, period }: DraftKpi) =>
    target === null || period === "" ? [] : [{ id, target, period }],
  );
}
