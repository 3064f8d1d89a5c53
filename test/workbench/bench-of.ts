import { Workbench } from "../../workbench/workbench";
import type { WorkbenchOptions } from "../../workbench/workbench-options";

/**
 * A workbench around a small script; the script's functions are called as the sidebar would. The person reads English, in
 * which most of what Google says is known.
 */
export function benchOf(code: string, options: Partial<WorkbenchOptions> = {}): Workbench {
  return Workbench.create({ code, manifest: {}, now: "2026-10-08T00:00:00Z", userLocale: "en", ...options });
}

/** The value of one expression in a script, with full rights. */
export function evaluate(expression: string, options: Partial<WorkbenchOptions> = {}): unknown {
  return benchOf(`function probe() { return (${expression}); }`, options).run("probe");
}

/** The message of what an expression throws. */
export function errorOf(expression: string, options: Partial<WorkbenchOptions> = {}): string {
  try {
    evaluate(expression, options);
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  throw new Error(`${expression} did not throw.`);
}
