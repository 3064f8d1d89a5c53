import { benchOf } from "../bench-of";

const AUTH = "https://www.googleapis.com/auth/";
const caught = (expression: string): string =>
  `(() => { try { ${expression}; return "ok"; } catch (error) { return error.message; } })()`;

describe("what each AuthMode may do (platform.md §3.1)", () => {
  const tried = (expression: string, mode: "NONE" | "LIMITED"): string => {
    const bench = benchOf(`function onOpen(e) { console.log(${caught(expression)}); }`);
    bench.open(mode);
    return bench.executions[0].log[0].text;
  };
  const document = `You do not have permission to call SpreadsheetApp.getActive. Required permissions: (${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`;

  test.each([
    ["Session.getActiveUserLocale()", "ok", "ok"],
    [`Utilities.formatDate(new Date(), "UTC", "yyyy")`, "ok", "ok"],
    [`SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi()`, "ok", "ok"],
    ["SpreadsheetApp.getActive()", document, "ok"],
    [
      "PropertiesService.getDocumentProperties()",
      "You do not have permission to call PropertiesService.getDocumentProperties.",
      "ok",
    ],
    ["CacheService.getUserCache()", "You do not have permission to call CacheService.getUserCache.", "ok"],
    [
      `UrlFetchApp.fetch("https://example.com/")`,
      `You do not have permission to call UrlFetchApp.fetch. Required permissions: ${AUTH}script.external_request`,
      `You do not have permission to call UrlFetchApp.fetch. Required permissions: ${AUTH}script.external_request`,
    ],
    [
      `MailApp.sendEmail("a@example.jp", "s", "b")`,
      `You do not have permission to call MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
      `You do not have permission to call MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
    ],
    [
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))`,
      "You do not have permission to call HtmlService.createHtmlOutput.",
      `You do not have permission to call Ui.showSidebar. Required permissions: ${AUTH}script.container.ui`,
    ],
    [
      `ScriptApp.newTrigger("a")`,
      `You do not have permission to call ScriptApp.newTrigger. Required permissions: ${AUTH}script.scriptapp`,
      `You do not have permission to call ScriptApp.newTrigger. Required permissions: ${AUTH}script.scriptapp`,
    ],
  ])("%s", (expression, none, limited) => {
    expect(tried(expression, "NONE")).toBe(none);
    expect(tried(expression, "LIMITED")).toBe(limited);
  });

  test("the user's address is empty where user data is not allowed (§7.3)", () => {
    expect(tried("throw new Error(JSON.stringify(Session.getActiveUser().getEmail()))", "LIMITED")).toBe(
      '""',
    );
    expect(benchOf("function probe() { return Session.getActiveUser().getEmail(); }").run("probe")).toBe(
      "taro@example.jp",
    );
  });

  test("the event says which mode it is, and NONE has no document in it", () => {
    const bench = benchOf(
      "function onOpen(e) { console.log(String(e.authMode), e.authMode === ScriptApp.AuthMode.NONE, 'source' in e); }",
    );
    bench.open("NONE");
    bench.open("LIMITED");
    expect(bench.executions.map((run) => run.log[0].text)).toEqual(["NONE true false", "LIMITED false true"]);
  });

  test("globals run under the mode of the entry point: a service call at top level kills onOpen in NONE", () => {
    const bench = benchOf("const book = SpreadsheetApp.getActive(); function onOpen() {}");
    expect(() => bench.open("NONE")).toThrow(document);
    expect(() => bench.open("LIMITED")).not.toThrow();
  });
});

describe("a cell function gets the services of platform.md §2.5 and no others", () => {
  const inCell = (expression: string): string => {
    const bench = benchOf(`function PROBE() { return ${caught(expression)}; }`);
    const [sheet] = bench.book.sheets;
    sheet.set(1, 1, "=PROBE()");
    bench.book.recalculate();
    return sheet.display(1, 1);
  };

  test.each([
    ["CacheService.getDocumentCache().get('a')"],
    ["PropertiesService.getDocumentProperties().getProperty('a')"],
    ["LockService.getDocumentLock()"],
    ["HtmlService.createHtmlOutput('')"],
    ["SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()"],
    ["SpreadsheetApp.getActiveSheet().getRange('B2').getValue()"],
    ["Session.getActiveUserLocale()"],
    ["Utilities.getUuid()"],
  ])("%s works", (expression) => {
    expect(inCell(expression)).toBe("ok");
  });

  // docs/google-evidence.tsv: cell-write.
  test.each([
    [
      "SpreadsheetApp.getActiveSheet().getRange('B2').setValue(1)",
      "You do not have permission to call setValue",
    ],
    ["SpreadsheetApp.getActive().insertSheet('x')", "You do not have permission to call insertSheet"],
    [
      "SpreadsheetApp.openById(SpreadsheetApp.getActive().getId())",
      "You do not have permission to call openById",
    ],
    ["ScriptApp.getOAuthToken()", "You do not have permission to call ScriptApp.getOAuthToken."],
    ["SpreadsheetApp.getUi()", "Cannot call SpreadsheetApp.getUi() from this context."],
    [
      "MailApp.sendEmail('a@example.jp', 's', 'b')",
      `You do not have permission to call MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
    ],
    [
      "ScriptApp.getProjectTriggers()",
      `You do not have permission to call ScriptApp.getProjectTriggers. Required permissions: ${AUTH}script.scriptapp`,
    ],
    ["Charts.newDataTable()", "You do not have permission to call Charts.newDataTable."],
    [
      "PropertiesService.getUserProperties().setProperty('a', 'b')",
      "You do not have permission to call Properties.setProperty.",
    ],
  ])("%s is refused", (expression, message) => {
    expect(inCell(expression)).toBe(message);
  });

  test("the active range is the cell being calculated (§2.3)", () => {
    const bench = benchOf("function WHERE() { return SpreadsheetApp.getActiveRange().getA1Notation(); }");
    bench.book.sheets[0].set(3, 2, "=WHERE()");
    bench.book.recalculate();
    expect(bench.book.sheets[0].display(3, 2)).toBe("B3");
  });

  test("user properties are those of the spreadsheet's owner", () => {
    const code = `function save(v) { PropertiesService.getUserProperties().setProperty("k", v); }
      function MINE() { return PropertiesService.getUserProperties().getProperty("k"); }`;
    const bench = benchOf(code, { user: "owner@example.jp" });
    bench.run("save", "owner's");
    bench.become("guest@example.jp");
    bench.run("save", "guest's");
    bench.book.sheets[0].set(1, 1, "=MINE()");
    bench.book.recalculate();
    expect(bench.book.sheets[0].display(1, 1)).toBe("owner's");
  });
});

describe("scopes of the manifest (platform.md §3.7)", () => {
  const probe = (expression: string, oauthScopes?: string[]): string =>
    benchOf(`function probe() { return ${caught(expression)}; }`, { manifest: { oauthScopes } }).run(
      "probe",
    ) as string;

  test.each([
    ["MailApp.getRemainingDailyQuota()", "MailApp.getRemainingDailyQuota", "script.send_mail"],
    ["UrlFetchApp.fetch('https://example.com/')", "UrlFetchApp.fetch", "script.external_request"],
    ["ScriptApp.getProjectTriggers()", "ScriptApp.getProjectTriggers", "script.scriptapp"],
    ["Session.getActiveUser()", "Session.getActiveUser", "userinfo.email"],
    [
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))",
      "Ui.showSidebar",
      "script.container.ui",
    ],
  ])("%s without its scope", (expression, call, scope) => {
    expect(probe(expression, [])).toBe(
      `Specified permissions are not sufficient to call ${call}. Required permissions: ${AUTH}${scope}`,
    );
    expect(probe(expression, [`${AUTH}${scope}`])).not.toMatch("Specified permissions");
    expect(probe(expression)).not.toMatch("Specified permissions");
  });

  test("either spreadsheet scope opens the document", () => {
    const expression = "SpreadsheetApp.getActive().getSheets()";
    expect(probe(expression, [])).toMatch(
      "Specified permissions are not sufficient to call SpreadsheetApp.getActive.",
    );
    expect(probe(expression, [`${AUTH}spreadsheets`])).toBe("ok");
    expect(probe(expression, [`${AUTH}spreadsheets.currentonly`])).toBe("ok");
  });

  test("the narrow scope does not open spreadsheets by id", () => {
    const message = probe("SpreadsheetApp.openById('abc')", [`${AUTH}spreadsheets.currentonly`]);
    expect(message).toMatch("Specified permissions are not sufficient to call SpreadsheetApp.openById.");
  });

  test.each([
    ["SpreadsheetApp.openById('abc')", "SpreadsheetApp.openById of a second spreadsheet is not emulated"],
    [
      "SpreadsheetApp.openByUrl('https://docs.google.com/spreadsheets/d/abc/edit')",
      "SpreadsheetApp.openByUrl of a second spreadsheet is not emulated",
    ],
    ["SpreadsheetApp.create('x')", "SpreadsheetApp.create is not emulated"],
    ["SpreadsheetApp.getActive().copy('x')", "Spreadsheet.copy is not emulated"],
  ])("there is one spreadsheet here, and %s says so", (expression, message) => {
    expect(probe(expression, [`${AUTH}spreadsheets`])).toBe(message);
  });
});

describe("getUi needs a person (platform.md §3.2)", () => {
  test("menu items and the sidebar have one, a clock trigger has none", () => {
    const code = `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("Go", "go").addToUi(); }
      function go() { SpreadsheetApp.getUi(); return 1; }
      function start() { ScriptApp.newTrigger("go").timeBased().everyHours(1).create(); }`;
    const bench = benchOf(code);
    bench.open();
    bench.clickMenu("go");
    expect(bench.run("go")).toBe(1);
    bench.run("start");
    bench.advance({ hours: 1 });
    expect(bench.executions.map(({ kind, error }) => [kind, error]).slice(-1)).toEqual([
      ["trigger", "Exception: Cannot call SpreadsheetApp.getUi() from this context."],
    ]);
  });
});
