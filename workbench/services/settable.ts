import { Emulated } from "./emulated";

/** A service object on which a script may set properties of its own; all others refuse. */
export abstract class Settable extends Emulated {
  /** What a script has set, as values of its realm. */
  readonly $own = new Map<string, unknown>();

  /** False when the name cannot be set. */
  abstract $assign(name: string, value: unknown): boolean;
}
