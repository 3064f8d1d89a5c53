import { Emulated, type Emulates } from "../emulated";
import { EnumValue } from "../enum";
import { Exception } from "../exception";
import { mismatch } from "../signature";

/** A finished table; it has no members of its own. */
export class DataTable
  extends Emulated
  implements Emulates<GoogleAppsScript.Charts.DataTable, keyof DataTable>
{
  constructor(
    readonly $header: readonly string[],
    readonly $rows: readonly (readonly unknown[])[],
  ) {
    super("Charts", "DataTable");
  }
}

export class DataTableBuilder
  extends Emulated
  implements Emulates<GoogleAppsScript.Charts.DataTableBuilder, keyof DataTableBuilder>
{
  private readonly $columns: { readonly label: string; readonly type: string }[] = [];
  private readonly $cells: unknown[][] = [];

  constructor() {
    super("Charts", "DataTableBuilder");
  }

  addColumn(type: unknown, label: string): this {
    if (!(type instanceof EnumValue)) throw mismatch(this, "addColumn", [type, label]);
    this.$columns.push({ label, type: type.$name });
    return this;
  }
  addRow(values: unknown): this {
    if (!Array.isArray(values)) throw mismatch(this, "addRow", [values]);
    const wrong = values.findIndex(
      (value, index) =>
        this.$columns[index]?.type === "NUMBER" &&
        value !== null &&
        value !== undefined &&
        typeof value !== "number",
    );
    if (wrong >= 0)
      throw new Exception(
        `Type mismatch: column ${wrong} is a NUMBER, the value is ${String(values[wrong])}.`,
      );
    this.$cells.push([...values]);
    return this;
  }
  setValue(row: number, column: number, value: unknown): this {
    while (this.$cells.length <= row) this.$cells.push([]);
    this.$cells[row][column] = value;
    return this;
  }
  build(): DataTable {
    if (this.$columns.length === 0) throw new Exception("The data table has no columns.");
    return new DataTable(
      this.$columns.map((column) => column.label),
      this.$cells,
    );
  }
}
