/** A global scope as it was: every object that can be reached from it, with its properties. */
export type Kept = readonly {
  readonly object: object;
  readonly parent: object | null;
  readonly isOpen: boolean;
  readonly before: Properties;
}[];

type Properties = ReadonlyMap<PropertyKey, PropertyDescriptor>;

/** Objects of the machine rather than of the language; they cannot be put back, and nothing here changes them. */
const OUTSIDE = new Set<PropertyKey>(["window", "document", "location", "top", "globalThis"]);

/** What no name leads to: prototypes of iterators, generators and async functions, which come with their values only. */
const NAMELESS = `[
  [][Symbol.iterator](), ""[Symbol.iterator](), new Map().entries(), new Set().entries(), "".matchAll(/a/g),
  function* () {}, async function () {}, async function* () {},
].map(Object.getPrototypeOf)`;

/**
 * Remembers a global scope with the built-in objects in it, so that `restore` can take back what a script does to them.
 * `evaluate` runs a text in the scope.
 */
export function keep(scope: object, evaluate: (source: string) => unknown): Kept {
  const known = new Map<object, Properties>();
  const look = (object: object): void => {
    if (known.has(object)) return;
    const properties = propertiesOf(object);
    known.set(object, properties);
    for (const [name, { value, get, set }] of properties) {
      if (object === scope && OUTSIDE.has(name)) continue;
      for (const next of [value, get, set])
        if ((typeof next === "object" && next !== null) || typeof next === "function") look(next);
    }
    const parent = Object.getPrototypeOf(object);
    if (object !== scope && parent !== null) look(parent);
  };
  look(scope);
  for (const prototype of evaluate(NAMELESS) as object[]) look(prototype);
  return [...known].map(([object, before]) => ({
    object,
    parent: Object.getPrototypeOf(object),
    isOpen: Object.isExtensible(object),
    before,
  }));
}

/** Puts everything back; false when something cannot be put back. */
export function restore(kept: Kept): boolean {
  return kept.every(({ object, parent, isOpen, before }) => {
    const now = propertiesOf(object);
    for (const name of now.keys())
      if (!before.has(name) && !Reflect.deleteProperty(object, name)) return false;
    for (const [name, property] of before)
      if (!same(property, now.get(name)) && !Reflect.defineProperty(object, name, property)) return false;
    return Object.isExtensible(object) === isOpen && Object.getPrototypeOf(object) === parent;
  });
}

function propertiesOf(object: object): Properties {
  const names = Reflect.ownKeys(object);
  return new Map(
    names.map((name) => [name, Object.getOwnPropertyDescriptor(object, name) as PropertyDescriptor]),
  );
}

function same(one: PropertyDescriptor, other: PropertyDescriptor | undefined): boolean {
  if (other === undefined) return false;
  const { value, get, set, writable, enumerable, configurable } = one;
  return (
    Object.is(value, other.value) &&
    get === other.get &&
    set === other.set &&
    writable === other.writable &&
    enumerable === other.enumerable &&
    configurable === other.configurable
  );
}
