import { businessCalendar } from "../../src/calendar/business-days";
import { type Day, dayOf } from "../../src/calendar/day";
import { monthOf, type Period } from "../../src/calendar/period";
import { type DailyTotals, totalBetween } from "../../src/insight/forecast/daily";
import { pace } from "../../src/insight/forecast/pace";
import { priorsOf } from "../../src/insight/forecast/priors";
import type { KpiId } from "../../src/kpis/catalog";
import { Reliability } from "../reliability";
import { seeded } from "../seeded";
import { describeOnSharedData, readShared } from "../shared-data";

const calendar = businessCalendar({ country: "JP", closed: new Set(), open: new Set() });

/** Paces every month from the `from`-th on at a share of its days, with targets around what it will be. */
function replay(
  daily: DailyTotals,
  from: number,
  shares: readonly number[],
  kpi: KpiId,
  into: readonly Reliability[],
  random: () => number,
) {
  const months: Period[] = [];
  for (
    let day: Day = daily.first;
    monthOf(day).end <= daily.first + daily.totals.length;
    day = monthOf(day).end
  )
    months.push(monthOf(day));
  const totals = months.map(({ start, end }) => totalBetween(daily, start, end));
  for (let at = from; at < months.length; at += 1) {
    const month = months[at];
    const priors = priorsOf(months.slice(0, at), totals.slice(0, at), month);
    for (const share of shares) {
      const today = month.start + Math.round(share * (month.end - month.start));
      const known = { first: daily.first, totals: daily.totals.slice(0, today - daily.first) };
      // A target as people set it, from what the months were like, knowing nothing of this one.
      const usual =
        totals.slice(Math.max(0, at - 6), at).reduce((sum, value) => sum + value, 0) / Math.min(6, at);
      const target = Math.round(usual * (0.6 + 0.8 * random()));
      const result = pace({
        kpi,
        period: month,
        today,
        calendar,
        daily: known,
        target,
        priors,
        currency: "JPY",
      });
      for (const reliability of into) {
        if (result.state === "running" && result.pHit !== null)
          reliability.add(result.pHit, totals[at] >= target);
        if (result.low !== null && result.high !== null)
          reliability.covered(result.low <= totals[at] && totals[at] <= result.high);
      }
    }
  }
}

/** A company that sells on business days, with a trend, a season, and a rush at the month's end. */
function simulated(random: () => number, months: number, perDay: number, money: boolean): DailyTotals {
  const first = dayOf(2021, 1, 1);
  const totals: number[] = [];
  let level = perDay;
  for (let count = 0, day = first; count < months; day += 1) {
    const month = monthOf(day);
    if (day === month.start) level *= Math.exp(0.08 * (random() + random() + random() - 1.5) + 0.004);
    const season = 1 + 0.15 * Math.sin((day / 365.25) * 2 * Math.PI);
    const rush = month.end - day <= 4 ? 2 : 1;
    let deals = 0;
    if (calendar.isBusinessDay(day)) {
      // Poisson by counting waiting times.
      let waited = -Math.log(random());
      while (waited < level * season * rush) {
        deals += 1;
        waited -= Math.log(random());
      }
    }
    let sum = 0;
    for (let deal = 0; deal < deals; deal += 1)
      sum += money ? Math.round(100000 * Math.exp(0.8 * (random() + random() + random() - 1.5) * 2)) : 1;
    totals.push(sum);
    if (day === month.end - 1) count += 1;
  }
  return { first, totals };
}

// The tolerance is the project's: reliability within 0.07 per decile at 200 chances or more.
test("on simulated companies a chance comes true as often as it says, and 8 of 10 intervals hold", () => {
  const all = new Reliability("pace, simulated companies");
  for (const { name, perDay, money } of [
    { name: "money", perDay: 3, money: true },
    { name: "many deals", perDay: 4, money: false },
    { name: "few deals", perDay: 0.3, money: false },
  ]) {
    const random = seeded(11);
    const own = new Reliability(`pace, simulated ${name}`);
    for (let company = 0; company < 34; company += 1)
      replay(simulated(random, 36, perDay, money), 24, [0.2, 0.5, 0.8], "won-deals", [all, own], random);
    own.print();
    own.expectCoverage(0.75, 0.87);
  }
  all.print();
  all.expectWithin(0.07, 200, 8);
});

describeOnSharedData("the chance of reaching a target, on five years of a shop's days", () => {
  test("money a day", () => {
    const random = seeded(3);
    const table = readShared("fin_daily_revenue/daily_revenue.csv");
    // The file has a row for every day, so that the n-th row is the n-th day.
    expect([table.rows[0][0], table.rows[365][0]]).toEqual(["1/1/2018", "1/1/2019"]);
    const totals = table.rows.map((row) => Number(row[1].replace(/,/g, "")));
    const reliability = new Reliability("pace, real shop");
    const daily = { first: dayOf(2018, 1, 1), totals };
    for (let run = 0; run < 4; run += 1)
      replay(daily, 12, [0.1, 0.2, 0.35, 0.5, 0.65, 0.8], "revenue", [reliability], random);
    reliability.print();
    reliability.expectCoverage(0.75, 0.87);
    reliability.expectWithin(0.07, 200, 2);
  });
});
