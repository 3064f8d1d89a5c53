import type { Sheet } from "../sheet/sheet";
import type { PageController } from "./page-controller";
import { say } from "./words";

/** Manual changes of tabs, with the refusals of Google Sheets. */
export function addTab({ bench, locale }: PageController): void {
  const { book } = bench;
  for (let number = book.sheets.length + 1; ; number += 1) {
    const name = `${say("tab-name", locale)}${number}`;
    if (book.byName(name) !== undefined) continue;
    bench.world.activeSheet = book.addSheet(name).id;
    return;
  }
}

export function renameTab({ bench, locale }: PageController, sheet: Sheet, name: string): void {
  const other = bench.book.byName(name);
  if (other !== undefined && other !== sheet) throw new Error(say("tab-taken", locale, { name }));
  if (name.trim() !== "") bench.person.renameTab(sheet.name, name);
}

export function deleteTab(controller: PageController, sheet: Sheet): void {
  mustNotBeLast(controller, sheet);
  controller.bench.person.deleteTab(sheet.name);
}

export function hideTab(controller: PageController, sheet: Sheet): void {
  mustNotBeLast(controller, sheet);
  sheet.hidden = true;
}

function mustNotBeLast({ bench, locale }: PageController, sheet: Sheet): void {
  if (bench.book.sheets.every((other) => other === sheet || other.hidden))
    throw new Error(say("last-tab", locale));
}
