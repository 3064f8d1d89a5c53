import type { Day } from "../calendar/day";
import type { Period } from "../calendar/period";
import type { Formula } from "./formula";
import type { Spread } from "./spread";

export interface EvaluationRequest {
  /** By KPI id; `{kind: "kpi"}` references resolve here. */
  readonly formulas: Readonly<Record<string, Formula>>;
  /** Every period that will be asked for. */
  readonly periods: readonly Period[];
  readonly today: Day;
  readonly fiscalYearStart: number;
  /** Field to segment by. */
  readonly by?: string;
  /** The segments that will be asked for; all of them by default. */
  readonly only?: ReadonlySet<string>;
  /** How targets of years and quarters become those of their parts; without it they do not. */
  readonly spread?: Spread;
}
