import type { Text } from "../locale";

/** What stands before the sentence of a finding, so that it is understood by itself. */
export const findingWords = {
  kpi: { ja: "{kpi}：{says}", en: "{kpi}: {says}" },
} as const satisfies Record<string, Text>;
