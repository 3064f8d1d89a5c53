import type { Locale, Text } from "../locale";
import { interpolate } from "../message";

/** A failure that is not ours: how Google says it, in English and Japanese, and what a person is told of it. */
export interface Reason {
  /** For what is done differently by it. */
  readonly kind?: "not-allowed" | "used-up" | "protected";
  readonly said: RegExp;
  readonly text: Text;
}

/** Our sentence, and behind it the words as they came, for whoever is asked for help. */
const quoted: Text = { ja: "{text}（{raw}）", en: "{text} ({raw})" };

/**
 * Google documents few of these wordings and changes them, so each is known by a piece that has stayed the same for
 * years. The first that fits is taken: the special ones stand before the general ones.
 */
export const REASONS: readonly Reason[] = [
  {
    said: /PERMISSION_DENIED|due to HTTP 40[13]/,
    text: {
      ja: "Googleがこのアカウントを受け付けませんでした。複数のGoogleアカウントでログインしていると起こります。使うアカウントだけでログインしたウィンドウ（シークレット ウィンドウなど）でスプレッドシートを開き直してください。",
      en: "Google did not accept this account. That happens while several Google accounts are signed in: open the spreadsheet in a window with only the one you use here, a private window for example.",
    },
  },
  {
    said: /due to HTTP 429|too many (scripts|times per second|times in a short time|LockService)|^(user[ -])?rate limit/i,
    text: {
      ja: "Googleへの要求が一度に重なりました。1分ほど待ってから、もう一度試してください。",
      en: "Too many requests reached Google at once. Wait a minute, then try again.",
    },
  },
  {
    said: /due to HTTP 0\b/,
    text: {
      ja: "Googleとの通信が途中で切れました。インターネットにつながっているか確かめて、もう一度試してください。",
      en: "The connection to Google broke off. Check that you are online, then try again.",
    },
  },
  {
    kind: "not-allowed",
    said: /Authori[sz]ation is required|permission to call|permissions are not sufficient|have permission to perform that|実行するには承認が必要|を呼び出す権限がありません|操作を行う権限がありません/,
    text: {
      ja: "Rashinbanの利用が許可されていません。メニューの「拡張機能 → Rashinban」でどれかを選ぶとGoogleが許可を求めます。許可してから、もう一度試してください。許可しても続くときは、使うアカウントだけでログインしたウィンドウで開いてください。",
      en: "Rashinban is not allowed to do this. Choose anything in its menu (Extensions → Rashinban), allow what Google asks for, then try again. If it stays, open the spreadsheet in a window where only one Google account is signed in.",
    },
  },
  {
    kind: "protected",
    said: /protected cell or object|保護されているセル/,
    text: {
      ja: "保護されたシートか範囲があるため、書き込めませんでした。「データ → シートと範囲を保護」で保護を外すか、スプレッドシートのオーナーに頼んでから、もう一度試してください。",
      en: "A protected tab or range could not be written to. Remove the protection (Data → Protect sheets and ranges) or ask the spreadsheet's owner to, then try again.",
    },
  },
  {
    said: /access the requested document|permission to access it|ドキュメントにアクセスする権限|アクセスする権限がありません/,
    text: {
      ja: "このスプレッドシートを使う権限がありません。オーナーに編集者にしてもらってから、もう一度試してください。",
      en: "You may not use this spreadsheet. Ask its owner to make you an editor, then try again.",
    },
  },
  {
    said: /computer time|コンピュータ時間/i,
    text: {
      ja: "Googleが1日に許すスクリプトの実行時間を使い切りました。24時間以内に元に戻ります。明日、もう一度試してください。続くときは、ほかのスクリプトの定期実行を減らしてください。",
      en: "The script time that Google allows your account in a day is used up and comes back within 24 hours. Let other scripts run less often, then try again tomorrow.",
    },
  },
  {
    kind: "used-up",
    said: /many times( for one day)?:|daily limit|1 ?日にサービス/i,
    text: {
      ja: "Googleが1日に許す回数を使い切りました。最初に使ってから24時間で元に戻ります。明日、もう一度試してください。",
      en: "What Google allows your account in a day is used up. It comes back 24 hours after its first use: try again tomorrow.",
    },
  },
  {
    said: /maximum execution time|起動時間の最大値|最大実行時間/,
    text: {
      ja: "処理がGoogleの制限時間（6分）に収まらず、途中で止められました。もう一度試してください。続くときは、データを期間で分けるか、使わない行を減らしてください。",
      en: "The work took longer than Google allows (6 minutes) and was stopped. Try again; if it stays, split the data by period or remove rows you do not need.",
    },
  },
  {
    said: /limit of 10,?000,?000 cells/,
    text: {
      ja: "スプレッドシートのセルが上限の1,000万を超えるため、書き込めませんでした。使わないタブ、空の行や列を消してから、もう一度試してください。",
      en: "This would be more than the 10 million cells a spreadsheet can hold. Delete tabs, blank rows and columns you do not need, then try again.",
    },
  },
  {
    said: /characters in a single cell/,
    text: {
      ja: "1つのセルに入る5万字を超える値があり、書き込めませんでした。元のデータでその値を短くしてから、もう一度試してください。",
      en: "A value is longer than the 50,000 characters a cell can hold. Shorten it where it comes from, then try again.",
    },
  },
  {
    said: /property storage quota/,
    text: {
      ja: "Rashinbanがこのスプレッドシートに覚えておける量を使い切りました。「KPI」に残っている下書きを保存するか消してから、もう一度試してください。",
      en: "What Rashinban can remember in this spreadsheet is used up. Finish or delete the drafts left in its KPIs view, then try again.",
    },
  },
  {
    said: /data validation rules|データの入力規則に違反/,
    text: {
      ja: "入力規則で値を限っているセルがあり、書き込めませんでした。「データ → データの入力規則」でそのセルの規則を外すか「警告を表示」に変えてから、もう一度試してください。",
      en: "A cell takes only certain values, so it could not be written to. Remove its rule or set it to show a warning (Data → Data validation), then try again.",
    },
  },
  {
    said: /cells in typed columns/i,
    text: {
      ja: "シートが「テーブル」になっていて、列の種類が決まっているため、変えられませんでした。テーブルのメニューから元の範囲に戻してから、もう一度試してください。",
      en: "The tab is a table whose columns have types, so this could not be changed. Turn the table back into plain cells (in the table's menu), then try again.",
    },
  },
  {
    said: /Invalid email/i,
    text: {
      ja: "Googleが宛先のメールアドレスを受け付けませんでした。「メンバー」タブのアドレスを直してから、もう一度試してください。",
      en: "Google did not accept the e-mail address. Correct it in the People tab, then try again.",
    },
  },
  {
    said: /Limit exceeded: Email (Body|Total Attachments?) Size/i,
    text: {
      ja: "メールがGoogleの送れる大きさを超えたため、送れませんでした。ダッシュボードに出すKPIを減らしてから、もう一度試してください。",
      en: "The mail was larger than Google sends. Show fewer KPIs on the dashboard, then try again.",
    },
  },
  {
    said: /URLFetch URL Length|(^|\s)URL (is )?too long/i,
    text: {
      ja: "アドレスがGoogleの扱える長さを超えています。短い共有用のアドレスに替えてから、もう一度試してください。",
      en: "The address is longer than Google can fetch. Use a shorter one, such as a share link, then try again.",
    },
  },
  {
    said: /URLFetch (Response|POST) Size/i,
    text: {
      ja: "ファイルが大きすぎてGoogleでは受け取れません（上限50 MB）。期間で分けるか、使わない列を減らしてください。",
      en: "The file is larger than Google can receive (50 MB). Split it by period or remove columns you do not need.",
    },
  },
  {
    said: /Argument too large|引数が大きすぎます/i,
    text: {
      ja: "一度に扱える大きさを超える値がありました。長い文章や長い名前を元のデータで短くしてから、もう一度試してください。",
      en: "A value was larger than Google takes at once. Shorten long texts and names where they come from, then try again.",
    },
  },
  {
    said: /DNS error|DNS ?エラー/i,
    text: {
      ja: "アドレスにある名前のサーバーが見つかりません（社内だけのサーバーはGoogleから見えません）。アドレスの綴りを確かめて、もう一度試してください。",
      en: "There is no server of that name (Google sees none inside a company network). Check the spelling of the address, then try again.",
    },
  },
  {
    said: /Address unavailable|使用できないアドレス|^Timeout: ?http/i,
    text: {
      ja: "サーバーが応答しませんでした。止まっていないか、Googleからの接続を断っていないかを確かめて、もう一度試してください。",
      en: "The server did not answer. Check that it is running and lets Google in, then try again.",
    },
  },
  {
    said: /holding the lock|lock timeout|ロックのタイムアウト/i,
    text: {
      ja: "別の更新や取り込みが続いているため、始められませんでした。終わるまで1分ほど待ってから、もう一度試してください。",
      en: "Another refresh or import is still running. Wait a minute for it to finish, then try again.",
    },
  },
  {
    said: /timed? ?out|DEADLINE_EXCEEDED/i,
    text: {
      ja: "スプレッドシートの応答が間に合いませんでした。ほかの人の編集や更新が落ち着くのを待って、もう一度試してください。続くときは、使わないタブや数式を減らしてください。",
      en: "The spreadsheet did not answer in time. Wait until other edits and refreshes have settled, then try again; if it stays, remove tabs and formulas you do not need.",
    },
  },
  {
    said: /^(Type|Reference|Range|Syntax)Error: |function not found/,
    text: {
      ja: "Rashinbanの内部で問題が起きました。スプレッドシートを再読み込みしてから、もう一度試してください。続くときは、かっこの中の言葉をRashinbanを導入した人に伝えてください。",
      en: "Rashinban itself met a problem. Reload the spreadsheet, then try again; if it stays, tell whoever set up Rashinban the words in brackets.",
    },
  },
  {
    said: /server error|internal error|backend error|due to HTTP|Service (unavailable|error)|Service \S+ (failed|is unavailable)|trigger service|Empty response|サーバー ?エラー|サービスに接続できなくなりました/i,
    text: {
      ja: "Googleの側で一時的な障害が起きました。少し待ってから、もう一度試してください。",
      en: "Something went wrong on Google's side, usually for a short time. Wait a little, then try again.",
    },
  },
];

/** What nobody knows yet. */
const UNKNOWN: Text = {
  ja: "原因の分からない問題が起きました。少し待ってから、もう一度試してください。続くときは、かっこの中の言葉をRashinbanを導入した人に伝えてください。",
  en: "Something went wrong that Rashinban does not recognise. Wait a little, then try again; if it stays, tell whoever set up Rashinban the words in brackets.",
};

/** What Google's message means, or null for one that nobody knows yet. */
export function reasonIn(message: string): Reason | null {
  return REASONS.find((one) => one.said.test(message)) ?? null;
}

/** The part of an address behind "?" and a name before "@" can be secrets; Google puts the whole address into its messages. */
export function withoutSecrets(message: string): string {
  return message.replace(/(https?:\/\/)(?:[^\s/?#@]*@)?([^\s?#]*)(?:[?#]\S*)?/gi, "$1$2");
}

/** A failure of Google's as a person reads it: what it means and what to do, and behind it the words as they came. */
export function failureText(failure: string, locale: Locale): string {
  const raw = withoutSecrets(failure);
  return interpolate(quoted, locale, { text: (reasonIn(raw)?.text ?? UNKNOWN)[locale], raw });
}

/** The same of what may as well be a sentence of our own, which comes as it is. */
export function explained(failure: string, locale: Locale): string {
  const raw = withoutSecrets(failure);
  return reasonIn(raw) === null ? raw : failureText(raw, locale);
}
