import type { Entry, Running } from "./runtime/executor";
import type { Setting } from "./services/execution";
import type { World } from "./services/world";
import type { Book } from "./sheet/book";

/**
 * A workbench as people, triggers, faults and stepwise executions see it: its state and the ways into the script.
 * `Workbench` implements it; they depend on this interface, so that none of them needs the class that holds them.
 */
export interface WorkbenchCore {
  readonly book: Book;
  readonly world: World;
  readonly setting: Setting;
  /** Whether the script has a function of this name. */
  defines(functionName: string): boolean;
  /** Captions of the script's menu. */
  menu(): string[];
  /** Runs a function of the script to its end. */
  handle(entry: Entry): unknown;
  /** Starts a function of the script that runs in steps. */
  begin(entry: Entry): Running;
}
