import { Emulated } from "./emulated";

/** A service object on which a script may set properties; all others refuse them. */
export abstract class Settable extends Emulated {
  /** The properties a script has set, as values of its realm. */
  readonly $own = new Map<string, unknown>();

  /** Sets a property; false when the name is not allowed. */
  abstract $assign(name: string, value: unknown): boolean;
}
