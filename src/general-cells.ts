import { cellContext } from "./cells";
import { generalCell } from "./functions/general-cell";

/** Composition root of the general cell functions: evaluates a function such as KPI or KPI_LIST. */
export function general(name: string, args: readonly unknown[]): unknown {
  return generalCell(name, args, cellContext(args));
}
