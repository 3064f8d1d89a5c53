import { isDeepStrictEqual } from "node:util";
import { type Fault, fault, isBuffered } from "./runtime/faults";
import { ScriptError } from "./runtime/script-error";
import type { Workbench } from "./workbench";

/**
 * The faults of one service call. Ending the execution after a call equals ending it before the next one, and after a call
 * without effect it equals ending it before that call: neither is tried twice.
 */
const FAULTS: Readonly<Record<string, () => Fault>> = {
  "fails before its effect": () => fault("fail", "before"),
  "fails after its effect": () => fault("fail", "after"),
  "is where Google ends the run": () => fault("kill", "before"),
  "is held back and lost": () => fault("late"),
};

/** Calls without an effect: those that read, and those that build what is not yet in the sheet. */
const WITHOUT_EFFECT =
  /(\.(get|is|has|find|when)\w*|\.create\w+FromFile|Builder\.(?!create$)\w+|\.new(ConditionalFormatRule|Chart|Trigger|Blob)|Utilities\.(?!sleep$|getUuid$)\w+)$/;

/** Looks of a tab and words on the screen; a number format is none of them, as it decides what a typed text becomes. */
const LOOKS =
  /\.(set(ColumnWidth|Font\w+|Background|(Horizontal|Vertical)Alignment|Wrap|FrozenRows|HiddenGridlines|ActiveSheet)|hide(Sheet|Columns)|toast)$/;

export interface CrashJob<State> {
  /** The workbench ready for the job: every trial starts from its state. */
  readonly bench: Workbench;
  readonly job: (bench: Workbench) => void;
  /** Runs after the crash; by default the job again. */
  readonly restart?: (bench: Workbench) => void;
  /** The state that must equal the baseline once the job was restarted. */
  readonly state: (bench: Workbench) => State;
  /** An invariant, checked right after the crash and at the end: what is violated, or null. */
  readonly wrong?: (bench: Workbench, baseline: State) => string | null;
  /** Whether a final state is equivalent to the baseline; by default deep equality. */
  readonly agree?: (end: State, baseline: State) => boolean;
  /** Restricts the trials to calls of these names: `/setValues$/`. */
  readonly only?: RegExp;
  /** Restricts the trials to every n-th call. */
  readonly every?: number;
  /**
   * Takes a sample of the calls that write no data: looks and what has no effect. Only each `every`-th of them is tried,
   * beginning with the `turn`-th, so that as many turns try them all.
   */
  readonly sample?: { readonly every: number; readonly turn: number };
}

export interface CrashReport {
  /** Number of service calls of the job without a fault. */
  readonly calls: number;
  /** Those of them that write data. */
  readonly writes: number;
  readonly tried: number;
  /** `call 17 SpreadsheetApp.Range.setValues fails after its effect: …` */
  readonly failures: readonly string[];
}

/**
 * Runs a job with a fault at each of its service calls in turn, restarts it, and compares the final state with that of a
 * run without a fault, the baseline. The workbench's state is restored at the end.
 */
export function everyCrash<State>(request: CrashJob<State>): CrashReport {
  const { bench, job, state } = request;
  const start = bench.snapshot();
  const names: string[] = [];
  bench.gate.reset();
  const executions: unknown[] = [];
  bench.gate.onCall = (name, _k, execution) => {
    names.push(name);
    executions.push(execution);
  };
  job(bench);
  bench.gate.onCall = () => {};
  const baseline = state(bench);
  const failures: string[] = [];
  let tried = 0;
  const points = killPoints(names, executions);
  const endedAt = new Set<number>();
  const chosen = chosenCalls(names, request);
  names.forEach((name, index) => {
    for (const [faultName, armed] of Object.entries(FAULTS)) {
      const { what, when } = armed();
      if (!chosen.has(index) && !(what === "kill" && isAfterWrite(index, names, request, chosen))) continue;
      if (what === "late" && !isBuffered(name)) continue;
      if (when === "after" && WITHOUT_EFFECT.test(name)) continue;
      if (what === "kill" && endedAt.has(points[index])) continue;
      if (what === "kill") endedAt.add(points[index]);
      tried += 1;
      bench.restore(start);
      const problem = crashed(request, index + 1, armed(), baseline);
      if (problem !== null) failures.push(`call ${index + 1} ${name} ${faultName}: ${problem}`);
    }
  });
  bench.gate.reset();
  bench.restore(start);
  return { calls: names.length, writes: names.filter(writesData).length, tried, failures };
}

const writesData = (name: string): boolean => !WITHOUT_EFFECT.test(name) && !LOOKS.test(name);

type Choice = Pick<CrashJob<unknown>, "only" | "every" | "sample">;

function chosenCalls(names: readonly string[], { only = /./, every = 1, sample }: Choice): Set<number> {
  const named = [...names.keys()].filter((index) => only.test(names[index]));
  const inTurn = named.filter((_, place) => place % every === 0);
  if (sample === undefined) return new Set(inTurn);
  const others = inTurn.filter((index) => !writesData(names[index]));
  const left = new Set(others.filter((_, place) => place % sample.every !== sample.turn % sample.every));
  return new Set(inTurn.filter((index) => !left.has(index)));
}

/** The end of a run right after a write is tried at the call that follows, also where a sample leaves that one out. */
function isAfterWrite(
  index: number,
  names: readonly string[],
  { sample }: Choice,
  chosen: ReadonlySet<number>,
): boolean {
  return sample !== undefined && chosen.has(index - 1) && writesData(names[index - 1]);
}

/** A number for each call; calls share one where ending the execution before them has the same result. */
function killPoints(names: readonly string[], executions: readonly unknown[]): number[] {
  let point = 0;
  return names.map((_, at) => {
    const same = at > 0 && WITHOUT_EFFECT.test(names[at - 1]) && executions[at] === executions[at - 1];
    if (!same) point += 1;
    return point;
  });
}

function crashed<State>(request: CrashJob<State>, k: number, armed: Fault, baseline: State): string | null {
  const { bench, job, restart = job, state, agree = isDeepStrictEqual, wrong = () => null } = request;
  bench.gate.reset();
  bench.gate.failCall(k, armed);
  attempt(() => job(bench));
  bench.gate.reset();
  const seen = wrong(bench, baseline);
  if (seen !== null) return `after the crash ${seen}`;
  const failure = attempt(() => restart(bench));
  if (failure !== null) return `the restart failed: ${failure}`;
  const end = state(bench);
  return agree(end, baseline) ? wrong(bench, baseline) : `the end differs${firstDifference(end, baseline)}`;
}

/** The message of a script's error, or null; any other error is a bug of the workbench and is thrown. */
function attempt(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof ScriptError) return error.message;
    throw error;
  }
}

function firstDifference(end: unknown, baseline: unknown, path = ""): string {
  if (typeof end === "object" && typeof baseline === "object" && end !== null && baseline !== null) {
    for (const key of new Set([...Object.keys(baseline), ...Object.keys(end)])) {
      const [a, b] = [end, baseline].map((side) => (side as Record<string, unknown>)[key]);
      if (!isDeepStrictEqual(a, b)) return firstDifference(a, b, `${path}/${key}`);
    }
  }
  return ` at ${path}: ${JSON.stringify(end)?.slice(0, 200)} instead of ${JSON.stringify(baseline)?.slice(0, 200)}`;
}
