import type { Text } from "../locale";

/** States of an action, as they stand in the Actions tab; each may be written in either language. */
export const actionStates = {
  open: { ja: "進行中", en: "Open" },
  done: { ja: "完了", en: "Done" },
  dropped: { ja: "中止", en: "Dropped" },
} as const satisfies Record<string, Text>;

export type ActionState = keyof typeof actionStates;

export const actionMessages = {
  added: { ja: "アクションを追加しました。", en: "Action added." },
  closed: { ja: "記録しました。", en: "Noted." },
  reopened: { ja: "進行中に戻しました。", en: "Open again." },
  gone: {
    ja: "このアクションは「アクション」タブにもうありません。一覧を読み直しました。",
    en: "This action is no longer in the Actions tab. The list has been read again.",
  },
  better: { ja: "良くなりました", en: "better" },
  worse: { ja: "悪くなりました", en: "worse" },
  running: { ja: "どちらも月の途中の値", en: "both are month-to-date, so compare with care" },
  same: { ja: "変わっていません", en: "unchanged" },
  effect: {
    ja: "決めたとき {before} → いま {now}（{change}）",
    en: "Then {before}, now {now} ({change})",
  },
  noEffect: {
    ja: "決めたときの値がないので、効果は比べられません。",
    en: "No value was kept when it was decided, so its effect cannot be seen.",
  },
} as const satisfies Record<string, Text>;
