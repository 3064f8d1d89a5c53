import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "../../src/text/locale";
import { Workbench } from "../workbench";

/**
 * Puts the built add-on from `dist` into a fresh spreadsheet of the given language, at nine in the morning. The
 * spreadsheet's own locale is that language's unless `spreadsheet` names another.
 */
export function loadBench(root: string, locale: Locale, today: string, spreadsheet?: string): Workbench {
  const dist = join(root, "dist");
  const japanese = locale === "ja";
  return Workbench.create({
    code: readFileSync(join(dist, "Code.js"), "utf8"),
    manifest: JSON.parse(readFileSync(join(dist, "appsscript.json"), "utf8")),
    files: { sidebar: readFileSync(join(dist, "sidebar.html"), "utf8") },
    now: japanese ? `${today}T00:00:00Z` : `${today}T14:00:00Z`,
    locale: spreadsheet ?? (japanese ? "ja_JP" : "en_US"),
    timeZone: japanese ? "Asia/Tokyo" : "America/New_York",
    scriptTimeZone: japanese ? "America/New_York" : "Asia/Tokyo",
    userLocale: locale,
  });
}
