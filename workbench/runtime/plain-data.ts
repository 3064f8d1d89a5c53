import { Exception } from "../services/exception";

/** The part of a value that cannot be serialised: its path, and whether it is a circular reference. */
class Illegal extends Exception {
  constructor(
    readonly path: readonly (string | number)[],
    readonly kind: string,
  ) {
    const inside = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("");
    super(`google.script.run cannot pass the result${inside}: a ${kind} is not plain data.`);
  }
}

const CYCLE = "cyclic object";

/**
 * Copies an answer as `google.script.run` passes it: numbers, text, booleans, null, and arrays and objects of them;
 * `undefined` becomes null. Anything else throws by name, which Google does not do: see `lostAnswer`.
 */
export function plainAnswer(value: unknown): unknown {
  return copied(value, []);
}

/** The largest answer in bytes; reports name limits between 5 MB and 50 MB. */
const LARGEST_ANSWER = 5_000_000;

/**
 * An answer as it arrives by reports of Google: with a Date or a cycle in it, or too large, it is null, without an error.
 * Unverified [rpc-returns-date, rpc-10-mb]: what besides dates is lost, and from which size on.
 */
export function lostAnswer(value: unknown): unknown {
  try {
    const answer = plainAnswer(value);
    return JSON.stringify(answer).length > LARGEST_ANSWER ? null : answer;
  } catch (error) {
    if (error instanceof Illegal) return null;
    throw error;
  }
}

/**
 * Copies an argument of a call; a value that cannot be passed throws the message of Google's own client, with the nearest
 * key or index. Keys that end in `__` are dropped.
 */
export function plainArgument(value: unknown, index: number): unknown {
  try {
    return copied(value, [index], [], (key) => !key.endsWith("__"));
  } catch (error) {
    if (!(error instanceof Illegal)) throw error;
    throw new Exception(
      error.kind === CYCLE
        ? "Failed due to circular reference."
        : `Failed due to illegal value in property: ${error.path[error.path.length - 1]}`,
    );
  }
}

function copied(
  value: unknown,
  path: readonly (string | number)[],
  above: readonly object[] = [],
  isKept: (key: string) => boolean = () => true,
): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object") throw new Illegal(path, typeof value);
  if (above.includes(value)) throw new Illegal(path, CYCLE);
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  const inside = [...above, value];
  if (tag === "Array")
    return Array.from(value as unknown[], (item, at) => copied(item, [...path, at], inside, isKept));
  if (tag !== "Object") throw new Illegal(path, tag);
  const entries = Object.entries(value).filter(([key, item]) => item !== undefined && isKept(key));
  return Object.fromEntries(
    entries.map(([key, item]) => [key, copied(item, [...path, key], inside, isKept)]),
  );
}
