/** One group's totals in two periods. */
export interface GroupTotals {
  readonly numerator: readonly [before: number, after: number];
  readonly denominator: readonly [before: number, after: number];
}

export interface MixRate {
  /** Mix effect: the change caused by the group's share of the whole; below 0 where a poor group grew. */
  readonly mix: number;
  /** Rate effect: the change caused by the group's own ratio. */
  readonly rate: number;
}

/**
 * Mix and rate effects: the change of Σ numerators ÷ Σ denominators, group by group; all parts add up to the change. A
 * group that is absent in one period had the ratio of the other. `null` where there is no ratio: a whole denominator is
 * 0, or a group has a numerator without a denominator. Symmetric in the two periods (the midpoint form of Kitagawa,
 * JASA 50 (1955) 1168–1194).
 */
export function mixRate(groups: readonly GroupTotals[]): MixRate[] | null {
  const whole = ([0, 1] as const).map((when) => ({
    numerator: groups.reduce((sum, group) => sum + group.numerator[when], 0),
    denominator: groups.reduce((sum, group) => sum + group.denominator[when], 0),
  }));
  if (whole.some(({ denominator }) => denominator === 0)) return null;
  const ratios = groups.map(({ numerator, denominator }) =>
    denominator.map((below, when) => (below === 0 ? null : numerator[when] / below)),
  );
  if (
    groups.some(({ numerator, denominator }) =>
      denominator.some((below, when) => below === 0 && numerator[when] !== 0),
    )
  )
    return null;
  const middle = (whole[0].numerator / whole[0].denominator + whole[1].numerator / whole[1].denominator) / 2;
  return groups.map(({ denominator }, at) => {
    const before = ratios[at][0] ?? ratios[at][1] ?? middle;
    const after = ratios[at][1] ?? before;
    const [share0, share1] = [0, 1].map((when) => denominator[when] / whole[when].denominator);
    return {
      mix: (share1 - share0) * ((before + after) / 2 - middle),
      rate: ((share0 + share1) / 2) * (after - before),
    };
  });
}
