import type { Model } from "@ironcalc/wasm";
import { a1 } from "../../services/spreadsheet/a1";
import type { Sheet } from "../../sheet/sheet";

/** A label that names the selected cell to screen readers, as the canvas cannot, and shows its note to everybody. */
export class SelectedCellLabel {
  private readonly spoken = document.createElement("output");
  private readonly note = document.createElement("div");

  constructor(
    private readonly model: Model,
    private readonly sheetOf: () => Sheet | undefined,
  ) {
    this.spoken.className = "spoken";
    this.note.className = "note";
  }

  readonly show = (): void => {
    const sheet = this.sheetOf();
    const outline = document.querySelector<HTMLElement>(".ic-worksheet-cell-outline");
    const container = outline?.parentElement;
    if (sheet === undefined || !outline || !container) return;
    if (this.spoken.parentElement !== container) container.append(this.spoken, this.note);
    const [, row, column] = this.model.getSelectedCell();
    const note = sheet.note(row, column);
    const address = a1({ row, column, rows: 1, columns: 1 });
    const text = [`${sheet.name} ${address}`, sheet.display(row, column), note].filter(Boolean).join(": ");
    if (this.spoken.textContent !== text) this.spoken.textContent = text;
    this.note.textContent = note;
    this.note.hidden = note === "" || outline.style.visibility === "hidden";
    const { left, top, width } = outline.style;
    this.note.style.left = `calc(${left} + ${width} + 6px)`;
    this.note.style.top = top;
  };
}
