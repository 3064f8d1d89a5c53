import type { Model } from "@ironcalc/wasm";
import type { PageController } from "../page-controller";

/** Synchronises the active tab and the selected cells between the grid and the workbook. */
export class Selection {
  /** The id of the tab shown. */
  private current = -1;
  /** The active tab at the last synchronisation. */
  private synchronised = -1;

  constructor(
    private readonly controller: PageController,
    private readonly model: Model,
  ) {}

  /** Shows the tab at an index, chosen by a person. */
  readonly choose = (index: number): void => {
    this.model.setSelectedSheet(index);
    this.current = this.controller.bench.book.sheets[index]?.id ?? -1;
    this.controller.redraw();
  };

  /** Writes the selection of the grid into the workbook, before a script runs. */
  readonly write = (): void => {
    const { world, book, person } = this.controller.bench;
    const sheet = book.byId(this.current);
    if (sheet === undefined) return;
    const [top, left, bottom, right] = this.model.getSelectedView().range;
    const [row, column] = [Math.min(top, bottom), Math.min(left, right)];
    const size = [Math.abs(bottom - top) + 1, Math.abs(right - left) + 1] as const;
    const isChanged = sheet.id !== world.activeSheet || `${[row, column, ...size]}` !== `${world.selection}`;
    if (isChanged) person.select(sheet.name, row, column, ...size);
    this.synchronised = sheet.id;
  };

  /** Shows the tab that the script has made the active one; one that is gone or hidden gives way to the first visible. */
  show(): void {
    const { world, book } = this.controller.bench;
    if (world.activeSheet !== this.synchronised) {
      this.synchronised = world.activeSheet;
      this.current = world.activeSheet;
    }
    const wanted = book.byId(this.current);
    const shown = wanted === undefined || wanted.hidden ? book.sheets.find(({ hidden }) => !hidden) : wanted;
    if (shown === undefined) return;
    this.current = shown.id;
    const index = book.sheets.indexOf(shown);
    if (this.model.getSelectedSheet() !== index) this.model.setSelectedSheet(index);
  }

  get sheetId(): number {
    return this.current;
  }
}
