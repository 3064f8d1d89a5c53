import type { Kpi } from "../../metrics/kpi";
import type { Text } from "../../text/locale";
import { judgeWords } from "../../text/messages/insight-signal";
import type { Signal } from "../signal/signal-result";
import { applicableBorder } from "./red-border";
import { leadOf, type StatusWord, statusText } from "./status-text";

/** "untrusted": its data are stale or failed their audit, so no colour would be true. */
export type Status = "on-track" | "watch" | "off-track" | "no-target" | "no-value" | "untrusted";

/** From this share of what is expected by now on, a KPI is on track; below the second it is off track. */
export const ON_TRACK = 1;
export const WATCH = 0.9;

/**
 * Status by attainment alone, which `judge` uses until signals are known. A flow (an amount or count that grows through
 * its period) is compared with the target's share for the days elapsed, so that the third of the month is not red for
 * being the third. `elapsed` is that share, 0–1; rates, means and stocks pass 1. `drawn` is the share below which a
 * person wants red, null where nobody said.
 */
export function statusOf(
  value: number | null,
  target: number | null,
  better: Kpi["better"],
  elapsed: number,
  drawn: number | null = null,
): Status {
  if (value === null) return "no-value";
  if (target === null) return "no-target";
  const expected = target * elapsed;
  const border = applicableBorder(drawn, expected);
  if (better === "target") {
    if (expected === 0) return value === 0 ? "on-track" : "off-track";
    const off = Math.abs(value / expected - 1);
    const room = nearness(border);
    return grade(ON_TRACK - off + room, ON_TRACK - room);
  }
  if (expected <= 0) return (better === "higher") === value >= expected ? "on-track" : "off-track";
  const watch = border ?? WATCH;
  if (better === "higher") return grade(value / expected, watch);
  return value <= 0 ? "on-track" : grade(expected / value, watch);
}

/** How far off a target, in either direction, is still on track; twice as far is still amber. */
export function nearness(border: number | null): number {
  return border === null ? ON_TRACK - WATCH : (ON_TRACK - border) / 2;
}

function grade(share: number, watch: number): Status {
  // Floating-point tolerance: a share that is 1 up to rounding is on track.
  if (share >= ON_TRACK - 1e-12) return "on-track";
  return share >= watch - 1e-12 ? "watch" : "off-track";
}

/** Qualification shown beside the colour. */
export type Tone = "plain" | "improving" | "deteriorating" | "incapable" | "normal-variation" | "provisional";

export interface JudgeRequest {
  readonly value: number | null;
  /** For the whole period. */
  readonly target: number | null;
  readonly better: Kpi["better"];
  /** Share of the period that has passed, 0–1; 1 when it is complete. */
  readonly elapsed: number;
  /**
   * Whether the value grows through its period (amounts and counts) and is compared with the elapsed share of the
   * target.
   */
  readonly grows: boolean;
  /** Probability that the period ends at its target or better; null where nobody knows, attainment replaces it then. */
  readonly pHit: number | null;
  readonly signal: Signal | null;
  /** Why its data cannot be trusted. */
  readonly doubt?: "stale" | "audit" | null;
  /** Share of what is expected by now below which a person wants it red, 0–1; null where nobody said. */
  readonly border?: number | null;
  /** The evaluation before, for the same period and target. Without a chance the colour changes at once. */
  readonly previous?: { readonly status: Status; readonly pHit: number | null } | null;
}

export interface Judgement {
  readonly status: Status;
  readonly tone: Tone;
  /** As given, or 1 once the target is met. */
  readonly pHit: number | null;
  /** Values behind its signal. */
  readonly n: number;
  readonly says: Text;
}

type Cell = readonly [Status, Tone, StatusWord];

const ACT: Cell = ["off-track", "deteriorating", "act"];
/** Chance of the target × signal, as worsening, none, improving. Source: NHS variation × assurance icons. */
const MATRIX: Readonly<Record<"high" | "middle" | "low" | "late" | "beyond", readonly [Cell, Cell, Cell]>> = {
  high: [
    ["watch", "deteriorating", "eroding"],
    ["on-track", "plain", "steady"],
    ["on-track", "improving", "improving"],
  ],
  middle: [ACT, ["watch", "normal-variation", "open"], ["watch", "improving", "rising"]],
  low: [ACT, ["watch", "normal-variation", "patience"], ["watch", "improving", "rising"]],
  late: [ACT, ["off-track", "plain", "late"], ["watch", "improving", "rising"]],
  beyond: [ACT, ["off-track", "incapable", "incapable"], ["watch", "improving", "climbing"]],
};
/** What is said instead when the period is over and nothing can turn any more. */
const AT_END: Readonly<Partial<Record<StatusWord, StatusWord>>> = { open: "patience", late: "over" };
const HIGH = 0.8;
const LOW = 0.4;
/** Below this chance, and from this share of the period on, there is not enough time left to wait. */
const LATE = 0.2;
const HALF = 0.5;
/** A colour changes only if the chance is this far beyond the border, or was beyond it the time before as well. */
const MARGIN = 0.05;

/**
 * The status of a KPI: attainment × signal × capability, so that it is not red for the ups and downs it always has.
 * Data that cannot be trusted are grey. Below 8 values attainment alone decides, below 12 it is called provisional.
 * Colours follow rule 1 only; the slower rules are said in words. Where a person drew the border to red, attainment
 * against it gives the colour; tone and words go on telling the signal, and the chance is left unsaid: it could speak
 * against the colour.
 */
export function judge(request: JudgeRequest): Judgement {
  const { value, target, signal, doubt = null, grows, better } = request;
  const share = grows ? request.elapsed : 1;
  const { border: drawn = null } = request;
  const border = applicableBorder(drawn, (target ?? 0) * share);
  const attained = statusOf(value, target, better, share, drawn);
  const n = signal?.n ?? 0;
  if (value === null || doubt !== null || target === null) {
    const status = value === null ? "no-value" : doubt !== null ? "untrusted" : "no-target";
    const says = judgeWords[status === "untrusted" ? (doubt ?? "stale") : status];
    return { status, tone: "plain", pHit: request.pHit, n, says };
  }
  const met = isMet(request, attained);
  const pHit = met ? 1 : request.pHit;
  const ended = request.elapsed >= 1;
  const lead = leadOf({
    ...{ value, expected: target * share, pHit: ended ? null : pHit, met },
    ...{ grows: grows && !ended, better, border },
  });
  if (signal === null || signal.state === "collecting") {
    const says = statusText(lead, border === null ? ["attainment"] : [], n);
    return { status: attained, tone: "provisional", pHit, n, says };
  }
  const cellAt = (p: number | null): Cell =>
    MATRIX[rowOf(p, attained, request.elapsed, signal)][columnOf(signal)];
  const wanted = cellAt(border === null ? pHit : null);
  const kept = met || border !== null ? null : keptCell(wanted, cellAt, request);
  const [judged, tone, word] = kept ?? wanted;
  const provisional = signal.state === "provisional";
  const words: StatusWord[] = [(ended ? AT_END[word] : undefined) ?? word];
  if (kept !== null) words.push("held");
  const strong = signal.rules.includes(1);
  if (strong && signal.direction === "changed") words.push("moved");
  if (!strong && signal.direction !== null) words.push(`drift-${signal.direction}`);
  if (provisional && border === null) words.push("provisional");
  return {
    status: border === null ? judged : attained,
    tone: provisional ? "provisional" : tone,
    pHit,
    n,
    says: statusText(lead, words, (signal.baseline?.n ?? n - 1) + 1),
  };
}

/** A total that only grows is met when it gets there; anything else when its period is over. */
function isMet({ value, target, better, elapsed, grows }: JudgeRequest, attained: Status): boolean {
  if (elapsed >= 1) return attained === "on-track";
  return grows && better === "higher" && value !== null && target !== null && target > 0 && value >= target;
}

function rowOf(p: number | null, attained: Status, elapsed: number, signal: Signal): keyof typeof MATRIX {
  // Floating-point tolerance.
  const above = (border: number): boolean => (p ?? 0) > border - 1e-9;
  if (p === null ? attained === "on-track" : above(HIGH)) return "high";
  if (p === null ? attained === "watch" : above(LOW)) return "middle";
  if (signal.capability === "fails") return "beyond";
  // Without a probability only the end of the period tells that it is too late.
  return p === null ? (elapsed >= 1 ? "late" : "low") : elapsed >= HALF && !above(LATE) ? "late" : "low";
}

function columnOf({ rules, direction }: Signal): 0 | 1 | 2 {
  if (!rules.includes(1) || direction === "changed" || direction === null) return 1;
  return direction === "worse" ? 0 : 2;
}

/** The cell of the colour before, if the new one is too close to its border to be believed yet. */
function keptCell(wanted: Cell, cellAt: (p: number | null) => Cell, request: JudgeRequest): Cell | null {
  const { pHit, previous = null } = request;
  if (previous === null || pHit === null || previous.status === wanted[0]) return null;
  if (previous.pHit !== null && cellAt(previous.pHit)[0] === wanted[0]) return null;
  const around = [pHit + MARGIN, pHit - MARGIN].map(cellAt);
  return around.find(([status]) => status === previous.status) ?? null;
}
