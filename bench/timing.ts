/** Median milliseconds of a job, run often enough for half a second, after as much warming up. */
export async function medianTime(job: () => unknown): Promise<number> {
  await repeat(job);
  const times = (await repeat(job)).sort((a, b) => a - b);
  return times[times.length >> 1];
}

async function repeat(job: () => unknown): Promise<number[]> {
  const times: number[] = [];
  const start = performance.now();
  while (times.length < 5 || (performance.now() - start < 500 && times.length < 1000)) {
    const before = performance.now();
    await job();
    times.push(performance.now() - before);
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
