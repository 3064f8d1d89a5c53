import type { Text } from "../locale";

/** What Home says of a KPI that is behind. */
export const homeMessages = {
  below: { ja: "目標の{share}です。", en: "It stands at {share} of its target." },
  above: {
    ja: "目標の{share}です（低いほうが良い値）。",
    en: "It stands at {share} of its target; lower is better.",
  },
} as const satisfies Record<string, Text>;
