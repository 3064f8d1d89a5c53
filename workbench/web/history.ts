import type { BookSnapshot } from "../sheet/book-snapshot";
import type { Workbench } from "../workbench";

/** Steps back that are remembered; a step shares its rows with the workbook. */
const STEPS = 50;

/** What can be taken back, and what was. Only cells go back: mails stay sent, properties set. */
export class History {
  private readonly back: BookSnapshot[] = [];
  private readonly forward: BookSnapshot[] = [];

  get canUndo(): boolean {
    return this.back.length > 0;
  }
  get canRedo(): boolean {
    return this.forward.length > 0;
  }

  /** The step that would be taken back first. */
  get last(): BookSnapshot | undefined {
    return this.back.at(-1);
  }

  remember(before: BookSnapshot): void {
    this.back.push(before);
    if (this.back.length > STEPS) this.back.shift();
    this.forward.length = 0;
  }
  undo(bench: Workbench): void {
    travel(bench, this.back, this.forward);
  }
  redo(bench: Workbench): void {
    travel(bench, this.forward, this.back);
  }
}

function travel(bench: Workbench, from: BookSnapshot[], to: BookSnapshot[]): void {
  const step = from.pop();
  if (step === undefined) return;
  to.push(bench.book.snapshot());
  const { world } = bench;
  bench.restore({ world, book: step });
  // The page that is open stays the same one.
  bench.world.page = world.page;
}
