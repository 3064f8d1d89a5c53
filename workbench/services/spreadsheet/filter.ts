import { instantToSerial } from "../../sheet/dates";
import { sortRows } from "../../sheet/sort";
import { Emulated, type Emulates } from "../emulated";
import { Exception } from "../exception";
import { mismatch } from "../signature";
import type { Doc } from "./doc";
import { FilterCriteria } from "./filter-criteria";
import { FilterCriteriaBuilder } from "./filter-criteria-builder";
import type { CriteriaRecord, FilterRecord } from "./filter-record";
import { refuseProtected } from "./permission";
import { isDate } from "./script-date";
import { storeOf } from "./store";

/** A sheet's one filter; column positions count from the sheet's first column. */
export class Filter extends Emulated implements Emulates<GoogleAppsScript.Spreadsheet.Filter, keyof Filter> {
  constructor(
    readonly $doc: Doc,
    readonly $sheetId: number,
  ) {
    super("SpreadsheetApp", "Filter");
  }

  $record(): FilterRecord {
    const record = storeOf(this).filter as FilterRecord | null;
    if (record === null) throw new Exception("The filter does not exist.");
    return record;
  }
  $set(column: number, criteria: CriteriaRecord | null): this {
    const { [column]: _, ...others } = this.$record().columns;
    const columns = criteria === null ? others : { ...others, [column]: criteria };
    storeOf(this).filter = { ...this.$record(), columns };
    return this;
  }

  getRange(): Emulated {
    return this.$doc.range(this.$sheetId, this.$record().area);
  }
  getColumnFilterCriteria(columnPosition: number): FilterCriteria | null {
    const criteria = this.$record().columns[columnPosition];
    return criteria === undefined
      ? null
      : new FilterCriteria(criteria, () => new FilterCriteriaBuilder(criteria));
  }
  setColumnFilterCriteria(columnPosition: number, criteria: unknown): this {
    if (criteria === null) return this.$set(columnPosition, null);
    if (!(criteria instanceof FilterCriteria))
      throw mismatch(this, "setColumnFilterCriteria", [columnPosition, criteria]);
    const { timeZone } = this.$doc.execution.book;
    const values = criteria.$record.values.map((value) =>
      isDate(value) ? instantToSerial(value.getTime(), timeZone) : value,
    );
    return this.$set(columnPosition, { ...criteria.$record, values });
  }
  removeColumnFilterCriteria(columnPosition: number): this {
    return this.$set(columnPosition, null);
  }
  /** Sorts the rows below the header. */
  sort(columnPosition: number, ascending: boolean): this {
    const { area } = this.$record();
    const rows = { ...area, row: area.row + 1, rows: area.rows - 1 };
    refuseProtected({ $doc: this.$doc, $sheetId: this.$sheetId, $area: rows });
    sortRows(storeOf(this), rows, [{ column: columnPosition, ascending }]);
    return this;
  }
  remove(): void {
    storeOf(this).filter = null;
  }
}

/** A sheet has one filter at most (platform.md §6.6). */
export function createFilter(doc: Doc, sheetId: number, area: FilterRecord["area"]): Emulated {
  const store = storeOf({ $doc: doc, $sheetId: sheetId });
  if (store.filter !== null)
    throw new Exception("You can't create a filter in a sheet that already has a filter.");
  store.filter = { area: { ...area }, columns: {} } satisfies FilterRecord;
  return doc.filter(sheetId);
}
