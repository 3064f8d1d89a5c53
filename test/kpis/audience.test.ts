import { ask } from "../metrics/ask";
import { rawFacts } from "./raw";

const facts = rawFacts({
  visits: [
    "日付 チャネル ページ セッション エンゲージのあったセッション 総ユーザー数 キーイベント",
    "2026-10-01 自然検索 / 100 60 80 2",
    "2026-10-15 リスティング広告 /lp/shaft 50 20 40 3",
    "2026-10-31 メール /news 10 8 10 -",
    "2026-11-01 自然検索 / 7 7 7 1",
  ],
  search: [
    "日付 上位のクエリ クリック数 表示回数 掲載順位",
    "2026-10-01 a 1 10 1",
    "2026-10-02 b 1 90 11",
    "2026-10-03 c 1 50 -",
  ],
  content: ["日付 タイトル ページビュー数", "2026-10-05 a 30", "2026-10-06 b 12", "2026-11-01 a 5"],
  mail: [
    "配信日 件名 配信数 到達数 クリック数 訪問数 問い合わせ数",
    "2026-10-05 a 1000 900 50 40 3",
    "2026-10-20 b 500 - 20 - 1",
  ],
  social: [
    "日付 媒体 フォロワー数 いいね数",
    "2026-10-01 X 100 5",
    "2026-10-30 X 130 7",
    "2026-10-10 LinkedIn 40 1",
    "2026-11-02 X 90 2",
  ],
  activities: [
    "活動日 担当者 種別 件数",
    "2026-10-01 佐藤 電話 4",
    "2026-10-02 佐藤 訪問 2",
    "2026-10-03 鈴木 打ち合わせ 3",
    "2026-10-04 鈴木 メール 9",
  ],
});

// By hand from the rows above; each line shows the sum that was done.
test.each<[kpi: string, period: string, sum: string, expected: number]>([
  ["sessions", "2026-10", "100 + 50 + 10", 160],
  ["organic-sessions", "2026-10", "自然検索 alone", 100],
  ["engagement-rate", "2026-10", "(60 + 20 + 8) ÷ 160, not the mean of 60 %, 40 % and 80 %", 0.55],
  ["conversion-rate", "2026-10", "(2 + 3) ÷ 160", 5 / 160],
  ["conversion-rate:user", "2026-10", "5 ÷ (80 + 40 + 10)", 5 / 130],
  ["conversion-rate:landing", "2026-10", "/lp/shaft: 3 ÷ 50", 0.06],
  // The plain mean of 1 and 11 would be 6; the row without a position has no weight.
  ["search-position", "2026-10", "(1 × 10 + 11 × 90) ÷ (10 + 90)", 10],
  ["content-views", "2026-10", "30 + 12", 42],
  ["mail-visit-rate", "2026-10", "(40 + 20 clicks) ÷ (900 + 500 sent)", 60 / 1400],
  ["mail-inquiry-rate", "2026-10", "(3 + 1) ÷ (900 + 500)", 4 / 1400],
  ["likes", "2026-10", "5 + 7 + 1", 13],
  ["followers", "2026-10", "X 130 on the 30th, LinkedIn 40", 170],
  ["followers", "2026-11", "X 90; LinkedIn was not noted again since its 40", 130],
  ["calls", "2026-10", "電話", 4],
  ["meetings", "2026-10", "訪問 2 + 打ち合わせ 3", 5],
])("%s of %s: %s", (kpi, period, _sum, expected) => {
  expect(ask({ facts, of: kpi, period }).value).toBeCloseTo(expected, 12);
});

// By hand: the latest of two notes; nothing had been noted in September.
test("followers of the only network need no column that names it, and none were noted before the first", () => {
  const one = rawFacts({ social: ["日付 フォロワー数", "2026-10-05 100", "2026-10-20 120"] });
  expect(ask({ facts: one, of: "followers", period: "2026-10" }).value).toBe(120);
  expect(ask({ facts: one, of: "followers", period: "2026-09" })).toMatchObject({
    value: null,
    reason: "no-data",
  });
});
