/** A list whose every element a test holds to something: an empty one would hold nothing, and the test prove nothing. */
export function nonEmpty<T>(list: readonly T[]): readonly T[] {
  if (list.length === 0) throw new Error("The list is empty: there is nothing to expect anything of.");
  return list;
}
