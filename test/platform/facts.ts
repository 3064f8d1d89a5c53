import type { WorkbenchOptions } from "../../workbench/workbench-options";
import { benchOf } from "../workbench/bench-of";

/** What Google does, an expression of a script that shows it, and what it gives: a value, or `Name: message` of an error. */
export type Fact = readonly [
  fact: string,
  expression: string,
  expected: unknown,
  options?: Partial<WorkbenchOptions>,
];

/** A section of platform.md as tests; `book` and `sheet` are at hand in the expressions. */
export function section(name: string, facts: readonly Fact[]): void {
  describe(`platform.md §${name}`, () => {
    test.each(facts.map(([fact, ...rest]) => ({ fact, rest })))(
      "$fact",
      ({ rest: [expression, expected, options] }) => {
        expect(answer(expression, options)).toEqual(expected);
      },
    );
  });
}

function answer(expression: string, options: Partial<WorkbenchOptions> = {}): unknown {
  const code = `function probe() {
    const book = SpreadsheetApp.getActive(), sheet = book.getActiveSheet(), cell = sheet.getRange("A1");
    return (${expression});
  }`;
  try {
    return benchOf(code, options).run("probe");
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}

/** The error of a call that finds no permission. */
export const refused = (call: string, scopes: string): string =>
  `Exception: You do not have permission to call ${call}. Required permissions: ${scopes}`;
