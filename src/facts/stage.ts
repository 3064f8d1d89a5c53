import { foldHeader } from "./header";
import type { StageChoice, StageClass } from "./mapping";

const WON = [
  "受注",
  "成約",
  "契約",
  "契約済",
  "契約済み",
  "受注済",
  "受注済み",
  "獲得",
  "成立",
  "勝ち",
  "Closed Won",
  "Won",
  "closedwon",
  "Deal Won",
  "Contract Signed",
  "Signed",
];
const LOST = [
  "失注",
  "見送り",
  "見送",
  "不成立",
  "辞退",
  "キャンセル",
  "取消",
  "負け",
  "失注済",
  "Closed Lost",
  "Lost",
  "closedlost",
  "Deal Lost",
  "Disqualified",
  "Abandoned",
  "Closed Lost to Competition",
  "Closed-Lost to Competition",
];

/** Usual open stages from first contact to signature; the place in the list is their order in the funnel. */
const OPEN: readonly (readonly string[])[] = [
  [
    "新規",
    "見込み",
    "見込",
    "リード",
    "未着手",
    "初回接触",
    "アプローチ",
    "Prospect",
    "Prospecting",
    "New",
    "Appointment Scheduled",
    "appointmentscheduled",
  ],
  [
    "ヒアリング",
    "初回訪問",
    "初回商談",
    "アポ",
    "アポ獲得",
    "有効商談",
    "Qualification",
    "Qualified",
    "Qualified to Buy",
    "qualifiedtobuy",
    "Discovery",
  ],
  [
    "課題確認",
    "ニーズ確認",
    "要件確認",
    "要件定義",
    "ヨミC",
    "Cヨミ",
    "C",
    "Needs Analysis",
    "Id. Decision Makers",
    "Value Proposition",
    "Perception Analysis",
  ],
  [
    "提案",
    "提案中",
    "デモ",
    "プレゼン",
    "ヨミB",
    "Bヨミ",
    "B",
    "Initial Offer",
    "Presentation Scheduled",
    "presentationscheduled",
    "Proposal",
    "Demo",
  ],
  [
    "見積",
    "見積提出",
    "見積り",
    "見積中",
    "見積提示",
    "Proposal/Price Quote",
    "Proposal/Quote",
    "Quote",
    "Decision Maker Bought-In",
    "decisionmakerboughtin",
  ],
  [
    "交渉",
    "交渉中",
    "クロージング",
    "最終調整",
    "ヨミA",
    "Aヨミ",
    "A",
    "Negotiation/Review",
    "Negotiation",
    "Closing",
  ],
  [
    "口頭内示",
    "内示",
    "契約手続き",
    "契約準備",
    "稟議",
    "稟議中",
    "Contract Sent",
    "contractsent",
    "Verbal Commitment",
    "Commit",
  ],
];

const KNOWN = new Map<string, StageChoice>([
  ...WON.map((name) => [foldHeader(name), { stage: "won", kind: "exact" }] as const),
  ...LOST.map((name) => [foldHeader(name), { stage: "lost", kind: "exact" }] as const),
  ...OPEN.flatMap((names, index) =>
    names.map((name) => [foldHeader(name), { stage: "open", order: index + 1, kind: "exact" }] as const),
  ),
]);

/** What a person may write for a stage that is neither won nor lost. */
const STILL_OPEN = ["open", "進行中", "進行", "商談中", "継続中", "オープン", "in progress", "ongoing"];

const ANSWERS = new Map<string, StageClass>([
  ...WON.map((word) => [foldHeader(word), "won"] as const),
  ...LOST.map((word) => [foldHeader(word), "lost"] as const),
  ...STILL_OPEN.map((word) => [foldHeader(word), "open"] as const),
]);

/** What a person says a stage is, in either language; null if it is none of open, won and lost. */
export function stageAnswer(text: string): StageClass | null {
  return ANSWERS.get(foldHeader(text)) ?? null;
}

export interface StageGuess {
  readonly stages: Readonly<Record<string, StageChoice>>;
  /** Names that are in no table of usual ones: a person must say what they are. */
  readonly unknown: readonly string[];
}

/** Maps stage names as they stand in the data to open, won or lost, by a table of usual names in both languages. */
export function guessStages(names: Iterable<string>): StageGuess {
  const stages: Record<string, StageChoice> = {};
  const unknown: string[] = [];
  for (const name of new Set(names)) {
    const known = KNOWN.get(foldHeader(name));
    if (known !== undefined) stages[name] = known;
    else if (name.trim() !== "") unknown.push(name);
  }
  return { stages, unknown };
}
