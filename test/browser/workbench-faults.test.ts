import type { Server } from "node:http";
import { nonEmpty } from "../non-empty";
import { sharedBrowser } from "./chromium";
import { servedPage, Visitor } from "./workbench-page";

const browser = sharedBrowser();
const servers: Server[] = [];

async function visit(
  extra: Parameters<typeof servedPage>[0] = {},
  locale: "ja" | "en" = "en",
): Promise<Visitor> {
  const { server, address } = await servedPage(extra);
  servers.push(server);
  return Visitor.at(browser(), address, locale);
}

afterAll(() => {
  for (const server of servers) server.close();
});

/** Tries to be more than text wherever it is shown. */
const EVIL = `<img src=x onerror="top.hit=1">"'</script><script>top.hit=1</script>\u202e`;
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const DEALS = [
  "Deal id,Deal name,Owner,Account,Stage,Amount,Close date,Created date",
  ...[1, 2, 3].map((id) =>
    [
      id,
      EVIL,
      `=HYPERLINK("http://evil.example","x")`,
      `@${EVIL}`,
      id === 3 ? EVIL : "Closed Won",
      100,
      "2026-11-02",
      "2026-10-01",
    ]
      .map((cell) => quoted(String(cell)))
      .join(","),
  ),
].join("\n");

test("what comes from a file is text in the sheet, the sidebar, the mail and the page", async () => {
  const visitor = await visit();
  const { page } = visitor;
  const name = `${EVIL.replace(/[/\\]/g, "")}.csv`;
  await visitor.fileMenu("Open a CSV…");
  await page.getByLabel("CSV file").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(DEALS) });
  await page.getByRole("button", { name: "Import" }).click();
  await page.getByRole("dialog").getByText("3 rows are now in Deals data").waitFor({ timeout: 30000 });
  await page.getByRole("button", { name: "OK" }).click();
  await visitor.addonMenu("Refresh now");
  await visitor.toast("Refreshed").waitFor({ timeout: 30000 });
  await visitor.tab("People");
  await visitor.select(1, 2);
  for (const text of [EVIL, "boss@example.com", "executive", "all", "en"]) {
    await page.keyboard.press("F2");
    await page.keyboard.insertText(text);
    await page.keyboard.press("Tab");
  }
  await visitor.addonMenu("Send this week's mail");
  await page.locator(".count").waitFor({ timeout: 30000 });
  await visitor.addonMenu("Open Rashinban");
  await page.frameLocator(".sidebar iframe").getByRole("button").first().waitFor({ timeout: 30000 });
  await visitor.panel("Outbox");
  await page.frameLocator(".mails iframe").getByText("onerror").first().waitFor();
  await visitor.tab("Deals data");
  await visitor.select(2, 2);
  await visitor.cellSays("onerror");
  await visitor.select(3, 2);
  await visitor.cellSays("=HYPERLINK(");
  for (const frame of nonEmpty(page.frames()))
    expect(await frame.evaluate(() => "hit" in window)).toBe(false);
  expect(visitor.requests.filter((url) => url.includes("evil.example") || url.endsWith("/x"))).toEqual([]);
}, 120000);

test("a file that cannot be taken is refused in words, and nothing has changed", async () => {
  const visitor = await visit();
  const { page } = visitor;
  await visitor.fileMenu("Open a CSV…");
  const buffer = Buffer.from("a,b\n1,2\n");
  await page.getByLabel("CSV file").setInputFiles({ name: "odd.csv", mimeType: "text/csv", buffer });
  // Beside a button of the page's own: the browser's would speak the browser's language.
  expect(await page.getByText("odd.csv").isVisible()).toBe(true);
  expect(await visitor.violations()).toEqual([]);
  await page.getByRole("button", { name: "Import" }).click();
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").textContent()).not.toContain("--map");
});

test("a server that fails is said, and a slow one leaves the page's frame to look at", async () => {
  const { server, address } = await servedPage();
  servers.push(server);
  const page = await browser().newPage({ locale: "en-US" });
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/addon/Code.js", async (route) => {
    await held;
    await route.fulfill({ status: 503 });
  });
  await page.goto(address);
  await page.getByRole("status").getByText("Opening the spreadsheet").waitFor();
  release();
  await page.getByRole("alert").getByText("503").waitFor();
});

const DIALOGS = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem("Alert", "say").addItem("Dialog", "show").addToUi();
}
function say() { SpreadsheetApp.getUi().alert("<b>Title</b>", "Line one\\nLine two", SpreadsheetApp.getUi().ButtonSet.OK); }
function show() {
  const page = HtmlService.createHtmlOutput(
    '<p id="said"></p><button onclick="google.script.run.withSuccessHandler((sum) => { said.textContent = sum; }).add({a: 1, b: 2})">Add</button>' +
    '<button onclick="google.script.run.withFailureHandler((error) => { said.textContent = error.name; }).add(new Date())">Wrong</button>' +
    '<button onclick="google.script.host.close()">Done</button>');
  SpreadsheetApp.getUi().showModalDialog(page, "Sum");
}
function add(given) { return given.a + given.b; }
function hidden_() {}`;

test("alerts and dialogs of any add-on are shown, and a dialog's page reaches its script", async () => {
  const visitor = await visit({ "addon/Code.js": { text: DIALOGS } });
  const { page } = visitor;
  await visitor.addonMenu("Alert");
  await page.getByRole("dialog", { name: "<b>Title</b>" }).getByText("Line two").waitFor();
  await page.getByRole("button", { name: "OK" }).click();
  await visitor.addonMenu("Dialog");
  const dialog = page.frameLocator("dialog iframe");
  await dialog.getByRole("button", { name: "Add" }).click();
  await dialog.getByText("3", { exact: true }).waitFor();
  expect(
    await dialog
      .locator("body")
      .evaluate(() =>
        Object.keys((window as never as { google: { script: { run: object } } }).google.script.run),
      ),
  ).not.toContain("hidden_");
  await dialog.getByRole("button", { name: "Done" }).click();
  await page.locator("dialog").waitFor({ state: "detached" });
});

const WAYS = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem("Dialog", "show").addItem("Format", "format").addToUi();
}
function show() {
  const page = HtmlService.createHtmlOutput('<p id="said">damaged</p><script>const at = "https://a.example"; said.textContent = "whole";</script>');
  SpreadsheetApp.getUi().showModalDialog(page, "Page");
}
function format() { SpreadsheetApp.getActiveSheet().getRange("A1").setNumberFormat("0%"); }`;

test("a served page arrives without what looks like comments, and what Google does is switched by hand", async () => {
  const visitor = await visit({ "addon/Code.js": { text: WAYS } });
  const { page } = visitor;
  const dialog = page.frameLocator("dialog iframe");
  await visitor.addonMenu("Dialog");
  await dialog.getByText("damaged").waitFor();
  await page.locator("dialog").getByRole("button", { name: "Close" }).click();
  await page.locator("dialog").waitFor({ state: "detached" });
  await visitor.panel("Faults");
  await page
    .getByLabel("Scripts of a served page")
    .selectOption({ label: "lose them outside of strings only" });
  await page.getByLabel("Make the tab in view a table").check();
  expect(await visitor.violations()).toEqual([]);
  await visitor.addonMenu("Dialog");
  await dialog.getByText("whole").waitFor();
  await page.locator("dialog").getByRole("button", { name: "Close" }).click();
  await page.locator("dialog").waitFor({ state: "detached" });
  await visitor.addonMenu("Format");
  await page.getByText("not allowed on cells in typed columns").waitFor();
});

test("files named on the command line are there when the page is opened, with their dashboard", async () => {
  const deals =
    "Deal id,Deal name,Owner,Stage,Amount,Close date,Created date\n1,One,Sato,Closed Won,100,2026-11-02,2026-10-01\n";
  const start = {
    ...{ locale: "en", today: "2026-11-23", period: "", by: null },
    imports: [{ table: "deals", name: "deals.csv", address: "import/0.csv", decisions: {} }],
  };
  const visitor = await visit(
    { "start.json": { text: JSON.stringify(start) }, "import/0.csv": { text: deals } },
    "ja",
  );
  await visitor.page.getByText("Refreshed").waitFor({ timeout: 30000 });
  expect(await visitor.page.getByRole("button", { name: "Extensions" }).isVisible()).toBe(true);
});
