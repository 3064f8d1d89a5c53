import { formatDay } from "../../src/calendar/day";
import type { Facts } from "../../src/facts/table";
import { Random } from "../../src/sample/random";
import { rawFacts } from "../kpis/raw";
import { day } from "../metrics/facts-of";

export const TODAY = "2026-11-23";
const STAGES = ["提案", "見積提出", "交渉"];

/** How deals go through three stages: 提案, 見積提出 and 交渉, 0 to 2. */
export interface Course {
  readonly deals: number;
  /** Deals are created evenly between these days. */
  readonly from: string;
  readonly to?: string;
  /** Chance to go on from a stage, for a deal of this owner created on this day. */
  readonly passes: (stage: number, createdOn: string, owner: string) => number;
  readonly days: (stage: number) => number;
  readonly owners?: readonly string[];
  readonly channel?: (owner: string, random: Random) => string;
  readonly history?: boolean;
}

/** The facts of such a company on 2026-11-23: deals of 1,000,000, one stage a time, nothing skipped. */
export function dealsThrough(course: Course, seed = 1): Facts {
  const { passes, days, owners = ["佐藤"], channel, history = true } = course;
  const random = new Random(seed);
  const [from, to, today] = [course.from, course.to ?? TODAY, TODAY].map(day);
  const deals = ["商談ID 担当者 リードソース ステージ 金額 作成日 完了予定日 完了日"];
  const changes = ["商談ID ステージ 変更日"];
  for (let number = 0; number < course.deals; number += 1) {
    const createdOn = from + Math.floor(((to - from) * number) / course.deals);
    const [id, owner] = [`D${number}`, owners[number % owners.length]];
    let [on, stage, outcome] = [createdOn, 0, ""];
    while (outcome === "") {
      changes.push(`${id} ${STAGES[stage]} ${formatDay(on)}`);
      const stays = Math.max(1, Math.round(days(stage) * (0.5 + random.next())));
      const goesOn = random.chance(passes(stage, formatDay(createdOn), owner));
      if (on + stays > today) break;
      on += stays;
      if (!goesOn) outcome = "失注";
      else if (stage === STAGES.length - 1) outcome = "受注";
      else stage += 1;
    }
    if (outcome !== "") changes.push(`${id} ${outcome} ${formatDay(on)}`);
    const closed = outcome === "" ? "-" : formatDay(on);
    const source = channel?.(owner, random) ?? "紹介";
    deals.push(
      `${id} ${owner} ${source} ${outcome || STAGES[stage]} 1000000 ${formatDay(createdOn)} 2027-03-31 ${closed}`,
    );
  }
  // One deal a stage that has just come there, so that every stage is known; too young to count.
  for (const [place, stage] of STAGES.entries()) {
    deals.push(`O${place} ${owners[0]} 紹介 ${stage} 1000000 2026-11-22 2027-03-31 -`);
    changes.push(`O${place} ${stage} 2026-11-22`);
  }
  return rawFacts({ deals, ...(history && { stageChanges: changes }) }, TODAY);
}
