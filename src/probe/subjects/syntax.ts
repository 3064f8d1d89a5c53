import { direct } from "../direct";
import type { DirectProbe } from "../probe";

/** The engine is asked by `new Function`; the editor's check on saving is another matter (`save-…`, by hand). */
const syntax = (id: string, source: string): DirectProbe =>
  direct(`syntax-${id}`, "§5", `The engine takes ${source}`, () => {
    new Function(source)();
    return "accepted";
  });

/** A global by this name. */
const globalName = (name: string): DirectProbe =>
  direct(`global-${name}`, "§5", `typeof ${name}`, () => String(new Function(`return typeof ${name}`)()));

export const SYNTAX: readonly DirectProbe[] = [
  syntax("bigint", "123n"),
  syntax("bigint-call", "BigInt(123)"),
  syntax("optional-chaining", "const a = null; a?.b"),
  syntax("nullish", "const a = null ?? 1"),
  syntax("logical-assignment", "let a = null; a ??= 1"),
  syntax("numeric-separator", "const a = 1_000"),
  syntax("class-field", "class A { a = 1 }"),
  syntax("static-field", "class A { static a = 1 }"),
  syntax("private-field", "class A { #a = 1 }"),
  syntax("static-block", "class A { static { } }"),
  syntax("lookbehind", "/(?<=a)b/.test('ab')"),
  syntax("named-groups", "/(?<year>\\d{4})/.exec('2026')"),
  syntax("unicode-property", "/\\p{Script=Han}/u.test('羅')"),
  syntax("sticky", "/a/y.test('a')"),
  syntax("dot-all", "/a.b/s.test('a b')"),
  syntax("unicode-sets", "/[a--b]/v"),
  syntax("optional-catch", "try { } catch { }"),
  syntax("object-spread", "const a = { ...{ b: 1 } }"),
  syntax("async-iteration", "async function f() { for await (const a of []) { } }"),
  globalName("setTimeout"),
  globalName("URL"),
  globalName("TextDecoder"),
  globalName("fetch"),
  globalName("crypto"),
  globalName("atob"),
  globalName("performance"),
  globalName("structuredClone"),
  globalName("queueMicrotask"),
  globalName("Temporal"),
  globalName("WeakRef"),
  globalName("Intl"),
];
