import type { DefaultNow } from "../../src/metrics/kpi";
import { resolveNow } from "../../src/metrics/now";
import { day } from "./facts-of";

// By hand from a calendar.
test.each<[now: DefaultNow, today: string, expected: string]>([
  [{ kind: "month-to-date" }, "2026-11-23", "2026-11"],
  [{ kind: "month-to-date" }, "2026-11-01", "2026-11"],
  [{ kind: "today" }, "2026-11-23", "2026-11"],
  [{ kind: "complete-months", months: 1 }, "2026-11-30", "2026-10"],
  [{ kind: "complete-months", months: 1 }, "2026-01-01", "2025-12"],
  [{ kind: "complete-months", months: 3 }, "2026-11-23", "2026-08-01..2026-10-31"],
  [{ kind: "complete-months", months: 3 }, "2026-03-01", "2025-12-01..2026-02-28"],
  [{ kind: "complete-months", months: 12 }, "2024-03-15", "2023-03-01..2024-02-29"],
])("%j on %s is %s", (now, today, expected) => {
  expect(resolveNow(now, day(today)).id).toBe(expected);
});
