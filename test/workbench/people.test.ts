import { benchOf } from "./bench-of";

const AUTH = "https://www.googleapis.com/auth/";
const CLOCK = `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("Go", "go").addToUi(); }
  function go() { return "went"; }
  function start() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }
  function tick() { console.log("ticked"); }`;

describe("rights taken away in between (platform.md §3.4)", () => {
  const ticks = (bench: ReturnType<typeof benchOf>): number =>
    bench.executions.filter(({ functionName, error }) => functionName === "tick" && error === null).length;

  test("revoked: nothing a person starts runs, nor the clock; granted again, all goes on", () => {
    const bench = benchOf(CLOCK);
    bench.open();
    bench.run("start");
    bench.person.revoke();
    expect(() => bench.clickMenu("go")).toThrow("Authorization is required to perform that action.");
    expect(() => bench.run("go")).toThrow("Authorization is required to perform that action.");
    bench.advance({ hours: 3 });
    expect(ticks(bench)).toBe(0);
    bench.person.grant();
    bench.advance({ hours: 3 });
    expect([bench.run("go"), ticks(bench)]).toEqual(["went", 3]);
  });

  test("switched off in this document, triggers and cells rest; a click on its menu switches it on again", () => {
    const bench = benchOf(
      `${CLOCK} function onEdit() { console.log("edited"); } function ONE() { return 1; } function asked(e) { return e; }`,
    );
    bench.open();
    bench.run("start");
    bench.person.useHere(false);
    bench.advance({ hours: 3 });
    bench.person.type("シート1", 1, 1, "=ONE()");
    expect([ticks(bench), bench.executions.length]).toEqual([0, 2]);
    expect(bench.book.sheets[0].display(1, 1)).toBe("#NAME?");
    expect(bench.triggers).toHaveLength(1);
    bench.open();
    bench.clickMenu("go");
    bench.advance({ hours: 3 });
    bench.person.type("シート1", 1, 1, "=ONE()");
    expect([ticks(bench), bench.book.sheets[0].value(1, 1)]).toEqual([3, 1]);
  });

  test("one scope not granted: the trigger runs and fails at the line that needs it", () => {
    const code = `function start() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }
      function tick() { console.log("began"); MailApp.sendEmail("a@example.jp", "s", "b"); }
      function asked() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()); }
      function need() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["${AUTH}script.send_mail"]); }`;
    const scopes = [`${AUTH}script.send_mail`, `${AUTH}script.scriptapp`];
    const bench = benchOf(code, { manifest: { oauthScopes: scopes } });
    bench.run("start");
    expect(bench.run("asked")).toBe("NOT_REQUIRED");
    bench.person.grant([scopes[1]]);
    expect(bench.run("asked")).toBe("REQUIRED");
    expect(() => bench.run("need")).toThrow("Authorization is required");
    bench.advance({ hours: 1 });
    const run = bench.executions.filter(({ kind }) => kind === "trigger")[0];
    expect([run.log[0].text, run.error]).toEqual([
      "began",
      `Exception: You do not have permission to call MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
    ]);
  });

  test("uninstalling the add-on deletes its triggers", () => {
    const bench = benchOf(CLOCK);
    bench.run("start");
    bench.person.uninstall();
    expect(bench.triggers).toEqual([]);
    expect(() => bench.run("go")).toThrow("Authorization is required");
  });
});

describe("installing (platform.md §3.1)", () => {
  test("onInstall calls onOpen, because the document is open already", () => {
    const bench = benchOf(`function onInstall(e) { onOpen(e); } ${CLOCK}`);
    expect(bench.menu()).toEqual([]);
    bench.person.install();
    expect(bench.menu()).toEqual(["Go"]);
  });
});

describe("a collaborator without the add-on (platform.md §2.1)", () => {
  test("sees the last values; what is calculated anew has no function", () => {
    const bench = benchOf("function TWICE(x) { return x * 2; }");
    const [sheet] = bench.book.sheets;
    sheet.setValues(1, 1, [[4, "=TWICE(A1)"]]);
    bench.book.recalculate();
    bench.become("guest@example.jp");
    bench.person.uninstall();
    bench.book.recalculate();
    expect(sheet.value(1, 2)).toBe(8);
    bench.person.type("シート1", 1, 1, "5");
    expect(sheet.display(1, 2)).toBe("#NAME?");
    bench.become("taro@example.jp");
    bench.person.type("シート1", 1, 1, "6");
    expect(sheet.value(1, 2)).toBe(12);
  });
});

describe("typing by hand (platform.md §3.3, §3.5)", () => {
  const LOG =
    "console.log(JSON.stringify([String(e.authMode), e.range && e.range.getA1Notation(), e.value, e.oldValue, e.changeType]))";

  test("onEdit is told cell, value and what was there before; a script's writes fire nothing", () => {
    const bench = benchOf(
      `function onEdit(e) { ${LOG} } function write() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); }`,
    );
    bench.person.type("シート1", 2, 3, "5");
    bench.person.type("シート1", 2, 3, "");
    bench.run("write");
    const edits = bench.executions.filter(({ kind }) => kind === "edit");
    expect(edits.map(({ log }) => JSON.parse(log[0].text))).toEqual([
      ["LIMITED", "C2", "5", null, null],
      ["LIMITED", "C2", null, "5", null],
    ]);
  });
  test("onEdit has no authorised services", () => {
    const bench = benchOf(`function onEdit() { MailApp.sendEmail("a@example.jp", "s", "b"); }`);
    bench.person.type("シート1", 1, 1, "5");
    expect(bench.executions[0].error).toMatch("You do not have permission to call MailApp.sendEmail");
  });
  test("installable triggers run with their maker's rights, whoever edits; changes name their kind", () => {
    const bench = benchOf(`function start() {
        ScriptApp.newTrigger("edited").forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
        ScriptApp.newTrigger("changed").forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
      }
      function edited(e) { console.log(Session.getEffectiveUser().getEmail()); }
      function changed(e) { ${LOG} }`);
    bench.run("start");
    bench.become("guest@example.jp");
    bench.person.type("シート1", 1, 1, "5");
    bench.person.duplicateTab("シート1");
    bench.person.renameTab("シート1 のコピー", "別");
    bench.person.deleteTab("別");
    expect(bench.executions.slice(1).map(({ log }) => log[0].text)).toEqual([
      "taro@example.jp",
      '["FULL",null,null,null,"EDIT"]',
      '["FULL",null,null,null,"INSERT_GRID"]',
      '["FULL",null,null,null,"OTHER"]',
      '["FULL",null,null,null,"REMOVE_GRID"]',
    ]);
  });
});

describe("opening and selecting (platform.md §3.3, §3.4)", () => {
  test("an installable open trigger runs with its maker's rights, whoever opens", () => {
    const bench =
      benchOf(`function start() { ScriptApp.newTrigger("opened").forSpreadsheet(SpreadsheetApp.getActive()).onOpen().create(); }
      function opened(e) { console.log(String(e.authMode), e.triggerUid.length > 0, Session.getEffectiveUser().getEmail()); }`);
    bench.run("start");
    bench.become("guest@example.jp");
    bench.open();
    expect(bench.executions[1].log[0].text).toBe("FULL true taro@example.jp");
  });
  test("onSelectionChange is told the cells, without authorised services", () => {
    const bench = benchOf(
      `function onSelectionChange(e) { console.log(String(e.authMode), e.range.getA1Notation()); MailApp.getRemainingDailyQuota(); }`,
    );
    bench.person.select("シート1", 2, 3, 4, 2);
    const [{ log, error }] = bench.executions;
    expect(log[0].text).toBe("LIMITED C2:D5");
    expect(error).toMatch("You do not have permission to call MailApp.getRemainingDailyQuota");
  });
});

describe("copies (platform.md §1.4, §3.4)", () => {
  const code = `function prepare() {
      const book = SpreadsheetApp.getActive();
      const sheet = book.getActiveSheet();
      sheet.getRange("A1:B2").setValues([[1, "=A1*2"], ["x", "=TWICE(A1)"]]).setBackground("#ff0000").setNote("n");
      book.setNamedRange("First", sheet.getRange("A1"));
      PropertiesService.getDocumentProperties().setProperty("where", "here");
      PropertiesService.getUserProperties().setProperty("who", "me");
      ScriptApp.newTrigger("prepare").timeBased().everyHours(1).create();
    }
    function TWICE(x) { return x * 2; }
    function read() {
      return [PropertiesService.getDocumentProperties().getProperty("where"), PropertiesService.getUserProperties().getProperty("who"),
        ScriptApp.getProjectTriggers().length, SpreadsheetApp.getActive().getName(), SpreadsheetApp.getActive().getRangeByName("First").getValue()];
    }
    function change() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(9); }`;

  test("a copied workbook has the cells and names, not the triggers and the document's properties; the two live apart", () => {
    const bench = benchOf(code);
    bench.run("prepare");
    const copy = bench.copy();
    expect(copy.run("read")).toEqual([null, "me", 0, "無題のスプレッドシート のコピー", 1]);
    copy.run("change");
    expect(bench.run("read")).toEqual(["here", "me", 1, "無題のスプレッドシート", 1]);
    expect([bench, copy].map(({ book }) => [book.sheets[0].value(1, 2), book.sheets[0].value(2, 2)])).toEqual(
      [
        [2, 2],
        [18, 18],
      ],
    );
  });

  test("a duplicated tab has cells, looks and notes; names of ranges stay with the original", () => {
    const bench = benchOf(code);
    bench.run("prepare");
    expect([bench.person.duplicateTab("シート1"), bench.person.duplicateTab("シート1")]).toEqual([
      "シート1 のコピー",
      "シート1 のコピー 2",
    ]);
    const sheet = bench.book.byName("シート1 のコピー");
    bench.person.type("シート1 のコピー", 1, 1, "7");
    expect([1, 2].map((row) => [1, 2].map((column) => sheet?.value(row, column)))).toEqual([
      [7, 14],
      ["x", 14],
    ]);
    expect([
      sheet?.style(1, 1).background,
      sheet?.note(2, 1),
      bench.book.names.get("First")?.sheetId,
    ]).toEqual(["#ff0000", "n", 0]);
  });
});

describe("how much may run (platform.md §1.1, §1.2)", () => {
  const loop = `${CLOCK} function long() { for (let i = 0; i < 40; i += 1) SpreadsheetApp.flush(); }`;

  test("a thirty-first simultaneous execution of one person is refused", () => {
    const bench = benchOf(loop.replace('"go"', '"long"'));
    bench.open();
    const running = Array.from({ length: 30 }, () => bench.steps.menu("long"));
    expect(running.map((one) => one.step(1))).toEqual(Array(30).fill(false));
    expect(() => bench.run("go")).toThrow(
      "There are too many scripts running simultaneously for this Google user account.",
    );
    const [sheet] = bench.book.sheets;
    sheet.set(1, 1, "=GO()");
    bench.book.recalculate();
    expect(sheet.note(1, 1)).toMatch("too many scripts running simultaneously");
    while (!running[0].step(50));
    expect(bench.run("go")).toBe("went");
  });

  test("triggers above ninety minutes a day, six hours in Workspace, do not fire", () => {
    const runs = (account: "consumer" | "workspace"): number => {
      const bench = benchOf(loop.replace('console.log("ticked")', "Utilities.sleep(299000)"), { account });
      bench.run("start");
      bench.advance({ hours: 23 });
      return bench.executions.filter(({ kind }) => kind === "trigger").length;
    };
    // 23 runs of 299 s are 115 minutes; 90 minutes are used up within the 19th.
    expect([runs("consumer"), runs("workspace")]).toEqual([19, 23]);
  });
});
