import type { Folding } from "./table";

const FLAG_YES = /^(yes|y|true|1|はい|済|済み|有|あり|○|〇|✓|converted|商談化)$/i;
const FLAG_NO = /^(no|n|false|0|いいえ|未|無|なし|×|✗|-)$/i;

/** Folds yes and no as people and exports write them; anything else stays as it is. */
function foldFlag(text: string): string {
  const clean = text.normalize("NFKC");
  if (FLAG_YES.test(clean)) return "yes";
  return FLAG_NO.test(clean) ? "no" : text;
}

const ACTIVITY: readonly (readonly [string, RegExp])[] = [
  ["call", /call|phone|電話|通話|架電|テレアポ/i],
  ["visit", /visit|訪問|外出/i],
  ["meeting", /meeting|面談|商談|打ち?合わ?せ|会議|demo|デモ/i],
  ["mail", /mail|メール/i],
];

/** Folds kinds of activity to the words KPIs use; unknown ones keep their own name. */
function foldActivity(text: string): string {
  return ACTIVITY.find(([, pattern]) => pattern.test(text))?.[0] ?? text;
}

const COST: readonly (readonly [string, RegExp])[] = [
  ["advertising", /^$|広告|宣伝|advert|media|ads?$|paid/i],
  ["salary", /給|人件|賃金|salary|wage|payroll/i],
  ["agency", /外注|代理店|委託|agency|outsourc/i],
  ["tool", /ツール|システム|利用料|tool|software|saas/i],
];

/** Folds kinds of cost; a row without one counts as advertising, as the definitions say. */
function foldCost(text: string): string {
  return COST.find(([, pattern]) => pattern.test(text))?.[0] ?? text;
}

const EXISTING = /既存|existing|renew|更新|upsell|アップセル/i;

function foldDealKind(text: string): string {
  if (text === "") return "";
  return EXISTING.test(text) ? "existing" : /新規|new/i.test(text) ? "new" : text;
}

/** The function of each folding, which brings spellings together. */
export const FOLDINGS: Readonly<Record<Folding, (text: string) => string>> = {
  flag: foldFlag,
  activity: foldActivity,
  cost: foldCost,
  "deal-kind": foldDealKind,
};
