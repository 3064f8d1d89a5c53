import type { Text } from "../../text/locale";

export const words = {
  search: { ja: "言葉をさがす", en: "Look up a word" },
  searchHint: { ja: "かな、ローマ字でも探せます", en: "In English or Japanese" },
  none: { ja: "見つかりません。", en: "Nothing found." },
  kpis: { ja: "関係するKPI：{kpis}", en: "Related KPIs: {kpis}" },
  glossary: { ja: "用語集", en: "Glossary" },
  statuses: { ja: "状態の意味", en: "What each status means" },
  selfTest: { ja: "計算の自己点検", en: "Self-test of the arithmetic" },
  selfTestAbout: {
    ja: "手計算や公開資料で答えの分かっている例を、いまここで計算し直して突き合わせます。",
    en: "Recomputes examples whose results were worked out by hand or published elsewhere, here and now.",
  },
  run: { ja: "点検する", en: "Run the test" },
  passed: { ja: "{count}件すべて一致しました。", en: "All {count} agree." },
  failed: { ja: "{count}件中 {bad}件が一致しません。", en: "{bad} of {count} {bad|does|do} not agree." },
  expected: { ja: "答え {expected}（{how}）", en: "Expected {expected} ({how})" },
  got: { ja: "計算 {got}", en: "Computed {got}" },
  from: { ja: "出典 {from}", en: "Source: {from}" },
} as const satisfies Record<string, Text>;
