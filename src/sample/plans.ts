import { civil, DAY_MS, type Day } from "../calendar/day";
import { lastPeriods } from "../calendar/grid";
import { fiscalYearOf, monthOf } from "../calendar/period";
import type { Cell } from "../facts/table";
import type { KpiId } from "../kpis/catalog";
import type { Locale, Text } from "../text/locale";
import { PEOPLE } from "./cast";

/** Monthly targets of won amount (company and person), leads and new deals, rates for the company. */
export function targetRows(today: Day, locale: Locale): Cell[][] {
  const unit = locale === "ja" ? 1 : 0.01;
  const reps = PEOPLE.filter((person) => person.share > 0);
  return lastPeriods(monthOf(today), 13).flatMap((month, index) => {
    const goal = Math.round((13_500_000 + index * 200_000) / 100_000) * 100_000;
    const quarters = civil(month.start).month % 3 === 0 ? 1.15 : 1;
    const won = Math.round((goal * quarters) / 100_000) * 100_000;
    return [
      ["won-amount", month.id, "", won * unit],
      ...reps.map((rep): Cell[] => [
        "won-amount",
        month.id,
        `owner=${rep.name[locale]}`,
        Math.round((won * rep.share) / 10_000) * 10_000 * unit,
      ]),
      ["leads", month.id, "", 95 + index],
      ["lead-to-deal", month.id, "", 0.33],
      ["win-rate", month.id, "", 0.3],
      ["cac", month.id, "", 130_000 * unit],
      ["quota-attainment", month.id, "", 1],
      ["pipeline-coverage", month.id, "", 2],
    ];
  });
}

/** The goals of the company for its fiscal year: its sales, and customers that cost no more than they do. */
export function goalRows(today: Day, locale: Locale): Cell[][] {
  const year = fiscalYearOf(today, locale === "ja" ? 4 : 1);
  const deadline = new Date((year.end - 1) * DAY_MS);
  const unit = locale === "ja" ? 1 : 0.01;
  const [head, east] = PEOPLE.map((person) => person.name[locale]);
  const sales: Text = {
    ja: "今年度の受注を1億8,000万円にする",
    en: "Win $1.8 million of business this fiscal year",
  };
  const cost: Text = {
    ja: "新規顧客1社の獲得コストを13万円以内に収める",
    en: "Win new customers at no more than $1,300 each",
  };
  return [
    ["G1", sales[locale], "won-amount", 180_000_000 * unit, deadline, east],
    ["G2", cost[locale], "cac", 130_000 * unit, deadline, head],
  ];
}

/** The plan of a KPI: its owner, its goal, how often it is reviewed, the action if it turns red. */
interface Plan {
  /** Place among the people. */
  readonly owner: number;
  readonly goal: string;
  readonly cadence: Text;
  readonly action: Text;
}

const WEEKLY: Text = { ja: "毎週", en: "Weekly" };
const MONTHLY: Text = { ja: "毎月", en: "Monthly" };

/** The followers are somebody's pride and move no goal; for the acquisition cost nobody knows yet what to do. */
const PLANS: Readonly<Partial<Record<KpiId, Plan>>> = {
  "won-amount": {
    owner: 1,
    goal: "G1",
    cadence: WEEKLY,
    action: {
      ja: "月内に決まりそうな商談の上位5件を、翌日の朝会で1件ずつ見直す",
      en: "Go through the five largest deals due this month, one by one, the next morning",
    },
  },
  "quota-attainment": {
    owner: 1,
    goal: "G1",
    cadence: MONTHLY,
    action: {
      ja: "届いていない人と30分話し、助けが要る商談を2件選ぶ",
      en: "Sit down with whoever is behind for 30 minutes and pick two deals to help with",
    },
  },
  "win-rate": {
    owner: 4,
    goal: "G1",
    cadence: MONTHLY,
    action: {
      ja: "直近の失注10件の理由を聞き直し、提案書を1か所直す",
      en: "Ask why the last ten deals were lost and change one thing in the proposal",
    },
  },
  "pipeline-coverage": {
    owner: 1,
    goal: "G1",
    cadence: WEEKLY,
    action: {
      ja: "既存客への訪問を週3件増やし、新しい商談を作る",
      en: "Visit three more existing customers a week to open new deals",
    },
  },
  leads: {
    owner: 4,
    goal: "G2",
    cadence: WEEKLY,
    action: {
      ja: "リードが多かった展示会とセミナーの次の回を前倒しする",
      en: "Bring forward the next trade fair or webinar of the kind that brought most leads",
    },
  },
  "lead-to-deal": {
    owner: 4,
    goal: "G2",
    cadence: MONTHLY,
    action: {
      ja: "48時間以内に電話できなかったリードを数え、当番を決め直す",
      en: "Count the leads nobody called within 48 hours and reassign the rota",
    },
  },
  cac: { owner: 0, goal: "G2", cadence: MONTHLY, action: { ja: "", en: "" } },
  followers: { owner: 0, goal: "", cadence: MONTHLY, action: { ja: "", en: "" } },
};

/** The plans by KPI id: the owner, and the cells of the KPI tab from the goal on. A deadline is the goal's own. */
export function kpiPlans(
  locale: Locale,
): Partial<Record<KpiId, { readonly owner: string; readonly more: readonly Cell[] }>> {
  const plans = Object.entries(PLANS).map(([id, { owner, goal, cadence, action }]) => [
    id,
    { owner: PEOPLE[owner].name[locale], more: [goal, cadence[locale], "", action[locale]] },
  ]);
  return Object.fromEntries(plans);
}
