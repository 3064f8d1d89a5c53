/** A border to red is a share from the first to below the second: 80 % is one, 80 and 0.8 % are slips of the pen. */
export const BORDERS = { least: 0.01, below: 1 } as const;

export function isBorder(share: number): boolean {
  return share >= BORDERS.least && share < BORDERS.below;
}

/** The border where it applicableBorder: of nothing, or of less than nothing, there is no share. */
export function applicableBorder(border: number | null, expected: number): number | null {
  return expected > 0 ? border : null;
}
