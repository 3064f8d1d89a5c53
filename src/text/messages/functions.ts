import type { Text } from "../locale";

/** What a cell says when a function cannot answer. It appears in the note of the cell's error. */
export const functionMessages = {
  "unknown-kpi": {
    ja: "「{value}」というKPIはありません。=KPI_LIST() で使えるIDを確かめてください。",
    en: 'There is no KPI called "{value}". See the ids with =KPI_LIST().',
  },
  "unknown-variant": {
    ja: "{function} に「{value}」という定義はありません。使えるのは {choices} です。",
    en: '{function} has no variant "{value}". It has: {choices}.',
  },
  "bad-period": {
    ja: '{function} の1番目の引数「{value}」は期間として読めません。"2026-10"、"2026-Q3"、"FY2026"、"all" のように書いてください。',
    en: '{function}, first argument: "{value}" is not a period. Write it like "2026-10", "2026-Q3", "FY2026" or "all".',
  },
  "year-as-number": {
    ja: '{function}({value}) は金額や件数として読まれます。期間を指定するなら "{value}" のように引用符で囲んでください。',
    en: '{function}({value}) reads {value} as an amount. For the period, put it in quotes: "{value}".',
  },
  "bad-segment": {
    ja: "{function} の2番目の引数「{value}」は絞り込みとして読めません。「channel=Google広告」のように 項目=値 で書いてください。",
    en: '{function}, second argument: "{value}" is not a segment. Write field=value, such as "channel=Google Ads".',
  },
  "one-segment": {
    ja: "{function} の絞り込みは一度に1項目です。「{value}」を1つの 項目=値 にしてください。",
    en: '{function} takes one field at a time. Reduce "{value}" to a single field=value.',
  },
  "unknown-segment": {
    ja: "{function}：{field} に「{value}」はありません。あるのは {choices} です。",
    en: '{function}: {field} has no "{value}". It has: {choices}.',
  },
  "unknown-field": {
    ja: "{function}：「{field}」では絞り込めません。使える項目は {choices} です。列の対応タブで項目を追加できます。",
    en: '{function} cannot be segmented by "{field}". Fields in use: {choices}. Add one in the Mapping tab.',
  },
  "missing-argument": {
    ja: "{function} の引数「{argument}」が空です。{expected}を入れてください。自社データから計算するには引数なしで ={function}() と書きます。",
    en: "{function} is missing {argument}: {expected}. To compute it from your own data, write ={function}() without arguments.",
  },
  "too-many-arguments": {
    ja: "{function} に渡せる数値は {count} 個までです（{arguments}）。余分な引数を消してください。",
    en: "{function} takes {count} {count|number|numbers} at most ({arguments}). Remove the extra ones.",
  },
  "not-a-number": {
    ja: "{function} の引数「{argument}」{where}に数値でない「{value}」があります。数値に直すか、範囲から外してください。",
    en: '{function}, {argument}{where}: "{value}" is not a number. Correct it or leave it out of the range.',
  },
  "range-as-rate": {
    ja: "{function} の引数「{argument}」は率なので範囲では渡せません（率は足せません）。1つのセルを指定してください。",
    en: "{function}: {argument} is a rate, and rates cannot be added up. Pass a single cell, not a range.",
  },
  "ranges-differ": {
    ja: "{function}：範囲の行数がそろっていません（{argument} は {value} 行、最初の範囲は {expected} 行）。同じ行数にしてください。",
    en: "{function}: the ranges differ in length ({argument} has {value} {value|row|rows}, the first has {expected}). Make them equal.",
  },
  "negative-denominator": {
    ja: "{function}：割る数が {value} とマイナスなので計算できません。返金や訂正の行を確かめてください。",
    en: "{function}: the denominator is negative ({value}), so a ratio means nothing. Check refunds and corrections.",
  },
  "bad-grain": {
    ja: "KPI_SERIES の2番目の引数「{value}」は使えません。「月」「四半期」「年」「年度」「週」のどれかにしてください。日と半期の並びは計算していません（1つずつなら KPI 関数で）。",
    en: 'KPI_SERIES, second argument: "{value}" is not a grain. Use month, quarter, year, fiscal year or week; series of days and halves are not kept (ask KPI for one at a time).',
  },
  "bad-count": {
    ja: "KPI_SERIES の3番目の引数は {value} でした。1〜{limit} の整数にしてください。",
    en: "KPI_SERIES, third argument: {value}. Use a whole number from 1 to {limit}.",
  },
  "bad-part": {
    ja: "{function} の2番目の引数「{value}」は使えません。{choices} のどれか、または空にしてください。",
    en: '{function}, second argument: "{value}" is not known. Use {choices}, or leave it empty.',
  },
  "off-grid": {
    ja: "{function}：「{value}」の目標値は計算していません。月・四半期・年・年度・週で指定してください。",
    en: "{function}: targets are not computed for {value}. Ask for a month, quarter, year, fiscal year or week.",
  },
  "no-insight": {
    ja: "{function}：「{value}」の状態と見込みは、標準の定義のKPIだけにあります。",
    en: "{function}: {value} has no status or forecast; only a KPI's own definition has.",
  },
  "not-computed": {
    ja: "{function}：この期間・絞り込み（{value}）はまだ計算していません。メニューの「羅針盤 → いま更新」を実行してください。",
    en: "{function}: {value} is not computed yet: refresh (menu Rashinban → Refresh now).",
  },
  "no-refresh": {
    ja: "まだ一度も更新していません。メニューの「羅針盤 → いま更新」を実行してください。",
    en: "Nothing has been computed yet. Run Rashinban → Refresh now from the menu.",
  },
} as const satisfies Record<string, Text>;

export type FunctionMessage = keyof typeof functionMessages;
