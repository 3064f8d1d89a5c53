import type { Text } from "../locale";

/** What a check found, by its name. Placeholders: tab, column, count, of, and what the check adds. */
export const auditMessages = {
  missing: {
    ja: "「{tab}」の「{column}」が空の行が{count}行あります（{of}行中）。値を入れてください。",
    en: '{tab}: "{column}" is blank in {count} of {of} rows. Fill it in.',
  },
  undated: {
    ja: "「{tab}」に、受注か失注なのに「{column}」が空の商談が{count}件あります。どの月にも数えられません。日付を入れてください。",
    en: '{tab}: {count} won or lost deals have no "{column}", so no month counts them. Enter the day.',
  },
  type: {
    ja: "「{tab}」の「{column}」に読めない値が{count}件あります（例「{value}」）。数値や日付に直してください。",
    en: '{tab}: {count} values of "{column}" cannot be read, such as "{value}". Write them as numbers or dates.',
  },
  unique: {
    ja: "「{tab}」に同じIDの行があります（{count}行、例「{value}」）。最後の行だけを数えています。要らない行を消してください。",
    en: '{tab}: {count} rows repeat the id of a later one, such as "{value}". Only the last counts; delete the others.',
  },
  "duplicate-row": {
    ja: "「{tab}」に、前の行とまったく同じ行が{count}行あります。二重に取り込んでいれば消してください。",
    en: "{tab}: {count} rows are exact copies of earlier ones. If they were imported twice, delete them.",
  },
  "lost-zeros": {
    ja: "「{tab}」の「{column}」で、先頭の0が消えたらしい値が{count}件あります。書式を「書式なしテキスト」にして入れ直してください。",
    en: '{tab}: {count} values of "{column}" seem to have lost their leading zeros. Format the column as plain text and enter them again.',
  },
  "fuzzy-duplicate": {
    ja: "「{tab}」の「{column}」に、同じものらしい名前が{count}組あります（{examples}）。同じなら書き方をそろえてください。",
    en: '{tab}: {count} pairs of names in "{column}" look like one and the same ({examples}). If they are, spell them alike.',
  },
  "accepted-values": {
    ja: "「{tab}」の「{column}」に、決まっていない値が{count}行あります（「{value}」）。もしかして：{meant}",
    en: '{tab}: {count} rows have an unknown value in "{column}" ("{value}"). Did you mean: {meant}?',
  },
  range: {
    ja: "「{tab}」の「{column}」に、ありえない数が{count}行あります（例 {value}）。正しい数に直してください。",
    en: '{tab}: "{column}" is an impossible number in {count} rows, such as {value}. Correct it.',
  },
  "part-of-whole": {
    ja: "「{tab}」の{count}行で「{column}」が「{whole}」より大きくなっています。列の取り違えがないか確かめてください。",
    en: '{tab}: "{column}" is greater than "{whole}" in {count} rows. Check that the columns are not mixed up.',
  },
  "date-order": {
    ja: "「{tab}」の{count}行で「{column}」が「{before}」より前になっています。どちらかの日付を直してください。",
    en: '{tab}: in {count} rows "{column}" comes before "{before}". Correct one of the days.',
  },
  future: {
    ja: "「{tab}」の{count}行で「{column}」が未来の日付です。もう起きたことなら日付を、まだなら状態を直してください。",
    en: '{tab}: "{column}" lies in the future in {count} rows. Correct the day, or the state if it has not happened yet.',
  },
  year: {
    ja: "「{tab}」の「{column}」に、年がおかしい日付が{count}行あります。",
    en: '{tab}: the year of "{column}" cannot be right in {count} rows.',
  },
  relationships: {
    ja: "「{tab}」の「{column}」に、「{other}」にない値が{count}行あります（例「{value}」）。「{other}」に足すか、値を直してください。",
    en: '{tab}: {count} rows name a "{column}" that {other} does not have, such as "{value}". Add it there, or correct it.',
  },
  "unknown-segment": {
    ja: "「{tab}」の{count}行の対象「{value}」はデータにないので、その目標はどこにも使われません。もしかして：{meant}",
    en: '{tab}: {count} targets are for "{value}", which no data have, so nothing uses them. Did you mean: {meant}?',
  },
  freshness: {
    ja: "「{tab}」は{day}を最後に、{count}営業日データがありません（ふだんは{of}営業日以内）。取り込みを確かめてください。",
    en: "{tab}: nothing new since {day}, {count} business days ago; usually rows come within {of}. Check the import.",
  },
  gaps: {
    ja: "「{tab}」はほぼ毎営業日データがあるのに、{count}日分だけ抜けています（{days}）。その日を取り込み直してください。",
    en: "{tab} has rows on nearly every business day, but {count} are missing ({days}). Import those days again.",
  },
  outlier: {
    ja: "「{tab}」の「{column}」に、ほかと大きく離れた金額が{count}行あります（例 {value}、ふだんは{usual}前後）。桁を確かめてください。正しければそのままで構いません。",
    en: '{tab}: {count} amounts in "{column}" are far from the rest, such as {value} where {usual} is usual. Check the digits; if they are right, leave them.',
  },
  unit: {
    ja: "「{tab}」の「{column}」は「{other}」の「{otherColumn}」のちょうど{factor}分の1くらいです。千円・万円など単位が違うのではありませんか。",
    en: '{tab}: "{column}" is almost exactly {factor} times smaller than "{otherColumn}" in {other}. Are they in different units?',
  },
  limit: {
    ja: "「{tab}」はちょうど{count}行です。書き出しの上限で切れていないか、元のシステムの件数と比べてください。",
    en: "{tab} has exactly {count} rows, a usual limit of exports. Compare with the number in the system it came from.",
  },
  shrunk: {
    ja: "「{tab}」が前回の{of}行から{now}行に減りました。書き出しの条件が変わっていないか確かめてください。",
    en: "{tab} went from {of} rows to {now} since the last refresh. Check that the export was not filtered.",
  },
  cut: {
    ja: "「{tab}」の最後の行が途中で切れています。取り込みをやり直してください。",
    en: "{tab}: the last row stops half-way. Import it again.",
  },
  totals: {
    ja: "「{tab}」のデータの中に合計・小計の行が{count}行あり、二重に数えています。消してください。",
    en: "{tab}: {count} totals or subtotals stand among the rows and are counted twice. Delete them.",
  },
  overdue: {
    ja: "「{tab}」に、「{column}」を過ぎても進行中の商談が{count}件あります（進行中{of}件中）。受注・失注にするか、予定日を直してください。",
    en: '{tab}: {count} of {of} open deals are past their "{column}". Close them, or give them a new day.',
  },
  "no-amount": {
    ja: "「{tab}」に金額のない商談が{count}件あります。見込みでよいので金額を入れてください。",
    en: "{tab}: {count} deals have no amount. Enter one, even an estimate.",
  },
  "no-owner": {
    ja: "「{tab}」に担当者のいない商談が{count}件あります。担当を決めてください。",
    en: "{tab}: {count} deals have no owner. Name one.",
  },
  "no-expected-close": {
    ja: "「{tab}」に「{column}」のない進行中の商談が{count}件あります。いつ決まりそうかを入れてください。",
    en: '{tab}: {count} open deals have no "{column}". Enter when they should be decided.',
  },
  "no-next-step": {
    ja: "「{tab}」に「{column}」が空の進行中の商談が{count}件あります。次に何をするかを決めてください。",
    en: '{tab}: "{column}" is blank for {count} open deals. Decide what happens next.',
  },
  backwards: {
    ja: "「{tab}」で、前のステージに戻った商談が{count}件あります。早く進めすぎていないか確かめてください。",
    en: "{tab}: {count} deals went back to an earlier stage. Were they moved forward too soon?",
  },
  pushed: {
    ja: "「{tab}」に、「{column}」を{times}回以上先に延ばした進行中の商談が{count}件あります。本当に決まる見込みがあるか確かめてください。",
    en: '{tab}: {count} open deals have had their "{column}" pushed back {times} times or more. Are they still real?',
  },
} as const satisfies Record<string, Text>;

/** The whole audit in a sentence. */
export const auditSummary = {
  "no-data": { ja: "まだ調べるデータがありません。", en: "There are no data to check yet." },
  clean: {
    ja: "{n}行を調べ、気になる点はありませんでした。",
    en: "{n} rows were checked and nothing was found.",
  },
  warns: {
    ja: "{n}行を調べ、確かめたい点が{warns}件ありました（{score}点）。",
    en: "{n} rows were checked; {warns} things are worth a look (score {score}).",
  },
  fails: {
    ja: "{n}行を調べ、数字が狂う問題が{fails}件、確かめたい点が{warns}件ありました（{score}点）。",
    en: "{n} rows were checked: {fails} problems that falsify numbers, and {warns} things worth a look (score {score}).",
  },
} as const satisfies Record<string, Text>;
