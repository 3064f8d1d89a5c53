/** Range of a border to red, a share: 80 % is one, 80 and 0.8 % are typing errors. */
export const BORDERS = { least: 0.01, below: 1 } as const;

export function isBorder(share: number): boolean {
  return share >= BORDERS.least && share < BORDERS.below;
}

/** The border to red where it applies: an expected value of 0 or less has no share. */
export function applicableBorder(border: number | null, expected: number): number | null {
  return expected > 0 ? border : null;
}
