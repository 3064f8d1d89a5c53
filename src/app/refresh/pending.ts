import type { Scorecard } from "../../report/scorecard";
import { inPieces, joined, META_KEY, unpack, type ValuesMeta } from "../../report/values";

/**
 * Carries forward the last values of whatever depends on a source that is still loading, marked with their time:
 * neither zero nor empty is true. Before there are last values, "pending" stands as the reason.
 */
export function keepPending(
  scorecard: Scorecard,
  values: readonly [string, string][],
  before: ReadonlyMap<string, string>,
  previous: Scorecard | null,
): { scorecard: Scorecard; values: [string, string][] } {
  if (!scorecard.sources.some((source) => source.pending)) return { scorecard, values: [...values] };
  const rows = keptRows(values, before);
  if (previous === null || scorecard.kpis.every((kpi) => kpi.reason !== "pending"))
    return { scorecard, values: rows };
  const kpis = scorecard.kpis.map((kpi) => {
    if (kpi.reason !== "pending") return kpi;
    return previous.kpis.find((old) => old.id === kpi.id && old.variant === kpi.variant) ?? kpi;
  });
  const keptFrom = previous.keptFrom ?? previous.computedAt;
  return { scorecard: { ...scorecard, kpis, keptFrom }, values: rows };
}

/** The new rows, the old ones in place of those that wait, and the old segments that no loaded row names. */
function keptRows(
  values: readonly [string, string][],
  before: ReadonlyMap<string, string>,
): [string, string][] {
  const now = metaOf(new Map(values));
  const old = metaOf(before);
  if (now === null || old === null) return [...values];
  const waits = (packed: string): boolean =>
    packed === '"pending"' || (packed.startsWith("[") && unpack(packed, 1)[0] === "pending");
  const fresh = new Set(values.map(([key]) => key));
  const rows = values
    .filter(([key]) => !key.startsWith("#"))
    .map(([key, packed]): [string, string] => {
      const last = before.get(key);
      return last !== undefined && waits(packed) ? [key, moved(last, old, now)] : [key, packed];
    });
  const segments = [...before]
    .filter(([key]) => key.includes("=") && !fresh.has(key))
    .map(([key, packed]): [string, string] => [key, moved(packed, old, now)]);
  const meta: ValuesMeta = { ...now, fields: together(now.fields, old.fields) };
  return [...inPieces(META_KEY, JSON.stringify(meta)), ...rows, ...segments];
}

function metaOf(rows: ReadonlyMap<string, string>): ValuesMeta | null {
  const text = joined(META_KEY, rows);
  return text === null ? null : (JSON.parse(text) as ValuesMeta);
}

/** An old series aligned with the current periods: periods move on, and each value stays at its own. */
function moved(packed: string, old: ValuesMeta, now: ValuesMeta): string {
  if (!packed.startsWith("[")) return packed;
  const series = unpack(packed, 1);
  if (series.length !== old.periods.length) return packed;
  return JSON.stringify(now.periods.map((period) => series[old.periods.indexOf(period)] ?? "pending"));
}

function together(now: ValuesMeta["fields"], old: ValuesMeta["fields"]): ValuesMeta["fields"] {
  const fields = { ...old };
  for (const [field, names] of Object.entries(now))
    fields[field] = [...new Set([...names, ...(old[field] ?? [])])];
  return fields;
}
