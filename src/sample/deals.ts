import { civil, type Day, dayOf } from "../calendar/day";
import { monthOf } from "../calendar/period";
import { CHANNELS, type Channel, PEOPLE, PRODUCTS, type Rep, SEASON, STAGES } from "./cast";
import type { Random } from "./random";

/** A lead of the fictitious company, and the deal that it became. */
export interface Lead {
  readonly id: string;
  readonly createdOn: Day;
  readonly channel: Channel;
  readonly owner: Rep;
  readonly company: number;
  deal: Deal | null;
}
export interface Deal {
  readonly id: string;
  readonly lead: Lead;
  readonly product: (typeof PRODUCTS)[number];
  readonly amount: number;
  readonly createdOn: Day;
  /** Index into STAGES while open. */
  readonly stage: number;
  readonly outcome: "open" | "won" | "lost";
  /** The day it entered each stage it was in. */
  readonly entered: readonly Day[];
  /** Actual day once closed, expected day while open. */
  readonly closeOn: Day;
}

/** Leads per month at the start; two years later there are a third more. */
const LEADS_PER_MONTH = 82;
const MONTHS = 24;
/** The stage where deals pile up. */
const QUOTATION = 3;

/** Two years of leads, and the deals some of them became, up to today. */
export function makeLeads(today: Day, random: Random): Lead[] {
  const leads: Lead[] = [];
  const reps = PEOPLE.filter((person) => person.share > 0);
  const { year, month } = civil(today);
  for (let back = MONTHS; back >= 0; back -= 1) {
    const index = year * 12 + month - 1 - back;
    const first = dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
    const last = monthOf(first).end - 1;
    const growth = 1 + (0.33 * (MONTHS - back)) / MONTHS;
    const count = Math.round(LEADS_PER_MONTH * SEASON[index % 12] * growth * (0.94 + random.next() * 0.12));
    for (let number = 0; number < count; number += 1) {
      const createdOn = random.whole(first, last);
      const lead: Lead = {
        id: "",
        createdOn,
        channel: random.pick(CHANNELS, (channel) => channel.share),
        owner: random.pick(reps, (rep) => rep.share),
        company: random.whole(1, 900),
        deal: null,
      };
      if (random.chance(lead.channel.quality)) lead.deal = makeDeal(lead, today, random);
      if (createdOn <= today) leads.push(lead);
    }
  }
  leads.sort((a, b) => a.createdOn - b.createdOn);
  let deals = 0;
  return leads.map((lead, index) => {
    const numbered: Lead = { ...lead, id: `L-${String(index + 1).padStart(5, "0")}` };
    if (lead.deal !== null && lead.deal.createdOn <= today) {
      deals += 1;
      numbered.deal = { ...lead.deal, id: `D-${String(deals).padStart(4, "0")}`, lead: numbered };
    } else numbered.deal = null;
    return numbered;
  });
}

/** A deal, walked through the stages; one in seventeen that should have been given up at the quotation still stands there. */
function makeDeal(lead: Lead, today: Day, random: Random): Deal {
  const deal = walk(lead, today, random);
  const forgotten = lead.company % 17 === 3 && deal.outcome === "lost" && deal.stage === QUOTATION;
  return forgotten ? { ...deal, outcome: "open" } : deal;
}

/** Simulates a deal until it is lost, won, or today is reached. */
function walk(lead: Lead, today: Day, random: Random): Deal {
  const product = random.pick(PRODUCTS, (candidate) => candidate.share);
  const createdOn = lead.createdOn + random.whole(1, 12);
  const base = { id: "", lead, product, amount: random.amount(product.price, 0.5, 10_000), createdOn };
  let day = createdOn;
  const entered: Day[] = [];
  for (const [stage, { days, pass }] of STAGES.entries()) {
    entered.push(day);
    day += Math.max(2, Math.round(days * (0.5 + random.next())));
    // Wins are decided late, where the weak one of the team loses them.
    const skill = stage >= 3 ? lead.owner.skill : 1;
    const goesOn = random.chance(Math.min(0.96, pass * skill));
    if (day > today) {
      const rest = STAGES.slice(stage + 1).reduce((sum, later) => sum + later.days, 0);
      return { ...base, stage, entered, outcome: "open", closeOn: Math.max(day + rest, today + 1) };
    }
    if (!goesOn) return { ...base, stage, entered, outcome: "lost", closeOn: day };
  }
  const rushed = monthEnd(day, random);
  const closeOn = rushed > today ? Math.min(day, today) : rushed;
  return { ...base, stage: STAGES.length - 1, entered, outcome: "won", closeOn };
}

/** Four of ten signatures wait for the last three days of the month. */
function monthEnd(day: Day, random: Random): Day {
  return random.chance(0.4) ? monthOf(day).end - 1 - random.whole(0, 2) : day;
}
