import { callName, Emulated } from "./emulated";
import { Exception } from "./exception";

/** Google's name of a parameter's type in its signature errors. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (value instanceof Emulated) return `${value.$service}.${value.$type}`;
  if (Array.isArray(value)) return `${value.length > 0 ? typeName(value[0]) : "Object"}[]`.replace(/^N/, "n");
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Number";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "function" ? "Function" : "(class)";
}

/** The error for arguments that fit none of a method's overloads. */
export function mismatch(object: Emulated, method: string, args: readonly unknown[]): Exception {
  const types = args.map(typeName).join(",");
  return new Exception(
    `The parameters (${types}) don't match the method signature for ${callName(object, method)}.`,
  );
}

/** Reads integer arguments as Google does: strings are refused, fractions are truncated. */
export function integers(object: Emulated, method: string, args: readonly unknown[]): number[] {
  if (!args.every((value) => typeof value === "number" && Number.isFinite(value)))
    throw mismatch(object, method, args);
  return args.map((value) => Math.trunc(value as number));
}
