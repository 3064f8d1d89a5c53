import type { Text } from "../locale";

export const insightMessages = {
  "coaching-warning": {
    ja: "コーチングの内容は、このスプレッドシートを開ける人なら誰でも読めるタブに書き出されます（タブだけを隠す方法はありません）。それでよければ、もう一度実行してください。",
    en: "Coaching notes would go onto a tab that everybody who can open this spreadsheet can read: a single tab cannot be hidden from its editors. If that is what you want, confirm.",
  },
  "coaching-written": {
    ja: "「{tab}」タブに書き出しました。このスプレッドシートを開ける人は全員読めます。",
    en: "Written to the tab {tab}. Everybody who can open this spreadsheet can read it.",
  },
  "coaching-not-yours": {
    ja: "コーチングの内容は、「メンバー」タブで役割が「manager」か「executive」の人だけに表示します。",
    en: "Coaching notes are shown to people whose role in the People tab is manager or executive.",
  },
  relocked: {
    ja: "管理限界を新しく取り直します。次の更新から反映されます。",
    en: "The limits start anew, from the next refresh on.",
  },
} as const satisfies Record<string, Text>;
