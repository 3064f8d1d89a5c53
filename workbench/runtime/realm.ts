/**
 * A realm: the global scope of one execution, with ECMAScript and what the workbench installs, and nothing of the host.
 * Node and the browser create it differently.
 */
export interface Realm {
  /** Runs one expression or script text, without limits; what it throws belongs to the realm. */
  evaluate(source: string): unknown;
  /** Runs the project's code and then `entry`, within the limit; microtasks are done when it returns. */
  run(entry: () => void, limitMs: number): void;
}

/** Opens a fresh realm for one project's code; the code is compiled once. */
export type OpenRealm = () => Realm;

/** The error of an execution that exceeded its time limit; a script cannot catch it. */
export class Overtime extends Error {}
