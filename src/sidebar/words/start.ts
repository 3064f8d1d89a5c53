import type { Text } from "../../text/locale";

export const words = {
  welcome: {
    ja: "羅針盤は、表のデータからKPIを計算し、遅れているものと次の一手を知らせます。データはこのスプレッドシートから外に出ません。",
    en: "Rashinban computes KPIs from the data in your tabs, and tells what is behind and what to do next. The data stay in this spreadsheet.",
  },
  sampleTitle: { ja: "まず試してみる", en: "Try it first" },
  sampleAbout: {
    ja: "架空の会社の1年半分のデータを新しいタブに入れ、すぐにダッシュボードを作ります。あとで全部消せます。",
    en: "Puts the data of a made-up company into new tabs and builds the dashboard at once. Everything can be removed later.",
  },
  sample: { ja: "サンプルデータを入れる", en: "Load sample data" },
  ownTitle: { ja: "自分のデータで始める", en: "Start with your own data" },
  ownAbout: {
    ja: "このスプレッドシートのタブか、CRMや広告から書き出したCSVを使います。元のタブは書き換えません。",
    en: "Use a tab of this spreadsheet, or a CSV exported from your CRM or ads. Your tab itself is never changed.",
  },
  own: { ja: "自分のデータを使う", en: "Use my data" },
  already: {
    ja: "データが入っています（{count}種類）。ホームで状況を見られます。",
    en: "Data are set up ({count} {count|kind|kinds}). Home shows where you stand.",
  },
  home: { ja: "ホームを見る", en: "Go to Home" },
} as const satisfies Record<string, Text>;
