import type { Text } from "../locale";

/** What is said about a person's data. Placeholders: tab, row, column, value, table, field and the details. */
export const factsMessages = {
  "no-known-header": {
    ja: "「{table}」の列が1つも分かりませんでした（見出し：{header}）。表の種類が合っているか、見出しの行があるか確かめてください。見出しの名前だけが違うときは、見出しを直すか「列の対応」タブで列を指定してください。",
    en: "No column of {table} was recognised (header: {header}). Check that it is the right table and has a header row. If only the names differ, change them or name the columns in the Mapping tab.",
  },
  "no-room": {
    ja: "このファイルの取り込みには{need}セルが要りますが、スプレッドシートにはあと{left}セルしか入りません（上限1,000万セル。取り込む間は行が2か所に並びます）。何も変えていません。使わないタブや空の行・列を消すか、期間を分けて書き出してください。",
    en: "Importing this file takes {need} {need|cell|cells}, and the spreadsheet has room for only {left} more (10 million at most; while rows are imported they stand in two places). Nothing was changed. Delete tabs, blank rows and columns you do not need, or export shorter periods one by one.",
  },
  "key-missing": {
    ja: "このファイルには「{column}」の列がありません。「{tab}」の行と突き合わせられないので、取り込みませんでした。この列を含めて書き出してください。",
    en: 'This file has no column "{column}", so its rows cannot be matched with those of "{tab}". Nothing was imported: export it with that column.',
  },
  "unit-differs": {
    ja: "「{tab}」では「{before}」、このファイルでは「{after}」と、金額の単位が違います。混ざるので取り込みませんでした。同じ単位で書き出すか、「列の対応」タブで単位（倍率）を指定してください。",
    en: 'The unit differs: "{before}" in "{tab}", "{after}" in this file. Nothing was imported, or they would mix. Export in one unit, or set the scale in the Mapping tab.',
  },
  "required-missing": {
    ja: "「{table}」に必要な「{field}」の列が見つかりません。「列の対応」タブで列を指定してください。",
    en: "{table} needs a column for {field}, and none was found. Name it in the Mapping tab.",
  },
  "day-needed": {
    ja: "「{table}」のファイルには日付の列も集計期間もないため、いつの数字か分かりません。取り込んでいません。集計期間の最後の日を指定して、もう一度取り込んでください。",
    en: "Nothing was imported: the {table} file has no column of days and names no period, so nobody can tell when its numbers are of. Import it again with the last day of the period they cover.",
  },
  "day-of-stretch": {
    ja: "「{table}」のファイルは期間 {period} の合計です。その最後の日 {day} の数字として取り込みました。",
    en: "The {table} file holds totals of {period}; its rows stand on the last day, {day}.",
  },
  "day-of-count": {
    ja: "「{table}」の「{column}」を、期間 {period} の始まりから数えた日として取り込みました。",
    en: '{table}: "{column}" was read as the day counted from the start of {period}.',
  },
  "wide-read": {
    ja: "「{table}」はチャネルごとに列が分かれた表と見て、チャネルごとの行にしました（{columns}）。違う列は「列の対応」タブの種類 wide で値を「cost: チャネル名」（除くなら -）に直し、全体をやめるなら項目 *、値 - の行を足して、もう一度取り込んでください。",
    en: "{table} has a column for each channel, so it was turned into rows of one channel each ({columns}). To correct a column, change its value of kind wide in the Mapping tab (cost: channel, or - to leave it out); to decline altogether add item *, value -. Then import again.",
  },
  "wide-left-out": {
    ja: "「{table}」の次の列はどのチャネルの費用・表示回数・クリック数とも読めず、取り込んでいません：{columns}。必要なら「列の対応」タブの種類 wide で指定してください。",
    en: "{table}: these columns are no channel's cost, impressions or clicks and were left out: {columns}. If one is, say so in the Mapping tab, kind wide.",
  },
  "column-rivals": {
    ja: "「{table}」の「{field}」に使えそうな列が複数あります。「{column}」を使いました（ほかに {others}）。「列の対応」タブで確かめてください。",
    en: '{table}: several columns could be {field}. "{column}" was used (also: {others}). Check the Mapping tab.',
  },
  "column-misfit": {
    ja: "「{table}」の「{column}」は名前は「{field}」に合いますが、中身のほとんどがそう読めません。データか「列の対応」タブを確かめてください。",
    en: '{table}: "{column}" is named like {field}, but most of its cells cannot be read so. Check the data or the Mapping tab.',
  },
  "column-unsure": {
    ja: "「{table}」の「{field}」は「{column}」と推定しました。名前が似ているだけなので「列の対応」タブで確かめてください。",
    en: '{table}: "{column}" was taken for {field} by likeness of name only. Check the Mapping tab.',
  },
  "column-unconfirmed": {
    ja: "「{table}」の「{field}」は「{column}」と推定したままです。正しければ「列の対応」タブの「決め方」を person にし、違えば列名を直してください。",
    en: '{table}: "{column}" is still only a guess for {field}. In the Mapping tab set Decided by to person if it is right, or correct the column.',
  },
  "column-gone": {
    ja: "タブ「{tab}」に「{column}」の列がありません（{field}）。見出しを戻すか「列の対応」タブで直してください。",
    en: 'Tab "{tab}" has no column "{column}" any more ({field}). Restore the header or correct the Mapping tab.',
  },
  "dates-ambiguous": {
    ja: "「{table}」の列「{column}」は、年・月・日がどの順に並んでいるか決められません。「列の対応」タブに種類 date order、値 ymd（年/月/日）・dmy（日/月/年）・mdy（月/日/年）のどれかを入れてください。それまでこの列の日付は読みません。",
    en: '{table}, column "{column}": the order of day, month and year cannot be told. In the Mapping tab set date order to ymd, dmy or mdy; until then its dates are not read.',
  },
  "dates-mixed": {
    ja: "「{table}」の列「{column}」には日/月と月/日が混ざっています。書き方をそろえるか「列の対応」タブで並びを指定してください。",
    en: '{table}, column "{column}" mixes day/month and month/day. Make them alike, or set the date order in the Mapping tab.',
  },
  "unit-above": {
    ja: "タブ「{tab}」の表題には「{value}」とありますが、列の見出しに単位がないため、書かれた数をそのまま数えています。見出しを「金額（{value}）」のように直すか、「列の対応」タブに種類 scale、項目 amount（費用なら cost）、値に倍率（千円なら 1000）を入れてください。",
    en: 'Tab "{tab}": the title says {value}, but no column header does, so the numbers count as they stand. Put the unit into the header, such as 金額（{value}）, or add a row to the Mapping tab: kind scale, item amount (cost for spend), value 1000 for 千円.',
  },
  "stage-unknown": {
    ja: "ステージ「{value}」は進行中・受注・失注のどれですか。「列の対応」タブで open・won・lost を指定してください。それまでこの商談は数えません。",
    en: 'Is the stage "{value}" open, won or lost? Say so in the Mapping tab; until then its deals are not counted.',
  },
  "stage-open": {
    ja: "タブ「{tab}」{row}行：ステージ「{value}」の意味が決まっていません。「列の対応」タブで open・won・lost を指定してください。",
    en: 'Tab "{tab}", row {row}: nobody has said what stage "{value}" means. Set open, won or lost in the Mapping tab.',
  },
  "stage-empty": {
    ja: "タブ「{tab}」{row}行：ステージが空です。ステージを入れてください。",
    en: 'Tab "{tab}", row {row}: the stage is empty. Fill it in.',
  },
  "not-a-number": {
    ja: "タブ「{tab}」{row}行の「{column}」に、数値として読めない「{value}」があります。数値に直してください。",
    en: 'Tab "{tab}", row {row}, column "{column}": "{value}" is not a number. Correct it.',
  },
  "date-in-number": {
    ja: "タブ「{tab}」{row}行の「{column}」に日付が入っています。数値に直してください。",
    en: 'Tab "{tab}", row {row}, column "{column}" holds a date where a number belongs. Correct it.',
  },
  "not-a-date": {
    ja: "タブ「{tab}」{row}行の「{column}」の「{value}」は日付として読めません。2026/10/08 のように直してください。",
    en: 'Tab "{tab}", row {row}, column "{column}": "{value}" is not a date. Write it like 2026-10-08.',
  },
  "day-empty": {
    ja: "タブ「{tab}」{row}行：「{column}」が空なので数えません。合計の行なら消してください。そうでなければ日付を入れてください。",
    en: 'Tab "{tab}", row {row}: "{column}" is empty, so the row is not counted. Delete it if it is a total; otherwise enter the date.',
  },
  "date-order-open": {
    ja: "タブ「{tab}」{row}行の「{column}」の「{value}」は、年・月・日の並びが決まるまで読めません。「列の対応」タブで指定してください。",
    en: 'Tab "{tab}", row {row}, column "{column}": "{value}" waits for the date order. Set it in the Mapping tab.',
  },
  "more-faults": {
    ja: "タブ「{tab}」の「{column}」には、ほかにも読めない値が {count} 件あります。",
    en: 'Tab "{tab}", column "{column}": {count} more {count|value|values} cannot be read.',
  },
  "duplicate-id": {
    ja: "タブ「{tab}」{row}行：ID「{value}」が重複しています。{kept}行目を使いました。不要な行を消してください。",
    en: 'Tab "{tab}", row {row}: id "{value}" stands twice. Row {kept} was used. Delete the one that is not needed.',
  },
  "table-empty": {
    ja: "タブ「{tab}」に読めるデータ行がありません。",
    en: 'Tab "{tab}" has no rows that can be read.',
  },
  "no-id": {
    ja: "タブ「{tab}」に商談IDの列がないため、同じ商談の更新や変化を追えません。IDを含めて書き出してください。",
    en: 'Tab "{tab}" has no deal id, so updates and changes of a deal cannot be followed. Export it with ids.',
  },
  "currencies-mixed": {
    ja: "タブ「{tab}」に設定と違う通貨（{found}）の金額があります。数えているのは設定の通貨 {used} だけで、{count}行の金額は入っていません。",
    en: 'Tab "{tab}" holds amounts in other currencies than the one in Settings ({found}). Only {used} counts; the amounts of {count} {count|row|rows} are left out.',
  },
  "tax-mixed-excluded": {
    ja: "タブ「{tab}」に税込と税抜の金額があります。税抜だけを数え、税込の{count}行の金額は入っていません。「設定」タブの「税込・税抜」で変えられます。",
    en: 'Tab "{tab}" holds amounts with and without tax. Only those without tax count; {count} {count|row is|rows are} left out. Settings, "Tax", changes that.',
  },
  "tax-mixed-included": {
    ja: "タブ「{tab}」に税込と税抜の金額があります。税込だけを数え、税抜の{count}行の金額は入っていません。「設定」タブの「税込・税抜」で変えられます。",
    en: 'Tab "{tab}" holds amounts with and without tax. Only those with tax count; {count} {count|row is|rows are} left out. Settings, "Tax", changes that.',
  },
  "cost-unknown": {
    ja: "タブ「{tab}」の{count}行には粗利も原価もありません。粗利と粗利率には入っていません。",
    en: '{count} {count|row|rows} of tab "{tab}" {count|has|have} neither gross profit nor cost; gross profit and margin leave them out.',
  },
  "setting-unknown": {
    ja: "「{tab}」タブ {row}行「{column}」：「{value}」は使えません。{choices} のどれかにしてください。いまは {used} として動いています。",
    en: '{tab}, row {row}, "{column}": "{value}" cannot be used. Enter one of {choices}; {used} is used until then.',
  },
  "currency-differs": {
    ja: "「{table}」の金額は {found} のようですが、設定の通貨は {expected} です。混ぜずに、どちらかにそろえてください。",
    en: "The amounts of {table} look like {found}, but the workbook counts in {expected}. Do not mix them: convert one, or change the currency in Settings.",
  },
  "tab-gone": {
    ja: "データのタブ「{tab}」が見つかりません。元に戻すか、データソースから外してください。",
    en: 'The data tab "{tab}" is gone. Restore it, or remove it from the Sources tab.',
  },
  "tab-copied": {
    ja: "タブ「{copy}」は「{tab}」と同じ見出しです。{table}のデータはどちらですか。いま数えているのは「{tab}」だけです。「{copy}」のほうなら、データソースのタブ番号を {id} に変えてください。要らない写しは消してください。",
    en: '"{copy}" has the same header as "{tab}". Which one holds your {table}? Only "{tab}" is counted now. If it is "{copy}", set the tab id in the Sources tab to {id}; delete the copy you do not need.',
  },
  "own-tab-copied": {
    ja: "タブ「{copy}」は「{tab}」の写しです。読んだり書いたりするのは「{tab}」だけで、写しはそのまま残ります。要らなければ消してください。",
    en: '"{copy}" is a copy of "{tab}". Only "{tab}" is read and refreshed; the copy stays as it is. Delete it if you do not need it.',
  },
  "table-twice": {
    ja: "「{table}」のデータが2つのタブにあります。「{tab}」は使っていません。どちらを使うか、データソースのタブで1つにしてください。",
    en: '{table} comes from two tabs; "{tab}" was not used. Keep one of them in the Sources tab.',
  },
  "target-unknown-kpi": {
    ja: "「{tab}」タブ {row}行「{column}」：「{value}」というKPIはありません。KPIタブのIDを使ってください。",
    en: '{tab}, row {row}, "{column}": there is no KPI "{value}". Use an id from the KPI tab.',
  },
  "target-unknown-field": {
    ja: "「{tab}」タブ {row}行「{column}」：「{value}」の項目はデータにないので、この目標はどこにも使われません。owner=佐藤 のように「項目=値」で書いてください。",
    en: '{tab}, row {row}, "{column}": "{value}" names no field of the data, so this target is never used. Write field=value, such as owner=Sato.',
  },
  "goal-unknown-kpi": {
    ja: "「{tab}」タブ {row}行「{column}」：「{value}」というKPIはありません。KPIタブのIDを使ってください。",
    en: '{tab}, row {row}, "{column}": there is no KPI "{value}". Use an id from the KPI tab.',
  },
  "word-unknown": {
    ja: "「{tab}」タブ {row}行「{column}」：「{value}」は使えません。{choices} のどれかにするか、空にしてください。",
    en: '{tab}, row {row}, "{column}": "{value}" cannot be used. Enter one of {choices}, or leave it empty.',
  },
  "border-unusable": {
    ja: "「{tab}」タブ {row}行「{column}」：「{value}」は使えません。その時点で期待される値の何%に届かなければ赤にするかを、80% のように1%以上100%未満で書いてください。少ないほど良いKPIの80%は、目標の125%を超えると赤という意味です。空にすると自動で判断し、いまもそうしています。",
    en: '{tab}, row {row}, "{column}": "{value}" cannot be used. Write the share of what is expected below which the KPI is red, from 1% to below 100%, such as 80%. Where less is better, 80% means red above 125% of the target. Empty leaves it to the method, which decides until then.',
  },
  "target-bad-period": {
    ja: "「{tab}」タブ {row}行「{column}」：「{value}」は期間として読めません。2026-10 や 2026-Q3、2026年度 のように書いてください。",
    en: '{tab}, row {row}, "{column}": "{value}" is not a period. Write 2026-10, 2026-Q3 or FY2026.',
  },
  "period-first-day": {
    ja: "「{tab}」タブ {row}行「{column}」：「{value}」は日付なので、{period} として読みました（2026-10 のように入力した月は、Googleスプレッドシートが1日の日付に変えます）。それでよければ、先頭に ' を付けて '{period} と入力し直すと、この確認は消えます。その1日だけなら {day}..{day} と書いてください。",
    en: '{tab}, row {row}, "{column}": "{value}" is a date and was read as {period}, because Google Sheets turns a typed month into its first day. If that is right, type \'{period} with an apostrophe in front and this question goes away; for that one day write {day}..{day}.',
  },
  "period-no-year": {
    ja: "「{tab}」タブ {row}行「{column}」：「{value}」には年がないので、いまの年度の {period} として読みました。年度が変わると別の期間になります。{period} のように年も書いてください。",
    en: '{tab}, row {row}, "{column}": "{value}" names no year and was read as {period}, in the running fiscal year. Next year it would be another: write {period}.',
  },
  "deadline-first-day": {
    ja: "「{tab}」タブ {row}行「{column}」：{day} までと読みました（{period} のように入力した月は、Googleスプレッドシートが1日の日付に変えます）。月末までなら {end} にしてください。",
    en: '{tab}, row {row}, "{column}": read as {day}, which Google Sheets also makes of a typed {period}. If the whole month was meant, write {end}.',
  },
  "setting-unusable": {
    ja: "「{tab}」タブ {row}行「{column}」：「{value}」は使えません。{least}〜{most} の整数にしてください。いまは {used} として動いています。",
    en: '{tab}, row {row}, "{column}": "{value}" cannot be used. Enter a whole number from {least} to {most}; {used} is used until then.',
  },
  "setting-currency": {
    ja: "「{tab}」タブ {row}行「{column}」：「{value}」は通貨コードではありません。JPY、USD のような英字3文字にしてください。いまは {used} として動いています。",
    en: '{tab}, row {row}, "{column}": "{value}" is no currency code. Enter three letters such as JPY or USD; {used} is used until then.',
  },
  "setting-by": {
    ja: "「{tab}」タブ {row}行「{column}」：「{value}」という項目はどの表にもないので、内訳は出ません。使えるのは {found} です。",
    en: '{tab}, row {row}, "{column}": no table has a field "{value}", so nothing is broken down. There are: {found}.',
  },
  "setting-period": {
    ja: "「{tab}」タブ {row}行「{column}」：「{value}」は期間として読めません。2026-10、2026-Q3、FY2026、all のように書いてください。それまではKPIごとの標準の期間で表示します。",
    en: '{tab}, row {row}, "{column}": "{value}" is not a period. Write it like 2026-10, 2026-Q3, FY2026 or all; until then each KPI shows its own.',
  },
  "bad-address": {
    ja: "メンバータブ：{name} さんのメール「{value}」は宛先として使えません。直してください。",
    en: 'People: "{value}" is not an e-mail address ({name}). Correct it.',
  },
} as const satisfies Record<string, Text>;
