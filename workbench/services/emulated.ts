/** Google's enumerations are numeric enums in its types and objects at run time, so only real numbers are compared. */
type IsNumber<V> =
  (<X>() => X extends Exclude<V, undefined> ? 1 : 2) extends <X>() => X extends number ? 1 : 2 ? true : false;
type Arguments<A extends readonly unknown[]> = {
  [I in keyof A]: A[I] extends string | boolean ? A[I] : IsNumber<A[I]> extends true ? A[I] : never;
};
type Result<R> = [R] extends [string | boolean | null | undefined]
  ? R | null
  : IsNumber<R> extends true
    ? R | null
    : unknown;

/**
 * The contract of an emulated class with Google's published type `T`: with `K = keyof TheClass` every public member must
 * exist in Google's type, take its plain parameters and give its plain results. Objects of Google's types are not
 * compared, because ours have fewer members. Names that start with `$` are the workbench's own.
 */
export type Emulates<T, K extends keyof T | `$${string}` | "toString"> = {
  [P in Extract<K, keyof T>]: T[P] extends (...args: infer A) => infer R
    ? { call(...args: Arguments<A>): Result<R> }["call"]
    : unknown;
};

/**
 * An object of an Apps Script service. A script sees the methods and getters of its class, except names starting with
 * `$`; any other property throws an error with its name.
 */
export abstract class Emulated {
  constructor(
    readonly $service: string,
    readonly $type: string,
  ) {}

  toString(): string {
    return this.$type;
  }
}

/** How calls are counted and named in errors: `SpreadsheetApp.getUi`, `SpreadsheetApp.Range.getValues`. */
export function callName(object: Emulated, method: string): string {
  return object.$service === object.$type
    ? `${object.$service}.${method}`
    : `${object.$service}.${object.$type}.${method}`;
}

/** Whether a script may use the name, and as what; null when it is not emulated. */
export function memberKind(object: Emulated, name: string): "method" | "value" | null {
  if (name.startsWith("$") || name === "constructor") return null;
  for (
    let at = Object.getPrototypeOf(object);
    at !== null && at !== Object.prototype;
    at = Object.getPrototypeOf(at)
  ) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found !== undefined) return found.get === undefined ? "method" : "value";
  }
  return null;
}
