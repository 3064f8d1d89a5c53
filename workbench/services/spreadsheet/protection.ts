import { User } from "../base/session";
import { Emulated, type Emulates } from "../emulated";
import type { EnumValue } from "../enum";
import { Exception } from "../exception";
import { mismatch } from "../signature";
import type { Doc } from "./doc";
import { ProtectionType } from "./enums";
import type { ProtectionRecord } from "./protection-record";
import { Range } from "./range";

/** Until the list of editors is changed, everybody may edit (platform.md §6.5). */
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
  addEditor(editor: unknown): this {
    return this.addEditors([editor]);
  }
  addEditors(editors: unknown): this {
    const added = emails(this, "addEditors", editors);
    const { editors: before } = find(this).record;
    return change(this, { restricted: true, editors: [...new Set([...before, ...added])] });
  }
  removeEditor(editor: unknown): this {
    return this.removeEditors([editor]);
  }
  /** The present person stays. */
  removeEditors(editors: unknown): this {
    const { user, owner } = this.$doc.execution.setting;
    const removed = emails(this, "removeEditors", editors).filter(
      (email) => email !== user && email !== owner,
    );
    const { editors: before } = find(this).record;
    const own = user === owner || before.includes(user) ? [] : [user];
    const left = before.filter((email) => !removed.includes(email));
    return change(this, { restricted: true, editors: [...left, ...own] });
  }
  canEdit(): boolean {
    const { user, owner } = this.$doc.execution.setting;
    const { restricted, warningOnly, editors } = find(this).record;
    return user === owner || warningOnly || !restricted || editors.includes(user);
  }
  canDomainEdit(): boolean {
    return false;
  }
  setDomainEdit(_editable: boolean): this {
    // Unverified [protection-domain]: the words; that it fails outside a domain is in the reference.
    if (this.$doc.execution.setting.account === "consumer")
      throw new Exception("Domain edit permissions can only be set for files in a domain.");
    return this;
  }
  setRange(range: unknown): this {
    if (!(range instanceof Range)) throw mismatch(this, "setRange", [range]);
    return change(this, { area: { ...range.$area } });
  }
  getUnprotectedRanges(): Range[] {
    const { record, sheet } = find(this);
    return record.unprotected.map((area) => new Range(this.$doc, sheet.id, area));
  }
  /** Only a protected sheet can have holes. */
  setUnprotectedRanges(ranges: unknown): this {
    if (!Array.isArray(ranges) || !ranges.every((range) => range instanceof Range))
      throw mismatch(this, "setUnprotectedRanges", [ranges]);
    if (find(this).record.area !== null)
      throw new Exception("Unprotected ranges can only be set on a sheet protection.");
    return change(this, { unprotected: ranges.map(({ $area }) => ({ ...$area })) });
  }
  remove(): void {
    const { sheet } = find(this);
    sheet.protections = (sheet.protections as ProtectionRecord[]).filter(({ id }) => id !== this.$id);
  }
}

function emails(protection: Protection, method: string, editors: unknown): string[] {
  const list = Array.isArray(editors) ? editors : null;
  if (list === null || !list.every((one) => typeof one === "string" || one instanceof User))
    throw mismatch(protection, method, [editors]);
  return list.map((one: string | User) => (one instanceof User ? one.$email : one));
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
