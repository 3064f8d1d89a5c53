import { nonEmpty } from "../../non-empty";
import { benchOf, errorOf } from "../bench-of";

const make = (builder: string): string => `ScriptApp.newTrigger("tick").timeBased().${builder}.create()`;

/** Instants at which a trigger fires during some days, in the zone's own time. */
function firings(builder: string, days: number, timeZone = "UTC"): string[] {
  const bench = benchOf(`function start() { ${make(builder)} } function tick() {}`);
  bench.run("start");
  bench.advance({ days });
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
  return bench.executions.filter(({ kind }) => kind === "trigger").map(({ at }) => format.format(at));
}

describe("clock triggers (platform.md §3.4)", () => {
  test("everyHours fires at the same minute of every hour", () => {
    const times = firings("everyHours(1)", 1);
    expect(times).toHaveLength(24);
    expect(new Set(times.map((time) => time.slice(-2))).size).toBe(1);
  });
  test("everyDays with an hour fires within that hour of the zone it was given", () => {
    const times = firings(`everyDays(1).atHour(9).inTimezone("Asia/Tokyo")`, 5, "Asia/Tokyo");
    expect(times.map((time) => time.slice(0, 13))).toEqual([
      "2026-10-08 09",
      "2026-10-09 09",
      "2026-10-10 09",
      "2026-10-11 09",
      "2026-10-12 09",
    ]);
  });
  test("without inTimezone the hour is the script's", () => {
    const [first] = firings("everyDays(1).atHour(9)", 2, "America/New_York");
    expect(first.slice(11, 13)).toBe("09");
  });
  test("nearMinute stays within fifteen minutes", () => {
    for (const time of nonEmpty(firings("everyDays(1).atHour(12).nearMinute(30)", 3))) {
      expect(Math.abs(Number(time.slice(-2)) - 30)).toBeLessThanOrEqual(15);
    }
  });
  test("onWeekDay fires on that day only; 12 October 2026 is a Monday", () => {
    const times = firings(
      `onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8).inTimezone("Asia/Tokyo")`,
      15,
      "Asia/Tokyo",
    );
    expect(times.map((time) => time.slice(0, 13))).toEqual(["2026-10-12 08", "2026-10-19 08"]);
  });
  test("onMonthDay, everyDays(2) and everyWeeks(2) fire on their days", () => {
    expect(firings("onMonthDay(1).atHour(5)", 60).map((time) => time.slice(0, 10))).toEqual([
      "2026-11-01",
      "2026-12-01",
    ]);
    expect(firings(`everyDays(2).atHour(5).inTimezone("UTC")`, 5).map((time) => time.slice(0, 10))).toEqual([
      "2026-10-08",
      "2026-10-10",
      "2026-10-12",
    ]);
    const fortnights = firings(
      `everyWeeks(2).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(5).inTimezone("UTC")`,
      30,
    );
    expect(fortnights.map((time) => time.slice(0, 10))).toEqual(["2026-10-09", "2026-10-23", "2026-11-06"]);
  });
  test("after, at and atDate fire once", () => {
    expect(firings("after(3600000)", 3)).toEqual(["2026-10-08 01:00"]);
    expect(firings("at(new Date('2026-10-09T02:03:00Z'))", 3)).toEqual(["2026-10-09 02:03"]);
    expect(firings(`atDate(2026, 10, 10).inTimezone("Asia/Tokyo")`, 3)).toEqual(["2026-10-09 15:00"]);
  });
  test("an hour that daylight saving skips still fires once that day", () => {
    // New York skips 02:00-03:00 on 14 March 2027.
    const bench = benchOf(
      `function start() { ${make(`everyDays(1).atHour(2).inTimezone("America/New_York")`)} } function tick() {}`,
      {
        now: "2027-03-13T12:00:00Z",
      },
    );
    bench.run("start");
    bench.advance({ days: 3 });
    expect(bench.executions.filter(({ kind }) => kind === "trigger")).toHaveLength(3);
  });

  test("the event is that of §3.5; the service works on the document the trigger was made in", () => {
    const bench = benchOf(`function start() { ${make("after(3600000)")} }
      function tick(e) { console.log(JSON.stringify(e), SpreadsheetApp.getActive().getId().length > 0); }`);
    bench.run("start");
    bench.advance({ hours: 2 });
    const [line] = bench.executions[1].log;
    // 8 October 2026 is a Thursday in the 41st week of a year that began on a Thursday (US count).
    expect(JSON.parse(line.text.replace(/ true$/, ""))).toEqual({
      authMode: "FULL",
      "day-of-month": 8,
      "day-of-week": 4,
      hour: 1,
      minute: 0,
      month: 10,
      second: 0,
      timezone: "UTC",
      triggerUid: bench.triggers[0].id,
      "week-of-year": 41,
      year: 2026,
    });
  });

  test("a trigger that fails is recorded, throws nothing, and fires again", () => {
    const bench = benchOf(
      `function start() { ${make("everyHours(1)")} } function tick() { throw new Error("broken"); }`,
    );
    bench.run("start");
    bench.advance({ hours: 3 });
    expect(bench.executions.slice(1).map(({ error }) => error)).toEqual(Array(3).fill("Error: broken"));
    expect(bench.outbox).toHaveLength(0);
  });
});

// docs/google-evidence.tsv: trigger-odd-minutes.
test("minutes other than those offered are refused", () => {
  expect(errorOf(`ScriptApp.newTrigger("f").timeBased().everyMinutes(7)`)).toBe(
    "Exception: The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.",
  );
});

describe("limits on triggers (platform.md §1.6)", () => {
  const code = `function start(n) { for (let i = 0; i < n; i += 1) ${make("everyHours(1)")} }
    function often() { ${make("everyMinutes(10)")} }
    function list() { return ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).map((t) => [t.getHandlerFunction(), String(t.getEventType())]); }
    function stop() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
    function tick() {}`;

  test("an add-on has one clock trigger per person and document", () => {
    const bench = benchOf(code);
    bench.run("start", 1);
    expect(() => bench.run("start", 1)).toThrow(
      "This add-on has created too many time-based triggers in this document for this Google user account.",
    );
    bench.become("other@example.jp");
    expect(bench.run("list")).toEqual([]);
    bench.run("start", 1);
    expect(bench.run("list")).toEqual([["tick", "CLOCK"]]);
    bench.run("stop");
    bench.run("start", 1);
    expect(bench.triggers).toHaveLength(2);
  });
  test("an add-on's clock runs hourly at most", () => {
    expect(() => benchOf(code).run("often")).toThrow("more frequently than once per hour");
    expect(() => benchOf(code, { install: "bound" }).run("often")).not.toThrow();
  });
  test("a bound script has twenty", () => {
    expect(() => benchOf(code, { install: "bound" }).run("start", 21)).toThrow(
      "This script has too many triggers.",
    );
    expect(() => benchOf(code, { install: "bound" }).run("start", 20)).not.toThrow();
  });
  test.each([
    "everyHours(0)",
    "everyHours(1.5)",
    "everyDays(0)",
    "atHour(24)",
    "nearMinute(60)",
    "onMonthDay(32)",
  ])("%s is no time of a clock", (builder) => {
    expect(() => benchOf(`function start() { ${make(builder)} }`).run("start")).toThrow("Invalid argument: ");
  });
  test("a trigger runs as the person who created it", () => {
    const bench = benchOf(
      `function start() { ${make("everyHours(1)")} } function tick() { console.log(Session.getEffectiveUser().getEmail()); }`,
    );
    bench.run("start");
    bench.become("other@example.jp");
    bench.advance({ hours: 1 });
    expect(bench.executions[1].log[0].text).toBe("taro@example.jp");
  });
});

describe("authorization", () => {
  test("asking about a scope that is not declared is an error (§3.4)", () => {
    const bench = benchOf(
      `function ask(scopes) { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes).getAuthorizationStatus()); }`,
      { manifest: { oauthScopes: ["https://www.googleapis.com/auth/script.send_mail"] } },
    );
    expect(bench.run("ask", ["https://www.googleapis.com/auth/script.send_mail"])).toBe("NOT_REQUIRED");
    expect(() => bench.run("ask", ["https://www.googleapis.com/auth/drive"])).toThrow("does not declare");
  });
});
