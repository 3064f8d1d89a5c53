import type { Text } from "../locale";

/** What commands answer, and what stands in the run log. */
export const appMessages = {
  refreshed: {
    ja: "更新しました：KPI {kpis}件、データ {rows}行。{questions}",
    en: "Refreshed: {kpis} {kpis|KPI|KPIs} from {rows} {rows|row|rows}. {questions}",
  },
  "refresh-questions": {
    ja: "確認が必要なことが {count} 件あります（「要確認データ」タブ）。",
    en: "Waiting for a decision: {count}, in the To check tab.",
  },
  unchanged: { ja: "更新しました。値に変わりはありません。", en: "Refreshed. No value has changed." },
  "tabs-remade": {
    ja: "消されていたタブを作り直しました：{tabs}。",
    en: "These tabs had been deleted and were made anew: {tabs}.",
  },
  "dashboard-at": {
    ja: "ダッシュボードはタブ「{tab}」にあります。",
    en: 'The dashboard is in the tab "{tab}".',
  },
  copied: {
    ja: "これは写しのスプレッドシートです。自動更新は引き継がれません。必要なら「自動更新を始める」を実行してください。",
    en: "This spreadsheet is a copy: automatic refresh did not come along. Choose Start automatic refresh if you want it here.",
  },
  "import-gone": {
    ja: "送信途中のデータが見つかりません。すでに取り込みが済んだか、時間がたって消えました。データのタブを確かめ、なければファイルをもう一度選んでください。",
    en: "The rows that were being sent are not there any more: they were imported already, or given up after some hours. Look at the data tab; if they are missing, choose the file again.",
  },
  "request-unknown": {
    ja: "この画面は、いまの羅針盤では使えない古い画面です（{ask}）。サイドバーを閉じて、もう一度開いてください。",
    en: "This sidebar belongs to another version of Rashinban ({ask}). Close it and open it again.",
  },
  "request-malformed": {
    ja: "送られた内容を読めません（{ask}：{at}）。サイドバーを閉じて、もう一度開いてください。",
    en: "What was sent cannot be read ({ask}: {at}). Close the sidebar and open it again.",
  },
  "changed-meanwhile": {
    ja: "見ている間に、ほかの人がここを変えました。保存はしていません。最新の内容を読み込んだので、確かめてからもう一度保存してください。",
    en: "Somebody else changed this while you were looking at it, so nothing was saved. You see their version now: check it and save again.",
  },
  "import-cancelled": {
    ja: "取り込みをやめました。何も変わっていません。",
    en: "The import was cancelled. Nothing has changed.",
  },
  "tab-gone": {
    ja: "そのタブは空か、もうありません。タブを選び直してください。",
    en: "That tab is empty or not there any more. Choose another one.",
  },
  "source-saved": {
    ja: "「{tab}」を「{table}」として使います。",
    en: "{tab} is now used as {table}.",
  },
  "source-dropped": {
    ja: "「{tab}」を使うのをやめました。タブとその中身はそのままです。",
    en: "{tab} is not used any more. The tab itself was left as it is.",
  },
  "settings-saved": { ja: "設定を保存しました。", en: "The settings are saved." },
  "people-saved": { ja: "メンバーを保存しました。", en: "The people are saved." },
  "period-unknown": {
    ja: "「{period}」は期間として読めません。2026-10、2026-Q3、FY2026、all のように書くか、空にしてください。",
    en: "{period} is no period. Write 2026-10, 2026-Q3, FY2026 or all, or leave it empty.",
  },
  "settings-imported": { ja: "設定を読み込みました。", en: "The settings were read in." },
  "settings-tabs-gone": {
    ja: "次のタブがこのスプレッドシートにないため、データの対応は入れていません：{tabs}",
    en: "These tabs are not in this spreadsheet, so their data were left out: {tabs}.",
  },
  "schedule-stopped": {
    ja: "自動更新を止めました。ほかの人のアカウントで動いていた場合も、1時間以内に止まります。",
    en: "Automatic refresh is off. If another account was running it, that one ends within the hour.",
  },
  removed: {
    ja: "羅針盤のタブ、自動更新、覚えていた設定を消しました。元に戻すには「ファイル → 変更履歴」から前の版を選んでください。",
    en: "Rashinban's tabs, its schedule and its settings are gone. To get them back, pick an earlier version under File → Version history.",
  },
  busy: {
    ja: "ほかの更新が動いています。終わってからもう一度お試しください。",
    en: "Another refresh is running. Try again when it has finished.",
  },
  "no-sources": {
    ja: "まだデータがありません。メニューの「羅針盤 → サンプルデータを入れる」で試すか、CSVを取り込んでください。",
    en: "There are no data yet. Choose Rashinban → Load sample data, or import a CSV.",
  },
  "no-recipients": {
    ja: "宛先がありません。「メンバー」タブにメールアドレスと役割（executive か manager）を入れてください。",
    en: "Nobody to send to. Enter e-mail addresses and roles (executive or manager) in the People tab.",
  },
  "no-scorecard": {
    ja: "まだ一度も計算していません。先に「いま更新」を実行してください。",
    en: "Nothing has been computed yet. Choose Refresh now first.",
  },
  sent: { ja: "{count}人に送りました（{week}）。{rest}", en: "Mails sent: {count} ({week}). {rest}" },
  "sent-already": {
    ja: "{count}人には今週分を送り済みか、送信の途中で止まった記録があります（「送信記録」タブ）。",
    en: "{count} already {count|has|have} this week's mail, or a record of one that stopped half-way (Mail log tab).",
  },
  "picture-failed": {
    ja: "うち{count}通は、図を描けなかったので図なしです。{error}",
    en: "{count} of them {count|has|have} no chart, because it could not be drawn. {error}",
  },
  "mail-bad-address": {
    ja: "メンバータブの {name} さん：「{value}」は宛先として使えません。直してください。",
    en: 'People: "{value}" ({name}) is not an e-mail address. Correct it.',
  },
  "mail-quota": {
    ja: "今日送れるメールの残りが足りません（残り {remaining}、必要 {needed}）。24時間以内に枠が戻ってから、もう一度送ってください。",
    en: "Not enough mail quota left today ({remaining} left, {needed} needed). It returns within 24 hours; send again then.",
  },
  "mail-failed": {
    ja: "{name} さんに送れませんでした。{error}",
    en: "The mail to {name} was not sent. {error}",
  },
  "mail-unclear": {
    ja: "{name} さんへのメールが届いたか分かりません。届いていないときだけ、サイドバーの「もう一度送る」を押してください。原因：{error}",
    en: "It is not certain that the mail to {name} was sent. Choose Send again in the sidebar only if it did not arrive. What happened: {error}",
  },
  "schedule-started": {
    ja: "自動更新を始めました。毎日 {refreshHour} 時台に更新し、週次メールを送ります。",
    en: "Automatic refresh is on: daily within the hour after {refreshHour}:00, and the weekly mail.",
  },
  "schedule-on": { ja: "自動更新はすでに動いています。", en: "Automatic refresh is already on." },
  "sample-loaded": {
    ja: "サンプルの会社（{company}）のデータを入れました。{refreshed}",
    en: "The made-up company {company} is loaded. {refreshed}",
  },
  "sample-refused": {
    ja: "すでに自社のデータがあります。サンプルは新しいスプレッドシートで試してください。",
    en: "This spreadsheet already has data of its own. Try the sample in a new spreadsheet.",
  },
  pulled: {
    ja: "{tab}：追加 {added}行、更新 {updated}行",
    en: "{tab}: {added} {added|row|rows} added, {updated} updated",
  },
  "rows-replaced": {
    ja: "前からあった {count} 行を、新しいファイルの行に置き換えました。",
    en: "{count} earlier {count|row was|rows were} replaced by those of the new file.",
  },
  "pull-status": {
    ja: "{url} を取得できません（応答 {status}）。URLと公開設定を確かめてください。",
    en: "{url} could not be fetched (status {status}). Check the address and that it is public.",
  },
  "pull-unreachable": {
    ja: "{url} を取得できません。{reason}",
    en: "{url} could not be fetched. {reason}",
  },
  "job-failed": {
    ja: "「{job}」が動きませんでした（{at}）：{details}",
    en: "{job} did not run ({at}): {details}",
  },
  "tabs-guarded": { ja: "{tabs}：{text}", en: "{tabs}: {text}" },
  "log-refused": {
    ja: "「実行ログ」タブにも書けませんでした。{why}",
    en: "The Run log tab could not be written to either. {why}",
  },
  "job-refresh": { ja: "毎日の更新", en: "Daily refresh" },
  "job-snapshot": { ja: "週次メール", en: "Weekly mail" },
  "job-picture": { ja: "週次メールの図", en: "Chart of the weekly mail" },
  "job-pull": { ja: "CSVの取得", en: "CSV pull" },
  "job-pull-source": { ja: "CSVの取得（{tab}）", en: "CSV pull ({tab})" },
  "check-error": { ja: "読めない", en: "Unread" },
  "check-question": { ja: "質問", en: "Question" },
  "check-notice": { ja: "お知らせ", en: "Notice" },
} as const satisfies Record<string, Text>;
