import type { KpiId } from "../../kpis/catalog";
import type { Text } from "../../text/locale";
import { interpolateBoth } from "../../text/message";
import { trustMessages } from "../../text/messages/insight-trust";
import type { Finding } from "../audit/finding";
import { columnsOf, concerns } from "../needs";
import { type Sensitivity, type SensitivityRequest, sensitivities } from "./sensitivity";

/** A: nothing found · B: worth a look · C: take it with care · D: do not decide by it. */
export type Grade = "A" | "B" | "C" | "D";

/** Trust in a KPI's value. */
export interface Trust {
  readonly kpi: KpiId;
  readonly period: string;
  readonly value: number | null;
  readonly n: number;
  /** Null where there is no value to judge. */
  readonly grade: Grade | null;
  readonly reason?: "no-value";
  /** Rules of the findings that concern it or move it, the gravest first. */
  readonly rules: readonly string[];
  /** The largest first; only what moves the value. */
  readonly sensitivity: readonly Sensitivity[];
  readonly says: Text;
}

/** Thresholds of a worse grade: relative change of the value by a repair, and share of faulty rows. */
const WITH_CARE = 0.1;
const NO_GROUND = 0.3;

/** A grade for each KPI shown: by what was found in the columns it is made of, and by how far repairs would move it. */
export function trustOf(request: SensitivityRequest): Trust[] {
  const all = sensitivities(request);
  return request.kpis.map(({ id, period }, index): Trust => {
    const { measured, moves, tried } = all[index];
    const { value, n } = measured;
    const columns = columnsOf(id);
    const moving = new Set(moves.map(({ rule }) => rule));
    // Rows whose repair leaves the value where it is lie outside of what it counts.
    const found = request.findings.filter(
      (one) => moving.has(one.rule) || (!tried.includes(one.rule) && concerns(one, columns)),
    );
    const base = {
      kpi: id,
      period: period.id,
      value,
      n,
      rules: found.map(({ rule }) => rule),
      sensitivity: moves,
    };
    if (value === null) return { ...base, grade: null, reason: "no-value", says: trustMessages.none };
    const says =
      found.length === 0
        ? trustMessages.clean
        : (moves[0]?.says ?? interpolateBoth(trustMessages.found, () => ({ findings: found.length })));
    return { ...base, grade: gradeOf(found, moves[0]?.reach ?? 0), says };
  });
}

function gradeOf(found: readonly Finding[], reach: number): Grade {
  const fails = found.filter(({ severity }) => severity === "fail");
  const share = Math.max(0, ...fails.map(({ count, of }) => (of === 0 ? 1 : count / of)));
  if (reach >= NO_GROUND || share >= NO_GROUND) return "D";
  if (reach >= WITH_CARE || fails.length > 0) return "C";
  return found.length > 0 ? "B" : "A";
}
