import { TABLES } from "../../src/facts/tables";
import type { Locale, Text } from "../../src/text/locale";
import { interpolate, type Params } from "../../src/text/message";
import { importWords } from "../import-words";

/** The usage text of the command line, the same in both languages. */
export const USAGE = `npm start -- [--once] [--import TABLE=FILE …] [--map TABLE.field=Header …] [--stage "Name=won" …]
             [--values TABLE.field=ymd|dmy|mdy|decimal-point|decimal-comma|share|percent …]
             [--today 2026-11-23] [--period 2026-10|all] [--by owner] [--locale ja|en] [--out DIR] [--port N]
TABLE: ${Object.keys(TABLES).join(", ")}`;

/** Messages of the command line. */
const words = {
  ...importWords,
  "no-option": {
    ja: "「{option}」というオプションはありません。",
    en: "There is no option {option}.",
  },
  "no-value": {
    ja: "{option} の後に値を書いてください。",
    en: "{option} needs a value after it.",
  },
  "two-halves": {
    ja: "{option} {value}：「名前=値」の形で書いてください。",
    en: "{option} {value}: write it as NAME=VALUE.",
  },
  "no-table": {
    ja: "「{value}」という表はありません。次のどれかにしてください：{tables}",
    en: 'There is no table "{value}". Use one of: {tables}.',
  },
  "map-form": {
    ja: "--map {value}：deals.amount=金額 のように「表.項目=見出し」の形で書いてください。",
    en: "--map {value}: write TABLE.field=Header, such as deals.amount=Amount.",
  },
  "values-form": {
    ja: "--values {value}：deals.amount=decimal-comma のように「表.項目=書き方」の形で書いてください。書き方は、日付なら ymd・dmy・mdy、数なら decimal-point・decimal-comma、割合なら share・percent です。",
    en: "--values {value}: write TABLE.field=FORMAT, such as deals.amount=decimal-comma. Dates are ymd, dmy or mdy, numbers decimal-point or decimal-comma, percentages share or percent.",
  },
  "map-unused": {
    ja: "--map・--values・--stage で「{table}」を指定していますが、その表を取り込んでいません。--import {table}=ファイル名 を加えてください。",
    en: "--map, --values or --stage names {table}, but no such file is imported. Add --import {table}=FILE.",
  },
  "stage-class": {
    ja: '--stage {value}：ステージは open（進行中）・won（受注）・lost（失注）のどれかです。"契約完了=won" のように書いてください。',
    en: '--stage {value}: a stage is open, won or lost, such as "Signed=won".',
  },
  "no-day": {
    ja: "--today {value}：その日付はありません。2026-11-23 のように書いてください。",
    en: "--today {value}: there is no such day. Write it as 2026-11-23.",
  },
  "no-period": {
    ja: "--period {value}：2026-10、2026-Q3、2026、FY2026、先月、all のように書いてください。",
    en: '--period {value}: write 2026-10, 2026-Q3, 2026, FY2026, "last month" or all.',
  },
  "no-locale": {
    ja: "--locale {value}：ja か en にしてください。",
    en: "--locale {value}: use ja or en.",
  },
  "no-port": {
    ja: "--port {value}：0〜65535 の整数にしてください。",
    en: "--port {value}: use a whole number from 0 to 65535.",
  },
  "page-at": {
    ja: "ブラウザで開いてください: {address} （終わるには Ctrl+C）",
    en: "Open it in a browser: {address} (Ctrl+C to stop)",
  },
  "port-taken": {
    ja: "ポート {value} は使えません（{reason}）。--port で別の番号を指定してください。",
    en: "Port {value} cannot be used ({reason}). Choose another with --port.",
  },
  "out-is-file": {
    ja: "--out {value}：同じ名前のファイルがあります。フォルダの名前を指定してください。",
    en: "--out {value}: that is a file. Name a folder.",
  },
  "no-file": {
    ja: "ファイル「{file}」が見つかりません。場所と名前を確かめてください。",
    en: 'There is no file "{file}". Check its place and name.',
  },
  "file-is-folder": {
    ja: "「{file}」はフォルダです。その中のCSVファイルを指定してください。",
    en: '"{file}" is a folder. Name a CSV file in it.',
  },
  "values-hint": {
    ja: "ここでは --values {table}.{field}={format} のように答えられます。",
    en: "Here, --values {table}.{field}={format} is an answer.",
  },
  "nothing-by": {
    ja: "「{by}」で分けられる列がないので、内訳はありません。分けられるのは {found} です。",
    en: 'No table has a "{by}" to break down by. There are: {found}.',
  },
} as const satisfies Record<string, Text>;

export type CliMessage = keyof typeof words;

export function say(code: CliMessage, locale: Locale, params: Params = {}): string {
  return interpolate(words[code], locale, { tables: Object.keys(TABLES).join(", "), ...params });
}
