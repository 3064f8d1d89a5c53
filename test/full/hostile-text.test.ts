import type { Page } from "playwright-core";
import { SIDEBAR } from "../../scripts/pictures/list";
import type { SettingsAnswer } from "../../src/app/rpc/settings";
import type { Workbench } from "../../workbench/workbench";
import { importCsv, openBench } from "../app/open-bench";
import { sharedBrowser } from "../browser/chromium";
import { openSidebar } from "../browser/open-sidebar";

const browser = sharedBrowser();

/** Tries to be more than text: markup, the end of a script or of an attribute, a formula, letters that run backwards. */
const evil = (lead: string): string =>
  `${lead}HYPERLINK("http://evil.example","x")<img src=x onerror="top.hit=1">'</script><script>top.hit=1</script>\u202e${lead}1`;
const OWNER = evil("=");
const PERSON = evil("+");
const STAGE = evil("-");
const GOAL = evil("@");
const ACTION = evil("=1+");
const CHANNEL = evil("@SUM");
const ALL = [OWNER, PERSON, STAGE, GOAL, ACTION, CHANNEL];

/** A company whose every name is hostile, made by the requests that people's clicks make. */
function hostileCompany(): Workbench {
  const bench = openBench("en");
  const header = ["Deal ID", "Owner", "Stage", "Amount", "Create Date", "Close Date", "Lead Source"];
  const rows = [
    ["1", OWNER, "Closed Won", "100", "2026-10-01", "2026-11-02", CHANNEL],
    ["2", OWNER, STAGE, "200", "2026-10-01", "2026-12-02", CHANNEL],
  ];
  importCsv(bench, "deals", header, rows, { stages: { [STAGE]: { stage: "open", kind: "person" } } });
  const { peopleVersion } = bench.run("rpc", { ask: "settings" }) as SettingsAnswer;
  const person = { row: 0, email: "boss@example.com", role: "executive", language: "en" };
  const people = [{ ...person, name: PERSON, team: OWNER }];
  bench.run("rpc", { ask: "people-save", version: peopleVersion, people });
  const goal = { name: GOAL, kpi: "won-amount", amount: 1000, deadline: "2027-03-31", owner: PERSON };
  const kpi = { id: "won-amount", target: 1000, period: "2026-11", owner: PERSON, cadence: "weekly" };
  const draft = { step: 5, goal, kpis: [{ ...kpi, action: ACTION, keptBecause: "" }] };
  bench.run("rpc", { ask: "wizard-finish", draft });
  bench.run("rpc", { ask: "wizard-save", draft });
  bench.run("rpc", { ask: "refresh" });
  bench.run("rpc", { ask: "action-add", kpi: "won-amount", action: ACTION, owner: PERSON, due: "" });
  bench.run("rpc", { ask: "refresh" });
  bench.clickMenu("rashinbanSnapshot");
  return bench;
}

/** Which of the hostile texts a page shows letter by letter, in its words or its fields. */
const shown = (page: Page): Promise<string[]> =>
  page.evaluate((texts) => {
    const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea, option")];
    const words = [document.body.textContent, ...fields.map(({ value }) => value)].join("\n");
    return texts.filter((text) => words.includes(text));
  }, ALL);

/** Words beside the hostile ones whose letters stand from right to left on the screen. */
const turned = (page: Page): Promise<string[]> =>
  page.evaluate((texts) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const whole = node.nodeValue ?? "";
      // The hostile texts are masked, and everything else keeps its place.
      const rest = texts.reduce((left, text) => left.replaceAll(text, "\u0000".repeat(text.length)), whole);
      const left = (at: number): DOMRect => {
        const range = document.createRange();
        range.setStart(node as Node, at);
        range.setEnd(node as Node, at + 1);
        return range.getBoundingClientRect();
      };
      for (const { index } of rest.matchAll(/[\p{L}](?=[\p{L}])/gu)) {
        const [one, next] = [left(index), left(index + 1)];
        if (one.width > 0 && one.top === next.top && next.left < one.left) found.push(whole.slice(index));
      }
    }
    return found;
  }, ALL);

const nothingRan = async (page: Page): Promise<void> =>
  expect(
    await page.evaluate(() => [document.querySelectorAll('[src="x"], [onerror]').length, "hit" in window]),
  ).toEqual([0, false]);

test("names, goals, stages, actions and cells that are markup and formulas are text wherever they stand", async () => {
  const bench = hostileCompany();

  const cells = bench.book.sheets.flatMap((sheet) =>
    Array.from({ length: sheet.lastRow() * sheet.lastColumn() }, (_, at) => {
      const [row, column] = [1 + Math.floor(at / sheet.lastColumn()), 1 + (at % sheet.lastColumn())];
      return { formula: sheet.formula(row, column), value: sheet.value(row, column) };
    }),
  );
  expect(cells.filter(({ formula }) => formula.includes("evil"))).toEqual([]);
  const values = new Set(cells.map(({ value }) => value));
  expect(ALL.filter((text) => !values.has(text))).toEqual([]);

  const page = await openSidebar(browser(), bench, "en");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const seen = new Set<string>();
  const look = async (): Promise<void> => {
    await page.locator('main[aria-busy="false"]').waitFor();
    await page.locator(".skeleton").first().waitFor({ state: "detached" });
    for (const text of await shown(page)) seen.add(text);
    expect(await turned(page)).toEqual([]);
    await nothingRan(page);
  };
  const menu = page.getByRole("navigation").getByRole("button");
  await page.locator("main[aria-busy=false]").waitFor();
  for (let at = 0; at < new Set(Object.values(SIDEBAR)).size; at += 1) {
    await menu.nth(at).click();
    await look();
    const inside = page.getByRole("button", { name: /^(Review|Back$)/ });
    for (
      let steps = 0;
      steps < 6 && (await inside.first().isVisible()) && (await inside.first().isEnabled());
      steps += 1
    ) {
      await inside.first().click();
      await look();
    }
  }
  expect(ALL.filter((text) => !seen.has(text))).toEqual([]);
  // Where nothing keeps such a name to itself, what stands behind it is turned, and seen to be.
  await page.evaluate((text) => {
    document.body.append(`${text} won`);
  }, OWNER);
  expect((await turned(page)).length).toBeGreaterThan(0);

  const [mail] = bench.outbox;
  await page.setContent(mail.htmlBody);
  await nothingRan(page);
  expect(await turned(page)).toEqual([]);
  expect(await shown(page)).toEqual(expect.arrayContaining([PERSON, ACTION]));
  expect(mail.body).toContain(PERSON);
  expect(requests.filter((url) => /^https?:/.test(url))).toEqual([]);
}, 120000);
