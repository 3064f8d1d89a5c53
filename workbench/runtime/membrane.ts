import { REALM_DATE } from "./realm-date";

/** The host's side of the membrane between a realm and the host: every value that crosses passes these functions. */
export interface Port {
  /** What an object of the host is. */
  kind(value: object): "service" | "date" | "array" | "bytes" | "rows" | "plain";
  label(object: object): string;
  /** 0 = Google has it and the workbench not, 1 = method, 2 = value, 3 = value that the script has set, 4 = nobody has it. */
  member(object: object, name: string): 0 | 1 | 2 | 3 | 4;
  value(object: object, name: string): unknown;
  /** A script sets a property; false when the object takes none of that name. */
  assign(object: object, name: string, value: unknown): boolean;
  /** Never throws: a host error must not reach the script, whose realm it does not belong to. */
  invoke(
    object: object,
    name: string,
    args: unknown[],
  ): { value: unknown } | { error: { name: string; message: string } };
  /** Tells the host which proxy of the realm represents which of its objects. */
  register(proxy: object, object: object): void;
  now(): number;
  random(): number;
  /** The script's zone by name, as Intl takes it. */
  zone(): string;
  /** Minutes east of UTC of the script's zone. */
  offset(instant: number): number;
}

/** The realm's side of the membrane. */
export interface Membrane {
  install(name: string, object: object): void;
  toRealm(value: unknown): unknown;
  /** Calls a function of the realm; an async function's result is there once microtasks are done. */
  call(target: unknown, self: unknown, args: unknown[], outcome: Outcome): void;
}

export interface Outcome {
  done: boolean;
  failed: boolean;
  value: unknown;
}

/**
 * JavaScript evaluated inside the realm. All objects a script can reach are made by this code, in its realm: a host
 * function would leak the host's `Function`, a host array would fail `instanceof Array`.
 */
export const MEMBRANE = `(function (port) {
  "use strict";
  const proxies = new WeakMap();
  const methods = new Map();
  const HostDate = Date;
  const GENERAL = ["constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "valueOf"];

  function fail(error) {
    const made = new Error(error.message);
    Object.defineProperty(made, "name", { value: error.name, configurable: true, writable: true });
    return made;
  }
  function toRealm(value) {
    if (value === null || (typeof value !== "object" && typeof value !== "function")) return value;
    const kind = port.kind(value);
    if (kind === "service") return proxyOf(value);
    if (kind === "date") return new HostDate(+value);
    // A host array that nobody else holds becomes one of the realm's own.
    if (kind === "bytes") return Object.setPrototypeOf(value, Array.prototype);
    if (kind === "array") {
      const made = new Array(value.length);
      for (let at = 0; at < value.length; at += 1) {
        const item = value[at];
        made[at] = typeof item === "object" && item !== null ? toRealm(item) : item;
      }
      return made;
    }
    if (kind === "rows") {
      const made = new Array(value.count);
      for (let at = 0; at < value.count; at += 1) made[at] = filled(value.fill(at));
      return made;
    }
    const made = {};
    for (const key of Object.keys(value)) made[key] = toRealm(value[key]);
    return made;
  }
  function filled(line) {
    const made = [];
    for (let at = 0; at < line.length; at += 1) {
      const item = line[at];
      made.push(typeof item === "object" ? new HostDate(item.ms) : item);
    }
    return made;
  }
  function invoke(self, name, args) {
    const answer = port.invoke(self, name, args);
    if (answer.error) throw fail(answer.error);
    return toRealm(answer.value);
  }
  function method(label, name) {
    const key = label + "." + name;
    if (!methods.has(key)) methods.set(key, { [name](...args) { return invoke(this, name, args); } }[name]);
    return methods.get(key);
  }
  function proxyOf(object) {
    if (proxies.has(object)) return proxies.get(object);
    const label = port.label(object);
    const made = new Proxy({}, {
      get(_target, name) {
        if (name === Symbol.toStringTag) return label;
        if (typeof name === "symbol") return undefined;
        const kind = port.member(object, name);
        if ((kind === 0 || kind === 4) && GENERAL.includes(name)) return Object.prototype[name];
        if (kind === 0 && (name === "then" || name === "toJSON")) return undefined;
        if (kind === 1) return method(label, name);
        if (kind === 2) return toRealm(port.value(object, name));
        if (kind === 3) return port.value(object, name);
        if (kind === 4) return undefined;
        throw fail({ name: "NotEmulated", message: label + "." + name + " is not emulated" });
      },
      has(_target, name) { return typeof name === "string" && [1, 2, 3].includes(port.member(object, name)); },
      set(_target, name, value) {
        if (typeof name === "string" && port.assign(object, name, value)) return true;
        throw new TypeError(label + "." + String(name) + " cannot be set");
      },
      defineProperty(_target, name) { throw new TypeError(label + "." + String(name) + " cannot be defined"); },
    });
    proxies.set(object, made);
    port.register(made, object);
    return made;
  }

  Math.random = function random() { return port.random(); };
  ${REALM_DATE}
  return {
    install(name, object) {
      Object.defineProperty(globalThis, name, { value: proxyOf(object), configurable: true, writable: true });
    },
    toRealm,
    call(target, self, args, outcome) {
      const settle = (failed) => (value) => { outcome.done = true; outcome.failed = failed; outcome.value = value; };
      try {
        const result = target.apply(self, args);
        if (result instanceof Promise) result.then(settle(false), settle(true));
        else settle(false)(result);
      } catch (error) { settle(true)(error); }
    },
  };
})`;
