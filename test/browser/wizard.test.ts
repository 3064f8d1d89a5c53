import type { Workbench } from "../../workbench/workbench";
import { withFewDeals, withSample } from "../app/open-bench";
import { sharedBrowser } from "./chromium";
import { Line, openSidebar, settled } from "./open-sidebar";
import { testWizardGoal } from "./wizard-goal";
import { WORDS } from "./wizard-words";

const browser = sharedBrowser();

// In English too in test/full.
testWizardGoal(["ja"]);

test("the wizard's first steps need no mouse", async () => {
  const page = await openSidebar(browser(), withSample("en"), "en");
  await page.getByRole("button", { name: "KPIs", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel(WORDS.en.goal).waitFor();
  await page.getByLabel(WORDS.en.goal).focus();
  await page.keyboard.type("More customers");
  await page.keyboard.press("Tab");
  await page.keyboard.type("New cust");
  await page.keyboard.press("Tab");
  await page.keyboard.type("60");
  for (let tabs = 0; tabs < 8; tabs += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.textContent)) === "Next") break;
  }
  await page.keyboard.press("Enter");
  // The heading of the new step has the focus; the first checkbox follows it.
  await page.getByRole("checkbox").first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Step 2 of 6/);
  await page.keyboard.press("Tab");
  const box = page.locator("input:focus");
  expect(await box.isChecked()).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  expect(await page.locator("input:focus").isChecked()).toBe(true);
});

test("who leaves the wizard and comes back at once finds what was typed last", async () => {
  const line = new Line();
  const page = await openSidebar(browser(), withSample("en"), "en", line);
  const view = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await view(WORDS.en.menu);
  // Google takes its time with what is to be kept.
  line.hold("wizard-save");
  await page.getByLabel(WORDS.en.goal).fill("More customers");
  await view("Home");
  await line.askedFor("wizard-save");
  await view(WORDS.en.menu);
  await settled(page);
  expect(await page.getByLabel(WORDS.en.goal).count()).toBe(0);
  line.release("wizard-save");
  await page.getByLabel(WORDS.en.goal).waitFor();
  expect(await page.getByLabel(WORDS.en.goal).inputValue()).toBe("More customers");
});

/** A draft in its third step, with targets for these KPIs. */
function aiming(bench: Workbench, kpis: readonly object[]): void {
  const kpi = { target: 100, period: "", owner: "", cadence: "weekly", action: "", keptBecause: "" };
  const goal = { name: "More", kpi: "won-amount", amount: 100, deadline: "2027-03-31", owner: "" };
  const draft = { step: 2, goal, kpis: kpis.map((one) => ({ ...kpi, ...one })) };
  bench.run("rpc", { ask: "wizard-save", draft });
}

test("two KPIs whose history arrives at the same moment both get a period to aim at", async () => {
  const bench = withSample("en");
  aiming(bench, [{ id: "won-amount" }, { id: "new-deals" }]);
  const line = new Line();
  line.hold("wizard-target");
  const page = await openSidebar(browser(), bench, "en", line);
  await page.getByRole("button", { name: WORDS.en.menu, exact: true }).click();
  await line.askedFor("wizard-target", 2);
  line.release("wizard-target");
  const periods = page.getByLabel("Target for");
  await periods.nth(1).waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLSelectElement>("main select")].every((select) => select.value !== ""),
  );
  expect(await periods.count()).toBe(2);
});

test("targets that fail together are asked for together again, and letters in a number's place take nothing away", async () => {
  const bench = withFewDeals("ja");
  aiming(bench, [{ id: "win-rate", target: 0.5, redBelow: 0.8 }, { id: "won-amount" }, { id: "new-deals" }]);
  const line = new Line();
  const page = await openSidebar(browser(), bench, "ja", line);
  for (let times = 0; times < 3; times += 1) line.lose("wizard-target");
  const view = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await view(WORDS.ja.menu);
  await page.getByRole("button", { name: "もう一度試す" }).click();
  await page
    .getByLabel(/^目標値/)
    .nth(2)
    .waitFor();
  expect(await page.locator(".skeleton").count()).toBe(0);
  expect(await page.locator("[role=alert]").textContent()).toBe("");

  const target = page.getByLabel("目標値 (%)");
  const border = page.getByLabel(WORDS.ja.border).first();
  await target.fill("半分");
  await border.fill("70以下");
  // Nobody gets on with something that could not be taken: the keyboard goes where it is, and what is wrong stands there.
  for (const [field, text, put] of [
    [target, "半分", "50"],
    [border, "70以下", "80"],
  ] as const) {
    await view(WORDS.ja.next);
    expect(await page.locator(":focus").inputValue()).toBe(text);
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    if (field === target) await field.fill(put);
  }
  await view("ホーム");
  await view(WORDS.ja.menu);
  await border.waitFor();
  expect([await target.inputValue(), await border.inputValue()]).toEqual(["50", "80"]);
  await border.fill("");
  await view(WORDS.ja.next);
  expect(bench.run("rpc", { ask: "wizard" })).toMatchObject({
    draft: { kpis: [{ target: 0.5, redBelow: null }, {}, {}] },
  });
});
