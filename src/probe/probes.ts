import type { Probe } from "./probe";
import { ARGUMENTS } from "./subjects/arguments";
import { BOUNDS } from "./subjects/bounds";
import { BY_HAND } from "./subjects/by-hand";
import { CELL_SERVICES } from "./subjects/cell-services";
import { CELLS } from "./subjects/cells";
import { CHARSETS } from "./subjects/charsets";
import { FETCH } from "./subjects/fetch";
import { LOCALE_CHANGE } from "./subjects/locale-change";
import { PAGES } from "./subjects/pages";
import { RANGES } from "./subjects/ranges";
import { RESULTS } from "./subjects/results";
import { RUNTIME } from "./subjects/runtime";
import { SEPARATORS } from "./subjects/separators";
import { SERVED_PAGES } from "./subjects/served-pages";
import { SHEETS } from "./subjects/sheets";
import { STORAGE } from "./subjects/storage";
import { SYNTAX } from "./subjects/syntax";
import { TRIGGERS } from "./subjects/triggers";
import { TYPED } from "./subjects/typed";
import { UTILITIES } from "./subjects/utilities";

/** Every subject with its title, in the order of the tab and of docs/platform-assumptions.md. */
export const SUBJECTS: readonly (readonly [string, readonly Probe[]])[] = [
  ["What HtmlService cuts out of pages", SERVED_PAGES],
  ["What a cell function is given", ARGUMENTS],
  ["What a cell shows for its result", RESULTS],
  ["What a cell function may use", CELL_SERVICES],
  ["Formulas and separators", SEPARATORS],
  ["Texts written into cells", TYPED],
  ["Values, errors and formats", CELLS],
  ["Places and sizes", BOUNDS],
  ["Tabs", SHEETS],
  ["Ranges", RANGES],
  ["Syntax and globals", SYNTAX],
  ["The language's library", RUNTIME],
  ["Utilities", UTILITIES],
  ["Charsets", CHARSETS],
  ["Caches, properties, locks", STORAGE],
  ["Addresses", FETCH],
  ["Pages", PAGES],
  ["Triggers and events", TRIGGERS],
  ["A changed locale", LOCALE_CHANGE],
  ["By hand", BY_HAND],
];

export const PROBES: readonly Probe[] = SUBJECTS.flatMap(([, probes]) => probes);
