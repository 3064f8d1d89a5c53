import type { Execution } from "./execution";
import type { World } from "./world";

/** A row that an execution has appended to a tab. */
interface Appended {
  readonly sheetId: number;
  readonly row: number;
  readonly by: number;
}

const rows = new WeakMap<World, Appended[]>();

function allOf(world: World): Appended[] {
  const known = rows.get(world) ?? [];
  rows.set(world, known);
  return known;
}

/** How many rows have been appended so far; an execution knows of those that were there when it last called a service. */
export function appendedSoFar(world: World): number {
  return allOf(world).length;
}

/**
 * The row `appendRow` writes to. It is not atomic: two executions that append at once without a lock lose rows, with one
 * they lose none (tanaikech 2021-09-15, 100 rounds each). So an execution goes below the rows it knows of, and over one
 * that another has appended since its last call; after a lock it knows them all. Unverified [append-atomic]: of which rows
 * it knows when.
 */
export function rowToAppend({ id, life, world }: Execution, sheetId: number, lastRow: number): number {
  const all = allOf(world);
  const others = all.slice(life.knownAppends).filter((one) => one.sheetId === sheetId && one.by !== id);
  const isOwn = (row: number): boolean =>
    all.some((one) => one.by === id && one.sheetId === sheetId && one.row === row);
  const row = Math.min(lastRow + 1, ...others.map((one) => one.row).filter((other) => !isOwn(other)));
  all.push({ sheetId, row, by: id });
  return row;
}
