import { DATES } from "./builtins/dates";
import { INFO } from "./builtins/info";
import { LOGIC } from "./builtins/logic";
import { LOOKUP } from "./builtins/lookup";
import { MATH } from "./builtins/math";
import { STATISTICS } from "./builtins/statistics";
import { TEXT } from "./builtins/text";
import type { Builtin } from "./evaluation-context";

/** Sheets' functions the workbench knows; any other name shows `#NAME?` and says that it is not emulated. */
export const BUILTINS: Readonly<Record<string, Builtin>> = {
  ...MATH,
  ...STATISTICS,
  ...LOGIC,
  ...TEXT,
  ...LOOKUP,
  ...DATES,
  ...INFO,
};
