import type { Text } from "../locale";

/** What Google did not give a run, or refused it, and what was done instead. */
export const fallbackMessages = {
  looks: {
    ja: "見た目（表示形式・列幅・グラフなど）の一部をGoogleが受け付けませんでした：{tabs}。値は書けています。そのタブをテーブルに変換していたら、テーブルを解除してもう一度更新してください。",
    en: "Google refused some of the looks (formats, widths, charts) of: {tabs}. The values are in. If you converted that tab to a table, turn the table back into plain cells and refresh again.",
  },
  "own-lock": {
    ja: "スプレッドシート共通のロックが使えないため、このアカウントのロックで代えました。ほかの人が同時に更新しないようにしてください。",
    en: "Google gave no lock for the spreadsheet, so your account's own was used. Make sure that nobody else refreshes at the same time.",
  },
  "own-properties": {
    ja: "スプレッドシートに設定を保存できないため、このアカウントに保存しました。ほかの人が更新すると、設定の一部は別になります。",
    en: "Google gave no place for settings in the spreadsheet, so they are kept with your account. Somebody else who refreshes has some of them separately.",
  },
  "no-timeout": {
    ja: "データ取得の待ち時間の上限をGoogleが受け付けなかったので、上限なしで取得しました。応答の遅いサーバーがあると、更新が途中で終わることがあります。",
    en: "Google did not accept a time limit for fetching, so the data were fetched without one. A slow server may use up the time of the whole run.",
  },
  "no-spreadsheet": {
    ja: "自動更新は、Googleからスプレッドシートを受け取れなかったので何もしませんでした。",
    en: "Automatic refresh did nothing: Google started it without the spreadsheet.",
  },
  missed: {
    ja: "このアカウントの自動更新が、Googleからスプレッドシートを受け取れず、動けませんでした（{at}）。続くときは「今すぐ更新」を使ってください。",
    en: "An automatic refresh of this account could not run, because Google started it without the spreadsheet ({at}). If this goes on, use Refresh now.",
  },
} as const satisfies Record<string, Text>;
