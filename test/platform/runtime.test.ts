import { benchOf } from "../workbench/bench-of";
import { refused, section } from "./facts";

const AUTH = "https://www.googleapis.com/auth/";

describe("platform.md §1.2 how long a script runs", () => {
  const code = `function long(seconds) { for (let at = 0; at < seconds; at += 10) Utilities.sleep(10000); return "done"; }
    function onOpen() { Utilities.sleep(20000); Utilities.sleep(11000); }`;
  test("six minutes for what a person starts", () => {
    expect(benchOf(code).run("long", 350)).toBe("done");
    expect(() => benchOf(code).run("long", 370)).toThrow("Exceeded maximum execution time");
  });
  test("thirty seconds for a simple trigger", () => {
    expect(() => benchOf(code).open()).toThrow("Exceeded maximum execution time");
  });
});

section("3.7 scopes that are declared bind", [
  [
    "mail without its scope",
    `MailApp.getRemainingDailyQuota()`,
    `Exception: Specified permissions are not sufficient to call MailApp.getRemainingDailyQuota. Required permissions: ${AUTH}script.send_mail`,
    { manifest: { oauthScopes: [`${AUTH}spreadsheets.currentonly`] } },
  ],
  [
    "the narrow scope opens no other spreadsheet",
    `SpreadsheetApp.openById("x")`,
    `Exception: Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: ${AUTH}spreadsheets`,
    { manifest: { oauthScopes: [`${AUTH}spreadsheets.currentonly`] } },
  ],
  [
    "nor by its address",
    `SpreadsheetApp.openByUrl(book.getUrl())`,
    `Exception: Specified permissions are not sufficient to call SpreadsheetApp.openByUrl. Required permissions: ${AUTH}spreadsheets`,
    { manifest: { oauthScopes: [`${AUTH}spreadsheets.currentonly`] } },
  ],
]);

describe("platform.md §3.1 modes", () => {
  const tried = (expression: string, mode: "NONE" | "LIMITED"): string => {
    const bench = benchOf(
      `function onOpen() { try { ${expression}; console.log("ok"); } catch (error) { console.log(error.name + ": " + error.message); } }`,
    );
    bench.open(mode);
    return bench.executions[0].log[0].text;
  };
  test.each([
    [
      "menus may be made before the add-on is used here",
      "NONE",
      "SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi()",
      "ok",
    ],
    [
      "the document may not be read then",
      "NONE",
      "SpreadsheetApp.getActive()",
      refused("SpreadsheetApp.getActive", `(${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`),
    ],
    [
      "nor properties",
      "NONE",
      "PropertiesService.getUserProperties()",
      "Exception: You do not have permission to call PropertiesService.getUserProperties.",
    ],
    ["the locale may", "NONE", "Session.getActiveUserLocale()", "ok"],
    ["once it is used, the document may be read", "LIMITED", "SpreadsheetApp.getActive().getName()", "ok"],
    ["and written", "LIMITED", "SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)", "ok"],
    [
      "nothing is fetched",
      "LIMITED",
      "UrlFetchApp.fetch('https://a.example/')",
      refused("UrlFetchApp.fetch", `${AUTH}script.external_request`),
    ],
    [
      "no sidebar opens",
      "LIMITED",
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))",
      refused("Ui.showSidebar", `${AUTH}script.container.ui`),
    ],
  ] as const)("%s (%s)", (_fact, mode, expression, said) => {
    expect(tried(expression, mode)).toBe(said);
  });
});

section("3.4 clock triggers", [
  [
    "everyMinutes is not for add-ons",
    `ScriptApp.newTrigger("probe").timeBased().everyMinutes(10).create()`,
    expect.stringContaining("more frequently than once per hour"),
  ],
  [
    "a scope that is not declared cannot be asked about",
    `ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ["${AUTH}drive"])`,
    `Exception: The script does not declare the scope ${AUTH}drive.`,
    { manifest: { oauthScopes: [`${AUTH}script.scriptapp`, `${AUTH}spreadsheets.currentonly`] } },
  ],
]);

section("3.6 urlFetchWhitelist", [
  [
    "what it does not cover is blocked",
    `UrlFetchApp.fetch("https://b.example/x")`,
    "Exception: The URL https://b.example/x is not in the urlFetchWhitelist of the manifest.",
    { manifest: { urlFetchWhitelist: ["https://a.example/"] } },
  ],
  [
    "one leading wildcard stands for any host",
    `UrlFetchApp.fetch("https://mine.cybozu.com/k/")`,
    "Exception: DNS error: https://mine.cybozu.com/k/",
    { manifest: { urlFetchWhitelist: ["https://*.cybozu.com/"] } },
  ],
  [
    "paths are compared by case",
    `UrlFetchApp.fetch("https://a.example/API/x")`,
    expect.stringContaining("urlFetchWhitelist"),
    { manifest: { urlFetchWhitelist: ["https://a.example/api/"] } },
  ],
]);

section("4 pages", [
  [
    "a page's title is the output's",
    `HtmlService.createHtmlOutput("<title>a</title>").setTitle("b").getTitle()`,
    "b",
  ],
  [
    "<?= ?> escapes, <?!= ?> does not",
    `((t) => { t.a = "<b>"; return t.evaluate().getContent(); })(HtmlService.createTemplate("<?= a ?>|<?!= a ?>"))`,
    "&lt;b&gt;|<b>",
  ],
  [
    "only some meta tags",
    `HtmlService.createHtmlOutput("").addMetaTag("refresh", "1")`,
    "Exception: The meta tag you specified is not allowed in this context.",
  ],
  [
    "setSandboxMode does nothing",
    `HtmlService.createHtmlOutput("x").setSandboxMode(HtmlService.SandboxMode.NATIVE).getContent()`,
    "x",
  ],
]);

section("5 what the runtime lacks and has", [
  [
    "no timers, no fetch, no URL",
    "[typeof setTimeout, typeof fetch, typeof URL, typeof crypto, typeof TextEncoder]",
    Array(5).fill("undefined"),
  ],
  ["promises and WebAssembly", "[typeof Promise, typeof WebAssembly]", ["function", "object"]],
  ["undefined is null to a service", `(cell.setValue(5), cell.setValue(undefined), cell.getValue())`, ""],
  ["enumerations serialise as their names", "JSON.stringify([ScriptApp.AuthMode.LIMITED])", '["LIMITED"]'],
  [
    "a failing service throws an Exception",
    `(() => { try { sheet.getRange(0, 1); } catch (error) { return [error.name, String(error)]; } })()`,
    ["Exception", "Exception: The starting row of the range is too small."],
  ],
  ["services are members of the global object", `globalThis.SpreadsheetApp === SpreadsheetApp`, true],
  [
    "German dates",
    `new Date("2012-12-20T15:00:00Z").toLocaleDateString("de-DE", { day: "numeric", month: "long", year: "numeric" })`,
    "20. Dezember 2012",
  ],
  ["a day alone is UTC", `new Date("2023-02-26").toISOString()`, "2023-02-26T00:00:00.000Z"],
  [
    "other forms are in the script's zone",
    `new Date("2023/02/26").toISOString()`,
    "2023-02-26T05:00:00.000Z",
  ],
  ["an unknown zone is GMT", `Utilities.formatDate(new Date(0), "Mars/Olympus", "HH:mm Z")`, "00:00 +0000"],
]);
