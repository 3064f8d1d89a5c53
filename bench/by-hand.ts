import { NO_DAY } from "../src/calendar/day";
import type { Facts, FactTable } from "../src/facts/table";
import { type Answer, emptyAnswer } from "./answer";
import { MONTHS, OWNERS } from "./company";

/** What someone would write for exactly these five KPIs: one loop over each table, nothing general. */
export function byHand(facts: Facts): Answer {
  const answer = emptyAnswer();
  const { deals, spend } = facts.tables;
  if (deals === undefined || spend === undefined) throw new Error("There are no deals or no spend.");
  const first = MONTHS[0].start;
  const months = monthOfDay(first);
  const inTime = (day: number): boolean => day !== NO_DAY && day >= first && day - first < months.length;

  const stage = textOf(deals, "stage");
  const won = stage.labels.indexOf("won");
  const lost = stage.labels.indexOf("lost");
  const dealOwner = textOf(deals, "owner");
  const dealCell = firstCells(dealOwner.labels);
  const amount = numbersOf(deals, "amount");
  const createdOn = daysOf(deals, "createdOn");
  const closedOn = daysOf(deals, "closedOn");
  for (let row = 0; row < deals.rows; row += 1) {
    const start = dealCell[dealOwner.codes[row]];
    const created = createdOn[row];
    if (inTime(created)) answer["new-deals"][start + months[created - first]] += 1;
    const closed = closedOn[row];
    const code = stage.codes[row];
    if ((code !== won && code !== lost) || !inTime(closed)) continue;
    const cell = start + months[closed - first];
    answer["closed-deals"][cell] += 1;
    if (code !== won) continue;
    answer["won-deals"][cell] += 1;
    if (!Number.isNaN(amount[row])) answer["won-amount"][cell] += amount[row];
  }

  const spendOwner = textOf(spend, "owner");
  const spendCell = firstCells(spendOwner.labels);
  const cost = numbersOf(spend, "cost");
  const date = daysOf(spend, "date");
  for (let row = 0; row < spend.rows; row += 1) {
    if (!inTime(date[row]) || Number.isNaN(cost[row])) continue;
    answer.spend[spendCell[spendOwner.codes[row]] + months[date[row] - first]] += cost[row];
  }
  return answer;
}

function monthOfDay(first: number): Int32Array {
  const months = new Int32Array(MONTHS[MONTHS.length - 1].end - first);
  MONTHS.forEach((month, index) => {
    months.fill(index, month.start - first, month.end - first);
  });
  return months;
}

function firstCells(labels: readonly string[]): Int32Array {
  return Int32Array.from(labels, (label) => OWNERS.indexOf(label) * MONTHS.length);
}

function textOf(table: FactTable, name: string) {
  const column = table.columns[name];
  if (column?.kind !== "text") throw new Error(`${name} is no text column.`);
  return column;
}

function numbersOf(table: FactTable, name: string): Float64Array {
  const column = table.columns[name];
  if (column?.kind !== "number") throw new Error(`${name} is no number column.`);
  return column.values;
}

function daysOf(table: FactTable, name: string): Int32Array {
  const column = table.columns[name];
  if (column?.kind !== "day") throw new Error(`${name} is no day column.`);
  return column.days;
}
