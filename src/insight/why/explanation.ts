import type { ChangePart, Explanation } from "./why-result";

/** A part before it is ranked; `base` is its size as a share of the whole, where it has one. */
export type RawPart = Omit<ChangePart, "share"> & { readonly base: number | null };

/** Named parts: at most four, until they hold four fifths of the movement, none below a tenth of it. */
const MAX_PARTS = 4;
const ENOUGH = 0.8;
const SMALLEST = 0.1;
/** Share of the movement below which the change is a remainder of parts that offset each other. */
const OFFSET = 0.1;

/** Ranks the parts of a change and names those that matter; what they leave is the rest. */
export function explanationOf(
  kind: Explanation["kind"],
  by: string | null,
  change: number,
  raw: readonly RawPart[],
): Explanation {
  const sorted = [...raw].sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  const named = sorted.filter((part) => part.key !== "");
  const movement = sorted.reduce((sum, { effect }) => sum + Math.abs(effect), 0);
  const offset = Math.abs(change) < OFFSET * movement;
  let held = 0;
  const parts: ChangePart[] = [];
  for (const { base: _, ...part } of named) {
    if (
      parts.length === MAX_PARTS ||
      held >= ENOUGH * movement ||
      Math.abs(part.effect) < SMALLEST * movement
    )
      break;
    held += Math.abs(part.effect);
    parts.push({ ...part, share: offset ? null : part.effect / change });
  }
  const rest = change - parts.reduce((sum, { effect }) => sum + effect, 0);
  // Where the named parts are all, what they leave is rounding.
  const isRounding = Math.abs(rest) < 1e-12 * movement;
  return { kind, by, parts, rest: isRounding ? 0 : rest, concentration: concentrationOf(named, movement) };
}

/** The share of the movement in the largest parts (half of them, at most three), less what their size would explain. */
function concentrationOf(sorted: readonly RawPart[], movement: number): number {
  if (movement === 0) return 0;
  const top = sorted.slice(0, Math.min(3, Math.ceil(sorted.length / 2)));
  const excess = top.map(({ effect, base }) => Math.abs(effect) / movement - (base ?? 1 / sorted.length));
  return Math.max(
    0,
    excess.reduce((sum, value) => sum + value, 0),
  );
}
