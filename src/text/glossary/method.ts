import type { Term } from "./term";

/** How to manage by KPI. */
export const METHOD_TERMS = {
  kpi: {
    name: { ja: "KPI", en: "KPI" },
    aliases: ["重要業績評価指標", "key performance indicator"],
    meaning: {
      ja: "ゴールを動かすと見込んで選んだ少数の指標。変わっても行動が変わらないなら外す。",
      en: "One of the few metrics picked because they move a goal. If its change would change nothing you do, drop it.",
    },
  },
  goal: {
    name: { ja: "ゴール(KGI)", en: "Goal (KGI)" },
    aliases: ["KGI", "重要目標達成指標", "もくてきち"],
    meaning: {
      ja: "会社がいつまでにどこへ着きたいか。遠いので、今日動かせるKPIに分けて追う。",
      en: "Where the company wants to be, and by when. Too far off to steer by, so break it into KPIs.",
    },
  },
  metric: {
    name: { ja: "指標", en: "Metric" },
    aliases: ["メトリクス", "しひょう", "shihyou"],
    meaning: {
      ja: "測った数字すべて。測れるだけではKPIにならない。",
      en: "Any number you measure. Being measurable does not make it a KPI.",
    },
  },
  smart: {
    name: { ja: "SMART", en: "SMART" },
    aliases: ["スマート"],
    meaning: {
      ja: "KPIの点検表。具体的、測れる、届く、ゴールにつながる、期限がある。担当の名前がなければ不合格。",
      en: "A checklist: specific, measurable, achievable, relevant, time-bound. A KPI without an owner fails.",
    },
  },
  pdca: {
    name: { ja: "PDCA", en: "PDCA" },
    aliases: ["plan do check act"],
    meaning: {
      ja: "計画、実行、確認、改善を回すこと。赤いKPIは、担当と期日のある行動で終える。",
      en: "Plan, do, check, act, and again. A red KPI ends in an action with an owner and a date.",
    },
  },
  "leading-indicator": {
    name: { ja: "先行指標", en: "Leading indicator" },
    aliases: ["せんこうしひょう", "senkoushihyou"],
    meaning: {
      ja: "結果より先に動き、今から変えられる数字。結果が本当に続くかは確かめる。",
      en: "Moves before the result and can be worked on now. Check that the result does follow.",
    },
    kpis: ["new-deals", "leads", "meetings"],
  },
  "lagging-indicator": {
    name: { ja: "遅行指標", en: "Lagging indicator" },
    aliases: ["ちこうしひょう", "chikoushihyou", "結果指標"],
    meaning: {
      ja: "売上のように後から出る結果。見えた時には遅いので、先行指標と組にする。",
      en: "A result that shows late, like revenue. Pair it with a leading one while you can still act.",
    },
    kpis: ["revenue", "win-rate"],
  },
  "vanity-metric": {
    name: { ja: "虚栄の指標", en: "Vanity metric" },
    aliases: ["バニティ", "きょえい", "kyoei"],
    meaning: {
      ja: "増えると嬉しいが判断を変えない数字。「動いたら何をするか」と問う。",
      en: "Pleasant when it rises, but no decision hangs on it. Ask what you would do if it moved.",
    },
    kpis: ["likes", "followers", "impressions"],
  },
  target: {
    name: { ja: "目標値", en: "Target" },
    aliases: ["もくひょうち", "mokuhyouchi"],
    meaning: {
      ja: "期限までに届きたいKPIの値。願望でなく、予測と比べて決める。",
      en: "The value a KPI should reach by a date. Set it against the forecast, not by wishing.",
    },
  },
  forecast: {
    name: { ja: "予測", en: "Forecast" },
    aliases: ["着地見込み", "よそく", "yosoku"],
    meaning: {
      ja: "このままなら期末にどこへ着くか。一点でなく幅で読む。",
      en: "Where the period ends if things go on like this. Read the range, not the point.",
    },
  },
  pace: {
    name: { ja: "ペース", en: "Pace" },
    aliases: ["進捗", "しんちょく"],
    meaning: {
      ja: "目標のうち今日までに要る分に対する実績。月初は揺れやすい。率やストックには使わない。",
      en: "Actual against what the target asks for by today. Jumpy early on; not for rates or stocks.",
    },
  },
  benchmark: {
    name: { ja: "ベンチマーク", en: "Benchmark" },
    aliases: ["業界平均", "industry average"],
    meaning: {
      ja: "他社や業界との比較値。定義と出典が不明なら比べない。",
      en: "A figure from other companies. Do not compare unless you know its definition and source.",
    },
  },
  cohort: {
    name: { ja: "コホート", en: "Cohort" },
    aliases: [],
    meaning: {
      ja: "同じ時期に始まった集まり(4月のリードなど)。後を追えば、率の分子と分母が同じ集まりになる。",
      en: "A group that began together, such as April's leads. Followed over time, it gives honest rates.",
    },
    kpis: ["lead-to-deal", "lead-to-customer", "lead-to-mql"],
  },
  "so-far": {
    name: { ja: "途中の値", en: "So far" },
    aliases: ["未成熟", "とちゅう", "maturing"],
    meaning: {
      ja: "結果が出そろう前のコホートの値。まだ増えるので、古い月より悪いとは言えない。",
      en: "A cohort's rate before all results are in. It can still rise: do not call it worse than older months.",
    },
    kpis: ["lead-to-deal", "lead-to-customer"],
  },
  "stock-and-flow": {
    name: { ja: "ストックとフロー", en: "Stock and flow" },
    aliases: ["残高", "ざんだか"],
    meaning: {
      ja: "ストックはある時点の量(進行中の商談)、フローは期間の量(売上)。ストックは月ごとに足さない。",
      en: "A stock is counted at a moment (open deals), a flow over a period (revenue). Never add stocks over months.",
    },
    kpis: ["open-deals", "revenue"],
  },
  "month-to-date": {
    name: { ja: "月初来", en: "Month to date" },
    aliases: ["当月累計", "MTD", "げっしょらい"],
    meaning: {
      ja: "今月1日から今日まで。前月まるごとでなく、前月の同じ日までと比べる。",
      en: "From the 1st to today. Compare with the same days of last month, not all of it.",
    },
  },
  "fiscal-year": {
    name: { ja: "年度(今期)", en: "Fiscal year" },
    aliases: ["今期", "会計年度", "ねんど", "nendo", "こんき"],
    meaning: {
      ja: "決算の12か月。始まりの月は会社で違うので、設定で選ぶ。",
      en: "The 12 months of your books. Their first month differs by company: choose it in Settings.",
    },
  },
  "business-days": {
    name: { ja: "営業日", en: "Business days" },
    aliases: ["えいぎょうび", "eigyoubi", "稼働日", "working days"],
    meaning: {
      ja: "休みを除いた日。月ごとに数が違うので、ペースを公平に測れる。",
      en: "Days without weekends and holidays. Months differ in them, so they make pace fair.",
    },
  },
} as const satisfies Record<string, Term>;
