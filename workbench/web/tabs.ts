import type { Sheet } from "../sheet/sheet";
import type { Desk } from "./desk";
import { say } from "./words";

/** What a person does to tabs; what Google refuses is refused in its words' sense. */
export function addTab({ bench, locale }: Desk): void {
  const { book } = bench;
  for (let number = book.sheets.length + 1; ; number += 1) {
    const name = `${say("tab-name", locale)}${number}`;
    if (book.byName(name) !== undefined) continue;
    bench.world.activeSheet = book.addSheet(name).id;
    return;
  }
}

export function renameTab({ bench, locale }: Desk, sheet: Sheet, name: string): void {
  const other = bench.book.byName(name);
  if (other !== undefined && other !== sheet) throw new Error(say("tab-taken", locale, { name }));
  if (name.trim() !== "") bench.person.renameTab(sheet.name, name);
}

export function deleteTab(desk: Desk, sheet: Sheet): void {
  mustNotBeLast(desk, sheet);
  desk.bench.person.deleteTab(sheet.name);
}

export function hideTab(desk: Desk, sheet: Sheet): void {
  mustNotBeLast(desk, sheet);
  sheet.hidden = true;
}

function mustNotBeLast({ bench, locale }: Desk, sheet: Sheet): void {
  if (bench.book.sheets.every((other) => other === sheet || other.hidden))
    throw new Error(say("last-tab", locale));
}
