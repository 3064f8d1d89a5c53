import type { Text } from "../src/text/locale";

/** Messages of an import that the command line and the page share. */
export const importWords = {
  "no-header": {
    ja: "--map {table}.{field}={header}：ファイル「{file}」に「{header}」という見出しはありません。あるのは {found} です。",
    en: '--map {table}.{field}={header}: "{file}" has no header "{header}". It has: {found}.',
  },
  "map-hint": {
    ja: "ここでは --map {table}.項目=見出し で列を指定できます。",
    en: "Here, --map {table}.field=Header names a column.",
  },
  "day-hint": {
    ja: "ここでは --map {table}.date=2026-10-31 のように、集計期間の最後の日を指定できます。",
    en: "Here, --map {table}.date=2026-10-31 gives the last day of the period.",
  },
} as const satisfies Record<string, Text>;

export type ImportMessage = keyof typeof importWords;
