import { changeLocale } from "../../sheet/change-locale";
import { duplicateSheet } from "../../sheet/duplicate";
import { isZone } from "../../sheet/zone-offset";
import { spreadsheetMenu } from "../base/menu";
import { User } from "../base/session";
import { Emulated, type Emulates } from "../emulated";
import type { EnumValue } from "../enum";
import { Exception } from "../exception";
import { mismatch } from "../signature";
import { splitSheet } from "./a1";
import type { Banding } from "./banding";
import { addMetadata, type DeveloperMetadata, metadataAt } from "./developer-metadata";
import { DeveloperMetadataFinder } from "./developer-metadata-finder";
import type { Doc } from "./doc";
import { SPREADSHEET } from "./metadata-record";
import { NamedRange, namedRange, refuseRangeName } from "./named-range";
import { Range } from "./range";
import type { RangeList } from "./range-list";
import type { Selection } from "./selection";
import { Sheet } from "./sheet";
import { SpreadsheetTheme } from "./spreadsheet-theme";
import * as tabs from "./tabs";
import { TextFinder } from "./text-finder";

export class Spreadsheet
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.Spreadsheet, keyof Spreadsheet>
{
  constructor(readonly $doc: Doc) {
    super("SpreadsheetApp", "Spreadsheet");
  }

  $sheet(id: number): Sheet {
    return new Sheet(this.$doc, id);
  }

  getId(): string {
    return this.$doc.execution.world.documentId;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }
  getName(): string {
    return this.$doc.execution.world.documentName;
  }
  rename(name: string): void {
    this.$doc.execution.world.documentName = name;
  }
  getSpreadsheetLocale(): string {
    return this.$doc.execution.book.locale;
  }
  getSpreadsheetTimeZone(): string {
    return this.$doc.execution.book.timeZone;
  }
  setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) throw new Exception(`Invalid argument: ${locale}`);
    changeLocale(this.$doc.execution.book, locale);
  }
  setSpreadsheetTimeZone(timezone: string): void {
    if (!isZone(timezone)) throw new Exception(`Invalid argument: ${timezone}`);
    this.$doc.execution.book.timeZone = timezone;
    this.$doc.execution.book.invalidateAll();
  }
  getOwner(): User {
    return new User(this.$doc.execution.setting.owner);
  }
  toast(message: string, title = "", seconds: number | null = 5): void {
    this.$doc.execution.world.toasts.push({ message: String(message), title, seconds: seconds ?? 5 });
  }

  /** Entries are `{name, functionName}`; null draws a line. */
  addMenu(name: string, subMenus: unknown): void {
    if (typeof name !== "string" || !Array.isArray(subMenus))
      throw mismatch(this, "addMenu", [name, subMenus]);
    spreadsheetMenu(this.$doc.execution, name, subMenus);
  }
  updateMenu(name: string, subMenus: unknown): void {
    if (typeof name !== "string" || !Array.isArray(subMenus))
      throw mismatch(this, "updateMenu", [name, subMenus]);
    spreadsheetMenu(this.$doc.execution, name, subMenus);
  }
  removeMenu(name: string): void {
    const { world } = this.$doc.execution;
    world.menu = world.menu.filter(({ caption }) => caption !== name);
  }

  getSheets(): Sheet[] {
    return this.$doc.execution.book.sheets.map(({ id }) => this.$sheet(id));
  }
  getNumSheets(): number {
    return this.$doc.execution.book.sheets.length;
  }
  getSheetByName(name: string): Sheet | null {
    // A name's case counts here, and nowhere else: a second tab of the same letters is refused.
    const found = this.$doc.execution.book.sheets.find((sheet) => sheet.name === String(name));
    return found === undefined ? null : this.$sheet(found.id);
  }
  getSheetById(id: number): Sheet | null {
    const found = this.$doc.execution.book.byId(id);
    return found === undefined ? null : this.$sheet(found.id);
  }
  getActiveSheet(): Sheet {
    const { book, world, cell } = this.$doc.execution;
    const active = book.byId(cell?.sheetId ?? world.activeSheet) ?? book.sheets[0];
    return this.$sheet(active.id);
  }
  setActiveSheet(sheet: unknown): Sheet {
    if (!(sheet instanceof Sheet)) throw mismatch(this, "setActiveSheet", [sheet]);
    return sheet.activate();
  }
  /** In a cell function the cell being calculated (platform.md §2.3). */
  getActiveRange(): Range {
    const { cell } = this.$doc.execution;
    const sheet = this.getActiveSheet();
    return cell === null
      ? sheet.getActiveRange()
      : sheet.$range({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
  }
  getSelection(): Selection {
    return this.getActiveSheet().getSelection();
  }
  getActiveCell(): Range {
    return this.getActiveRange().getCell(1, 1);
  }
  getCurrentCell(): Range {
    return this.getActiveCell();
  }
  setActiveRange(range: unknown): Range {
    if (!(range instanceof Range)) throw mismatch(this, "setActiveRange", [range]);
    return range.activate();
  }
  /** `(name)`, `(index)`, `(name, index)` with the index counted from 0; the new sheet becomes the active one. */
  insertSheet(...args: unknown[]): Sheet {
    const name = args.find((arg) => typeof arg === "string") as string | undefined;
    const index = args.find((arg) => typeof arg === "number") as number | undefined;
    if (args.some((arg) => arg !== name && arg !== index)) throw mismatch(this, "insertSheet", args);
    const store = tabs.insertSheet(this.$doc, name, index);
    return this.$sheet(store.id).activate();
  }
  deleteSheet(sheet: unknown): void {
    if (!(sheet instanceof Sheet)) throw mismatch(this, "deleteSheet", [sheet]);
    sheet.$refuseProtected(sheet.$whole);
    tabs.deleteSheet(this.$doc, sheet.$store);
  }
  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }
  renameActiveSheet(newName: string): void {
    this.getActiveSheet().setName(newName);
  }
  /** The copy stands right of the original and becomes the active sheet. */
  duplicateActiveSheet(): Sheet {
    const copy = duplicateSheet(this.$doc.execution.book, this.getActiveSheet().$store);
    return this.$sheet(copy.id).activate();
  }
  /** Moves the active sheet; positions count from 1. */
  moveActiveSheet(position: number): void {
    const { book } = this.$doc.execution;
    if (position < 1 || position > book.sheets.length) throw new Exception(`Invalid argument: ${position}`);
    book.moveSheet(this.getActiveSheet().$id, position - 1);
  }

  /** A1 notation with or without a sheet's name, or a named range. */
  /** Unverified [a1-without-sheet]: that `!A1` is of the active tab. */
  getRange(text: string): Range {
    const named = namedRange(this.$doc, text);
    if (named !== null) return named;
    const { sheet, rest } = splitSheet(text);
    const found = sheet === null ? this.getActiveSheet() : this.$doc.execution.book.byName(sheet);
    if (found === undefined) throw new Exception("Range not found");
    return (found instanceof Sheet ? found : this.$sheet(found.id)).getRange(rest);
  }
  getRangeList(a1Notations: unknown): RangeList {
    return this.getActiveSheet().getRangeList(a1Notations);
  }
  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }
  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }
  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }
  appendRow(rowContents: unknown): Sheet {
    return this.getActiveSheet().appendRow(rowContents);
  }
  getProtections(type: EnumValue): Emulated[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }
  getBandings(): Banding[] {
    return this.getSheets().flatMap((sheet) => sheet.getBandings());
  }
  createTextFinder(findText: string): TextFinder {
    const areas = this.getSheets().map(({ $id, $whole }) => ({ sheetId: $id, area: $whole }));
    return new TextFinder(this.$doc, areas, findText);
  }
  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this, this.$doc, SPREADSHEET, args);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.$doc, SPREADSHEET);
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.$doc, { sheetId: null, area: null });
  }
  getSpreadsheetTheme(): SpreadsheetTheme | null {
    return new SpreadsheetTheme();
  }
  getRangeByName(name: string): Range | null {
    return namedRange(this.$doc, name);
  }
  getNamedRanges(): NamedRange[] {
    return this.$doc.execution.book.names.entries().map(({ name }) => new NamedRange(this.$doc, name));
  }
  setNamedRange(name: string, range: unknown): void {
    if (!(range instanceof Range)) throw mismatch(this, "setNamedRange", [name, range]);
    refuseRangeName(name);
    this.$doc.execution.book.names.set(name, { sheetId: range.$sheetId, ...range.$area });
  }
  removeNamedRange(name: string): void {
    if (namedRange(this.$doc, name) === null) throw new Exception(`The range name ${name} was not found.`);
    this.$doc.execution.book.names.remove(name);
  }
}
