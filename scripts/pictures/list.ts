import type { ViewName } from "../../src/sidebar/view";

/** Pictures of the sidebar with the view each shows, in the order of the tour. */
export const SIDEBAR = {
  start: "start",
  home: "home",
  data: "data",
  "data-columns": "data",
  "wizard-goal": "wizard",
  "wizard-kpis": "wizard",
  "wizard-targets": "wizard",
  "wizard-owners": "wizard",
  "wizard-actions": "wizard",
  "wizard-check": "wizard",
  "wizard-done": "wizard",
  "action-new": "actions",
  actions: "actions",
  formula: "formula",
  "formula-filled": "formula",
  settings: "settings",
  help: "help",
} as const satisfies Record<string, ViewName>;
export type SidebarStop = keyof typeof SIDEBAR;

/** Pictures of the page. The list of executions is left out, as it shows measured durations. */
export const PAGE = ["empty", "dashboard", "menu", "csv", "outbox", "clock", "faults", "sidebar"] as const;
export type PageStop = (typeof PAGE)[number];

/** The files of docs/images. */
export const PICTURES: readonly string[] = (["ja", "en"] as const).flatMap((locale) => [
  ...PAGE.map((name) => `page-${name}-${locale}.png`),
  ...Object.keys(SIDEBAR).map((name) => `sidebar-${name}-${locale}.png`),
]);
