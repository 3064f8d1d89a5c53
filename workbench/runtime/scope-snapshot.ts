/** A snapshot of a global scope: every object that can be reached from it, with its properties. */
export type ScopeSnapshot = readonly {
  readonly object: object;
  readonly parent: object | null;
  readonly isOpen: boolean;
  readonly before: Properties;
}[];

type Properties = ReadonlyMap<PropertyKey, PropertyDescriptor>;

/** Host objects, which are not restored: they do not belong to the language, and nothing here changes them. */
const HOST_OBJECTS = new Set<PropertyKey>(["window", "document", "location", "top", "globalThis"]);

/** Built-in prototypes without a global name: those of iterators, generators and async functions. */
const UNNAMED_PROTOTYPES = `[
  [][Symbol.iterator](), ""[Symbol.iterator](), new Map().entries(), new Set().entries(), "".matchAll(/a/g),
  function* () {}, async function () {}, async function* () {},
].map(Object.getPrototypeOf)`;

/**
 * Takes a snapshot of a global scope and its built-in objects, so that `restore` can undo what a script does to them.
 * `evaluate` runs a text in the scope.
 */
export function takeScopeSnapshot(scope: object, evaluate: (source: string) => unknown): ScopeSnapshot {
  const known = new Map<object, Properties>();
  const visit = (object: object): void => {
    if (known.has(object)) return;
    const properties = propertiesOf(object);
    known.set(object, properties);
    for (const [name, { value, get, set }] of properties) {
      if (object === scope && HOST_OBJECTS.has(name)) continue;
      for (const next of [value, get, set])
        if ((typeof next === "object" && next !== null) || typeof next === "function") visit(next);
    }
    const parent = Object.getPrototypeOf(object);
    if (object !== scope && parent !== null) visit(parent);
  };
  visit(scope);
  for (const prototype of evaluate(UNNAMED_PROTOTYPES) as object[]) visit(prototype);
  return [...known].map(([object, before]) => ({
    object,
    parent: Object.getPrototypeOf(object),
    isOpen: Object.isExtensible(object),
    before,
  }));
}

/** Restores a snapshot; false when something cannot be restored. */
export function restore(snapshot: ScopeSnapshot): boolean {
  return snapshot.every(({ object, parent, isOpen, before }) => {
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
