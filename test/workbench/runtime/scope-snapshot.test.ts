import vm from "node:vm";
import { restore, takeScopeSnapshot } from "../../../workbench/runtime/scope-snapshot";

function scopeOfItsOwn() {
  const scope = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  const run = (source: string) => vm.runInContext(source, scope);
  return { snapshot: takeScopeSnapshot(scope, run), run };
}

test("a scope that a script has changed, built-ins included, equals its snapshot after restoring", () => {
  const { snapshot, run } = scopeOfItsOwn();
  // As eval, the way the page runs a project: what a script element declares could not be deleted.
  run("eval")(`
    var left = 1;
    function told() { return left; }
    globalThis.also = {};
    Array.prototype.map = () => "mine";
    Array.prototype.extra = 1;
    delete JSON.parse;
    Math.random = () => 4;
    Date = function Date() {};
    Object.defineProperty(String.prototype, "length2", { get() { return 2; }, configurable: true });
    Promise.prototype.then = null;
    Object.getPrototypeOf([][Symbol.iterator]()).next = () => ({ done: true });
    Object.getPrototypeOf(async function () {}).mine = 1;
  `);
  expect(run("[typeof told, [1].map(), typeof JSON.parse]")).toEqual(["function", "mine", "undefined"]);
  expect(restore(snapshot)).toBe(true);
  expect(
    run("[typeof left, typeof told, typeof also, [1].extra, typeof JSON.parse, ''.length2].join()"),
  ).toBe("undefined,undefined,undefined,,function,");
  expect(run("[1, 2].map((n) => n * 2).join() + new Date(0).toISOString()")).toBe(
    "2,41970-01-01T00:00:00.000Z",
  );
  expect(run("[...[1, 2]].join() + (async () => {}).mine")).toBe("1,2undefined");
  expect(run("Math.random() !== 4 && typeof Promise.prototype.then")).toBe("function");
  // An unchanged scope is left as it is.
  expect(restore(snapshot)).toBe(true);
});

test.each([
  ["a name that cannot be deleted", 'Object.defineProperty(globalThis, "stays", { value: 1 })'],
  ["a frozen built-in", "Object.freeze(Array.prototype)"],
  ["a built-in with another prototype", "Object.setPrototypeOf(Math, { mine: 1 })"],
  ["a built-in closed to additions", "Object.preventExtensions(Math)"],
])("%s is not taken for put back", (_, source) => {
  const { snapshot, run } = scopeOfItsOwn();
  run(source);
  expect(restore(snapshot)).toBe(false);
});
