import type { DefaultNow } from "../metrics/kpi";

/** Amounts and counts: the running month. */
export const MONTH_TO_DATE = { kind: "month-to-date" } as const satisfies DefaultNow;
/** Stocks. */
export const TODAY = { kind: "today" } as const satisfies DefaultNow;
/** Rates and means: the last complete month, or more where a month is too small to say anything. */
export const LAST_MONTH = { kind: "complete-months", months: 1 } as const satisfies DefaultNow;
export const LAST_3_MONTHS = { kind: "complete-months", months: 3 } as const satisfies DefaultNow;
export const LAST_12_MONTHS = { kind: "complete-months", months: 12 } as const satisfies DefaultNow;
