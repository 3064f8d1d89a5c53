import type { Kpi } from "../metrics/kpi";
import { LAST_MONTH, MONTH_TO_DATE, TODAY } from "./now";
import { total } from "./parameters";
import { ratio } from "./rows";

const visits = (of: string) => ({ kind: "sum", table: "visits", of, on: "date" }) as const;
const mails = (of: string) => ({ kind: "sum", table: "mail", of, on: "date" }) as const;
const GA4 = "support.google.com/analytics/answer/12798876";

/** Who comes, finds, reads and answers. Definitions, variants and sources: docs/kpis.md. */
export const AUDIENCE = {
  sessions: {
    function: "SESSIONS",
    name: { ja: "サイト訪問数", en: "Sessions" },
    question: { ja: "サイトに何回の訪問があったか", en: "How many visits did the site have?" },
    formula: visits("sessions"),
    unit: "count",
    better: "higher",
    timing: "leading",
    now: MONTH_TO_DATE,
    family: "marketing",
    vanity: {
      ja: "訪問が増えても、問い合わせや売上につながらなければ行動は変わらない。転換率と一緒に見る。",
      en: "More visits change nothing unless inquiries or sales follow. Look at the conversion rate with it.",
    },
    note: {
      ja: "セッション数の合計。チャネル別に見られる。",
      en: "Total sessions; by channel where mapped.",
    },
    source: GA4,
    plain: [total("sessions", { ja: "セッション数", en: "sessions" })],
  },
  "organic-sessions": {
    function: "ORGANIC_SESSIONS",
    name: { ja: "オーガニックトラフィック", en: "Organic sessions" },
    question: { ja: "検索から自然に来た訪問は何回か", en: "How many visits came from unpaid search?" },
    formula: { ...visits("sessions"), where: { channelGroup: "organic-search" } },
    unit: "count",
    better: "higher",
    timing: "leading",
    now: MONTH_TO_DATE,
    family: "marketing",
    note: {
      ja: "チャネルが自然検索（Organic Search）のセッション数。",
      en: "Sessions whose channel is organic search.",
    },
    source: GA4,
    plain: [total("sessions", { ja: "自然検索のセッション数", en: "organic sessions" })],
  },
  "search-position": {
    function: "SEARCH_POSITION",
    name: { ja: "検索順位", en: "Average search position" },
    question: { ja: "検索結果の何番目に出ているか", en: "How high are we in search results?" },
    formula: { kind: "weighted-mean", table: "search", on: "date", of: "position", weight: "impressions" },
    unit: "rank",
    better: "lower",
    timing: "leading",
    now: LAST_MONTH,
    family: "marketing",
    note: {
      ja: "掲載順位を表示回数で加重した平均。順位の単純平均は誤り。",
      en: "Positions weighted by impressions; a plain mean of positions is wrong.",
    },
    source: "Search Console help",
    plain: [
      total("position_impressions", { ja: "掲載順位×表示回数", en: "position × impressions" }),
      total("impressions", { ja: "表示回数", en: "impressions" }),
    ],
  },
  "content-views": {
    function: "CONTENT_VIEWS",
    name: { ja: "コンテンツ閲覧数", en: "Content views" },
    question: { ja: "記事や資料は何回見られたか", en: "How often was our content viewed?" },
    formula: { kind: "sum", table: "content", of: "views", on: "date" },
    unit: "count",
    better: "higher",
    timing: "leading",
    now: MONTH_TO_DATE,
    family: "marketing",
    vanity: {
      ja: "見られた数だけでは次の行動が決まらない。読んだ人が問い合わせたかを見る。",
      en: "Views alone decide nothing. See whether readers inquire.",
    },
    note: { ja: "閲覧数の合計。", en: "Total views." },
    source: GA4,
    plain: [total("views", { ja: "閲覧数", en: "views" })],
  },
  "engagement-rate": {
    function: "ENGAGEMENT_RATE",
    name: { ja: "エンゲージメント率", en: "Engagement rate" },
    question: { ja: "訪問のうち、ちゃんと見られたのは何割か", en: "How many visits paid attention?" },
    formula: ratio(visits("engagedSessions"), visits("sessions")),
    unit: "percent",
    better: "higher",
    timing: "leading",
    now: LAST_MONTH,
    family: "marketing",
    note: {
      ja: "GA4では10秒超、キーイベント、または2ページ以上の訪問。秒数は変えられるのでサイトどうしは比べられない。",
      en: "GA4: over 10 s, a key event, or two views. The seconds can be set, so sites differ.",
    },
    source: GA4,
    plain: [
      total("engaged_sessions", { ja: "エンゲージのあったセッション数", en: "engaged sessions" }),
      total("sessions", { ja: "セッション数", en: "sessions" }),
    ],
  },
  "conversion-rate": {
    function: "CVR",
    name: { ja: "コンバージョン率(CVR)", en: "Conversion rate" },
    question: { ja: "訪問の何割が成果になったか", en: "How many visits led to a result?" },
    formula: ratio(visits("keyEvents"), visits("sessions")),
    unit: "percent",
    better: "higher",
    timing: "lagging",
    now: LAST_MONTH,
    family: "marketing",
    note: {
      ja: "キーイベント ÷ セッション。1回の訪問で2回の成果もありうる。",
      en: "Key events ÷ sessions. One visit may hold two results.",
    },
    source: "Google Ads API metrics reference; GA4 help",
    variants: {
      user: {
        label: { ja: "ユーザーあたり", en: "Per user" },
        formula: ratio(visits("keyEvents"), visits("users")),
        note: {
          ja: "ユーザー数で割る。日をまたぐ同じ人は日ごとに数えられる。",
          en: "Divided by users; the same person counts on each day.",
        },
      },
      landing: {
        label: { ja: "ランディングページのみ", en: "Landing pages only" },
        formula: ratio(
          { ...visits("keyEvents"), where: { onLanding: "yes" } },
          { ...visits("sessions"), where: { onLanding: "yes" } },
        ),
        note: {
          ja: "印のある行、なければ /lp/ や /landing/ を含むページだけ。",
          en: "Rows marked so, else pages with /lp/ or /landing/ in their address.",
        },
      },
    },
    plain: [
      total("conversions", { ja: "コンバージョン数", en: "conversions" }),
      total("sessions", { ja: "セッション数", en: "sessions" }),
    ],
  },
  "mail-visit-rate": {
    function: "MAIL_VISIT_RATE",
    name: { ja: "メール→訪問率", en: "Mail-to-visit rate" },
    question: { ja: "メールの何割が訪問につながったか", en: "How many mails brought a visit?" },
    formula: ratio(mails("reachedVisits"), mails("reachedInboxes")),
    unit: "percent",
    better: "higher",
    timing: "leading",
    now: LAST_MONTH,
    family: "marketing",
    note: {
      ja: "訪問数（なければクリック数）÷ 到達数（なければ配信数）。配信数そのものは活動量でありKPIではない。",
      en: "Visits (else clicks) ÷ delivered (else sent). Mails sent are an activity, not a KPI.",
    },
    source: "HubSpot email metrics",
    plain: [
      total("visits", { ja: "訪問数", en: "visits" }),
      total("delivered", { ja: "到達数", en: "delivered mails" }),
    ],
  },
  "mail-inquiry-rate": {
    function: "MAIL_INQUIRY_RATE",
    name: { ja: "メール→問い合わせ率", en: "Mail-to-inquiry rate" },
    question: { ja: "メールの何割が問い合わせになったか", en: "How many mails brought an inquiry?" },
    formula: ratio(mails("inquiries"), mails("reachedInboxes")),
    unit: "percent",
    better: "higher",
    timing: "leading",
    now: LAST_MONTH,
    family: "marketing",
    note: {
      ja: "問い合わせ数 ÷ 到達数（なければ配信数）。",
      en: "Inquiries ÷ delivered (else sent).",
    },
    source: "HubSpot email metrics",
    plain: [
      total("inquiries", { ja: "問い合わせ数", en: "inquiries" }),
      total("delivered", { ja: "到達数", en: "delivered mails" }),
    ],
  },
  likes: {
    function: "LIKES",
    name: { ja: "いいね数", en: "Likes" },
    question: { ja: "投稿はどれだけ反応されたか", en: "How much reaction did posts get?" },
    formula: { kind: "sum", table: "social", of: "likes", on: "date" },
    unit: "count",
    better: "higher",
    timing: "leading",
    now: MONTH_TO_DATE,
    family: "marketing",
    vanity: {
      ja: "「いいね」が増えても商談は増えないことが多い。リンクのクリックや問い合わせを見る。",
      en: "Likes rarely bring deals. Look at link clicks and inquiries instead.",
    },
    note: { ja: "いいね数の合計。", en: "Total likes." },
    source: "Croll & Yoskovitz, Lean Analytics",
    plain: [total("likes", { ja: "いいね数", en: "likes" })],
  },
  followers: {
    function: "FOLLOWERS",
    name: { ja: "フォロワー数", en: "Followers" },
    question: { ja: "何人にフォローされているか", en: "How many people follow us?" },
    formula: { kind: "latest", table: "social", on: "date", of: "followers", each: "network" },
    unit: "count",
    better: "higher",
    timing: "leading",
    now: TODAY,
    family: "marketing",
    vanity: {
      ja: "増える一方の数なので、良し悪しが分からない。そこからのリード率を見る。",
      en: "It can only go up, so it tells nothing. Look at the leads that come from it.",
    },
    note: {
      ja: "媒体ごとに、期間の終わり（または今日）までの最後の値を取り、合計する。",
      en: "The last value of each network by the end of the period, or today, summed.",
    },
    source: "Croll & Yoskovitz, Lean Analytics",
    plain: [total("followers", { ja: "フォロワー数", en: "followers" })],
  },
} as const satisfies Record<string, Kpi>;
