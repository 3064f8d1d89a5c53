import { ApiError, NotEmulated } from "../exception";

/** A recorded answer of an advanced service, as it stands in a file. */
export interface Recording {
  /** Such as `AnalyticsData.Properties.runReport`. */
  readonly method: string;
  /** What the call must hold, part by part; the call may say more. */
  readonly args?: readonly unknown[];
  readonly answer?: unknown;
  /** The message of the API's error instead of an answer. */
  readonly error?: string;
}

/** Answers of Google's APIs that were recorded in files: the only ones the workbench can give. */
export class Recordings {
  private readonly list: Recording[] = [];

  /** @param text A JSON list of recordings; throws when it is none. */
  load(text: string): void {
    const found: unknown = JSON.parse(text);
    if (!Array.isArray(found) || !found.every(isRecording))
      throw new Error("Recordings are a JSON list of objects with method and answer or error.");
    this.list.push(...found);
  }

  /** The first recording that fits the call; several for the same call are used up in order, the last one stays. */
  answer(method: string, args: readonly unknown[]): unknown {
    const fitting = this.list.filter(
      (one) => one.method === method && (one.args ?? []).every((wanted, at) => holds(args[at], wanted)),
    );
    const [first] = fitting;
    if (first === undefined)
      throw new NotEmulated(
        `${method}(${args.map((arg) => JSON.stringify(arg)).join(", ")})`,
        "has no recorded answer",
      );
    if (fitting.length > 1) this.list.splice(this.list.indexOf(first), 1);
    if (first.error !== undefined) throw new ApiError(first.error);
    return structuredClone(first.answer);
  }
}

function isRecording(value: unknown): value is Recording {
  const one = value as Partial<Recording> | null;
  return typeof one?.method === "string" && (one.answer !== undefined || typeof one.error === "string");
}

/** Whether a call holds everything that was asked for; lists must be as long. */
function holds(given: unknown, wanted: unknown): boolean {
  if (typeof wanted !== "object" || wanted === null) return given === wanted;
  if (typeof given !== "object" || given === null) return false;
  if (Array.isArray(wanted))
    return (
      Array.isArray(given) &&
      given.length === wanted.length &&
      wanted.every((one, at) => holds(given[at], one))
    );
  const record = given as Record<string, unknown>;
  return Object.entries(wanted).every(([key, part]) => holds(record[key], part));
}
