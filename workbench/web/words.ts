import type { Locale, Text } from "../../src/text/locale";
import { interpolate, type Params } from "../../src/text/message";

const words = {
  name: { ja: "羅針盤ワークベンチ", en: "Rashinban workbench" },
  loading: { ja: "スプレッドシートを開いています…", en: "Opening the spreadsheet…" },
  failed: {
    ja: "開けませんでした。ページを読み込み直してください。（{reason}）",
    en: "It could not be opened. Reload the page. ({reason})",
  },
  running: { ja: "スクリプトを実行しています", en: "Running script" },
  file: { ja: "ファイル", en: "File" },
  extensions: { ja: "拡張機能", en: "Extensions" },
  "open-csv": { ja: "CSVを開く…", en: "Open a CSV…" },
  "save-xlsx": { ja: "ダウンロード（.xlsx）", en: "Download (.xlsx)" },
  install: { ja: "Googleに入れる…", en: "Install in Google Sheets…" },
  "install-lead": {
    ja: "使いたいスプレッドシートで「拡張機能 → Apps Script」を開き、三つのファイルを貼り付けます。ターミナルは要りません。",
    en: "In the spreadsheet you want it in, choose Extensions → Apps Script, and paste three files. No terminal is needed.",
  },
  "install-code": {
    ja: "「コード.gs」の中身をすべて消して、これを貼り付けます。",
    en: "Delete everything in Code.gs and paste this.",
  },
  "install-sidebar": {
    ja: "「ファイル」の横の「＋ → HTML」で「sidebar」という名前のファイルを作り、中身をこれに置き換えます。",
    en: "With + → HTML beside Files, make a file named sidebar, and replace what is in it with this.",
  },
  "install-manifest": {
    ja: "左の歯車「プロジェクトの設定」で「appsscript.json」の表示にチェックを入れ、エディタに戻って中身をこれに置き換えます。",
    en: "Under Project Settings (the gear on the left), tick Show “appsscript.json” manifest file in editor; back in the editor, replace what is in that file with this.",
  },
  "install-after": {
    ja: "保存してスプレッドシートを再読み込みすると、数秒で「拡張機能」の中にメニューが現れます。",
    en: "Save and reload the spreadsheet. After some seconds the menu appears under Extensions.",
  },
  "install-warning": {
    ja: "初めてのときだけGoogleが許可を求めます。「このアプリは Google で確認されていません」と出たら、左下の「詳細」、続いて「（スクリプトの名前）に移動」、最後に「許可」を押します。ご自身で貼り付けたコピーなので、Googleの審査を受けていないだけです。",
    en: "The first time, Google asks for permission. Where it says “Google hasn’t verified this app”, choose Advanced at the lower left, then Go to (the script’s name), then Allow. It is a copy that you pasted yourself, so nobody at Google has reviewed it.",
  },
  copy: { ja: "{name} をコピー", en: "Copy {name}" },
  copied: { ja: "コピーしました", en: "Copied" },
  "not-copied": {
    ja: "コピーできませんでした。ダウンロードして開き、中身をすべてコピーしてください。",
    en: "It could not be copied. Download it, open it, and copy all of it.",
  },
  "download-file": { ja: "{name} をダウンロード", en: "Download {name}" },
  "start-over": { ja: "最初からやり直す…", en: "Start over…" },
  "start-over-sure": {
    ja: "このブラウザにあるワークブック・メール・設定をすべて消して、空のスプレッドシートから始めます。",
    en: "This deletes the workbook, its mails and its settings in this browser and starts with an empty spreadsheet.",
  },
  "start-over-do": { ja: "消してやり直す", en: "Delete and start over" },
  cancel: { ja: "キャンセル", en: "Cancel" },
  close: { ja: "閉じる", en: "Close" },
  ok: { ja: "OK", en: "OK" },
  language: { ja: "言語", en: "Language" },
  outbox: { ja: "送信箱", en: "Outbox" },
  clock: { ja: "時計", en: "Clock" },
  faults: { ja: "障害", en: "Faults" },
  runs: { ja: "実行履歴", en: "Executions" },
  charts: { ja: "グラフ", en: "Charts" },
  "show-charts": { ja: "グラフを表示（{count}）", en: "Show charts ({count})" },
  "hide-charts": { ja: "グラフを隠す", en: "Hide charts" },
  tools: { ja: "ワークベンチ", en: "Workbench" },
  "no-mail": { ja: "送られたメールはまだありません。", en: "No mail has been sent yet." },
  "mail-html": { ja: "受信したとおり", en: "As received" },
  "mail-text": { ja: "テキスト版", en: "Plain text" },
  from: { ja: "差出人", en: "From" },
  to: { ja: "宛先", en: "To" },
  sent: { ja: "送信", en: "Sent" },
  "clock-lead": {
    ja: "この時計はひとりでに進みません。進めると、その間の時刻トリガーが順に動きます。",
    en: "This clock does not move by itself. When you move it, the clock triggers due in between fire in turn.",
  },
  "add-hour": { ja: "1時間進める", en: "Advance one hour" },
  "add-day": { ja: "1日進める", en: "Advance one day" },
  "add-week": { ja: "1週間進める", en: "Advance one week" },
  triggers: { ja: "時刻トリガー", en: "Clock triggers" },
  "no-trigger": { ja: "ありません。", en: "None." },
  next: { ja: "次回", en: "Next" },
  fired: {
    ja: "動いたトリガー：{count}件、失敗：{failed}件",
    en: "Triggers fired: {count}, failed: {failed}",
  },
  "faults-lead": {
    ja: "うまくいかないときに何が起きるかを確かめられます。",
    en: "See what happens when things go wrong.",
  },
  "fail-next": { ja: "サイドバーの次の要求を失敗させる", en: "Make the sidebar's next request fail" },
  "lose-answers": {
    ja: "サイドバーへの答えをなくす（処理は済む）",
    en: "Lose the answers to the sidebar (the work is done)",
  },
  "fail-script": { ja: "次の実行を途中で落とす", en: "Break the next run half-way" },
  service: { ja: "Googleのサービス", en: "Google service" },
  "fail-service": {
    ja: "{service}の次の呼び出しを失敗させる",
    en: "Make the next call of {service} fail",
  },
  slow: { ja: "サイドバーの要求を3秒遅らせる", en: "Delay the sidebar's requests by 3 seconds" },
  "no-quota": { ja: "今日のメールの上限を使い切る", en: "Use up today's mail quota" },
  "quota-left": { ja: "今日あと{count}通送れます。", en: "{count} more mails can be sent today." },
  revoke: { ja: "アドオンの許可を取り消す", en: "Revoke the add-on's authorization" },
  lock: { ja: "他の人が更新中ということにする", en: "Let somebody else be refreshing" },
  "refuse-late": {
    ja: "書き込みの拒否を、次の反映まで遅らせる",
    en: "Tell refused writes late, at the next flush",
  },
  "ways-lead": {
    ja: "Googleの動きで、確かめられていないものと、いつも同じではないもの：",
    en: "What nobody could check about Google, or what it does only sometimes:",
  },
  "page-cut": { ja: "配信されるページのスクリプト", en: "Scripts of a served page" },
  "page-cut-all": { ja: "// と /* */ を文字列の中でも切る", en: "lose // and /* */, in strings too" },
  "page-cut-strings-spared": { ja: "文字列の外だけ切る", en: "lose them outside of strings only" },
  "page-cut-typed-spared": { ja: "JavaScriptのスクリプトだけ切る", en: "lose them in JavaScript only" },
  "page-cut-none": { ja: "何も切らない", en: "arrive whole" },
  "content-cut": { ja: "getContent() の内容も切る", en: "Cut what getContent() returns too" },
  "no-document-lock": {
    ja: "スプレッドシートのロックを渡さない（null）",
    en: "Give no document lock (null)",
  },
  "no-document-properties": {
    ja: "スプレッドシートのプロパティを渡さない（null）",
    en: "Give no document properties (null)",
  },
  "no-timeout": {
    ja: "UrlFetchAppでtimeoutSecondsを断る",
    en: "Let UrlFetchApp refuse timeoutSeconds",
  },
  "no-kanji": { ja: "グラフの画像に日本語を描かない", en: "Draw no Japanese letters in pictures of charts" },
  "lone-clock": {
    ja: "時刻トリガーにスプレッドシートを渡さない",
    en: "Let the clock come without the spreadsheet",
  },
  "is-table": { ja: "いま見ているシートをテーブルにする", en: "Make the tab in view a table" },
  "no-run": { ja: "実行はまだありません。", en: "Nothing has run yet." },
  "by-open": { ja: "開いたとき", en: "on opening" },
  "by-edit": { ja: "編集したとき", en: "on an edit" },
  "by-install": { ja: "追加したとき", en: "on installing" },
  "by-menu": { ja: "メニュー", en: "menu" },
  "by-rpc": { ja: "サイドバー", en: "sidebar" },
  "by-trigger": { ja: "時刻トリガー", en: "trigger" },
  "by-custom": { ja: "セルの関数", en: "cell function" },
  ms: { ja: "{ms}ミリ秒", en: "{ms} ms" },
  "csv-lead": {
    ja: "ファイルはこのブラウザの中だけで読み、どこにも送りません。",
    en: "The file is read in this browser only and sent nowhere.",
  },
  "csv-file": { ja: "CSVファイル", en: "CSV file" },
  "csv-encodings": {
    ja: "UTF-8とShift_JISのどちらも読めます。",
    en: "UTF-8 and Shift_JIS are both read.",
  },
  "choose-file": { ja: "ファイルを選ぶ", en: "Choose a file" },
  "no-file": { ja: "まだ選ばれていません", en: "None chosen yet" },
  "csv-table": { ja: "何の表ですか", en: "What is it about?" },
  import: { ja: "取り込む", en: "Import" },
  "imported-rows": { ja: "{tab}に{rows}行を取り込みました。", en: "{rows} rows are now in {tab}." },
  "not-kept": {
    ja: "このブラウザは状態を保存できません。再読み込みすると最初に戻ります。",
    en: "This browser does not keep the state. After a reload everything starts over.",
  },
  "save-conflict-title": { ja: "別のタブで変更されました", en: "Changed in another tab" },
  "save-conflict": {
    ja: "このワークブックは別のタブでも開かれていて、そちらで変更が保存されました。どちらを残すか選ぶまで、このタブの変更は保存されません。",
    en: "This workbook is open in another tab too, and a change was saved there. Until you choose which one stays, nothing from this tab is saved.",
  },
  "take-theirs": {
    ja: "別のタブの内容を読み込む",
    en: "Load the other tab's version",
  },
  "keep-mine": {
    ja: "このタブの内容で上書きする",
    en: "Overwrite it with this tab's",
  },
  welcome: {
    ja: "「拡張機能」→「Rashinban」→「羅針盤を開く」で始めます。",
    en: "Start with Extensions → Rashinban → Open Rashinban.",
  },
  outside: {
    ja: "ここはシートの外です。行や列を増やしてから入力してください。",
    en: "This is outside the sheet. Insert rows or columns first.",
  },
  "last-tab": {
    ja: "表示されているシートが少なくとも1枚必要です。",
    en: "At least one sheet must stay visible.",
  },
  "leave-sheet": {
    ja: "Escを押してからTabを押すと、シートの外に移ります。",
    en: "Press Escape, then Tab, to leave the sheet.",
  },
  "cell-editor": { ja: "セルの内容", en: "Cell contents" },
  "sheet-menu": { ja: "シートのメニュー", en: "Spreadsheet menu" },
  "tab-name": { ja: "シート", en: "Sheet" },
  "tab-taken": {
    ja: "「{name}」という名前のシートはもうあります。",
    en: 'A sheet named "{name}" already exists.',
  },
  open: { ja: "羅針盤を開く", en: "Open Rashinban" },
  untitled: { ja: "無題のスプレッドシート", en: "Untitled spreadsheet" },
} as const satisfies Record<string, Text>;

export type Word = keyof typeof words;

export function say(word: Word, locale: Locale, params: Params = {}): string {
  return interpolate(words[word], locale, params);
}
