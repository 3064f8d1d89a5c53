import { Emulated, type Emulates } from "../emulated";
import type { Execution } from "../execution";
import type { MenuEntry } from "../world";

export class Menu extends Emulated implements Emulates<GoogleAppsScript.Base.Menu, keyof Menu> {
  readonly $items: MenuEntry[] = [];

  constructor(
    readonly $execution: Execution,
    readonly $caption: string,
  ) {
    super("SpreadsheetApp", "Menu");
  }

  addItem(caption: string, functionName: string): this {
    this.$items.push({ caption, functionName });
    return this;
  }
  addSeparator(): this {
    this.$items.push({ caption: "" });
    return this;
  }
  addSubMenu(menu: Menu): this {
    this.$items.push({ caption: menu.$caption, items: menu.$items });
    return this;
  }
  addToUi(): void {
    const { world } = this.$execution;
    world.menu = [
      ...world.menu.filter((menu) => menu.caption !== this.$caption),
      { caption: this.$caption, items: this.$items },
    ];
  }
}

/** A menu made without the user interface's builder, by `Spreadsheet.addMenu`. */
export function spreadsheetMenu(execution: Execution, caption: string, entries: readonly unknown[]): void {
  const menu = new Menu(execution, caption);
  for (const entry of entries) {
    const { name, functionName } = (entry ?? {}) as { name?: unknown; functionName?: unknown };
    if (entry === null) menu.addSeparator();
    else menu.addItem(String(name), String(functionName));
  }
  menu.addToUi();
}
