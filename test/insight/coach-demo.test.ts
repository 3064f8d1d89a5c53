import { readGoals } from "../../src/app/tabs/goals";
import { fillKpiTab, readKpiList } from "../../src/app/tabs/kpi-list";
import { writeOwned } from "../../src/app/tabs/owned";
import { lastPeriods } from "../../src/calendar/grid";
import { guessMapping } from "../../src/facts/guess";
import { linkFacts } from "../../src/facts/link";
import { parseTable } from "../../src/facts/parse";
import type { Facts, TableName } from "../../src/facts/table";
import { coach } from "../../src/insight/kpi-set/advise";
import type { Evidence } from "../../src/insight/kpi-set/kpi-set";
import { formulas, type KpiId } from "../../src/kpis/catalog";
import { evaluate } from "../../src/metrics/evaluate";
import { makeSample } from "../../src/sample/company";
import { paperWorkbook } from "../app/paper-workbook";
import { evidence, LAST_MONTH, month, TODAY } from "./coach-set";

const TABLES = ["deals", "leads", "spend", "visits", "social"] as const;

/** The made-up company as the coach sees it: its own tabs, and two years of its data. */
function company(locale: "ja" | "en") {
  const sample = makeSample({ today: TODAY, seed: 20261123, locale });
  const { platform } = paperWorkbook(locale === "ja" ? "ja_JP" : "en_US");
  writeOwned(platform, "goals", sample.goals.rows);
  fillKpiTab(platform, sample.kpis);
  const tables: Partial<Record<TableName, Facts["tables"][TableName]>> = {};
  for (const name of TABLES) {
    const { header, rows } = sample[name];
    const { mapping } = guessMapping(name, header, rows);
    tables[name] = parseTable(name, header, rows, mapping, { tab: name, firstRow: 2 }).table;
  }
  const facts = linkFacts({ tables, pending: [] }, { today: TODAY, stages: {}, log: [] });
  const periods = lastPeriods(LAST_MONTH, 24);
  const values = evaluate(facts, { formulas: formulas(), periods, today: TODAY, fiscalYearStart: 4 });
  const { choices } = readKpiList(platform);
  const targets = new Map(
    sample.targets.rows.flatMap(([kpi, period, segment, value]) =>
      segment === "" && period === "2026-11" ? [[String(kpi), Number(value)] as const] : [],
    ),
  );
  const known: Partial<Record<KpiId, Evidence>> = {};
  for (const { id } of choices) {
    const target = targets.get(id);
    known[id] = evidence({
      series: { kpi: id, periods, measured: periods.map((period) => values.measured(id, period)) },
      target: target === undefined ? null : { value: target, period: month("2026-11") },
      dimensions: id === "followers" ? ["network"] : ["channel", "owner"],
    });
  }
  return coach({
    today: TODAY,
    currency: locale === "ja" ? "JPY" : "USD",
    goals: readGoals(platform).goals,
    kpis: choices,
    people: sample.people.rows.map(([name, , , team]) => ({ name: String(name), team: String(team) })),
    evidence: known,
    links: [],
  });
}

test.each(["ja", "en"] as const)(
  "in %s the coach finds what was planted, and warns of nothing else",
  (locale) => {
    const { advice, vanity, smart } = company(locale);
    const warnings = advice.filter(({ severity }) => severity === "warn");
    expect(warnings.map(({ code, kpi }) => `${code} ${kpi}`)).toEqual(["no-action cac", "vanity followers"]);
    expect(advice.filter(({ severity }) => severity === "suggest").map(({ code }) => code)).toEqual([
      "no-goal",
    ]);
    expect(vanity.followers?.why.map(({ code }) => code)).toEqual([
      "catalog",
      "cumulative",
      "undivided",
      "unlinked",
      "no-action",
    ]);
    expect(smart["won-amount"]).toMatchObject({ s: { score: 2 }, r: { score: 2 }, t: { score: 2 } });
    process.stderr.write(
      `${advice.map(({ severity, says }) => `${severity}: ${says[locale]}`).join("\n")}\n`,
    );
  },
);
