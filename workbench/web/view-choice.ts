/** A stored view setting of the page; null where there is none, or the browser allows no storage. */
export function storedChoice(name: string): string | null {
  try {
    return localStorage.getItem(`rashinban-${name}`);
  } catch {
    return null;
  }
}

export function storeChoice(name: string, choice: string): void {
  try {
    localStorage.setItem(`rashinban-${name}`, choice);
  } catch {
    // Without storage the page opens with its defaults.
  }
}
