import type { Text } from "../../text/locale";

/** The work may be done: only what it answered has not arrived. */
export const lost: Text = {
  ja: "Googleから答えが届きませんでした。処理そのものは済んでいるかもしれません。サイドバーを開き直して結果を確かめてください。届かないままなら、使わないデータを減らしてください。",
  en: "Google did not deliver the answer; the work itself may be done. Open the sidebar again and look at the result. If it stays, remove data you do not need.",
};
