import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { formatDay, NO_DAY } from "../src/calendar/day";
import type { Column, Facts, FactTable } from "../src/facts/table";
import { type Answer, ASKED, emptyAnswer } from "./answer";
import { MONTHS, OWNERS } from "./company";

const FIRST = `date '${formatDay(MONTHS[0].start)}'`;
const MONTH_ZERO = Number(MONTHS[0].id.slice(0, 4)) * 12 + Number(MONTHS[0].id.slice(5));

/** Owner and month by number, then the KPIs; dates are dates and texts are enums, as one loads them to be fast. */
function grouped(on: string, kpis: string, from: string): string {
  const cell = `enum_code(owner)::INTEGER AS owner, (year(${on}) * 12 + month(${on}) - ${MONTH_ZERO})::INTEGER AS month`;
  return `SELECT ${cell}, ${kpis} FROM ${from} AND ${on} >= ${FIRST} GROUP BY ALL`;
}

const QUERIES = [
  grouped(
    "closedOn",
    `coalesce(sum(amount) FILTER (stage = 'won'), 0) AS "won-amount",
     (count(*) FILTER (stage = 'won'))::INTEGER AS "won-deals", count(*)::INTEGER AS "closed-deals"`,
    "deals WHERE stage IN ('won', 'lost')",
  ),
  grouped("createdOn", 'count(*)::INTEGER AS "new-deals"', "deals WHERE true"),
  grouped("date", "coalesce(sum(cost), 0) AS spend", "spend WHERE true"),
];

export interface Database {
  ask(): Promise<Answer>;
  close(): void;
}

/** Loads the facts into DuckDB, which then works on one thread. */
export async function openDatabase(facts: Facts): Promise<Database> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  await connection.run(`CREATE TYPE person AS ENUM (${OWNERS.map((owner) => `'${owner}'`).join()})`);
  await connection.run("CREATE TYPE stage AS ENUM ('open', 'won', 'lost')");
  await load(connection, facts.tables.deals, {
    name: "deals",
    columns: { owner: "person", stage: "stage", amount: "DOUBLE", createdOn: "DATE", closedOn: "DATE" },
  });
  await load(connection, facts.tables.spend, {
    name: "spend",
    columns: { owner: "person", cost: "DOUBLE", date: "DATE" },
  });
  return {
    ask: () => ask(connection),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function ask(connection: DuckDBConnection): Promise<Answer> {
  const answer = emptyAnswer();
  for (const query of QUERIES) {
    const columns = (await connection.runAndReadAll(query)).getColumnsObject() as Record<string, number[]>;
    const cells = columns.owner.map((owner, row) => owner * MONTHS.length + columns.month[row]);
    for (const kpi of ASKED) {
      columns[kpi]?.forEach((value, row) => {
        answer[kpi][cells[row]] = value;
      });
    }
  }
  return answer;
}

interface Target {
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
}

async function load(
  connection: DuckDBConnection,
  table: FactTable | undefined,
  target: Target,
): Promise<void> {
  if (table === undefined) throw new Error(`There is no table ${target.name}.`);
  const names = Object.keys(target.columns);
  const rawType = (column: Column) => ({ text: "VARCHAR", day: "INTEGER", number: "DOUBLE" })[column.kind];
  const raw = names.map((name) => `${name} ${rawType(table.columns[name])}`);
  await connection.run(`CREATE TABLE raw (${raw.join()})`);
  const appender = await connection.createAppender("raw");
  for (let row = 0; row < table.rows; row += 1) {
    for (const name of names) {
      const column = table.columns[name];
      if (column.kind === "text") appender.appendVarchar(column.labels[column.codes[row]]);
      else if (column.kind === "day") {
        if (column.days[row] === NO_DAY) appender.appendNull();
        else appender.appendInteger(column.days[row]);
      } else if (Number.isNaN(column.values[row])) appender.appendNull();
      else appender.appendDouble(column.values[row]);
    }
    appender.endRow();
  }
  appender.closeSync();
  const typed = names.map((name) =>
    target.columns[name] === "DATE"
      ? `date '1970-01-01' + ${name} AS ${name}`
      : `${name}::${target.columns[name]} AS ${name}`,
  );
  await connection.run(`CREATE TABLE ${target.name} AS SELECT ${typed.join()} FROM raw`);
  await connection.run("DROP TABLE raw");
}
