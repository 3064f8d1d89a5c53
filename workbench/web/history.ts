import type { BookSnapshot } from "../sheet/book-snapshot";
import type { Workbench } from "../workbench";

/** Undo steps kept; a step shares its rows of cells with the workbook. */
const STEPS = 50;

/** The undo and redo history. Only cells are undone: mails stay sent, properties stay set. */
export class History {
  private readonly back: BookSnapshot[] = [];
  private readonly forward: BookSnapshot[] = [];

  get canUndo(): boolean {
    return this.back.length > 0;
  }
  get canRedo(): boolean {
    return this.forward.length > 0;
  }

  /** The next undo step. */
  get last(): BookSnapshot | undefined {
    return this.back.at(-1);
  }

  record(before: BookSnapshot): void {
    this.back.push(before);
    if (this.back.length > STEPS) this.back.shift();
    this.forward.length = 0;
  }
  undo(bench: Workbench): void {
    moveStep(bench, this.back, this.forward);
  }
  redo(bench: Workbench): void {
    moveStep(bench, this.forward, this.back);
  }
}

function moveStep(bench: Workbench, from: BookSnapshot[], to: BookSnapshot[]): void {
  const step = from.pop();
  if (step === undefined) return;
  to.push(bench.book.snapshot());
  const { world } = bench;
  bench.restore({ world, book: step });
  // The page that is open stays the same one.
  bench.world.page = world.page;
}
