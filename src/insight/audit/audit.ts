import type { TableName } from "../../facts/table";
import type { Text } from "../../text/locale";
import { interpolateBoth } from "../../text/message";
import { auditSummary } from "../../text/messages/insight-audit";
import { accepted } from "./accepted";
import { chronology } from "./chronology";
import { completeness } from "./completeness";
import { crm } from "./crm";
import { type AuditInput, type Check, type Finding, readable } from "./finding";
import { freshness } from "./freshness";
import { identity } from "./identity";
import { missing } from "./missing";
import { names } from "./names";
import { outliers } from "./outliers";
import { ranges } from "./ranges";
import { relationships } from "./relationships";
import { units } from "./units";
import { unreadable } from "./unreadable";

/** All checks, in the order in which equally severe findings are shown. */
const CHECKS: readonly Check[] = [
  unreadable,
  missing,
  identity,
  completeness,
  accepted,
  ranges,
  chronology,
  crm,
  relationships,
  freshness,
  units,
  names,
  outliers,
];
const WEIGHT = { fail: 10, warn: 3 };

export interface Audit {
  readonly findings: readonly Finding[];
  /** Rows looked at, those that were left out included. */
  readonly n: number;
  /** 100 − 10 for each finding that fails − 3 for each that warns, at least 0; null where there are no data. */
  readonly score: number | null;
  readonly reason?: "no-data";
  readonly says: Text;
}

/** Maximum number of rows kept with a finding; the tabs show where the rest are. */
const MAX_ROWS_KEPT = 20;

/** The audit as it is stored and sent: each finding with its first rows. */
export function withFirstRows(audit: Audit): Audit {
  return {
    ...audit,
    findings: audit.findings.map((one) => ({ ...one, rows: one.rows.slice(0, MAX_ROWS_KEPT) })),
  };
}

/** Runs every check over the facts: what fails first. Tables that are still loading are not judged. */
export function audit(input: AuditInput): Audit {
  const tables: readonly TableName[] = readable(input).map(([name]) => name);
  const n = readable(input).reduce((sum, [, { rows }]) => sum + rows, 0) + input.unread.length;
  if (tables.length === 0 || n === 0)
    return { findings: [], n: 0, score: null, reason: "no-data", says: auditSummary["no-data"] };
  const all = CHECKS.flatMap((check) => check(input));
  const of = (severity: Finding["severity"]): Finding[] => all.filter((one) => one.severity === severity);
  const [fails, warns] = [of("fail"), of("warn")];
  const score = Math.max(0, 100 - WEIGHT.fail * fails.length - WEIGHT.warn * warns.length);
  const text = fails.length > 0 ? "fails" : warns.length > 0 ? "warns" : "clean";
  const says = interpolateBoth(auditSummary[text], () => ({
    fails: fails.length,
    warns: warns.length,
    n,
    score,
  }));
  return { findings: [...fails, ...warns], n, score, says };
}
