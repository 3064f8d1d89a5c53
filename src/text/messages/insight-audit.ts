import type { Text } from "../locale";

/** What a check found, by its name. Placeholders: tab, column, count, of, and what the check adds. */
export const auditMessages = {
  missing: {
    ja: "「{tab}」の「{column}」が空の行が{count}行あります（{of}行中）。値を入れてください。",
    en: '{tab}: rows in which "{column}" is blank: {count} of {of}. Fill it in.',
  },
  undated: {
    ja: "「{tab}」に、受注か失注なのに「{column}」が空の商談が{count}件あります。どの月にも数えられません。日付を入れてください。",
    en: '{tab}: won or lost deals without "{column}", which no month counts: {count}. Enter the day.',
  },
  type: {
    ja: "「{tab}」の「{column}」に読めない値が{count}件あります（例「{value}」）。数値や日付に直してください。",
    en: '{tab}: values of "{column}" that cannot be read, such as "{value}": {count}. Write them as numbers or dates.',
  },
  unique: {
    ja: "「{tab}」に同じIDの行があります（{count}行、例「{value}」）。最後の行だけを数えています。要らない行を消してください。",
    en: '{tab}: rows that repeat the id of a later one, such as "{value}": {count}. Only the last counts; delete the others.',
  },
  "duplicate-row": {
    ja: "「{tab}」に、前の行とまったく同じ行が{count}行あります。二重に取り込んでいれば消してください。",
    en: "{tab}: exact copies of earlier rows: {count}. If they were imported twice, delete them.",
  },
  "lost-zeros": {
    ja: "「{tab}」の「{column}」で、先頭の0が消えたらしい値が{count}件あります。書式を「書式なしテキスト」にして入れ直してください。",
    en: '{tab}: values of "{column}" that seem to have lost their leading zeros: {count}. Format the column as plain text and enter them again.',
  },
  "fuzzy-duplicate": {
    ja: "「{tab}」の「{column}」に、同じものらしい名前が{count}組あります（{examples}）。同じなら書き方をそろえてください。",
    en: '{tab}: pairs of names in "{column}" that look like one and the same: {count} ({examples}). If they are, spell them alike.',
  },
  "accepted-values": {
    ja: "「{tab}」の「{column}」に、決まっていない値が{count}行あります（「{value}」）。もしかして：{meant}",
    en: '{tab}: rows with an unknown value in "{column}" ("{value}"): {count}. Did you mean: {meant}?',
  },
  range: {
    ja: "「{tab}」の「{column}」に、ありえない数が{count}行あります（例 {value}）。正しい数に直してください。",
    en: '{tab}: rows in which "{column}" is an impossible number, such as {value}: {count}. Correct it.',
  },
  "part-of-whole": {
    ja: "「{tab}」の{count}行で「{column}」が「{whole}」より大きくなっています。列の取り違えがないか確かめてください。",
    en: '{tab}: rows in which "{column}" is greater than "{whole}": {count}. Check that the columns are not mixed up.',
  },
  "date-order": {
    ja: "「{tab}」の{count}行で「{column}」が「{before}」より前になっています。どちらかの日付を直してください。",
    en: '{tab}: rows in which "{column}" comes before "{before}": {count}. Correct one of the days.',
  },
  future: {
    ja: "「{tab}」の{count}行で「{column}」が未来の日付です。もう起きたことなら日付を、まだなら状態を直してください。",
    en: '{tab}: rows in which "{column}" lies in the future: {count}. Correct the day, or the state if it has not happened yet.',
  },
  year: {
    ja: "「{tab}」の「{column}」に、年がおかしい日付が{count}行あります。直してください。",
    en: '{tab}: rows in which the year of "{column}" cannot be right: {count}. Correct it.',
  },
  relationships: {
    ja: "「{tab}」の「{column}」に、「{other}」にない値が{count}行あります（例「{value}」）。「{other}」に足すか、値を直してください。",
    en: '{tab}: rows that name a "{column}" unknown to {other}, such as "{value}": {count}. Add it there, or correct it.',
  },
  "unknown-segment": {
    ja: "「{tab}」の{count}行の対象「{value}」はデータにないので、その目標はどこにも使われません。もしかして：{meant}",
    en: '{tab}: targets for something no data have, such as "{value}", so that nothing uses them: {count}. Did you mean: {meant}?',
  },
  freshness: {
    ja: "「{tab}」は{day}を最後に、{count}営業日データがありません（ふだんは{of}営業日以内）。取り込みを確かめてください。",
    en: "{tab}: nothing new since {day}. Business days since: {count}; usual: {of}. Check the import.",
  },
  gaps: {
    ja: "「{tab}」はほぼ毎営業日データがあるのに、{count}日分だけ抜けています（{days}）。その日を取り込み直してください。",
    en: "{tab} has rows on nearly every business day; days missing: {count} ({days}). Import them again.",
  },
  outlier: {
    ja: "「{tab}」の「{column}」に、ほかと大きく離れた金額が{count}行あります（例 {value}、ふだんは{usual}前後）。桁を確かめてください。正しければそのままで構いません。",
    en: '{tab}: amounts in "{column}" far from the rest, such as {value} where {usual} is usual: {count}. Check the digits; if they are right, leave them.',
  },
  unit: {
    ja: "「{tab}」の「{column}」は「{other}」の「{otherColumn}」のちょうど{factor}分の1くらいです。千円・万円など単位が違うのではありませんか。",
    en: '{tab}: "{column}" is almost exactly {factor} times smaller than "{otherColumn}" in {other}. Are they in different units?',
  },
  limit: {
    ja: "「{tab}」はちょうど{count}行です。書き出しの上限で切れていないか、元のシステムの件数と比べてください。",
    en: "{tab} has exactly {count} {count|row|rows}, a usual limit of exports. Compare with the number in the system it came from.",
  },
  shrunk: {
    ja: "「{tab}」が前回の{of}行から{now}行に減りました。書き出しの条件が変わっていないか確かめてください。",
    en: "{tab} went from {of} {of|row|rows} to {now} since the last refresh. Check that the export was not filtered.",
  },
  cut: {
    ja: "「{tab}」の最後の行が途中で切れています。取り込みをやり直してください。",
    en: "{tab}: the last row stops half-way. Import it again.",
  },
  totals: {
    ja: "「{tab}」のデータの中に合計・小計の行が{count}行あり、二重に数えています。消してください。",
    en: "{tab}: totals or subtotals among the rows, which are counted twice: {count}. Delete them.",
  },
  overdue: {
    ja: "「{tab}」に、「{column}」を過ぎても進行中の商談が{count}件あります（進行中{of}件中）。受注・失注にするか、予定日を直してください。",
    en: '{tab}: open deals past their "{column}": {count} of {of}. Close them, or give them a new day.',
  },
  "no-amount": {
    ja: "「{tab}」に金額のない商談が{count}件あります。見込みでよいので金額を入れてください。",
    en: "{tab}: deals without an amount: {count}. Enter one, even an estimate.",
  },
  "no-owner": {
    ja: "「{tab}」に担当者のいない商談が{count}件あります。担当を決めてください。",
    en: "{tab}: deals without an owner: {count}. Name one.",
  },
  "no-expected-close": {
    ja: "「{tab}」に「{column}」のない進行中の商談が{count}件あります。いつ決まりそうかを入れてください。",
    en: '{tab}: open deals without "{column}": {count}. Enter when they should be decided.',
  },
  "no-next-step": {
    ja: "「{tab}」に「{column}」が空の進行中の商談が{count}件あります。次に何をするかを決めてください。",
    en: '{tab}: open deals whose "{column}" is blank: {count}. Decide what happens next.',
  },
  backwards: {
    ja: "「{tab}」で、前のステージに戻った商談が{count}件あります。早く進めすぎていないか確かめてください。",
    en: "{tab}: deals that went back to an earlier stage: {count}. Were they moved forward too soon?",
  },
  pushed: {
    ja: "「{tab}」に、「{column}」を{times}回以上先に延ばした進行中の商談が{count}件あります。本当に決まる見込みがあるか確かめてください。",
    en: '{tab}: open deals whose "{column}" was pushed back {times} times or more: {count}. Are they still real?',
  },
} as const satisfies Record<string, Text>;

/** The whole audit in a sentence. */
export const auditSummary = {
  "no-data": { ja: "まだ調べるデータがありません。", en: "There are no data to check yet." },
  clean: {
    ja: "{n}行を調べ、気になる点はありませんでした。",
    en: "{n} {n|row was|rows were} checked and nothing was found.",
  },
  warns: {
    ja: "{n}行を調べ、確かめたい点が{warns}件ありました（{score}点）。",
    en: "{n} {n|row was|rows were} checked. Worth a look: {warns} (score {score}).",
  },
  fails: {
    ja: "{n}行を調べ、数字が狂う問題が{fails}件、確かめたい点が{warns}件ありました（{score}点）。",
    en: "{n} {n|row was|rows were} checked. What falsifies numbers: {fails}; worth a look: {warns} (score {score}).",
  },
} as const satisfies Record<string, Text>;

/** Rules in words, for the tab. */
export const checkNames: Readonly<Record<keyof typeof auditMessages, Text>> = {
  missing: { ja: "空欄", en: "Missing" },
  undated: { ja: "完了日なし", en: "Closed without a day" },
  type: { ja: "読めない値", en: "Unreadable" },
  unique: { ja: "IDの重複", en: "Id twice" },
  "duplicate-row": { ja: "行の重複", en: "Row twice" },
  "lost-zeros": { ja: "先頭の0の消失", en: "Lost zeros" },
  "fuzzy-duplicate": { ja: "似た名前", en: "Similar names" },
  "accepted-values": { ja: "決まっていない値", en: "Unknown value" },
  range: { ja: "ありえない数", en: "Impossible number" },
  "part-of-whole": { ja: "部分が全体より大きい", en: "Part above its whole" },
  "date-order": { ja: "日付の前後", en: "Order of days" },
  future: { ja: "未来の日付", en: "In the future" },
  year: { ja: "おかしな年", en: "Strange year" },
  relationships: { ja: "相手のない値", en: "Refers to nothing" },
  "unknown-segment": { ja: "データにない対象", en: "Unknown segment" },
  freshness: { ja: "更新の停止", en: "Stopped coming" },
  gaps: { ja: "抜けた日", en: "Days missing" },
  outlier: { ja: "かけ離れた金額", en: "Far from the rest" },
  unit: { ja: "単位の違い", en: "Another unit" },
  limit: { ja: "行数の上限", en: "At an export's limit" },
  shrunk: { ja: "行の急減", en: "Shrank" },
  cut: { ja: "最後の行が途中", en: "Cut off" },
  totals: { ja: "合計の行", en: "Totals among rows" },
  overdue: { ja: "予定日を過ぎて進行中", en: "Open past its day" },
  "no-amount": { ja: "金額なし", en: "No amount" },
  "no-owner": { ja: "担当者なし", en: "No owner" },
  "no-expected-close": { ja: "予定日なし", en: "No expected day" },
  "no-next-step": { ja: "次の一手なし", en: "No next step" },
  backwards: { ja: "ステージの後戻り", en: "Went back a stage" },
  pushed: { ja: "予定日の先延ばし", en: "Pushed back" },
};

/** Words of the tab Data audit. Symbols stand beside colours, for those who cannot tell the colours apart. */
export const auditWords = {
  title: { ja: "データ監査", en: "Data audit" },
  computed: { ja: "計算日時", en: "Computed" },
  grade: { ja: "信頼度", en: "Trust" },
  kpi: { ja: "KPI", en: "KPI" },
  value: { ja: "実績", en: "Value" },
  low: { ja: "直した場合の下限", en: "If repaired, from" },
  high: { ja: "直した場合の上限", en: "If repaired, to" },
  why: { ja: "理由", en: "Why" },
  legend: {
    ja: "A＝問題なし、B＝確かめたい点あり、C＝注意して使う、D＝判断に使わない",
    en: "A: nothing found · B: worth a look · C: take it with care · D: do not decide by it",
  },
  severity: { ja: "重さ", en: "Severity" },
  tab: { ja: "タブ", en: "Tab" },
  column: { ja: "列", en: "Column" },
  check: { ja: "検査", en: "Check" },
  count: { ja: "件数", en: "Count" },
  what: { ja: "内容と直し方", en: "What, and what to do" },
  rows: { ja: "行（クリックで移動）", en: "Rows (click to go there)" },
  fail: { ja: "✖ 要修正", en: "✖ Repair" },
  warn: { ja: "▲ 確認", en: "▲ Check" },
} as const satisfies Record<string, Text>;
