/** A short, stable fingerprint of a text (FNV-1a, twice with different seeds, 14 base-36 letters). Not for secrets. */
export function fingerprint(text: string): string {
  let [first, second] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x01000193);
  }
  return base36(first) + base36(second);
}

function base36(hash: number): string {
  return (hash >>> 0).toString(36).padStart(7, "0");
}
