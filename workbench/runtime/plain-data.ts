import { Exception } from "../services/exception";

/**
 * A value as `google.script.run` passes it, copied: numbers, text, booleans, null, and arrays and objects of them;
 * `undefined` becomes null. Dates, functions and cycles fail, nested ones too (platform.md §4).
 */
export function plainData(value: unknown, where: string, above: readonly object[] = []): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object") throw illegal(where, typeof value);
  if (above.includes(value)) throw illegal(where, "cyclic object");
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  const inside = [...above, value];
  if (tag === "Array")
    return Array.from(value as unknown[], (item, index) => plainData(item, `${where}[${index}]`, inside));
  if (tag !== "Object") throw illegal(where, tag);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, plainData(item, `${where}.${key}`, inside)]));
}

function illegal(where: string, kind: string): Exception {
  return new Exception(`google.script.run cannot pass ${where}: a ${kind} is not plain data.`);
}
