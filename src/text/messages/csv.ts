import type { Text } from "../locale";

/** A column whose header is empty, by its letter. */
export const namelessColumn: Text = { ja: "列{letter}", en: "Column {letter}" };

/** What is said about a file that cannot be read as it stands. */
export const csvMessages = {
  "csv-empty": {
    ja: "ファイル「{file}」は空です。書き出しをもう一度行い、行が入っているか確かめてください。",
    en: '"{file}" is empty. Export it again and check that it has rows.',
  },
  "csv-header-only": {
    ja: "ファイル「{file}」には見出し行しかありません。書き出しの期間や絞り込みを確かめてください。",
    en: '"{file}" holds a header and no rows. Check the period and filters of the export.',
  },
  "csv-binary": {
    ja: "ファイル「{file}」はCSVではありません（Excelや画像など）。ExcelならCSV形式で保存し直してください。",
    en: '"{file}" is not a CSV but a binary file (Excel, a picture …). In Excel, save it as CSV first.',
  },
  "csv-too-large": {
    ja: "ファイル「{file}」は {megabytes} MB で、上限の30 MBを超えています。期間を分けて書き出してください。",
    en: '"{file}" has {megabytes} MB; the limit is 30 MB. Export shorter periods one by one.',
  },
  "csv-unreadable": {
    ja: "ファイル「{file}」を開けませんでした。移動や削除をしていないか、ほかのソフトで開いていないか確かめて、選び直してください。",
    en: '"{file}" could not be opened. Check that it was not moved and is not open in another program, then choose it again.',
  },
  "csv-open-quote": {
    ja: 'ファイル「{file}」の {line} 行目付近で引用符（"）が閉じていません。その行を直して取り込み直してください。',
    en: '"{file}": a quotation mark opened near line {line} is never closed. Correct the line and import again.',
  },
  "csv-several-tables": {
    ja: "ファイル「{file}」には表が {count} つ入っています。{line} 行目からの表を使いました。",
    en: '"{file}" holds {count} {count|table|tables}. The one from line {line} was used.',
  },
  "csv-ragged": {
    ja: "ファイル「{file}」の {count} 行は列の数が見出しと合いません（最初は {line} 行目）。余った値は捨てずに、右の列に残しました。",
    en: '"{file}": {count} {count|row has|rows have} more cells than the header (first: line {line}). The extra cells were kept as further columns.',
  },
  "csv-unit-above": {
    ja: "ファイル「{file}」の表題には「{unit}」とありますが、列の見出しに単位がありません。このままでは書かれた数をそのまま数えます。見出しを「金額（{unit}）」のように直して取り込み直すか、「列の対応」タブに種類 scale、項目 amount（費用なら cost）、値に倍率（千円なら 1000）を入れてください。",
    en: 'The title in "{file}" says {unit}, but no column header does, so its numbers count as they stand. Put the unit into the header, such as 金額（{unit}）, and import again; or add a row to the Mapping tab: kind scale, item amount (cost for spend), value 1000 for 千円.',
  },
} as const satisfies Record<string, Text>;
