import type { Cell } from "../../facts/table";
import { type FormulaCall, wokenBy } from "../../functions/formula-scan";
import { generalArguments, kpiOfFunction, type NamedFunction, namedFunctions } from "../../functions/names";
import { interpolate } from "../../text/message";
import { formulaMessages } from "../../text/messages/app-formula";
import type { Platform } from "../platform";
import { findOwned } from "../tabs/owned";
import { OWNED, type OwnedKey } from "../tabs/owned-tabs";
import type { Change, Inserted } from "./insert";

/** The functions that are recalculated after a refresh, through their argument RASHINBAN_UPDATED. */
function refreshedFunctions(): NamedFunction[] {
  return namedFunctions().filter(
    ({ name, kpi }) => kpi !== "" || generalArguments(name).some((one) => one.name === "updated"),
  );
}

/**
 * Adds the argument RASHINBAN_UPDATED to every live call of our functions that lacks it, in all tabs that are not ours.
 */
export function makeLive(platform: Platform): Inserted {
  const { workbook, locale } = platform;
  const own = new Set((Object.keys(OWNED) as OwnedKey[]).flatMap((key) => findOwned(platform, key) ?? []));
  const names = new Set(refreshedFunctions().map(({ name }) => name));
  const changes = workbook.tabs().flatMap(({ id }) => (own.has(id) ? [] : changesIn(platform, id, names)));
  for (const { tab, row, column, after } of changes)
    workbook.writeAt(tab, row, column, [[{ formula: after }]]);
  workbook.flush();
  const message =
    changes.length === 0
      ? formulaMessages["all-live"][locale]
      : interpolate(formulaMessages["made-live"], locale, { count: changes.length });
  return { message, occupied: null, changes };
}

function changesIn({ workbook }: Platform, tab: number, names: ReadonlySet<string>): Change[] {
  let values: Cell[][] | null = null;
  const valueAt = (row: number, column: number): Cell => {
    values ??= workbook.read(tab);
    return values[row - 1]?.[column - 1] ?? "";
  };
  return workbook.formulas(tab).flatMap((line, at) =>
    line.flatMap((before, index): Change[] => {
      const after = before === "" ? "" : wokenBy(before, names, (call) => isLive(call, valueAt));
      return after === before ? [] : [{ tab, row: at + 1, column: index + 1, before, after }];
    }),
  );
}

/**
 * Whether a call is live: it has no argument, a text, or a cell that holds a text or a day; a number, a range or
 * arithmetic is plain use.
 */
function isLive(
  { name, arguments: list }: FormulaCall,
  valueAt: (row: number, column: number) => Cell,
): boolean {
  if (kpiOfFunction(name) === "") return true;
  const [first, second] = list;
  if (first === undefined || first.kind === "text") return true;
  if (first.kind === "blank") return second?.kind === "text";
  if (first.kind !== "reference" || first.sheet !== "") return false;
  const value = valueAt(first.row, first.column);
  return typeof value === "object" || (typeof value === "string" && value !== "");
}
