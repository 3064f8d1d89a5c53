import type { Text } from "../text/locale";
import { foldHeader } from "./header";
import type { StageChoice, StageClass } from "./mapping";

/** Usual names of stages, separated by `|`, by the language they are in. */
const WON: Text = {
  ja: "受注|成約|契約|契約済|契約済み|受注済|受注済み|獲得|成立|勝ち|納品済|売約済|決定",
  en: "Closed Won|Won|closedwon|Deal Won|Contract Signed|Signed",
};
const LOST: Text = {
  ja: "失注|見送り|見送|不成立|辞退|キャンセル|取消|負け|失注済",
  en: "Closed Lost|Lost|closedlost|Deal Lost|Disqualified|Abandoned|Closed Lost to Competition|Closed-Lost to Competition",
};

/** Usual open stages from first contact to signature; the place in the list is their order in the funnel. */
const OPEN: readonly Text[] = [
  {
    ja: "新規|見込み|見込|リード|未着手|初回接触|アプローチ",
    en: "Prospect|Prospecting|New|Appointment Scheduled|appointmentscheduled",
  },
  {
    ja: "ヒアリング|初回訪問|初回商談|アポ|アポ獲得|有効商談|商談中|商談",
    en: "Qualification|Qualified|Qualified to Buy|qualifiedtobuy|Discovery",
  },
  {
    ja: "課題確認|ニーズ確認|要件確認|要件定義|ヨミC|Cヨミ",
    en: "C|Needs Analysis|Id. Decision Makers|Value Proposition|Perception Analysis",
  },
  {
    ja: "提案|提案中|デモ|プレゼン|ヨミB|Bヨミ|検討中|検討",
    en: "B|Initial Offer|Presentation Scheduled|presentationscheduled|Proposal|Demo",
  },
  {
    ja: "見積|見積提出|見積り|見積中|見積提示",
    en: "Proposal/Price Quote|Proposal/Quote|Quote|Decision Maker Bought-In|decisionmakerboughtin",
  },
  {
    ja: "交渉|交渉中|クロージング|最終調整|ヨミA|Aヨミ",
    en: "A|Negotiation/Review|Negotiation|Closing",
  },
  {
    ja: "口頭内示|内示|契約手続き|契約準備|稟議|稟議中|口頭合意|口頭承諾",
    en: "Contract Sent|contractsent|Verbal Commitment|Commit",
  },
];

/** Words for a stage that is neither won nor lost. */
const STILL_OPEN: Text = {
  ja: "進行中|進行|継続中|オープン|商談中",
  en: "open|in progress|ongoing",
};

/** Names, folded for comparing. */
function folded(names: Text): string[] {
  return `${names.ja}|${names.en}`.split("|").map(foldHeader);
}

let known: ReadonlyMap<string, StageChoice> | null = null;

/** The lookup of common names, built lazily: most runs need none. */
function knownStages(): ReadonlyMap<string, StageChoice> {
  known ??= new Map<string, StageChoice>([
    ...folded(WON).map((name) => [name, { stage: "won", kind: "exact" }] as const),
    ...folded(LOST).map((name) => [name, { stage: "lost", kind: "exact" }] as const),
    ...OPEN.flatMap((names, index) =>
      folded(names).map((name) => [name, { stage: "open", order: index + 1, kind: "exact" }] as const),
    ),
  ]);
  return known;
}

/** The class that a person gave a stage, in either language; null if it is none of open, won and lost. */
export function stageAnswer(text: string): StageClass | null {
  const word = foldHeader(text);
  if (folded(STILL_OPEN).includes(word)) return "open";
  if (folded(WON).includes(word)) return "won";
  return folded(LOST).includes(word) ? "lost" : null;
}

/** The guessed classes of stages. */
export interface StageGuess {
  readonly stages: Readonly<Record<string, StageChoice>>;
  /** Unknown names, which a person must classify. */
  readonly unknown: readonly string[];
}

/** Classifies stage names of the data as open, won or lost, by a table of common names in both languages. */
export function guessStages(names: Iterable<string>): StageGuess {
  const stages: Record<string, StageChoice> = {};
  const unknown: string[] = [];
  for (const name of new Set(names)) {
    const known = knownStages().get(foldHeader(name));
    if (known !== undefined) stages[name] = known;
    else if (name.trim() !== "") unknown.push(name);
  }
  return { stages, unknown };
}
