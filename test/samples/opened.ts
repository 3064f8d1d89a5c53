import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbench } from "../../workbench/workbench";
import { benchOf } from "../workbench/bench-of";

/**
 * Small programs after the kinds Google's documentation shows for Sheets (custom functions, an add-on's menu, mail merge,
 * a report with colours, chart and trigger, an import). They are plain Apps Script files: what runs here runs there.
 */
export const opened = (file: string): Workbench => {
  const bench = benchOf(readFileSync(join(__dirname, file), "utf8"), {
    locale: "en_US",
    scriptTimeZone: "Asia/Tokyo",
  });
  bench.open();
  return bench;
};
