import { overlap } from "../../sheet/area";
import { Refusal } from "../exception";
import type { ProtectionRecord } from "./protection-record";
import { type Cells, storeOf, within } from "./store";

/** Unverified [protected-structure]: that they are said of tabs, rows and columns too. */
const REFUSED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** Stops a write into cells that somebody has protected from the present person. */
export function refuseProtected(cells: Cells): void {
  if (!mayEdit(cells)) throw new Refusal(REFUSED);
}

/** Stops what changes a tab as a whole where somebody has protected all of it; holes for cells do not help there. */
export function refuseProtectedTab({ $doc, $sheetId }: Pick<Cells, "$doc" | "$sheetId">): void {
  const { user, owner } = $doc.execution.setting;
  const protections = storeOf({ $doc, $sheetId }).protections as readonly ProtectionRecord[];
  if (user === owner || !protections.some((record) => record.area === null && binds(record, user))) return;
  throw new Refusal(REFUSED);
}

function binds(record: ProtectionRecord, user: string): boolean {
  return !record.warningOnly && record.restricted && !record.editors.includes(user);
}

/** The owner always may; a protection binds others once its list of editors has been changed (platform.md §6.5). */
export function mayEdit(cells: Cells): boolean {
  const { user, owner } = cells.$doc.execution.setting;
  if (user === owner) return true;
  const protections = storeOf(cells).protections as readonly ProtectionRecord[];
  return protections.every((record) => {
    if (!binds(record, user)) return true;
    if (record.area !== null) return !overlap(record.area, cells.$area);
    return record.unprotected.some((area) => within(cells.$area, area));
  });
}
