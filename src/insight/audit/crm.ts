import { NO_DAY } from "../../calendar/day";
import type { FactTable } from "../../facts/table";
import { dayAt, emptyIn, numberAt, textAt } from "../cells";
import { type AuditInput, type Check, type Finding, finding, rowsWhere, tableIn } from "./finding";

const NEXT_STEP = /次回|次の(一手|予定|アクション|行動)|ネクスト|next.?(step|action|activity)/i;
/** Share of faulty open deals from which on the check fails: the pipeline says little then. */
const FAILS_FROM = 0.25;
/** Number of postponements from which on a close date counts as pushed. */
const PUSHED = 3;

/** Contradictions within deals: open past their day, without amount, owner or next step, going backwards. */
export const crm: Check = (input) => {
  const deals = tableIn(input, "deals");
  if (deals === null) return [];
  const stage = (row: number): string => textAt(deals, "stage", row);
  const open = rowsWhere(deals, (row) => stage(row) === "open").length;
  const ask = (
    column: string,
    check: Finding["check"],
    of: number,
    holds: (row: number) => boolean,
  ): readonly Finding[] =>
    deals.columns[column] === undefined
      ? []
      : finding(input, {
          table: "deals",
          column,
          check,
          rows: rowsWhere(deals, holds),
          of,
          severity: check === "no-next-step" ? "warn" : FAILS_FROM,
        });
  const nextStep = nextStepColumn(input, deals);
  const hasNoStep = emptyIn(deals, nextStep);
  return [
    ...ask("expectedCloseOn", "overdue", open, (row) => isOverdue(deals, row, input.today)),
    ...ask("amount", "no-amount", deals.rows, (row) => stage(row) !== "lost" && !hasAmount(deals, row)),
    ...ask("owner", "no-owner", deals.rows, emptyIn(deals, "owner")),
    ...ask(
      "expectedCloseOn",
      "no-expected-close",
      open,
      (row) => stage(row) === "open" && dayAt(deals, "expectedCloseOn", row) === NO_DAY,
    ),
    ...ask(nextStep, "no-next-step", open, (row) => stage(row) === "open" && hasNoStep(row)),
    ...backwards(input),
    ...pushed(input, deals),
  ];
};

export function isOverdue(deals: FactTable, row: number, today: number): boolean {
  const day = dayAt(deals, "expectedCloseOn", row);
  return textAt(deals, "stage", row) === "open" && day !== NO_DAY && day < today;
}

/** Many exports write 0 for an amount that nobody has entered. */
function hasAmount(deals: FactTable, row: number): boolean {
  const amount = numberAt(deals, "amount", row);
  return !Number.isNaN(amount) && amount !== 0;
}

/** A person's own column of next steps; "" where there is none. */
function nextStepColumn(input: AuditInput, deals: FactTable): string {
  const headers = Object.entries(input.mappings.deals?.columns ?? {});
  const found = headers.find(([field, { header }]) => NEXT_STEP.test(field) || NEXT_STEP.test(header));
  return found?.[0] ?? Object.keys(deals.columns).find((field) => NEXT_STEP.test(field)) ?? "";
}

/** Stays that ended in an earlier stage, by the stage history or the workbook's own record. */
function backwards(input: AuditInput): readonly Finding[] {
  const { stays } = input.facts.tables;
  if (stays === undefined) return [];
  return finding(input, {
    table: "deals",
    column: "stage",
    check: "backwards",
    rows: rowsWhere(stays, (row) => textAt(stays, "exit", row) === "back"),
    of: new Set(stays.sheetRows).size,
    severity: "warn",
  });
}

/** Open deals whose close date the workbook has seen moving later several times. */
function pushed(input: AuditInput, deals: FactTable): readonly Finding[] {
  const moves = new Map<string, number>();
  const before = new Map<string, number>();
  for (const { deal, expectedCloseOn: day } of input.log) {
    const last = before.get(deal) ?? NO_DAY;
    if (last !== NO_DAY && day > last) moves.set(deal, (moves.get(deal) ?? 0) + 1);
    before.set(deal, day);
  }
  const open = (row: number): boolean => textAt(deals, "stage", row) === "open";
  return finding(input, {
    table: "deals",
    column: "expectedCloseOn",
    check: "pushed",
    rows: rowsWhere(deals, (row) => open(row) && (moves.get(textAt(deals, "id", row)) ?? 0) >= PUSHED),
    of: rowsWhere(deals, open).length,
    severity: "warn",
    params: () => ({ times: PUSHED }),
  });
}
