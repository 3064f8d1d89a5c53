import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KPIS, type KpiId } from "../../src/kpis/catalog";
import { auditLayout } from "../../src/report/audit-rows";
import { dashboardLayout } from "../../src/report/dashboard";
import type { MailRequest } from "../../src/report/mail/content";
import { renderMail } from "../../src/report/mail/mail";
import type { Scorecard, ScorecardKpi, Status } from "../../src/report/scorecard";
import type { Layout } from "../../src/report/sheet";
import type { Locale } from "../../src/text/locale";
import { auditWords } from "../../src/text/messages/insight-audit";
import { statusWords } from "../../src/text/messages/report";
import { STATUS_COLOURS } from "../../src/text/status-colours";
import { nonEmpty } from "../non-empty";
import { contrast } from "./wcag-contrast";

/** WCAG 2.2, 1.4.3 Contrast (Minimum), level AA, for text of usual size. */
const ENOUGH = 4.5;
type Pair = readonly [text: string, background: string];
const tooPale = (pairs: readonly Pair[]): string[] =>
  pairs.filter((pair) => contrast(...pair) < ENOUGH).map(([text, back]) => `${text} on ${back}`);

test.each([
  // Black on white is 21 : 1, the most there is: WCAG 2.2, definition of contrast ratio.
  ["#000000", "#ffffff", 21],
  // The lightest grey that is enough on white, and the next one: WebAIM's Contrast Checker.
  ["#767676", "#ffffff", 4.54],
  ["#777777", "#ffffff", 4.48],
])("contrast of %s on %s", (text, background, expected) => {
  expect(contrast(text, background)).toBeCloseTo(expected, 2);
});

const IDS = Object.keys(KPIS) as KpiId[];
const STATUSES = Object.keys(statusWords) as Status[];

function pairsOf({ regions = [], rules = [] }: Layout): Pair[] {
  return [...regions, ...rules].map(({ color = "#000000", background = "#ffffff" }) => [color, background]);
}

test("text on the dashboard and in the data audit can be read on its background", () => {
  const layouts = [dashboardLayout({ locale: "ja", ids: IDS }, "JPY"), auditLayout("ja")];
  const pairs = layouts.flatMap(pairsOf);
  expect(pairs).toContainEqual(["#a31b0f", "#fbd9d5"]);
  expect(tooPale(pairs)).toEqual([]);
});

/** A KPI in each status, in one mail. */
function mail(locale: Locale): string {
  const kpi = (status: Status, at: number): ScorecardKpi => ({
    ...{ id: IDS[at], unit: "count", better: "higher", timing: "lagging", period: "2026-10", value: 1 },
    ...{ numerator: 1, denominator: null, n: 1, target: 2, attainment: 0.5, status, change: 0.1 },
    ...{ previous: { period: "2026-09", value: 1 }, series: [], owner: "", by: "", segments: [] },
  });
  const scorecard: Scorecard = {
    ...{ today: "2026-11-23", computedAt: "2026-11-23T09:00:00+09:00", currency: "JPY", sources: [] },
    ...{ kpis: STATUSES.map(kpi), issues: {}, findings: [], audit: null },
  };
  const request: MailRequest = {
    ...{ locale, recipient: "Sato", week: "2026-W47", ids: IDS.slice(0, STATUSES.length) },
    ...{
      notRun: ["x"],
      restated: [],
      actions: {},
      coaching: ["x"],
      url: "https://example.com",
      trend: "drawn",
    },
  };
  return renderMail(scorecard, request).html;
}

/** What stands on what in HTML whose every colour is a style of its element. */
function pairsIn(html: string): Pair[] {
  const open: Pair[] = [["#000000", "#ffffff"]];
  const pairs: Pair[] = [];
  for (const [, closes, name, attributes, text] of html.matchAll(/<(\/?)(\w+)([^>]*)>([^<]*)/g)) {
    const [colour, background] = open[open.length - 1];
    const style = (key: string, inherited: string): string =>
      new RegExp(`[";]${key}:(#\\w+)`).exec(attributes)?.[1] ?? inherited;
    if (closes) open.pop();
    else if (!/^(br|img|meta)$/.test(name))
      open.push([style("color", colour), style("background", background)]);
    if (text.trim() !== "") pairs.push(open[open.length - 1]);
  }
  expect(open).toHaveLength(1);
  return pairs;
}

test("text in the mail can be read on its background, in every status", () => {
  const pairs = pairsIn(mail("en").replace("<!doctype html>", ""));
  expect(pairs).toContainEqual(["#0b6b3a", "#d8f0e3"]);
  expect(pairs.length).toBeGreaterThan(30);
  expect(tooPale(pairs)).toEqual([]);
});

test.each(Object.entries(STATUS_COLOURS))(
  "the text colour of status %s can be read on each of its backgrounds",
  (_, { ink, back, tint }) => {
    expect(
      tooPale([
        [ink, back],
        [ink, tint],
      ]),
    ).toEqual([]);
  },
);

test("every colour of text in the sidebar can be read on every background it may stand on", () => {
  const folder = join(__dirname, "../../src/sidebar/style");
  const style = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
  const rules = [...style.matchAll(/\{([^{}]*)\}/g)].map(([, body]) => {
    const value = (key: string): string | undefined =>
      new RegExp(`(?:^|\\s)${key}: (#\\w+);`).exec(body)?.[1];
    return { colour: value("color"), background: value("background") };
  });
  const own = rules.flatMap(({ colour, background }): Pair[] =>
    colour !== undefined && background !== undefined ? [[colour, background]] : [],
  );
  const colours = rules.flatMap(({ colour, background }) => (background === undefined ? (colour ?? []) : []));
  // A list of KPIs, a failure, what is dropped on: whatever has a background and no colour of its own.
  const backgrounds = rules.flatMap(({ colour, background }) =>
    colour === undefined ? (background ?? []) : [],
  );
  expect(colours).toContain("#8a5a00");
  expect(backgrounds).toContain("#fdf0ee");
  const tints = Object.values(STATUS_COLOURS).map(({ tint }) => tint);
  const inside = colours.flatMap((colour) =>
    ["#fff", ...backgrounds, ...tints].map((back): Pair => [colour, back]),
  );
  expect(tooPale([...own, ...inside])).toEqual([]);
});

test.each(["ja", "en"] as const)("in %s a status is a symbol and a word, each its own", (locale) => {
  const texts = STATUSES.map((status) => statusWords[status][locale].split(/ (.*)/));
  const [symbols, words] = [texts.map(([symbol]) => symbol), texts.map(([, word]) => word)];
  expect(new Set(symbols).size).toBe(STATUSES.length);
  expect(new Set(words).size).toBe(STATUSES.length);
  expect(symbols.filter((symbol) => /[\p{L}\p{N}]/u.test(symbol))).toEqual([]);
  expect(words.filter((word) => !/\p{L}{2}/u.test(word))).toEqual([]);
  // Colours follow the symbol, so there is none without it.
  const { rules = [] } = dashboardLayout({ locale, ids: IDS }, "JPY");
  expect(rules.filter(({ startsWith }) => !symbols.includes(startsWith))).toEqual([]);
  const grades = [auditWords.fail[locale], auditWords.warn[locale]].map((text) => text[0]);
  expect(new Set(grades).size).toBe(2);
  for (const status of nonEmpty(STATUSES)) expect(mail(locale)).toContain(`>${statusWords[status][locale]}<`);
});
