/**
 * A validator of a value from outside: returns the path of the first part that does not match, or null. `as` carries
 * the type only, so that one declaration is the check at run time and the type on both sides.
 */
export type Shape<T> = ((value: unknown, at: string) => string | null) & { readonly as?: T };
export type Of<S> = S extends Shape<infer T> ? T : never;

export type Fields = Readonly<Record<string, Shape<unknown>>>;
/** The keys of optional fields, which become optional properties. */
type Left<F> = { [K in keyof F]: undefined extends Of<F[K]> ? K : never }[keyof F];
export type ObjectOf<F> = { readonly [K in Exclude<keyof F, Left<F>>]: Of<F[K]> } & {
  readonly [K in Left<F>]?: Of<F[K]>;
};

const when =
  <T>(fits: (value: unknown) => boolean): Shape<T> =>
  (value, at) =>
    fits(value) ? null : at;

/** The most characters of a text: a cell of Google Sheets holds no more. */
const LONGEST = 50_000;

export const text: Shape<string> = when((value) => typeof value === "string" && value.length <= LONGEST);
export const flag: Shape<boolean> = when((value) => typeof value === "boolean");
export const number: Shape<number> = when((value) => typeof value === "number" && Number.isFinite(value));

export const whole = (least: number, most: number): Shape<number> =>
  when((value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most);

export const oneOf = <W extends string>(words: readonly W[]): Shape<W> =>
  when((value) => words.includes(value as W));

export const optional = <T>(shape: Shape<T>): Shape<T | undefined> => {
  return (value, at) => (value === undefined ? null : shape(value, at));
};

export const orNull = <T>(shape: Shape<T>): Shape<T | null> => {
  return (value, at) => (value === null ? null : shape(value, at));
};

export const list =
  <T>(item: Shape<T>): Shape<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return at;
    for (let index = 0; index < value.length; index += 1) {
      const fault = item(value[index], `${at}[${index}]`);
      if (fault !== null) return fault;
    }
    return null;
  };

/** An object with arbitrary keys and values of one shape. */
export const record =
  <T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  (value, at) => {
    if (!isObject(value)) return at;
    for (const [name, one] of Object.entries(value)) {
      if (name === "__proto__") return at;
      const fault = item(one, below(at, name));
      if (fault !== null) return fault;
    }
    return null;
  };

/** An object of exactly these properties: an unknown one was renamed on one side only. */
export const object =
  <F extends Fields>(fields: F): Shape<ObjectOf<F>> =>
  (value, at) => {
    if (!isObject(value)) return at;
    const stranger = Object.keys(value).find((name) => !Object.keys(fields).includes(name));
    if (stranger !== undefined) return below(at, stranger);
    for (const name of Object.keys(fields)) {
      const fault = fields[name](value[name], below(at, name));
      if (fault !== null) return fault;
    }
    return null;
  };

function below(at: string, name: string): string {
  return at === "" ? name : `${at}.${name}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
