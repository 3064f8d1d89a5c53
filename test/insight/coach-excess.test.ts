import { coach } from "../../src/insight/kpi-set/advise";
import type { KpiId } from "../../src/kpis/catalog";
import { Random } from "../../src/sample/random";
import { choice, evidence, series } from "./coach-set";
import { advised, evidenceFor, FIVE_KPIS, SOUND } from "./sound-set";

// Limits of methods.md §10 and kpis.md: 3 a person, 15 a team, 5 a goal, a dashboard of 5–7 with a warning above 9.
describe("too many", () => {
  test("a person's fourth KPI is one too many", () => {
    const kpis = [...SOUND.kpis, choice("meetings")];
    const found = coach({
      ...SOUND,
      kpis,
      evidence: evidenceFor(["won-amount", "win-rate", "pipeline-coverage", "meetings"]),
    });
    expect(found.advice).toMatchObject([
      {
        code: "too-many-for-person",
        person: "佐藤",
        severity: "warn",
        n: 4,
        fix: { kind: "set-kpi", kpi: "meetings", field: "owner", value: null },
      },
    ]);
  });

  test("more than 7 KPIs on the dashboard give a hint, more than 9 a warning, and a vanity metric is the first to go", () => {
    const ids: readonly KpiId[] = ["won-amount", ...FIVE_KPIS, "leads", "mqls", "cac"];
    const dashboard = (more: readonly KpiId[]) => {
      const kpis = [...ids, ...more].map((id, at) => choice(id, { place: at + 1, owner: `${at}` }));
      if (more.includes("followers")) kpis[kpis.length - 1] = { ...kpis[kpis.length - 1], goal: "" };
      return coach({ ...SOUND, kpis }).advice.find(({ code }) => code === "dashboard-full");
    };
    expect(dashboard([])).toMatchObject({
      severity: "suggest",
      n: 9,
      fix: { kpi: "cac", field: "place", value: "" },
    });
    expect(dashboard(["followers"])).toMatchObject({ severity: "warn", n: 10, fix: { kpi: "followers" } });
  });

  test("a goal's sixth KPI beside its own measure is one too many", () => {
    const kpis = (ids: readonly KpiId[]) =>
      ["won-amount" as const, ...ids].map((id, at) => choice(id, { owner: `${at}` }));
    expect(advised({ ...SOUND, kpis: kpis(FIVE_KPIS) })).not.toContain("too-many-for-goal G1");
    expect(advised({ ...SOUND, kpis: kpis([...FIVE_KPIS, "leads"]) })).toContain("too-many-for-goal G1");
  });

  test("a team's sixteenth KPI is one too many", () => {
    const people = Array.from({ length: 6 }, (_, at) => ({ name: `P${at}`, team: "East" }));
    const ids: readonly KpiId[] = [
      "won-amount",
      ...FIVE_KPIS,
      "leads",
      "mqls",
      "sqls",
      "cac",
      "cpl",
      "ctr",
      "cpc",
      "cpa",
      "roas",
    ];
    const kpis = (more: readonly KpiId[]) =>
      [...ids, ...more].map((id, at) => choice(id, { owner: `P${at % 6}` }));
    expect(advised({ ...SOUND, people, kpis: kpis([]) })).not.toContain("too-many-for-team East");
    expect(advised({ ...SOUND, people, kpis: kpis(["nrr"]) })).toContain("too-many-for-team East");
  });
});

describe("duplicates", () => {
  const random = new Random(5);
  const base = Array.from({ length: 24 }, () => random.whole(50, 150));
  const pair = (other: readonly (number | null)[], one: readonly number[] = base) => {
    const known = {
      ...SOUND.evidence,
      "win-rate": evidence({ series: series("win-rate", one) }),
      "pipeline-coverage": evidence({ series: series("pipeline-coverage", other) }),
    };
    return coach({ ...SOUND, evidence: known }).advice.filter(({ code }) => code === "duplicates");
  };
  test("of two KPIs with the same movements one is reported as a duplicate", () => {
    const [found] = pair(base.map((value) => 3 * value + 10));
    expect(found).toMatchObject({
      kpi: "pipeline-coverage",
      n: 24,
      fix: { kind: "drop-kpi", kpi: "pipeline-coverage" },
    });
    expect(found.says.en).toContain("(correlation 1.00)");
  });

  test("a common trend alone makes no duplicates, nor do eleven common periods", () => {
    const trend = base.map((value, at) => at * 1000 + value);
    const other = base.map((_, at) => at * 1000 + random.whole(50, 150));
    expect(pair(other, trend)).toEqual([]);
    expect(pair(base.map((value, at) => (at < 13 ? null : value)))).toEqual([]);
  });
});
