/**
 * Median milliseconds of each job, after warming up. The jobs take turns, so that whatever else the machine is doing
 * falls on all of them.
 */
export async function medianTimes<Name extends string>(
  jobs: Readonly<Record<Name, () => unknown>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(jobs) as Name[];
  await round(jobs, names);
  const times = await round(jobs, names);
  const medians = names.map((name) => [name, times[name].sort((a, b) => a - b)[times[name].length >> 1]]);
  return Object.fromEntries(medians);
}

async function round<Name extends string>(
  jobs: Readonly<Record<Name, () => unknown>>,
  names: readonly Name[],
): Promise<Record<Name, number[]>> {
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  const start = performance.now();
  for (let turn = 0; turn < 3 || (performance.now() - start < 1500 && turn < 1000); turn += 1) {
    for (const name of names) {
      const before = performance.now();
      await jobs[name]();
      times[name].push(performance.now() - before);
    }
  }
  return times;
}

/** One line of a table, right-aligned. */
export function line(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(15)).join("");
}

export function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 1)} ms`;
}
