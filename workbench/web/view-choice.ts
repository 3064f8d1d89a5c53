/** View settings of the page, stored in this browser where it allows that. */
export function keptChoice(name: string): string | null {
  try {
    return localStorage.getItem(`rashinban-${name}`);
  } catch {
    return null;
  }
}

export function keepChoice(name: string, choice: string): void {
  try {
    localStorage.setItem(`rashinban-${name}`, choice);
  } catch {
    // A browser that keeps nothing shows the page as it comes.
  }
}
