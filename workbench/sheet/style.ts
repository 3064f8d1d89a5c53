import { isDateFormat } from "./dates";

/** The style of a cell. Absent properties have the sheet's default. */
export interface CellStyle {
  readonly format?: string;
  /** Six digits, or the name of a colour of the theme (`ACCENT1`); the same of the text's colour. */
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly size?: number;
  readonly family?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  /** Whether long text is clipped at the cell's edge. */
  readonly clip?: boolean;
  readonly borders?: string;
  /** The link of the cell's text. */
  readonly link?: string;
}

/** A pool of styles; cells store the id of theirs, as a sheet of a million cells has a handful. Id 0 is the default style. */
export class Styles {
  private readonly list: CellStyle[] = [{}];
  private readonly ids = new Map<string, number>([["{}", 0]]);
  private readonly patched = new Map<string, number>();
  private readonly dates: boolean[] = [];
  private last = { id: 0, format: "", next: 0 };

  get(id: number): CellStyle {
    return this.list[id];
  }

  id(style: CellStyle): number {
    const sorted = Object.fromEntries(
      Object.entries(style)
        .filter(([, part]) => part !== undefined)
        .sort(),
    );
    const key = JSON.stringify(sorted);
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.list.length;
      this.list.push(sorted);
      this.ids.set(key, id);
    }
    return id;
  }

  /** The style `id` becomes when parts of it are set; an undefined part is reset. */
  patch(id: number, patch: CellStyle): number {
    const key = `${id}|${JSON.stringify(patch, (_, part) => part ?? null)}`;
    let next = this.patched.get(key);
    if (next === undefined) {
      next = this.id({ ...this.list[id], ...patch });
      this.patched.set(key, next);
    }
    return next;
  }

  /** The id of a style with another number format; the last answer is cached, as most cells of a write have the same. */
  withFormat(id: number, format: string): number {
    if (id !== this.last.id || format !== this.last.format)
      this.last = { id, format, next: this.patch(id, { format }) };
    return this.last.next;
  }

  /** Whether numbers of this style are shown as dates or times. */
  isDate(id: number): boolean {
    this.dates[id] ??= isDateFormat(this.list[id].format ?? "");
    return this.dates[id];
  }

  toJSON(): readonly CellStyle[] {
    return this.list;
  }
}
