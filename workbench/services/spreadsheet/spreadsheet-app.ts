import { Ui } from "../base/ui";
import { Emulated, type Emulates } from "../emulated";
import type { Enum } from "../enum";
import { Exception, NotEmulated } from "../exception";
import type { Execution } from "../execution";
import { ColorBuilder } from "./color";
import { ConditionalFormatRuleBuilder } from "./conditional-format-rule-builder";
import { DataValidationBuilder } from "./data-validation-builder";
import type { Doc } from "./doc";
import * as enums from "./enums";
import { Filter } from "./filter";
import { FilterCriteriaBuilder } from "./filter-criteria-builder";
import { Protection } from "./protection";
import { Range } from "./range";
import { RichTextValueBuilder } from "./rich-text-value";
import type { Selection } from "./selection";
import { Sheet } from "./sheet";
import { Spreadsheet } from "./spreadsheet";
import { TextFinder } from "./text-finder";
import { typedChartBuilder } from "./typed-chart-builders";

export class SpreadsheetApp
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.SpreadsheetApp, keyof SpreadsheetApp>
{
  private readonly $spreadsheet: Spreadsheet;

  constructor(readonly $execution: Execution) {
    super("SpreadsheetApp", "SpreadsheetApp");
    this.$spreadsheet = spreadsheetOf($execution);
  }

  get BandingTheme(): Enum {
    return enums.BandingTheme;
  }
  get BooleanCriteria(): Enum {
    return enums.BooleanCriteria;
  }
  get BorderStyle(): Enum {
    return enums.BorderStyle;
  }
  get ColorType(): Enum {
    return enums.ColorType;
  }
  get CopyPasteType(): Enum {
    return enums.CopyPasteType;
  }
  get DataValidationCriteria(): Enum {
    return enums.DataValidationCriteria;
  }
  get DeveloperMetadataLocationType(): Enum {
    return enums.DeveloperMetadataLocationType;
  }
  get DeveloperMetadataVisibility(): Enum {
    return enums.DeveloperMetadataVisibility;
  }
  get Dimension(): Enum {
    return enums.Dimension;
  }
  get Direction(): Enum {
    return enums.Direction;
  }
  get InterpolationType(): Enum {
    return enums.InterpolationType;
  }
  get ProtectionType(): Enum {
    return enums.ProtectionType;
  }
  get RecalculationInterval(): Enum {
    return enums.RecalculationInterval;
  }
  get RelativeDate(): Enum {
    return enums.RelativeDate;
  }
  get SheetType(): Enum {
    return enums.SheetType;
  }
  get ThemeColorType(): Enum {
    return enums.ThemeColorType;
  }
  get ValueType(): Enum {
    return enums.ValueType;
  }
  get WrapStrategy(): Enum {
    return enums.WrapStrategy;
  }
  getActive(): Spreadsheet | null {
    return this.getActiveSpreadsheet();
  }
  getActiveSpreadsheet(): Spreadsheet | null {
    const { kind, world } = this.$execution;
    return kind === "trigger" && world.ways.clockHasNoSpreadsheet ? null : this.$spreadsheet;
  }
  getActiveSheet(): Sheet {
    return this.$spreadsheet.getActiveSheet();
  }
  getActiveRange(): Range {
    return this.$spreadsheet.getActiveRange();
  }
  getCurrentCell(): Range {
    return this.$spreadsheet.getActiveRange().getCell(1, 1);
  }
  getSelection(): Selection {
    return this.$spreadsheet.getSelection();
  }
  setActiveSheet(sheet: unknown): Sheet {
    return this.$spreadsheet.setActiveSheet(sheet);
  }
  setActiveRange(range: unknown): Range {
    return this.$spreadsheet.setActiveRange(range);
  }
  getUi(): Ui {
    return new Ui(this.$execution);
  }
  flush(): void {
    this.$execution.book.recalculate();
  }
  newColor(): ColorBuilder {
    return new ColorBuilder();
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }
  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder();
  }
  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }
  /** The narrow scope reaches the current spreadsheet only (platform.md §3.7). */
  openById(id: string): Spreadsheet {
    return opened(this, "openById", id === this.$execution.world.documentId);
  }
  openByUrl(url: string): Spreadsheet {
    return opened(this, "openByUrl", String(url).includes(`/d/${this.$execution.world.documentId}/`));
  }
}

/** Wires the classes of one execution's spreadsheet together. */
export function spreadsheetOf(execution: Execution): Spreadsheet {
  const doc: Doc = {
    execution,
    sheet: (sheetId) => new Sheet(doc, sheetId),
    spreadsheet: () => spreadsheet,
    range: (sheetId, area, whole) => new Range(doc, sheetId, area, whole),
    textFinder: (sheetId, area, text) => new TextFinder(doc, [{ sheetId, area }], text),
    filter: (sheetId) => new Filter(doc, sheetId),
    chartBuilder: (record) => typedChartBuilder(doc, record),
    protection: (id) => new Protection(doc, id),
  };
  const spreadsheet = new Spreadsheet(doc);
  return spreadsheet;
}

function opened({ $execution }: SpreadsheetApp, method: string, own: boolean): Spreadsheet {
  if (!narrow($execution)) {
    if (own) return spreadsheetOf($execution);
    throw new NotEmulated(`SpreadsheetApp.${method} of a second spreadsheet`);
  }
  throw new Exception(
    `Specified permissions are not sufficient to call SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
  );
}

function narrow({ project }: Execution): boolean {
  return project.manifest.oauthScopes?.includes("https://www.googleapis.com/auth/spreadsheets") === false;
}
