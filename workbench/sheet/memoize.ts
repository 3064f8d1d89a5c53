/**
 * Memoizes a pure function: each result is computed once and kept by its key, the oldest given up beyond `capacity`.
 * Whoever gets a result must not change it.
 */
export function memoize<Key, Result>(
  compute: (key: Key) => Result,
  capacity = Number.POSITIVE_INFINITY,
): (key: Key) => Result {
  const cache = new Map<Key, Result>();
  return (key) => {
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const result = compute(key);
    if (cache.size >= capacity) cache.delete(cache.keys().next().value as Key);
    cache.set(key, result);
    return result;
  };
}
