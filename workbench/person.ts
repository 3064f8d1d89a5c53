import { fireTrigger } from "./fire-trigger";
import { editEvent, installEvent, openEvent, selectionEvent } from "./runtime/events";
import { ScriptError } from "./runtime/script-error";
import { accessOf } from "./services/access";
import type { Execution } from "./services/execution";
import type { TriggerRecord } from "./services/world";
import { duplicateSheet } from "./sheet/duplicate";
import type { Sheet } from "./sheet/sheet";
import type { WorkbenchCore } from "./workbench-core";

/** The person at the keyboard: manual edits of the sheet, and changes of the add-on's authorisation. */
export class Person {
  constructor(private readonly bench: WorkbenchCore) {}

  /** Types into one cell: onEdit and the edit triggers of everybody follow. A script's own writes do not do that. */
  type(tab: string, row: number, column: number, text: string): void {
    const sheet = this.tab(tab);
    const before = sheet.value(row, column);
    sheet.set(row, column, text);
    this.bench.book.recalculate();
    const edit = { sheet, row, column, before, after: sheet.value(row, column) };
    this.simple("onEdit", (execution) => editEvent(execution, edit));
    this.triggers("ON_EDIT", (trigger) =>
      fireTrigger(this.bench, trigger, (execution) => ({
        ...editEvent(execution, edit),
        triggerUid: trigger.id,
      })),
    );
    this.changed("EDIT");
  }

  /** Selects cells: onSelectionChange follows (platform.md §3.3). */
  select(tab: string, row: number, column: number, rows = 1, columns = 1): void {
    const { id } = this.tab(tab);
    const { world } = this.bench;
    world.activeSheet = id;
    world.selection = [row, column, rows, columns];
    this.simple("onSelectionChange", (execution) => selectionEvent(execution, id));
  }

  /** Fires everybody's installable triggers for opening the spreadsheet. */
  opened(): void {
    this.triggers("ON_OPEN", (trigger) =>
      fireTrigger(this.bench, trigger, (execution) => ({ ...openEvent(execution), triggerUid: trigger.id })),
    );
  }

  /** Duplicates a tab by its context menu; returns the copy's name. */
  duplicateTab(tab: string): string {
    const copy = duplicateSheet(this.bench.book, this.tab(tab));
    this.changed("INSERT_GRID");
    return copy.name;
  }

  renameTab(tab: string, name: string): void {
    this.bench.book.renameSheet(this.tab(tab).id, name);
    this.changed("OTHER");
  }

  deleteTab(tab: string): void {
    this.bench.book.removeSheet(this.tab(tab).id);
    this.changed("REMOVE_GRID");
  }

  /** Takes the script's rights away, as one can in one's Google account. */
  revoke(): void {
    this.access({ granted: "none" });
  }

  /** Grants everything again, or only some scopes (platform.md §3.4: granular consent). */
  grant(scopes: "all" | readonly string[] = "all"): void {
    this.access({ granted: scopes });
  }

  uninstall(): void {
    this.access({ installed: false });
    const { world, setting } = this.bench;
    world.triggers = world.triggers.filter(({ user }) => user !== setting.user);
  }

  /** "Use in this document", switched off and on: triggers rest and go on (platform.md §3.4). */
  useHere(enabled: boolean): void {
    this.bench.world.enabled = enabled;
  }

  /** Installs the add-on from inside the spreadsheet: onInstall runs. */
  install(): void {
    this.access({ installed: true, granted: "all" });
    if (this.bench.defines("onInstall"))
      this.bench.handle({
        functionName: "onInstall",
        kind: "install",
        mode: "FULL",
        args: (execution) => [installEvent(execution)],
      });
  }

  private access(change: Partial<WorkbenchCore["world"]["access"][string]>): void {
    const { world, setting } = this.bench;
    world.access[setting.user] = { ...accessOf(world, setting.user), ...change };
  }

  /** Runs a simple trigger; its errors are not reported. */
  private simple(name: string, event: (execution: Execution) => Record<string, unknown>): void {
    if (!this.bench.defines(name) || !this.bench.world.enabled) return;
    try {
      this.bench.handle({
        functionName: name,
        kind: "edit",
        mode: "LIMITED",
        args: (execution) => [event(execution)],
      });
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error;
    }
  }

  private changed(changeType: string): void {
    this.triggers("ON_CHANGE", (trigger) =>
      fireTrigger(this.bench, trigger, (execution) => ({
        ...openEvent(execution),
        changeType,
        triggerUid: trigger.id,
      })),
    );
  }

  private triggers(event: TriggerRecord["event"], fire: (trigger: TriggerRecord) => void): void {
    for (const trigger of this.bench.world.triggers) if (trigger.event === event) fire(trigger);
  }

  private tab(name: string): Sheet {
    const sheet = this.bench.book.byName(name);
    if (sheet === undefined) throw new Error(`There is no tab ${name}.`);
    return sheet;
  }
}
