import type { RpcAnswer, RpcRequest } from "../../src/app/rpc/rpc";
import { farFrom } from "../../src/text/romaji";
import type { Workbench } from "../../workbench/workbench";
import { asTyped, openBench, SPREADSHEETS, typeFormula, withSample } from "./open-bench";

function ask<R extends RpcRequest>(bench: Workbench, request: R): RpcAnswer<R> {
  return bench.run("rpc", request) as RpcAnswer<R>;
}

/** A tab of the person's own with spend and customers of two months; the cell in front is A1. */
function withNumbers(bench: Workbench) {
  const [sheet] = bench.book.sheets;
  sheet.setValues(20, 2, [
    [1_200_000, 24],
    [900_000, 15],
  ]);
  return sheet;
}

test.each([
  "じゅちゅうきんがく",
  "ジュチュウキンガク",
  "juchukingaku",
  "juchuukingaku",
  "zyutyuukin",
  "受注金額",
  "won amount",
])("won amount is found by %s", (query) => {
  const { functions } = ask(openBench(), { ask: "functions" });
  const found = functions.filter(({ keys }) => farFrom(keys, query) < 3).map(({ name }) => name);
  expect(found).toContain("WON_AMOUNT");
});

test.each([
  ["ja", "顧客獲得コスト", "定義:"],
  ["en", "CAC", "Definition:"],
] as const)("in %s the explanation itself is shown before it is inserted", (locale, name, definition) => {
  const bench = openBench(locale);
  const call = { ask: "formula-preview", name: "KPI_EXPLAIN", use: "live", fields: ["cac"] } as const;
  const { formula, shown, error } = ask(bench, call);
  expect([formula, error]).toEqual(['=KPI_EXPLAIN("cac")', ""]);
  expect(shown).toMatch(new RegExp(`^${name}: .*\n${definition} .+`));
  // The cell shows the same words.
  expect(typeFormula(bench, formula)).toBe(shown);
});

describe.each(SPREADSHEETS)("in a %s spreadsheet", (spreadsheet) => {
  test("what is selected fills an argument, and the result is shown before anything is written", () => {
    const bench = openBench("ja", undefined, spreadsheet);
    const sheet = withNumbers(bench);
    bench.person.select(sheet.name, 20, 2, 2, 1);
    const { reference } = ask(bench, { ask: "selection" });
    expect(reference).toBe(`'${sheet.name}'!B20:B21`);
    const customers = reference.replace("B20:B21", "C20:C21");
    const call = { name: "CAC", use: "plain", fields: [reference, customers] } as const;
    const shown = ask(bench, { ask: "formula-preview", ...call });
    // (1,200,000 + 900,000) ÷ (24 + 15) = 53,846.15…
    // In the currency of the spreadsheet's language.
    expect(shown.shown).toMatch(/^[¥$]53,846$/);
    expect(ask(bench, { ask: "formula-preview", ...call, fields: [reference] }).error).toContain("customers");
  });

  test("a formula goes into the cell in front, never over something unasked, and can be taken back", () => {
    const bench = openBench("ja", undefined, spreadsheet);
    const sheet = withNumbers(bench);
    const call = {
      ask: "formula-insert",
      name: "CAC",
      use: "plain",
      fields: ["1,200,000", "24"],
      over: false,
    } as const;
    bench.person.select(sheet.name, 20, 2);
    const refused = ask(bench, call);
    expect(refused.occupied).toEqual({ cell: "B20", content: "1200000" });
    expect(sheet.value(20, 2)).toBe(1_200_000);
    const over = ask(bench, { ...call, over: true });
    expect(sheet.formula(20, 2)).toBe(asTyped(bench, "=CAC(1200000, 24)"));
    expect(ask(bench, { ask: "formula-undo", changes: over.changes }).message).toBe(
      "元に戻しました（1セル）。",
    );
    expect(sheet.value(20, 2)).toBe(1_200_000);
    bench.person.select(sheet.name, 1, 5);
    expect(ask(bench, call).message).toBe("E1 に入れました。");
  });

  test("live calls get the cell that wakes them, plain ones and other texts do not; one click takes it back", () => {
    const bench = withSample("ja", undefined, spreadsheet);
    const sheet = withNumbers(bench);
    const before = [
      "=CAC()",
      '=ROUND(CAC("2026-10")*2,0)',
      "=CAC(B20:B21, C20:C21)",
      "=CAC(RASHINBAN_UPDATED)",
    ].map((formula) => asTyped(bench, formula));
    for (const [at, formula] of before.entries()) sheet.set(30 + at, 1, formula);
    sheet.set(40, 1, "=SUM(B20:B21)");
    const made = ask(bench, { ask: "formula-live" });
    expect(made.message).toBe("2個の数式が更新に追従するようになりました。");
    expect([30, 31, 32, 33].map((row) => sheet.formula(row, 1))).toEqual([
      "=CAC(RASHINBAN_UPDATED)",
      asTyped(bench, '=ROUND(CAC("2026-10", RASHINBAN_UPDATED)*2,0)'),
      before[2],
      before[3],
    ]);
    ask(bench, { ask: "formula-undo", changes: made.changes });
    expect([30, 31].map((row) => sheet.formula(row, 1))).toEqual(before.slice(0, 2));
  });
});

test("the self-test recomputes every published example, and all agree", () => {
  const { examples } = ask(openBench(), { ask: "self-test" });
  expect(examples.length).toBeGreaterThan(50);
  expect(examples.filter(({ ok }) => !ok)).toEqual([]);
  expect(examples.filter(({ from }) => from !== "").length).toBeGreaterThanOrEqual(4);
});

test("every status has a meaning, and a term is found in kana", () => {
  const { terms, statuses } = ask(openBench(), { ask: "help" });
  expect(statuses.every(({ meaning }) => meaning !== "")).toBe(true);
  expect(terms.find(({ keys }) => farFrom(keys, "しょうだん") === 0)?.id).toBe("deal");
});
