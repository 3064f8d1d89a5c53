import { errorOf, evaluate } from "../bench-of";

describe("Utilities.formatDate takes Java's patterns", () => {
  // Expected values: the table of examples in the documentation of java.text.SimpleDateFormat (2001-07-04 12:08:56.235
  // in Los Angeles), except lines marked otherwise.
  const at = `new Date("2001-07-04T19:08:56.235Z")`;
  test.each([
    ["yyyy.MM.dd G 'at' HH:mm:ss", "2001.07.04 AD at 12:08:56"],
    ["EEE, MMM d, ''yy", "Wed, Jul 4, '01"],
    ["h:mm a", "12:08 PM"],
    ["hh 'o''clock' a", "12 o'clock PM"],
    ["K:mm a", "0:08 PM"],
    ["yyyyy.MMMMM.dd GGG hh:mm aaa", "02001.July.04 AD 12:08 PM"],
    ["EEE, d MMM yyyy HH:mm:ss Z", "Wed, 4 Jul 2001 12:08:56 -0700"],
    ["yyMMddHHmmssZ", "010704120856-0700"],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSZ", "2001-07-04T12:08:56.235-0700"],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "2001-07-04T12:08:56.235-07:00"],
    ["YYYY-'W'ww-u", "2001-W27-3"],
    // By hand: 4 July is day 31+28+31+30+31+30+4 = 185 of 2001; it stands in the first week of July (1 July is a Sunday).
    ["D F W k", "185 1 1 12"],
  ])("%s", (pattern, text) => {
    expect(evaluate(`Utilities.formatDate(${at}, "America/Los_Angeles", ${JSON.stringify(pattern)})`)).toBe(
      text,
    );
  });

  test.each([
    ["Asia/Tokyo", "2001-07-05 04:08 +0900"],
    ["GMT+9", "2001-07-05 04:08 +0900"],
    ["Asia/Kolkata", "2001-07-05 00:38 +0530"],
    // platform.md §5: a zone Java does not know becomes GMT in silence.
    ["Mars/Olympus", "2001-07-04 19:08 +0000"],
  ])("zone %s", (zone, text) => {
    expect(evaluate(`Utilities.formatDate(${at}, "${zone}", "yyyy-MM-dd HH:mm Z")`)).toBe(text);
  });

  test("an unknown letter and something that is no date are refused", () => {
    expect(errorOf(`Utilities.formatDate(${at}, "UTC", "b")`)).toBe(
      "Exception: Illegal pattern character 'b'",
    );
    expect(errorOf(`Utilities.formatDate("2001", "UTC", "yyyy")`)).toBe(
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });

  test("parseDate reads in its zone, refuses the rest (platform.md §7.3)", () => {
    expect(
      evaluate(`Utilities.parseDate("2026/10/08 09:30", "Asia/Tokyo", "yyyy/MM/dd HH:mm").toISOString()`),
    ).toBe("2026-10-08T00:30:00.000Z");
    expect(
      evaluate(`Utilities.parseDate("2026-10-08T09:30+0900", "UTC", "yyyy-MM-dd'T'HH:mmZ").toISOString()`),
    ).toBe("2026-10-08T00:30:00.000Z");
    expect(errorOf(`Utilities.parseDate("x", "UTC", "yyyy")`)).toBe('Exception: Unparseable date: "x"');
  });
});

describe("zones and names in dates (java.text.SimpleDateFormat)", () => {
  test.each([
    ["Asia/Tokyo", "JST Japan Standard Time"],
    ["America/Los_Angeles", "PDT Pacific Daylight Time"],
    ["Europe/Berlin", "CEST Central European Summer Time"],
    ["GMT+9", "GMT+09:00 GMT+09:00"],
  ])("z and zzzz in %s", (zone, text) => {
    expect(evaluate(`Utilities.formatDate(new Date("2001-07-04T19:08:56Z"), "${zone}", "z zzzz")`)).toBe(
      text,
    );
  });
  // The examples of SimpleDateFormat's documentation, read back.
  test.each([
    ["Wed, Jul 4, '01", "EEE, MMM d, ''yy", "2001-07-04"],
    ["02001.July.04 AD", "yyyyy.MMMMM.dd", "2001-07-04"],
    ["04 jul 2001 12:08 PM", "dd MMM yyyy hh:mm a", "2001-07-04"],
  ])("%s by %s", (text, pattern, day) => {
    expect(
      evaluate(
        `Utilities.parseDate(${JSON.stringify(text)}, "UTC", ${JSON.stringify(pattern)}).toISOString().slice(0, 10)`,
      ),
    ).toBe(day);
  });
  test("hours of the afternoon are parsed, and an unknown month is refused", () => {
    expect(evaluate(`Utilities.parseDate("1:05 pm", "UTC", "h:mm a").getUTCHours()`)).toBe(13);
    expect(errorOf(`Utilities.parseDate("4 Foo 2001", "UTC", "d MMM yyyy")`)).toBe(
      'Exception: Unparseable date: "4 Foo 2001"',
    );
  });
  test("toLocaleDateString speaks in the script's zone, whatever zone this process has (platform.md §5)", () => {
    const german = `toLocaleDateString("de-DE", { day: "numeric", month: "long", year: "numeric" })`;
    expect(evaluate(`new Date("2012-12-21T03:00:00Z").${german}`, { scriptTimeZone: "Asia/Tokyo" })).toBe(
      "21. Dezember 2012",
    );
    expect(evaluate(`new Date("2012-12-21T03:00:00Z").toLocaleDateString()`)).toBe("12/20/2012");
  });
});
