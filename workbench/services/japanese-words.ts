/**
 * Google's error messages for Japanese accounts, by the English message; reported by Japanese projects
 * (docs/google-evidence.tsv). A message that nobody has reported stays English, as `DNS error: …` does.
 * Unverified [language-of-errors]: that these sentences are still the present ones.
 */
const JAPANESE: readonly (readonly [RegExp, string])[] = [
  [/^Exceeded maximum execution time$/, "最大実行時間を超えました"],
  [/^Lock timeout: .+$/, "ロックのタイムアウト: 別のプロセスがロックを保持している時間が長すぎました。"],
  [/^Address unavailable: (.+)$/, "使用できないアドレス: $1"],
  [/^Argument too large: (.+)$/, "引数が大きすぎます: $1"],
  [/^Service invoked too many times for one day: (.+)\.$/, "1 日にサービス $1 を実行した回数が多すぎます。"],
  [
    /^Service using too much computer time for one day$/,
    "サービスで 1 日に使用しているコンピュータ時間が長すぎます",
  ],
  [
    /^The data you entered in cell (\S+) violates the data validation rules set on this cell\..*$/,
    "セル $1 に入力したデータは、このセルで設定しているデータの入力規則に違反しています",
  ],
  [
    /^You are trying to edit a protected cell or object\. .+$/,
    "保護されているセルやオブジェクトを編集しようとしています。編集する必要がある場合は、スプレッドシートのオーナーに連絡して保護を解除してもらってください。",
  ],
  [
    /^You do not have permission to call (\S+)\. Required permissions: (.+)$/,
    "$1 を呼び出す権限がありません。必要な権限: $2",
  ],
  [/^You do not have permission to call (\S+?)\.?$/, "$1 を呼び出す権限がありません"],
  [
    /^A sheet with the name "([^"]*)" already exists\. Please enter another name\.$/,
    "シート名「$1」はすでに存在しています。別の名前を入力してください。",
  ],
  [/^Script function not found: (.+)$/, "スクリプト関数が見つかりません: $1"],
];

/** An error's message in the language of the person whose execution it ends. */
export function inLanguageOf(userLocale: string, message: string): string {
  if (!userLocale.startsWith("ja")) return message;
  const [said, words] = JAPANESE.find(([english]) => english.test(message)) ?? [];
  return said === undefined || words === undefined ? message : message.replace(said, words);
}
