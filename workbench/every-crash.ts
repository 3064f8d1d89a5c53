import { isDeepStrictEqual } from "node:util";
import { type Fault, fault, isBuffered } from "./runtime/faults";
import { ScriptError } from "./runtime/script-error";
import type { Workbench } from "./workbench";

/**
 * How one service call goes wrong. Being ended after a call is being ended before the execution's next one, and being
 * ended after one without effect is being ended before it: neither is tried twice.
 */
const WAYS: Readonly<Record<string, () => Fault>> = {
  "fails before its effect": () => fault("fail", "before"),
  "fails after its effect": () => fault("fail", "after"),
  "is where Google ends the run": () => fault("kill", "before"),
  "is held back and lost": () => fault("late"),
};

/** Reading, and building what is not yet in the sheet, has no effect that could take place before the failure. */
const WITHOUT_EFFECT =
  /(\.(get|is|has|find|when)\w*|\.create\w+FromFile|Builder\.(?!create$)\w+|\.new(ConditionalFormatRule|Chart|Trigger|Blob)|Utilities\.(?!sleep$|getUuid$)\w+)$/;

/** Looks of a tab and words on the screen; a number format is none of them, as it decides what a typed text becomes. */
const LOOKS =
  /\.(set(ColumnWidth|Font\w+|Background|(Horizontal|Vertical)Alignment|Wrap|FrozenRows|HiddenGridlines|ActiveSheet)|hide(Sheet|Columns)|toast)$/;

export interface CrashJob<State> {
  /** Ready for the job: every try starts from here. */
  readonly bench: Workbench;
  readonly job: (bench: Workbench) => void;
  /** What happens after the crash; the job again, unless said otherwise. */
  readonly restart?: (bench: Workbench) => void;
  /** What must be as if nothing had happened, once the job was restarted. */
  readonly state: (bench: Workbench) => State;
  /** What a person must never see, whenever they look: right after the crash, and at the end. Null: all is well. */
  readonly wrong?: (bench: Workbench, undisturbed: State) => string | null;
  /** Whether an end is as good as the undisturbed one; equality, unless said otherwise. */
  readonly agree?: (end: State, undisturbed: State) => boolean;
  /** Tries only calls of these names: `/setValues$/`. */
  readonly only?: RegExp;
  /** Tries only each n-th of them; 1 tries all. */
  readonly every?: number;
  /**
   * Takes a sample of the calls that write no data: looks and what has no effect. Only each `every`-th of them is tried,
   * beginning with the `turn`-th, so that as many turns try them all.
   */
  readonly sample?: { readonly every: number; readonly turn: number };
}

export interface CrashReport {
  /** Service calls of the undisturbed job. */
  readonly calls: number;
  /** Those of them that write data. */
  readonly writes: number;
  readonly tried: number;
  /** `call 17 SpreadsheetApp.Range.setValues fails after its effect: …` */
  readonly failures: readonly string[];
}

/**
 * Runs a job with a fault at each of its service calls in turn, restarts it, and compares the end with that of an
 * undisturbed run. The bench is left as it was before.
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
  const undisturbed = state(bench);
  const failures: string[] = [];
  let tried = 0;
  const moments = momentsOf(names, executions);
  const endedAt = new Set<number>();
  const chosen = chosenCalls(names, request);
  names.forEach((name, index) => {
    for (const [way, armed] of Object.entries(WAYS)) {
      const { what, when } = armed();
      if (!chosen.has(index) && !(what === "kill" && isAfterWrite(index, names, request, chosen))) continue;
      if (what === "late" && !isBuffered(name)) continue;
      if (when === "after" && WITHOUT_EFFECT.test(name)) continue;
      if (what === "kill" && endedAt.has(moments[index])) continue;
      if (what === "kill") endedAt.add(moments[index]);
      tried += 1;
      bench.restore(start);
      const problem = crashed(request, index + 1, armed(), undisturbed);
      if (problem !== null) failures.push(`call ${index + 1} ${name} ${way}: ${problem}`);
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

/** For each call a number, the same for calls before which an execution is ended with the same result. */
function momentsOf(names: readonly string[], executions: readonly unknown[]): number[] {
  let moment = 0;
  return names.map((_, at) => {
    const same = at > 0 && WITHOUT_EFFECT.test(names[at - 1]) && executions[at] === executions[at - 1];
    if (!same) moment += 1;
    return moment;
  });
}

function crashed<State>(
  request: CrashJob<State>,
  k: number,
  armed: Fault,
  undisturbed: State,
): string | null {
  const { bench, job, restart = job, state, agree = isDeepStrictEqual, wrong = () => null } = request;
  bench.gate.reset();
  bench.gate.failCall(k, armed);
  attempt(() => job(bench));
  bench.gate.reset();
  const seen = wrong(bench, undisturbed);
  if (seen !== null) return `after the crash ${seen}`;
  const failure = attempt(() => restart(bench));
  if (failure !== null) return `the restart failed: ${failure}`;
  const end = state(bench);
  return agree(end, undisturbed)
    ? wrong(bench, undisturbed)
    : `the end differs${firstDifference(end, undisturbed)}`;
}

/** The message of a script's error; anything else is a fault of the workbench itself. */
function attempt(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof ScriptError) return error.message;
    throw error;
  }
}

function firstDifference(end: unknown, undisturbed: unknown, path = ""): string {
  if (typeof end === "object" && typeof undisturbed === "object" && end !== null && undisturbed !== null) {
    for (const key of new Set([...Object.keys(undisturbed), ...Object.keys(end)])) {
      const [a, b] = [end, undisturbed].map((side) => (side as Record<string, unknown>)[key]);
      if (!isDeepStrictEqual(a, b)) return firstDifference(a, b, `${path}/${key}`);
    }
  }
  return ` at ${path}: ${JSON.stringify(end)?.slice(0, 200)} instead of ${JSON.stringify(undisturbed)?.slice(0, 200)}`;
}
