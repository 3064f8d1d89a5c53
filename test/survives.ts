import { readFileSync } from "node:fs";
import { join } from "node:path";
import { everyCrash } from "../workbench/every-crash";
import { JOBS } from "./crash-jobs";
import { REQUESTS } from "./crash-requests";

/** Jobs of hundreds of calls, with a refresh behind each try, which would take half an hour together. */
const LONG = ["first refresh", "dispatcher", "snapshot"];
const EVERY = 7;

/**
 * Of a long job each call that writes data is tried in every build, and one in seven of those that only read or give
 * looks: which of them follows from the build's id, so that a failure can be repeated and later builds try the others.
 * EVERY_CALL=1 tries all at once.
 */
function sampleFor(name: string): { readonly every: number; readonly turn: number } {
  if (!LONG.includes(name) || process.env.EVERY_CALL !== undefined) return { every: 1, turn: 0 };
  const code = readFileSync(join(__dirname, "../dist/Code.js"), "utf8");
  const [, build] = /const RASHINBAN_BUILD = "([0-9a-f]+)"/.exec(code) ?? [];
  if (build === undefined) throw new Error("dist/Code.js does not say its build.");
  return { every: EVERY, turn: Number.parseInt(build, 16) % EVERY };
}

/**
 * Design §3: what is promised about writing, with the service calls of a job going wrong in every way that could leave
 * something else behind. Each long job has a file of its own, so that they run side by side.
 */
export function survivesEveryFault(name: string): void {
  const sample = sampleFor(name);
  const part = sample.every === 1 ? "" : " that write, and at a sample of the others";
  test(`${name} survives a fault at each of its service calls${part}`, () => {
    const { calls, writes, tried, failures } = everyCrash({ ...{ ...JOBS, ...REQUESTS }[name](), sample });
    const turn = sample.every === 1 ? "" : `, turn ${sample.turn + 1} of ${sample.every}`;
    process.stderr.write(
      `${name}: ${tried - failures.length} of ${tried} faults survived (${calls} service calls, ${writes} of them write${turn})\n`,
    );
    expect(failures).toEqual([]);
    expect(tried).toBeGreaterThan(sample.every === 1 ? calls + 1 : 2 * writes);
  });
}
