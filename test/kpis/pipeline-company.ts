import type { RawTables } from "./raw";
import { rawFacts } from "./raw";

export const DEALS = "商談ID 担当者 ステージ 金額 作成日 完了予定日 完了日";

/** Three deals that ended in August and two that are open. */
export const PIPELINE = rawFacts({
  deals: [
    DEALS,
    "D1 佐藤 受注 400000 2026-07-01 - 2026-08-20",
    "D2 佐藤 失注 300000 2026-07-01 - 2026-08-10",
    "D3 鈴木 受注 200000 2026-07-11 - 2026-08-30",
    "D4 鈴木 見積提出 500000 2026-08-01 2026-09-30 -",
    "D5 鈴木 初回商談 100000 2026-08-15 2026-10-31 -",
  ],
});

/** Five deals with the days on which they changed their stage. */
export const STAGES = rawFacts({
  deals: [
    DEALS,
    "D1 佐藤 受注 1 2026-01-01 - 2026-02-10",
    "D2 佐藤 失注 1 2026-01-01 - 2026-01-20",
    "D3 佐藤 受注 1 2026-01-01 - 2026-02-01",
    "D4 佐藤 提案 1 2026-01-01 2026-12-01 -",
    "D5 佐藤 初回商談 1 2026-11-09 2026-12-01 -",
  ],
  stageChanges: [
    "商談ID ステージ 変更日",
    // Ten days in 初回商談, thirty in 提案.
    "D1 初回商談 2026-01-01",
    "D1 提案 2026-01-11",
    "D1 受注 2026-02-10",
    "D2 初回商談 2026-01-01",
    "D2 失注 2026-01-20",
    // 課題確認 and 提案 were skipped: passed on the day of the jump.
    "D3 初回商談 2026-01-01",
    "D3 受注 2026-02-01",
    // Forward, back, and forward again: only the first entry counts.
    "D4 初回商談 2026-01-01",
    "D4 提案 2026-01-05",
    "D4 初回商談 2026-01-08",
    "D4 提案 2026-01-20",
    "D5 初回商談 2026-11-09",
  ],
});

const won = Array.from({ length: 5 }, (_, index) => `W${index} 佐藤 受注 1 2026-01-01 - 2026-02-01`);
const changes = won.flatMap((_, index) => [
  `W${index} 提案 2026-01-01`,
  // In 提案 for 10, 20, 30, 40 and 50 days: the 80th percentile is 42.
  `W${index} 受注 2026-${["01-11", "01-21", "01-31", "02-10", "02-20"][index]}`,
]);
/** Two open deals in a stage that five won deals left. */
export const STUCK: RawTables = {
  deals: [DEALS, ...won, "D1 佐藤 提案 1 2026-09-01 2026-12-01 -", "D2 佐藤 提案 1 2026-09-01 2026-12-01 -"],
  stageChanges: ["商談ID ステージ 変更日", ...changes, "D1 提案 2026-09-28", "D2 提案 2026-09-30"],
};

/** Three people, of whom two have a target for October; a fourth has one and no deal. */
export const QUOTA = rawFacts({
  deals: [
    DEALS,
    "D1 佐藤 受注 100 2026-09-01 - 2026-10-05",
    "D2 鈴木 受注 70 2026-09-01 - 2026-10-05",
    "D3 田中 受注 90 2026-09-01 - 2026-10-05",
  ],
  targets: [
    "KPI 期間 対象 目標値",
    "won-amount 2026-10 owner=佐藤 100",
    "won-amount 2026-10 owner=鈴木 80",
    "won-amount 2026-10 owner=高橋 10",
    "won-amount 2026-11 owner=田中 90",
  ],
});
