import { User } from "../base/session";
import { Emulated, type Emulates } from "../emulated";
import type { EnumValue } from "../enum";
import { Exception } from "../exception";
import type { Doc } from "./doc";
import { ProtectionType } from "./enums";
import type { ProtectionRecord } from "./protection-record";
import { Range } from "./range";

/** Only the warning kind binds: until the list of editors is changed, everybody may edit (platform.md §6.5). */
export class Protection
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.Protection, keyof Protection>
{
  constructor(
    readonly $doc: Doc,
    readonly $id: number,
  ) {
    super("SpreadsheetApp", "Protection");
  }

  getProtectionType(): EnumValue {
    return find(this).record.area === null ? ProtectionType.$values.SHEET : ProtectionType.$values.RANGE;
  }
  getRange(): Range {
    const { record, sheet } = find(this);
    const whole = { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
    return new Range(this.$doc, sheet.id, record.area ?? whole);
  }
  getDescription(): string {
    return find(this).record.description;
  }
  setDescription(description: string): this {
    return change(this, { description });
  }
  isWarningOnly(): boolean {
    return find(this).record.warningOnly;
  }
  setWarningOnly(warningOnly: boolean): this {
    return change(this, { warningOnly });
  }
  getEditors(): User[] {
    return find(this).record.editors.map((email) => new User(email));
  }
  canEdit(): boolean {
    return true;
  }
  remove(): void {
    const { sheet } = find(this);
    sheet.protections = (sheet.protections as ProtectionRecord[]).filter(({ id }) => id !== this.$id);
  }
}

function find({ $doc, $id }: Protection) {
  for (const sheet of $doc.execution.book.sheets) {
    const record = (sheet.protections as ProtectionRecord[]).find(({ id }) => id === $id);
    if (record !== undefined) return { sheet, record };
  }
  throw new Exception("Protection not found");
}

function change<P extends Protection>(protection: P, part: Partial<ProtectionRecord>): P {
  const { sheet, record } = find(protection);
  const all = sheet.protections as ProtectionRecord[];
  sheet.protections = all.map((one) => (one === record ? { ...record, ...part } : one));
  return protection;
}
