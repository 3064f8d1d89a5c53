/** What a conditional format changes; absent parts leave the cell as it is. */
export interface RuleStyle {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

/** One end or the middle of a colour scale. */
export interface GradientPoint {
  readonly color: string;
  readonly type: "MIN" | "MAX" | "NUMBER" | "PERCENT" | "PERCENTILE";
  readonly value: string;
}

export interface Gradient {
  readonly min?: GradientPoint;
  readonly mid?: GradientPoint;
  readonly max?: GradientPoint;
}
