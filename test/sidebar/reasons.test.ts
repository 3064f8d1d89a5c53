import { readdirSync } from "node:fs";
import { join } from "node:path";
import { reasonOf } from "../../src/sidebar/server";
import type { Locale } from "../../src/text/locale";
import { REASONS } from "../../src/text/messages/google";

// Google's wordings as they were met, each with where: a page of Google's, an issue, or public code that looks for it.
const QUOTAS = "developers.google.com/apps-script/guides/services/quotas";
/** Reports by public projects, collected in docs/google-evidence.tsv. */
const EVIDENCE = "docs/google-evidence.tsv";
const HANDLER = "github:RomainVialard/ErrorHandler src/ErrorHandler.gs.js";
const CODE_BLOCKS = "github:alexwforsythe/code-blocks issues";

test.each([
  // [from where, as it arrives, a piece of what a person is told in English]
  [
    "github:fabacab/fetlife-aslsearch/issues/30",
    "NetworkError: Connection failure due to HTTP 0",
    "broke off",
  ],
  ["public code that retries it", "Error: NetworkError: Connection failure due to HTTP 429", "Wait a minute"],
  [
    "github:enuchi/React-Google-Apps-Script/issues/176",
    "NetworkError: Connection failure due to HTTP 403",
    "several Google accounts",
  ],
  ["public code", "NetworkError: Connection failure due to HTTP 404", "Google's side"],
  [
    `${CODE_BLOCKS}/79`,
    "ScriptError: Authorization is required to perform that action.",
    "Extensions → Rashinban",
  ],
  [
    `${CODE_BLOCKS}/64`,
    "ScriptError: Authorisation is required to perform that action.",
    "Extensions → Rashinban",
  ],
  [
    "github:becolomochi/shirokuma/issues/22",
    "その操作を実行するには承認が必要です。",
    "Extensions → Rashinban",
  ],
  [
    "developers.google.com/workspace/add-ons/editors/sheets",
    "Exception: You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request",
    "Extensions → Rashinban",
  ],
  [
    "public code, seen 2026",
    "Exception: UrlFetchApp.fetch を呼び出す権限がありません。必要な権限: https://www.googleapis.com/auth/script.external_request",
    "Extensions → Rashinban",
  ],
  [
    "developers.google.com/apps-script/concepts/scopes",
    "Exception: Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui",
    "Extensions → Rashinban",
  ],
  [
    "www.zidooka.com/archives/2421",
    "The script does not have permission to perform that action",
    "Extensions → Rashinban",
  ],
  [
    "public code, seen 2026",
    "スクリプトにはその操作を行う権限がありません。必要な権限: https://www.googleapis.com/auth/script.locale",
    "Extensions → Rashinban",
  ],
  [
    "github:mootoday/google-docs-addon-svelte-template/pull/3",
    "ScriptError: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    "several Google accounts",
  ],
  [
    "github:RemcoE33/apps-script-driveImage2sheets/issues/1",
    "Exception: We're sorry, a server error occurred. Please wait a bit and try again.",
    "Google's side",
  ],
  [
    "public code, seen 2026",
    "サーバー エラーが発生しました。しばらくしてからもう一度試してください。",
    "Google's side",
  ],
  [HANDLER, "Backend Error", "Google's side"],
  [HANDLER, "Empty response", "Google's side"],
  [HANDLER, "Unable to talk to trigger service", "Google's side"],
  [HANDLER, "We're sorry, a server error occurred: DEADLINE_EXCEEDED", "did not answer in time"],
  [HANDLER, "User Rate Limit Exceeded", "Wait a minute"],
  [HANDLER, "Daily Limit Exceeded", "tomorrow"],
  [HANDLER, "There are too many LockService operations against the same script.", "Wait a minute"],
  [
    "public code that retries it",
    "Exception: Service Spreadsheets failed while accessing document with id 1AbC.",
    "Google's side",
  ],
  [
    "public code, seen 2026",
    "Exception: ドキュメント 1AbC にアクセス中にスプレッドシートのサービスに接続できなくなりました。",
    "Google's side",
  ],
  [
    "public code that retries it",
    "Exception: Service Spreadsheets timed out while accessing document with id 1AbC.",
    "did not answer in time",
  ],
  ["public code that logs it", "Exception: Service timed out: Spreadsheets", "did not answer in time"],
  [
    "developers.google.com/apps-script/reference/lock",
    "Exception: Lock timeout: another process was holding the lock for too long.",
    "still running",
  ],
  [
    EVIDENCE,
    "Exception: ロックのタイムアウト: 別のプロセスがロックを保持している時間が長すぎました。",
    "still running",
  ],
  [EVIDENCE, "Exception: 最大実行時間を超えました", "6 minutes"],
  [EVIDENCE, "Exception: サービスで 1 日に使用しているコンピュータ時間が長すぎます", "script time"],
  [EVIDENCE, "Exception: DNS error: https://no-such.example/x.csv", "no server of that name"],
  [EVIDENCE, "Exception: Address unavailable: https://silent.example/x.csv", "server did not answer"],
  [EVIDENCE, "Exception: 使用できないアドレス: https://silent.example/x.csv", "server did not answer"],
  [EVIDENCE, "Exception: Argument too large: value", "larger than Google takes"],
  [EVIDENCE, "Exception: 引数が大きすぎます: value", "larger than Google takes"],
  [
    EVIDENCE,
    "Exception: The data you entered in cell F22 violates the data validation rules set on this cell.",
    "Data validation",
  ],
  [
    EVIDENCE,
    "Exception: セル E54 に入力したデータは、このセルで設定しているデータの入力規則に違反しています",
    "Data validation",
  ],
  ["public code that looks for it", "Exception: Invalid email: taro", "Correct it in the People tab"],
  ["public code that met it", "Exception: Limit Exceeded: Email Body Size.", "larger than Google sends"],
  [QUOTAS, "Exception: Limit Exceeded: URLFetch URL Length.", "longer than Google can fetch"],
  [QUOTAS, "Exception: Limit Exceeded: URLFetch Response Size.", "50 MB"],
  [
    "developers.google.com/apps-script/guides/sheets/functions",
    "Exceeded maximum execution time",
    "6 minutes",
  ],
  ["log-port.com/method/gas-time-limit-workaround", "起動時間の最大値を超えました", "6 minutes"],
  [
    QUOTAS,
    "Exception: There are too many scripts running simultaneously for this Google user account.",
    "Wait a minute",
  ],
  [
    QUOTAS,
    "Exception: Script invoked too many times per second for this Google user account.",
    "Wait a minute",
  ],
  [
    QUOTAS,
    "Exception: Service invoked too many times in a short time: Calendar. Try Utilities.sleep(1000) between calls.",
    "Wait a minute",
  ],
  [QUOTAS, "Exception: Service invoked too many times for one day: email.", "tomorrow"],
  [QUOTAS, "Exception: Service invoked too many times: Calendar.", "tomorrow"],
  [QUOTAS, "Exception: Service using too much computer time for one day.", "script time"],
  ["public code that looks for it", "1 日にサービス urlfetch を実行した回数が多すぎます。", "tomorrow"],
  [
    HANDLER,
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    "Remove the protection",
  ],
  [
    HANDLER,
    "保護されているセルやオブジェクトを編集しようとしています。編集する必要がある場合は、スプレッドシートのオーナーに連絡して保護を解除してもらってください。",
    "Remove the protection",
  ],
  [HANDLER, "You do not have permissions to access the requested document.", "Ask its owner"],
  [HANDLER, "指定された ID のアイテムは見つからなかったか、アクセスする権限がありません。", "Ask its owner"],
  [
    "www.zidooka.com/archives/700",
    "リクエストされたドキュメントにアクセスする権限がありません。",
    "Ask its owner",
  ],
  [
    "public code that looks for it",
    "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    "10 million cells",
  ],
  [
    "qiita.com/koshilife/items/5aff56c1bb9e5d31067f",
    "Your input contains more than the maximum of 50000 characters in a single cell.",
    "50,000 characters",
  ],
  [
    "justin.poehnelt.com apps-script-key-value-stores",
    "Exception: You have exceeded the property storage quota. Please remove some properties and try again.",
    "remember",
  ],
  ["ECMAScript", "ScriptError: TypeError: Cannot read properties of null (reading 'x')", "Rashinban itself"],
  ["developers.google.com/apps-script", "Exception: Script function not found: rpc", "Rashinban itself"],
])("%s: %s", (_, said, told) => {
  const [, words] = /^(?:(?:(?:Script|Network)?Error|Exception): )*([\s\S]*)$/.exec(said) ?? [];
  for (const error of [new Error(said), Object.assign(new Error(said), { name: "ScriptError" }), said]) {
    const en = reasonOf(error, "en");
    expect(en).toContain(told);
    expect(en).toContain(`(${words})`);
    const ja = reasonOf(error, "ja");
    expect(ja).toMatch(/ください。.*（/s);
    expect(ja.endsWith(`（${words}）`)).toBe(true);
  }
});

test("Google's class name may stand in the error's name instead of its message", () => {
  const lost = Object.assign(new Error("Connection failure due to HTTP 0"), { name: "NetworkError" });
  expect(reasonOf(lost, "ja")).toBe(
    "Googleとの通信が途中で切れました。インターネットにつながっているか確かめて、もう一度試してください。（Connection failure due to HTTP 0）",
  );
});

test("what may be a secret in an address is told to nobody", () => {
  const said = "Exception: DNS error: https://me:word@crm.example/deals.csv?key=S3CRET&x=1";
  expect(reasonOf(new Error(said), "en")).toContain("(DNS error: https://crm.example/deals.csv)");
  expect(reasonOf(new Error("Odd: https://crm.example/?key=S3CRET"), "en")).toBe("Odd: https://crm.example/");
});

test("what nobody knows is told as it came, without its class", () => {
  expect(reasonOf(new Error("Exception: Bad value"), "ja")).toBe("Bad value");
});

/** Every text in what a module of messages exports. */
function textsIn(exported: unknown): string[] {
  if (typeof exported === "string") return exported === "" ? [] : [exported];
  return typeof exported === "object" && exported !== null ? Object.values(exported).flatMap(textsIn) : [];
}

const MESSAGES = join(__dirname, "../../src/text/messages");

test.each(readdirSync(MESSAGES))("no sentence of our own in %s is taken for one of Google's", (file) => {
  const ours = textsIn(require(join(MESSAGES, file)));
  expect(ours.length).toBeGreaterThan(0);
  for (const text of ours) expect(reasonOf(new Error(text), "en")).toBe(text);
});

test("every sentence ends by saying what to do", () => {
  for (const locale of ["ja", "en"] as Locale[])
    for (const { text } of REASONS)
      expect(text[locale]).toMatch(
        locale === "ja"
          ? /(試して|開き直して|減らして|伝えて)ください。$|開いてください。$/
          : /(?<=^|[.,:;] |then )(try again|tell|split|remove|open)\b[^.]*\.$/i,
      );
});
