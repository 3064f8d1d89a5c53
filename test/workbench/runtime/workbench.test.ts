import { benchOf } from "../bench-of";

describe("menus (platform.md §3.2)", () => {
  const code = `function onOpen() {
      const ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem("開く", "go").addSeparator().addSubMenu(ui.createMenu("詳細").addItem("消す", "tools.clear")).addToUi();
    }
    function go() { SpreadsheetApp.getActive().toast("済み", "羅針盤", 3); }
    var tools = { name: "道具", clear() { SpreadsheetApp.getActive().toast(this.name); } };
    function lost() {}`;

  test("captions are recorded, items are clicked by their function, dotted names too", () => {
    const bench = benchOf(code);
    bench.open();
    expect(bench.menu()).toEqual(["開く", "詳細 > 消す"]);
    bench.clickMenu("go");
    bench.clickMenu("tools.clear");
    expect(bench.toasts).toEqual(["済み", "道具"]);
    expect(bench.executions.map(({ functionName, kind }) => [functionName, kind])).toEqual([
      ["onOpen", "open"],
      ["go", "menu"],
      ["tools.clear", "menu"],
    ]);
  });
  test("clicking a menu item that does not exist is an error", () => {
    const bench = benchOf(code);
    bench.open();
    expect(() => bench.clickMenu("lost")).toThrow("No menu item runs lost; the menu has: 開く, 詳細 > 消す.");
  });
  test("an item whose function is missing fails when clicked", () => {
    const bench = benchOf(
      `function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("x", "nowhere").addToUi(); }`,
    );
    bench.open();
    expect(() => bench.clickMenu("nowhere")).toThrow("Script function not found: nowhere");
  });
});

describe("google.script.run (platform.md §4)", () => {
  const code = `function echo(...args) { return args; }
    function kinds(value) { return [Array.isArray(value), value instanceof Object, Object.prototype.toString.call(value)]; }
    function hidden_() { return 1; }
    const arrow = () => "arrow";
    function date() { return { at: [new Date(0)] }; }
    function fn() { return { f() {} }; }
    function map() { return new Map(); }
    function cyclic() { const a = {}; a.a = a; return a; }
    function nothing() {}
    function holes() { return [undefined, NaN, { a: undefined, b: null }]; }
    function fails() { throw new RangeError("外れ"); }
    function throwsText() { throw "text"; }`;

  test("plain data comes and goes as a copy, in the script's own classes", () => {
    const bench = benchOf(code);
    const sent = { a: [1, "x", true, null] };
    expect(bench.run("echo", sent, 2)).toEqual([sent, 2]);
    expect(bench.run("kinds", [1])).toEqual([true, true, "[object Array]"]);
    expect(bench.run("arrow")).toBe("arrow");
  });
  test("an answer of undefined arrives as null", () => {
    expect(benchOf(code).run("nothing")).toBeNull();
    expect(benchOf(code).run("holes")).toEqual([null, null, { b: null }]);
    expect(benchOf(code).run("echo", undefined)).toEqual([null]);
  });
  test.each([
    ["date", "google.script.run cannot pass the result.at[0]: a Date is not plain data."],
    ["fn", "google.script.run cannot pass the result.f: a function is not plain data."],
    ["map", "google.script.run cannot pass the result: a Map is not plain data."],
    ["cyclic", "google.script.run cannot pass the result.a: a cyclic object is not plain data."],
  ])("%s is refused, also nested", (name, message) => {
    expect(() => benchOf(code).run(name)).toThrow(message);
  });
  // docs/google-evidence.tsv: rpc-returns-date.
  test.each(["date", "fn", "map", "cyclic"])(
    "or, as Google does it, %s arrives as null without a word",
    (name) => {
      const bench = benchOf(code);
      bench.trouble.losesAnswers = true;
      expect([bench.run(name), bench.run("echo", 1)]).toEqual([null, [1]]);
    },
  );
  test("an answer that is too large arrives as null", () => {
    const bench = benchOf("function large(n) { return 'x'.repeat(n); }");
    bench.trouble.losesAnswers = true;
    expect([String(bench.run("large", 1e6)).length, bench.run("large", 6e6)]).toEqual([1e6, null]);
  });
  // docs/google-evidence.tsv: rpc-date, rpc-nested-date.
  test("arguments are refused at the call, by their index or key", () => {
    const bench = benchOf(code);
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    const property = "Failed due to illegal value in property: ";
    expect(() => bench.run("echo", new Date())).toThrow(`${property}0`);
    expect(() => bench.run("echo", 1, [1, 2, 3, () => 1])).toThrow(`${property}3`);
    expect(() => bench.run("echo", { at: new Date() })).toThrow(`${property}at`);
    expect(() => bench.run("echo", cyclic)).toThrow("Failed due to circular reference.");
    expect(bench.run("echo", { a: 1, b__: 2 })).toEqual([{ a: 1 }]);
  });
  test("functions whose name ends in _ and unknown functions cannot be called", () => {
    expect(() => benchOf(code).run("hidden_")).toThrow("google.script.run.hidden_ is not a function");
    expect(() => benchOf(code).run("unknown")).toThrow("google.script.run.unknown is not a function");
  });
  test("errors arrive with their name and message, and are on record", () => {
    const bench = benchOf(code);
    expect(() => bench.run("fails")).toThrow(
      expect.objectContaining({ name: "RangeError", message: "外れ" }),
    );
    expect(() => bench.run("throwsText")).toThrow("text");
    expect(bench.executions[0].error).toBe("RangeError: 外れ");
  });
});

describe("people", () => {
  const code = `function ask() {
      const ui = SpreadsheetApp.getUi();
      const plain = String(ui.alert("読みました"));
      const sure = ui.alert("確認", "消しますか", ui.ButtonSet.YES_NO);
      const name = ui.prompt("名前", "入れてください", ui.ButtonSet.OK_CANCEL);
      return [plain, sure === ui.Button.NO, name.getResponseText(), String(name.getSelectedButton())];
    }
    function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("羅針盤")); }
    function dialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("<p>d</p>"), "D"); }
    function missing() { HtmlService.createHtmlOutputFromFile("nowhere"); }`;

  test("alerts and prompts get the prepared answers, and the affirmative button without one", () => {
    const bench = benchOf(code);
    bench.answer("OK");
    bench.answer("NO");
    bench.answer("OK", "太郎");
    expect(bench.run("ask")).toEqual(["OK", true, "太郎", "OK"]);
    expect(bench.alerts.map(({ title, message, buttons }) => [title, message, buttons])).toEqual([
      ["", "読みました", "OK"],
      ["確認", "消しますか", "YES_NO"],
      ["名前", "入れてください", "OK_CANCEL"],
    ]);
    expect(bench.run("ask")).toEqual(["OK", false, "", "OK"]);
  });
  test("opening a second page closes the first (§4)", () => {
    const bench = benchOf(code, { files: { "sidebar.html": "<h1>羅針盤</h1>" } });
    expect(bench.sidebar).toBeNull();
    bench.run("show");
    expect([bench.sidebar, bench.world.page?.title]).toEqual(["<h1>羅針盤</h1>", "羅針盤"]);
    bench.run("dialog");
    expect([bench.sidebar, bench.world.page]).toEqual([
      null,
      { kind: "modal", title: "D", html: "<p>d</p>" },
    ]);
    expect(() => bench.run("missing")).toThrow("No HTML file named nowhere was found.");
  });
  test.each(["showSidebar(null)", "showModalDialog('x', 'T')", "showModelessDialog('x', 'T')"])(
    "%s shows no page",
    (call) => {
      expect(() => benchOf(`function probe() { SpreadsheetApp.getUi().${call}; }`).run("probe")).toThrow(
        `don't match the method signature for SpreadsheetApp.Ui.${call.split("(")[0]}.`,
      );
    },
  );
  test("onInstall runs with full rights", () => {
    const bench = benchOf("function onInstall(e) { console.log(String(e.authMode)); }");
    bench.person.install();
    expect(bench.executions[0].log[0].text).toBe("FULL");
  });
});

describe("calls and faults", () => {
  const code = `function work() {
    const properties = PropertiesService.getScriptProperties();
    properties.setProperty("a", "1");
    properties.setProperty("b", "2");
  }`;

  test("every service call is counted by its full name; printing an object and reading an enumeration are not calls", () => {
    const bench = benchOf(`${code} function look() { String(SpreadsheetApp); ScriptApp.AuthMode.FULL; }`);
    bench.run("work");
    bench.run("look");
    expect([...bench.gate.calls]).toEqual([
      ["PropertiesService.getScriptProperties", 1],
      ["PropertiesService.Properties.setProperty", 2],
    ]);
    bench.gate.reset();
    expect(bench.gate.calls.size).toBe(0);
  });
  test("the k-th call can be made to fail before it takes effect", () => {
    const bench = benchOf(code);
    bench.gate.failCall(3);
    expect(() => bench.run("work")).toThrow(
      expect.objectContaining({ name: "Exception", message: "Service error: injected" }),
    );
    expect(bench.world.properties.script).toEqual({ a: "1" });
    bench.run("work");
    expect(bench.world.properties.script).toEqual({ a: "1", b: "2" });
  });
  test("onCall is called before each service call", () => {
    const bench = benchOf(code);
    const seen: string[] = [];
    bench.gate.onCall = (name, k) => seen.push(`${k} ${name}`);
    bench.run("work");
    expect(seen).toEqual([
      "1 PropertiesService.getScriptProperties",
      "2 PropertiesService.Properties.setProperty",
      "3 PropertiesService.Properties.setProperty",
    ]);
  });
});

describe("snapshots", () => {
  const code = `function change(v) {
      SpreadsheetApp.getActiveSheet().getRange("A1:B1").setValues([[v, "=TWICE(A1)"]]).setBackground("#ff0000");
      PropertiesService.getScriptProperties().setProperty("v", String(v));
      MailApp.sendEmail("a@example.jp", "s", "b");
    }
    function TWICE(x) { return x * 2; }
    function read() { return [SpreadsheetApp.getActiveSheet().getRange("A1:B1").getValues()[0], PropertiesService.getScriptProperties().getProperty("v")]; }`;

  test("restoring a snapshot restores cells, styles, formulas, stores, mail and the clock", () => {
    const bench = benchOf(code);
    bench.run("change", 1);
    const before = JSON.stringify(bench.toJSON());
    const snapshot = bench.snapshot();
    bench.run("change", 21);
    bench.advance({ days: 1 });
    expect(bench.run("read")).toEqual([[21, 42], "21"]);
    expect(bench.outbox).toHaveLength(2);
    bench.restore(snapshot);
    expect(JSON.stringify(bench.toJSON())).toBe(before);
    expect(bench.run("read")).toEqual([[1, 2], "1"]);
    expect([bench.outbox.length, bench.now, bench.book.sheets[0].style(1, 1).background]).toEqual([
      1,
      "2026-10-08T00:00:00.000Z",
      "#ff0000",
    ]);
  });
  test("a snapshot that was restored and changed can be restored again", () => {
    const bench = benchOf(code);
    bench.run("change", 1);
    const snapshot = bench.snapshot();
    for (const value of [5, 6]) {
      bench.restore(snapshot);
      bench.run("change", value);
      expect(bench.run("read")).toEqual([[value, value * 2], String(value)]);
    }
    bench.restore(snapshot);
    expect(bench.run("read")).toEqual([[1, 2], "1"]);
  });
});
