import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RpcAnswer } from "../../src/app/rpc/rpc";
import { nonEmpty } from "../non-empty";
import { openBench } from "./open-bench";

// A formula that a person is shown must be one that works when it is typed as it stands. Where the decimal mark is a comma,
// Sheets refuses commas between arguments; `;` is taken in every locale (docs/platform-assumptions.md, formula-semicolon).

/** Types formulas far from each other, as they stand; what their cells show, and in how many rows. */
function typed(spreadsheet: string, formulas: readonly string[]) {
  const bench = openBench("en", undefined, spreadsheet);
  const sheet = bench.book.addSheet("Typed");
  formulas.forEach((formula, at) => {
    sheet.set(1 + at * 100, 1, formula);
  });
  bench.book.recalculate();
  return (at: number, down = 0) => ({
    value: sheet.value(1 + at * 100 + down, 1),
    note: sheet.note(1 + at * 100 + down, 1),
  });
}

test.each(["en_US", "de_DE"])(
  "%s: what the self-test shows gives its result when it is typed",
  (spreadsheet) => {
    const bench = openBench("en", undefined, spreadsheet);
    const { examples } = bench.run("rpc", { ask: "self-test" }) as RpcAnswer<{ ask: "self-test" }>;
    expect(examples.filter(({ ok }) => !ok)).toEqual([]);
    const shown = typed(
      spreadsheet,
      examples.map(({ formula }) => formula),
    );
    for (const [at, { formula, expected }] of nonEmpty([...examples.entries()]))
      for (const [down, text] of nonEmpty([...expected.split(", ").entries()])) {
        const result = Number(text);
        expect([formula, shown(at, down).value]).toEqual([
          formula,
          expect.closeTo(result, result > 100 ? 2 : 9),
        ]);
      }
  },
);

/** Formulas that stand in sentences for people, but for those with a blank to fill. */
function proposed(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return proposed(path);
    const code = readFileSync(path, "utf8").replace(/^\s*(?:\/?\*|\/\/).*$/gm, "");
    return code.match(/=[A-Z_]{2,}\([^(){}]*\)/g) ?? [];
  });
}

test("a formula that a sentence proposes gives the same wherever it is typed", () => {
  const folders = ["text", "sidebar", "insight", "kpis", "metrics"];
  const formulas = [...new Set(folders.flatMap((name) => proposed(join(__dirname, "../../src", name))))];
  expect(formulas).toEqual(expect.arrayContaining(["=CAC()", "=KPI_LIST()"]));
  const [point, comma] = ["en_US", "de_DE"].map((spreadsheet) => typed(spreadsheet, formulas));
  // (1,300,000 − 1,000,000) ÷ 1,000,000
  expect(point(formulas.indexOf("=ROI(1300000; 1000000)")).value).toBe(0.3);
  for (const [at, formula] of nonEmpty([...formulas.entries()]))
    expect([formula, comma(at)]).toEqual([formula, point(at)]);
});
