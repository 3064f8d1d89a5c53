import type { Signature } from "./signature";

const ID = {
  name: "id",
  about: {
    ja: 'KPIのID。"win-rate" など。=KPI_LIST() で一覧',
    en: 'KPI id such as "win-rate"; see =KPI_LIST()',
  },
};
const PERIOD = {
  name: "period",
  about: {
    ja: '期間。"2026-10" など。省くとそのKPIの標準',
    en: 'a period such as "2026-10"; empty for the KPI\'s own',
  },
};
const SEGMENT = {
  name: "segment",
  about: { ja: '絞り込み。"owner=佐藤" など', en: 'a segment such as "owner=Sato"' },
};
const UPDATED = { name: "updated", about: { ja: "RASHINBAN_UPDATED", en: "RASHINBAN_UPDATED" } };

/** The functions that serve every KPI. `KPI("leads")` is the way out if another add-on owns the name LEADS. */
export const GENERAL = {
  KPI: {
    name: "KPI",
    summary: { ja: "IDで指定したKPIの値", en: "The value of a KPI by its id" },
    arguments: [ID, PERIOD, SEGMENT, UPDATED],
  },
  KPI_SERIES: {
    name: "KPI_SERIES",
    summary: {
      ja: "KPIの推移（期間と値の表、古い順）",
      en: "A KPI over time (periods and values, oldest first)",
    },
    arguments: [
      ID,
      {
        name: "grain",
        about: {
          ja: "「月」「四半期」「年」「年度」「週」",
          en: "month, quarter, year, fiscal year or week",
        },
      },
      { name: "count", about: { ja: "いくつ分か（省くと12）", en: "how many periods (12 if empty)" } },
      SEGMENT,
      UPDATED,
    ],
  },
  KPI_TARGET: {
    name: "KPI_TARGET",
    summary: { ja: "KPIの目標値", en: "The target of a KPI" },
    arguments: [ID, PERIOD, SEGMENT, UPDATED],
  },
  KPI_STATUS: {
    name: "KPI_STATUS",
    summary: {
      ja: "KPIの状態（順調・注意・遅れ）とその理由",
      en: "Where a KPI stands (on track, watch, off track), and why",
    },
    arguments: [
      ID,
      {
        name: "part",
        about: { ja: "「理由」で理由の文。省くと状態", en: '"why" for the reason; empty for the status' },
      },
      UPDATED,
    ],
  },
  KPI_FORECAST: {
    name: "KPI_FORECAST",
    summary: {
      ja: "今の期間の終わりの見込み（80%の幅と目標達成の確率も）",
      en: "Where the running period will end (with an 80 % range and the chance of reaching the target)",
    },
    arguments: [
      ID,
      {
        name: "part",
        about: {
          ja: "「下限」「上限」「確率」「説明」。省くと見込みの値",
          en: '"low", "high", "probability" or "why"; empty for the value',
        },
      },
      UPDATED,
    ],
  },
  KPI_EXPLAIN: {
    name: "KPI_EXPLAIN",
    summary: {
      ja: "KPIの定義・日付の基準・除外・出典",
      en: "A KPI's definition, date basis, exclusions and source",
    },
    arguments: [ID],
  },
  KPI_EACH: {
    name: "KPI_EACH",
    summary: {
      ja: "範囲を行ごとに計算して縦に返す（1回の呼び出しで列全体）",
      en: "Computes a KPI row by row over ranges, a whole column in one call",
    },
    arguments: [
      ID,
      { name: "range_1", about: { ja: "1番目の列", en: "first column" } },
      { name: "range_2", about: { ja: "2番目の列", en: "second column" } },
      { name: "range_3", about: { ja: "3番目の列", en: "third column" } },
      { name: "range_4", about: { ja: "4番目の列", en: "fourth column" } },
    ],
  },
  KPI_LIST: {
    name: "KPI_LIST",
    summary: {
      ja: "使えるKPIの一覧（ID・関数・名前・問い）",
      en: "All KPIs: id, function, name and the question each answers",
    },
    arguments: [UPDATED],
  },
} as const satisfies Record<string, Signature>;
