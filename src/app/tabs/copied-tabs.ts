import type { Issue } from "../../facts/issue";
import type { Cell } from "../../facts/table";
import { isAudit } from "../../report/audit-rows";
import { isDashboard } from "../../report/dashboard";
import { STAGING_TITLE } from "../import/staging";
import type { Platform } from "../platform";
import { HEADER_ROWS, type HeadedTab } from "../refresh/facts";
import { findOwned, ownedTabs, workbookLocale } from "./owned";
import { OWNED, type OwnedKey, type OwnedTab } from "./owned-tabs";

/**
 * The issues of tabs that are copies of one of ours or of a mapped one. Which named ranges and metadata a duplicate
 * keeps is documented nowhere, so a copy is recognised by its content: the same header in the same columns.
 */
export function copiedTabs(
  platform: Platform,
  mapped: readonly HeadedTab[],
  sources: readonly { readonly tabId: number }[],
): Issue[] {
  const tabs = platform.workbook.tabs();
  const own = ownedTabs(platform);
  const known = new Set([...own, ...sources.map((source) => source.tabId)]);
  return tabs.flatMap(({ id, title }): Issue[] => {
    // A file on its way in has its tab's header too, and is no copy.
    if (known.has(id) || title.startsWith(STAGING_TITLE)) return [];
    const top = platform.workbook.read(id, HEADER_ROWS);
    const data = mapped.find(({ header }) => top.some((row) => isSame(row, header)));
    const original = ownTabLike(platform, top) ?? data?.tabId;
    const tab = tabs.find((other) => other.id === original)?.title;
    if (original === undefined || tab === undefined) return [];
    if (own.has(original))
      return [{ code: "own-tab-copied", severity: "notice", tab, details: { copy: title } }];
    return [
      { code: "tab-copied", severity: "question", table: data?.table, tab, details: { copy: title, id } },
    ];
  });
}

/** The tab of ours with the same header in the same columns, if there is one. */
function ownTabLike(platform: Platform, top: readonly (readonly Cell[])[]): number | null {
  const locale = workbookLocale(platform);
  // These are written whole, so they have no header of their own.
  if (isDashboard(top, locale)) return findOwned(platform, "dashboard");
  if (isAudit(top, locale)) return findOwned(platform, "audit");
  for (const key of Object.keys(OWNED) as OwnedKey[]) {
    const header = (OWNED[key] as OwnedTab).header.map((text) => text[locale]);
    if (header.length > 0 && isSame(top[0] ?? [], header)) return findOwned(platform, key);
  }
  return null;
}

function isSame(row: readonly Cell[], header: readonly string[]): boolean {
  return header.some((name) => name !== "") && header.every((name, at) => String(row[at] ?? "") === name);
}
