import type { Issue } from "../../facts/issue";
import { grouped } from "../../text/number";
import { MAX_CELLS, type Platform } from "../platform";

/** The issue that so many more cells exceed the limit of the spreadsheet; null if they fit. */
export function cellLimitIssue({ workbook }: Platform, need: number): Issue | null {
  const left = need === 0 ? 0 : MAX_CELLS - workbook.cells();
  if (need <= left) return null;
  const details = { need: grouped(need, 0), left: grouped(Math.max(0, left), 0) };
  return { code: "no-room", severity: "error", details };
}
