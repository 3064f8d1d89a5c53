import type { Term } from "./term";

/** From an impression to a customer. */
export const MARKETING_TERMS = {
  cpl: {
    name: { ja: "リード単価", en: "CPL" },
    aliases: ["cost per lead"],
    meaning: {
      ja: "広告費÷同じ期間・チャネルのリード数。安くても商談になるとは限らない。",
      en: "Ad cost ÷ leads of the same period and channel. Cheap ones may never become deals.",
    },
    kpis: ["cpl"],
  },
  cpa: {
    name: { ja: "CPA(CV単価)", en: "CPA" },
    aliases: ["コンバージョン単価", "cost per conversion", "cost per acquisition"],
    meaning: {
      ja: "広告費÷コンバージョン数。「顧客獲得単価」と呼ばれがちだが、顧客1件の費用はCAC。",
      en: "Ad cost ÷ conversions, whatever you count as one. The cost of a customer is CAC.",
    },
    kpis: ["cpa"],
  },
  cpc: {
    name: { ja: "クリック単価", en: "CPC" },
    aliases: ["cost per click"],
    meaning: {
      ja: "広告費÷クリック数。安くても、買わない人ばかりなら無駄になる。",
      en: "Ad cost ÷ clicks. A cheap click is waste if nobody buys.",
    },
    kpis: ["cpc"],
  },
  ctr: {
    name: { ja: "クリック率", en: "CTR" },
    aliases: ["click-through rate"],
    meaning: {
      ja: "クリック合計÷表示合計。日ごとの率を平均しない。",
      en: "Total clicks ÷ total impressions. Never average daily rates.",
    },
    kpis: ["ctr"],
  },
  cvr: {
    name: { ja: "コンバージョン率", en: "Conversion rate" },
    aliases: ["CVR", "転換率"],
    meaning: {
      ja: "キーイベント÷訪問数。人数で割る定義とは値が違う。",
      en: "Key events ÷ sessions. Per user gives another value.",
    },
    kpis: ["conversion-rate"],
  },
  roas: {
    name: { ja: "広告費用対効果", en: "ROAS" },
    aliases: ["ロアス", "return on ad spend"],
    meaning: {
      ja: "コンバージョン値÷広告費。300%は3倍。利益ではない。",
      en: "Conversion value ÷ ad cost; 300% is 3×. Not profit.",
    },
    kpis: ["roas"],
  },
  roi: {
    name: { ja: "投資収益率", en: "ROI" },
    aliases: ["投資対効果", "return on investment"],
    meaning: {
      ja: "(得た額−費用)÷費用。0%で元が取れる。売上でなく粗利で測る。",
      en: "(Gain − cost) ÷ cost; 0% breaks even. Take gross profit as the gain, not sales.",
    },
    kpis: ["roi", "marketing-roi"],
  },
  cac: {
    name: { ja: "顧客獲得コスト", en: "CAC" },
    aliases: ["顧客獲得単価", "こきゃくかくとく", "customer acquisition cost"],
    meaning: {
      ja: "営業とマーケティングの全費用÷新規顧客数。広告費だけで割ると安く見える。",
      en: "All sales and marketing cost ÷ new customers. Ads alone make it look cheap.",
    },
    kpis: ["cac"],
  },
  cltv: {
    name: { ja: "顧客生涯価値", en: "CLTV" },
    aliases: ["LTV", "しょうがいかち", "lifetime value"],
    meaning: {
      ja: "1顧客から得られる粗利の見込み。顧客あたり売上×粗利率÷解約率。月と年を混ぜない。",
      en: "Gross profit to expect of a customer: ARPA × gross margin ÷ churn. Do not mix months and years.",
    },
    kpis: ["cltv", "ltv-to-cac"],
  },
  "cac-payback": {
    name: { ja: "CAC回収期間", en: "CAC payback" },
    aliases: ["回収期間"],
    meaning: {
      ja: "CAC÷(月の顧客あたり売上×粗利率)。この月数の間、資金は戻らない。",
      en: "CAC ÷ (monthly ARPA × gross margin), in months. Until then the cash is out.",
    },
    kpis: ["cac-payback"],
  },
  attribution: {
    name: { ja: "アトリビューション", en: "Attribution" },
    aliases: [
      "貢献度",
      "ファーストタッチ",
      "ラストタッチ",
      "線形",
      "U字",
      "first touch",
      "last touch",
      "linear",
      "U-shaped",
      "influenced",
    ],
    meaning: {
      ja: "受注を接点に割り振る規則で、因果の証明ではない。最初の接点だけ、最後だけ、均等(線形)、両端に重く(U字)で結果が変わる。どれか1つでも触れた「影響」売上は重なるので足さない。",
      en: "A rule that credits wins to touches: first, last, all alike (linear) or mostly both ends (U-shaped). It proves no cause. Influenced means any touch at all: channels overlap, so do not add them.",
    },
    kpis: ["marketing-revenue", "marketing-contribution"],
  },
  "organic-traffic": {
    name: { ja: "オーガニックトラフィック", en: "Organic traffic" },
    aliases: ["自然検索", "SEO", "organic search"],
    meaning: {
      ja: "広告以外の検索からの訪問。育つのは遅いが、広告を止めても残る。",
      en: "Visits from unpaid search. Slow to grow, but they stay when ads stop.",
    },
    kpis: ["organic-sessions", "search-position"],
  },
  session: {
    name: { ja: "セッション(訪問)", en: "Session" },
    aliases: ["ほうもん", "アクセス数", "visit"],
    meaning: {
      ja: "サイトへの1回の訪問。人数ではない。ゴールにつなげて見る。",
      en: "One visit to the site, not one person. Vanity unless linked to a goal.",
    },
    kpis: ["sessions"],
  },
  engagement: {
    name: { ja: "エンゲージメント", en: "Engagement" },
    aliases: [],
    meaning: {
      ja: "GA4では、10秒超の滞在、キーイベント、2回以上の表示のどれかがある訪問。秒数は変えられるので、他社と比べにくい。",
      en: "In GA4, a visit over 10 s, with a key event or 2+ views. The 10 s is adjustable, so sites differ.",
    },
    kpis: ["engagement-rate"],
  },
  impression: {
    name: { ja: "表示回数", en: "Impression" },
    aliases: ["インプレッション"],
    meaning: {
      ja: "広告などが表示された回数。見た人の数ではない。",
      en: "How often an ad or result was shown. Not how many people saw it.",
    },
    kpis: ["impressions", "ctr"],
  },
  "search-position": {
    name: { ja: "検索順位", en: "Search position" },
    aliases: ["掲載順位", "けんさくじゅんい"],
    meaning: {
      ja: "検索結果での平均順位。小さいほど良い。平均は表示回数で重みをつける。",
      en: "Average place in search results; lower is better. Weight it by impressions.",
    },
    kpis: ["search-position"],
  },
} as const satisfies Record<string, Term>;
