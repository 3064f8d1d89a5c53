import type { Term } from "./term";

/** From a lead to a won deal. */
export const SALES_TERMS = {
  lead: {
    name: { ja: "リード", en: "Lead" },
    aliases: ["見込み客", "みこみきゃく", "mikomikyaku", "prospect"],
    meaning: {
      ja: "連絡できる見込み客。数が増えても、商談にならなければ費用だけが残る。",
      en: "A possible customer you can reach. More of them is mere cost unless they become deals.",
    },
    kpis: ["leads", "lead-to-deal"],
  },
  mql: {
    name: { ja: "MQL", en: "MQL" },
    aliases: ["marketing qualified lead"],
    meaning: {
      ja: "営業に渡せるとマーケティングが認めたリード。基準は営業と文書で決めておく。",
      en: "A lead that marketing calls ready for sales. Agree on the criteria with sales, in writing.",
    },
    kpis: ["mqls", "lead-to-mql", "mql-to-sql"],
  },
  sql: {
    name: { ja: "SQL", en: "SQL" },
    aliases: ["有望リード", "ゆうぼうりーど", "sales qualified lead"],
    meaning: {
      ja: "営業が追うと認めたリード。MQLから進む割合が低ければ、渡す基準を見直す。",
      en: "A lead that sales agrees to pursue. If few MQLs get here, review the criteria.",
    },
    kpis: ["sqls", "mql-to-sql"],
  },
  deal: {
    name: { ja: "商談", en: "Deal" },
    aliases: ["案件", "しょうだん", "shodan", "shoudan", "あんけん", "opportunity"],
    meaning: {
      ja: "金額と予定日のある1件の売り込み。放置せず、受注か失注で終える。",
      en: "One possible sale with an amount and a date. End it as won or lost; do not let it drift.",
    },
    kpis: ["new-deals", "open-deals"],
  },
  stage: {
    name: { ja: "ステージ", en: "Stage" },
    aliases: ["フェーズ", "段階"],
    meaning: {
      ja: "商談の進み具合。顧客の行動で区切れば、人による差が減る。",
      en: "How far a deal has come. Define it by what the buyer did, so that everyone means the same.",
    },
    kpis: ["stage-conversion"],
  },
  pipeline: {
    name: { ja: "パイプライン", en: "Pipeline" },
    aliases: [],
    meaning: {
      ja: "期間内に完了予定の、進行中の商談の合計額。予定日が古いと当てにならない。",
      en: "The sum of open deals due to close in the period. Only as good as their dates.",
    },
    kpis: ["pipeline-amount"],
  },
  yomi: {
    name: { ja: "ヨミ(確度)", en: "Yomi (probability)" },
    aliases: ["読み", "確度", "かくど", "kakudo"],
    meaning: {
      ja: "商談が決まる見込み。A・B・Cなどで表す。勘は強気になりがちなので、ランク別の実績と照らす。",
      en: "How likely a deal is to be won, in Japan often A, B or C. Hunches run high: check each rank against past wins.",
    },
    kpis: ["weighted-pipeline"],
  },
  "weighted-pipeline": {
    name: { ja: "加重パイプライン", en: "Weighted pipeline" },
    aliases: ["かじゅうぱいぷらいん"],
    meaning: {
      ja: "金額×確度の合計。商談が少ないと、実際は大きく外れる。",
      en: "Amount × probability, summed. With few deals the outcome can land far off.",
    },
    kpis: ["weighted-pipeline"],
  },
  "pipeline-coverage": {
    name: { ja: "パイプラインカバレッジ", en: "Pipeline coverage" },
    aliases: [],
    meaning: {
      ja: "パイプライン÷(目標−受注済み)。足りるかは必要カバレッジと比べる。「3倍」は俗説。",
      en: "Pipeline ÷ (target − won so far). Judge it by your required coverage; “3×” is folklore.",
    },
    kpis: ["pipeline-coverage"],
  },
  "required-coverage": {
    name: { ja: "必要カバレッジ", en: "Required coverage" },
    aliases: ["ひつようかばれっじ"],
    meaning: {
      ja: "目標に要る倍率。過去の同じ時点のパイプラインが、金額で何割受注したかの逆数。1÷受注率では甘い。",
      en: "The coverage you need: 1 ÷ the share of value that past pipeline at the same point won. 1 ÷ win rate is too low.",
    },
    kpis: ["required-coverage"],
  },
  "win-rate": {
    name: { ja: "受注率", en: "Win rate" },
    aliases: ["勝率", "成約率", "じゅちゅうりつ", "juchuuritsu"],
    meaning: {
      ja: "受注÷(受注+失注)。放置した商談は入らないので、良く見えがち。",
      en: "Won ÷ (won + lost). Forgotten open deals are left out and flatter it.",
    },
    kpis: ["win-rate"],
  },
  quota: {
    name: { ja: "ノルマ", en: "Quota" },
    aliases: ["noruma", "個人目標"],
    meaning: {
      ja: "個人やチームの受注目標。期の途中の達成率は低く出る。達成した人の割合とは別のもの。",
      en: "A person's or team's won-amount target. Attainment starts low; the share of people at quota is another figure.",
    },
    kpis: ["quota-attainment"],
  },
  "sales-cycle": {
    name: { ja: "営業サイクル", en: "Sales cycle" },
    aliases: ["えいぎょうさいくる", "リードタイム"],
    meaning: {
      ja: "商談の作成から受注までの平均日数。長い数件に引かれるので中央値も見る。",
      en: "Mean days from creating a deal to winning it. A few long ones pull it; see the median.",
    },
    kpis: ["sales-cycle"],
  },
  "sales-velocity": {
    name: { ja: "セールスベロシティ", en: "Sales velocity" },
    aliases: ["営業速度"],
    meaning: {
      ja: "1日に生む受注額の目安。商談数×受注率×平均取引規模÷営業サイクル。1つを上げると別が下がることもある。",
      en: "Money won per day, roughly: open deals × win rate × average size ÷ cycle. Pushing one part can hurt another.",
    },
    kpis: ["sales-velocity"],
  },
  bottleneck: {
    name: { ja: "ボトルネック", en: "Bottleneck" },
    aliases: ["詰まり", "つまり"],
    meaning: {
      ja: "受注を最も妨げるステージ。他を良くしても効きにくい。件数が少なければ偶然を疑う。",
      en: "The stage that holds back wins most. Fixing others helps little. With few deals it may be chance.",
    },
    kpis: ["stage-conversion"],
  },
  "stale-deal": {
    name: { ja: "停滞商談", en: "Stale deal" },
    aliases: ["塩漬け", "ていたい", "teitai", "放置"],
    meaning: {
      ja: "受注商談の8割が抜けた日数より長く、同じステージにいる商談。動かすか失注にする。",
      en: "A deal in its stage longer than 80% of won deals were. Move it or call it lost.",
    },
    kpis: ["stale-deals"],
  },
  "working-back": {
    name: { ja: "逆算", en: "Working back" },
    aliases: ["ぎゃくさん", "gyakusan", "reverse funnel"],
    meaning: {
      ja: "ゴールから必要な受注、商談、リードの数を割り出すこと。率は希望でなく自社の実績で。",
      en: "From the goal to the wins, deals and leads it takes. Use your own past rates, not hopes.",
    },
    kpis: ["average-deal-size", "win-rate", "lead-to-deal"],
  },
} as const satisfies Record<string, Term>;
