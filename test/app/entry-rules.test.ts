import type { EntryRule, EntryRulesResult } from "../../src/app/tabs/entry-rules";
import type { ProtectionRecord } from "../../workbench/services/spreadsheet/protection-record";
import { accepted, type ValidationRecord } from "../../workbench/services/spreadsheet/validation";
import type { Sheet } from "../../workbench/sheet/sheet";
import type { Workbench } from "../../workbench/workbench";
import { DEALS, importCsv, openBench, tab } from "./open-bench";

const offer = (bench: Workbench): EntryRule[] =>
  (bench.run("rpc", { ask: "entry-rules" }) as { rules: EntryRule[] }).rules;
const apply = (bench: Workbench, ids: readonly string[]): EntryRulesResult =>
  bench.run("rpc", { ask: "entry-rules-apply", ids }) as EntryRulesResult;

/** Three deals, one with an amount that a rule would mark. */
function withDeals(locale: "ja" | "en" = "ja"): { bench: Workbench; deals: Sheet } {
  const bench = openBench(locale);
  importCsv(bench, "deals", DEALS, [
    ["D1", "佐藤", "受注", "100", "2026-10-01", "2026-10-02"],
    ["D2", "鈴木", "失注", "-200", "2026-10-02", "2026-10-12"],
    ["D3", "佐藤", "提案", "300", "2026-11-01", "2026-12-02"],
  ]);
  return { bench, deals: tab(bench, locale === "ja" ? "商談データ" : "Deals data") };
}

const ids = [
  "deals.owner",
  "deals.stage",
  "deals.amount",
  "deals.createdOn",
  "deals.expectedCloseOn",
  "deals.header",
];
const rulesOf = (sheet: Sheet): ValidationRecord[] =>
  sheet.validations.flatMap(({ rule }) => (rule === null ? [] : [rule as ValidationRecord]));
const protectionsOf = (sheet: Sheet): ProtectionRecord[] => sheet.protections as ProtectionRecord[];

test("what could be put on a tab is listed with what it would mark, and nothing is put there", () => {
  const { bench, deals } = withDeals();
  const rules = offer(bench);
  expect(rules.map(({ id, broken, applied }) => [id, broken, applied])).toEqual([
    ["deals.owner", 0, false],
    ["deals.stage", 0, false],
    ["deals.amount", 1, false],
    ["deals.createdOn", 0, false],
    ["deals.expectedCloseOn", 0, false],
    ["deals.header", 0, false],
  ]);
  expect(rules[1].text).toBe(
    "「商談データ」の「フェーズ」を一覧（受注, 失注, 提案）から選べるようにします。外れた入力には印がつきます。",
  );
  expect(rules[2].text).toMatch(/いまの1件に印がつきます。$/);
  expect([rulesOf(deals), protectionsOf(deals)]).toEqual([[], []]);
});

test.each(["ja", "en"] as const)(
  "in %s chosen rules warn, refuse nothing, and are taken back one by one",
  (locale) => {
    const { bench, deals } = withDeals(locale);
    expect(apply(bench, ids).applied).toEqual(ids);
    expect(rulesOf(deals).map(({ criteria, allowInvalid }) => [criteria, allowInvalid])).toEqual([
      ["VALUE_IN_LIST", true],
      ["VALUE_IN_LIST", true],
      ["NUMBER_GREATER_THAN_OR_EQUAL_TO", true],
      ["DATE_IS_VALID_DATE", true],
      ["DATE_IS_VALID_DATE", true],
    ]);
    // Column C is the stage, D the amount; row 3 has the negative one.
    expect([accepted(deals, 2, 3), accepted(deals, 3, 4)]).toEqual([true, false]);
    expect(protectionsOf(deals).map(({ area, warningOnly }) => [area?.row, area?.rows, warningOnly])).toEqual(
      [[1, 1, true]],
    );
    expect(offer(bench).every(({ applied }) => applied)).toBe(true);
    expect(apply(bench, ["deals.stage"]).applied).toEqual(["deals.stage"]);
    expect(rulesOf(deals).map(({ criteria }) => criteria)).toEqual(["VALUE_IN_LIST"]);
    expect(protectionsOf(deals)).toEqual([]);
    apply(bench, []);
    expect(rulesOf(deals)).toEqual([]);
  },
);

test("applying twice leaves one of each", () => {
  const { bench, deals } = withDeals();
  apply(bench, ids);
  const [rules, protections] = [rulesOf(deals), protectionsOf(deals)];
  apply(bench, ids);
  expect([rulesOf(deals), protectionsOf(deals)]).toEqual([rules, protections]);
});

test("a person's own rules and protections are left alone, by applying and by undoing", () => {
  const { bench, deals } = withDeals();
  const own = { criteria: "TEXT_CONTAINS", values: ["藤"], allowInvalid: false, helpText: "営業部" };
  deals.validations.push({ area: { row: 2, column: 2, rows: 2, columns: 1 }, rule: own });
  const kept = {
    id: 999,
    description: "経理",
    warningOnly: false,
    restricted: true,
    editors: [],
    unprotected: [],
  };
  deals.protections = [{ ...kept, area: { row: 1, column: 1, rows: 1, columns: 6 } }];
  const { message, applied } = apply(bench, ids);
  expect(applied).toEqual(ids.slice(1));
  expect(message).toContain(
    "「商談データ」の「商談 所有者」にはすでに別の入力規則があるので、変えていません。",
  );
  apply(bench, []);
  expect(rulesOf(deals)).toEqual([own]);
  expect(protectionsOf(deals).map(({ description }) => description)).toEqual(["経理"]);
});

test("imports and refreshes go on under the rules", () => {
  const { bench, deals } = withDeals();
  apply(bench, ids);
  importCsv(bench, "deals", DEALS, [["D4", "高橋", "失注", "-1", "2026-10-01", "2026-10-02"]]);
  expect(deals.display(5, 1)).toBe("D4");
  expect(() => bench.clickMenu("rashinbanRefresh")).not.toThrow();
});

test("where people are named, they are the owners to choose from", () => {
  const { bench } = withDeals();
  bench.clickMenu("rashinbanRefresh");
  tab(bench, "メンバー").setValues(2, 1, [["佐藤"], ["高橋"]]);
  const owner = offer(bench).find(({ id }) => id === "deals.owner");
  expect([owner?.check, owner?.broken]).toEqual([{ kind: "list", values: ["佐藤", "高橋"] }, 1]);
});
