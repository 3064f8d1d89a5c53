import { HANDED_OVER } from "../services/base/blob";
import { Emulated, memberKind } from "../services/emulated";
import { Enum } from "../services/enum";
import { ApiError, Exception, NotEmulated } from "../services/exception";
import type { Execution } from "../services/execution";
import { FilledRows } from "../services/filled-rows";
import { mayHave } from "../services/google-type";
import { inLanguageOf } from "../services/japanese-words";
import { Settable } from "../services/settable";
import { zoneOffset } from "../sheet/zone-offset";
import type { Gate } from "./gate";
import type { Port } from "./membrane";

/** Methods that are given rows of service objects. */
const OBJECT_ROWS = new Set([
  "setBackgroundObjects",
  "setDataValidations",
  "setFontColorObjects",
  "setRichTextValues",
  "setWrapStrategies",
]);

/** Whether a list holds more than 1,000 numbers: it is then passed on as it is, as converting each would be slow. */
function isLongNumbers(list: readonly unknown[]): boolean {
  if (list.length <= 1000) return false;
  for (let at = 0; at < list.length; at += 1) if (typeof list[at] !== "number") return false;
  return true;
}

const tag = (value: unknown): string => Object.prototype.toString.call(value);

/** The host's side of a realm's membrane: it maps the realm's proxies to the objects of the host. */
export class Bridge implements Port {
  private readonly objects = new WeakMap<object, Emulated>();
  private seed = 1;

  constructor(
    private readonly execution: Execution,
    private readonly gate: Gate,
  ) {}

  kind(value: object): ReturnType<Port["kind"]> {
    if (value instanceof Emulated) return "service";
    if (Array.isArray(value)) return HANDED_OVER.has(value) ? "bytes" : "array";
    if (value instanceof FilledRows) return "rows";
    if (value instanceof Date) return "date";
    return tag(value) === "[object Date]" ? "date" : "plain";
  }

  label(object: object): string {
    return (object as Emulated).$type;
  }

  member(object: object, name: string): ReturnType<Port["member"]> {
    if (object instanceof Settable && object.$own.has(name)) return 3;
    if (object instanceof Enum && object.$has(name)) return 2;
    const kind = memberKind(object as Emulated, name);
    if (kind === null) return mayHave(object as Emulated, name) ? 0 : 4;
    return kind === "method" ? 1 : 2;
  }

  assign(object: object, name: string, value: unknown): boolean {
    return object instanceof Settable && object.$assign(name, value);
  }

  value(object: object, name: string): unknown {
    if (object instanceof Settable && object.$own.has(name)) return object.$own.get(name);
    if (object instanceof Enum && object.$has(name)) return object.$values[name];
    return (object as unknown as Record<string, unknown>)[name];
  }

  invoke(self: object, name: string, args: unknown[]): ReturnType<Port["invoke"]> {
    const object = this.objects.get(self);
    if (object === undefined)
      return { error: { name: "TypeError", message: `${name} was called without its object` } };
    try {
      const method = (object as unknown as Record<string, (...args: unknown[]) => unknown>)[name];
      const value = this.gate.call(this.execution, object, name, () =>
        method.apply(
          object,
          args.map((arg) => this.fromRealm(arg, OBJECT_ROWS.has(name))),
        ),
      );
      return { value };
    } catch (error) {
      return { error: this.described(error, object, name) };
    }
  }

  register(proxy: object, object: object): void {
    this.objects.set(proxy, object as Emulated);
  }

  now(): number {
    const { life, world } = this.execution;
    return life.tape === null ? world.now : life.tape.now(() => world.now);
  }

  /** Random numbers with a fixed seed: the same sequence in every execution. */
  random(): number {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
    return this.seed / 2 ** 32;
  }

  zone(): string {
    return this.execution.setting.scriptTimeZone;
  }

  offset(instant: number): number {
    if (!Number.isFinite(instant)) return Number.NaN;
    return zoneOffset(instant, this.execution.setting.scriptTimeZone) / 60000;
  }

  /** A script's argument as the services see it; rows of cell values and bytes are passed as they are, for they are many. */
  fromRealm(value: unknown, objectRows = false): unknown {
    if (value === null || typeof value !== "object") return value;
    const object = this.objects.get(value);
    if (object !== undefined) return object;
    if (Array.isArray(value)) {
      const rows = Array.isArray(value[0]) && !objectRows;
      return rows || isLongNumbers(value) ? value : value.map((item) => this.fromRealm(item, objectRows));
    }
    if (tag(value) !== "[object Object]") return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.fromRealm(item)]));
  }

  private described(error: unknown, object: Emulated, name: string): { name: string; message: string } {
    if (error instanceof Exception)
      return { name: error.name, message: inLanguageOf(this.execution.setting.userLocale, error.message) };
    if (error instanceof NotEmulated || error instanceof ApiError)
      return { name: error.name, message: error.message };
    const { message = String(error), stack = "", name: kind = "Error" } = error as Partial<Error>;
    // Not Google's doing: the stack is needed to mend the workbench itself.
    if (!(error instanceof Error) || kind !== "Error") {
      this.execution.log.push({ level: "error", text: `workbench: ${object.$type}.${name}: ${stack}` });
    }
    return { name: kind, message };
  }
}
