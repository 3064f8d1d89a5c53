import { gunzipSync } from "node:zlib";
import { benchOf, errorOf, evaluate } from "../bench-of";

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

describe("bytes are signed (platform.md §7.3)", () => {
  // RFC 4648 §10 test vectors.
  test.each([
    ["", ""],
    ["f", "Zg=="],
    ["fo", "Zm8="],
    ["foo", "Zm9v"],
    ["foob", "Zm9vYg=="],
    ["fooba", "Zm9vYmE="],
    ["foobar", "Zm9vYmFy"],
  ])("base64 of %j", (text, encoded) => {
    expect(evaluate(`Utilities.base64Encode(${JSON.stringify(text)})`)).toBe(encoded);
    expect(evaluate(`Utilities.newBlob(Utilities.base64Decode("${encoded}")).getDataAsString()`)).toBe(text);
  });
  test("web-safe base64 of bytes 251, 255 and back", () => {
    expect(
      evaluate(`[Utilities.base64EncodeWebSafe([-5, -1]), Utilities.base64DecodeWebSafe("-_8=")]`),
    ).toEqual(["-_8=", [-5, -1]]);
    expect(errorOf(`Utilities.base64Decode("%%")`)).toBe("Exception: Could not decode string.");
  });
  test("digests: RFC 1321 appendix A.5 for MD5 of abc, FIPS 180-2 appendix B.1 for SHA-256 of abc", () => {
    const hex = `map((b) => ("0" + (b & 255).toString(16)).slice(-2)).join("")`;
    expect(evaluate(`Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "abc").${hex}`)).toBe(
      "900150983cd24fb0d6963f7d28e17f72",
    );
    expect(evaluate(`Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "abc").${hex}`)).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
    // RFC 4231 test case 2.
    expect(
      evaluate(`Utilities.computeHmacSha256Signature("what do ya want for nothing?", "Jefe").${hex}`),
    ).toBe("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  });
  test("charsets of blobs: 売上 is 94 84 8F E3 in Shift_JIS, C7 E4 BE E5 in EUC-JP (JIS X 0208)", () => {
    const bytes = (charset: string): unknown =>
      evaluate(
        `Utilities.newBlob("").setDataFromString("売上", "${charset}").getBytes().map((b) => b & 255)`,
      );
    expect(bytes("Shift_JIS")).toEqual([0x94, 0x84, 0x8f, 0xe3]);
    expect(bytes("EUC-JP")).toEqual([0xc7, 0xe4, 0xbe, 0xe5]);
    expect(bytes("UTF-8")).toEqual([0xe5, 0xa3, 0xb2, 0xe4, 0xb8, 0x8a]);
    expect(evaluate(`Utilities.newBlob([-108, -124, -113, -29]).getDataAsString("Shift_JIS")`)).toBe("売上");
    expect(
      evaluate(`Utilities.newBlob("").setDataFromString("ｶﾅ髙①", "windows-31j").getDataAsString("MS932")`),
    ).toBe("ｶﾅ髙①");
    expect(errorOf(`Utilities.newBlob("a").getDataAsString("klingon")`)).toBe(
      "Exception: Invalid argument: klingon",
    );
  });
});

describe("other helpers", () => {
  test.each([
    [
      `"a,b\\n1,2"`,
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      `"a,\\"b,\\"\\"c\\"\\"\\nd\\"\\r\\n1,"`,
      [
        ["a", 'b,"c"\nd'],
        ["1", ""],
      ],
    ],
    [`"a;b", ";"`, [["a;b".split(";")[0], "b"]]],
    [`""`, []],
  ])("parseCsv(%s)", (args, rows) => {
    expect(evaluate(`Utilities.parseCsv(${args})`)).toEqual(rows);
  });
  test("parseCsv refuses an open quote", () => {
    expect(errorOf(`Utilities.parseCsv('a,"b')`)).toBe("Exception: Could not parse text.");
  });
  // Results of java.util.Formatter by its documentation; `%,d` groups, `%-5s|` fills to the right.
  test.each([
    [`"%s is %d", "x", 3`, "x is 3"],
    [`"%.2f|%05d|%-5s|%5s", 3.14159, 42, "ab", "cd"`, "3.14|00042|ab   |   cd"],
    [`"%,d %x %%", 1234567, 255`, "1,234,567 ff %"],
  ])("formatString(%s)", (args, text) => {
    expect(evaluate(`Utilities.formatString(${args})`)).toBe(text);
  });
  test("uuids differ and repeat themselves from run to run", () => {
    const code = "function probe() { return [Utilities.getUuid(), Utilities.getUuid()]; }";
    const [first, second] = benchOf(code).run("probe") as string[];
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).not.toBe(first);
    expect(benchOf(code).run("probe")).toEqual([first, second]);
  });
  test("sleep passes virtual time only", () => {
    const bench = benchOf(
      "function probe() { const before = Date.now(); Utilities.sleep(60000); return Date.now() - before; }",
    );
    const began = Date.now();
    expect(bench.run("probe")).toBe(60000);
    expect(Date.now() - began).toBeLessThan(5000);
    expect(errorOf("Utilities.sleep(300001)")).toBe("Exception: Invalid argument: 300001");
  });
  test("console and Logger write to the execution's log", () => {
    const bench = benchOf(
      `function probe() { console.log("a", 1, { b: [2] }); console.warn("%s!", "c"); Logger.log("%s=%s", "d", 4).log([5]); console.error(new Error("e")); }`,
    );
    bench.run("probe");
    expect(bench.executions[0].log).toEqual([
      { level: "log", text: 'a 1 {"b":[2]}' },
      { level: "warn", text: "c!" },
      { level: "info", text: "d=4" },
      { level: "info", text: "[5]" },
      { level: "error", text: "Error: e" },
    ]);
  });
  test("console has the documented methods and no others (platform.md §5)", () => {
    expect(errorOf("console.table([])")).toBe("NotEmulated: console.table is not emulated");
  });
});

describe("archives (platform.md §7.3)", () => {
  test("what is zipped comes out again with its names; equal names are refused", () => {
    expect(
      evaluate(`(() => { const zip = Utilities.zip([Utilities.newBlob("a,b", "text/csv", "x.csv"), Utilities.newBlob("売上", null, "売上.txt")]);
        return [zip.getName(), zip.getContentType(), Utilities.unzip(zip).map((blob) => [blob.getName(), blob.getDataAsString()])]; })()`),
    ).toEqual([
      "archive.zip",
      "application/zip",
      [
        ["x.csv", "a,b"],
        ["売上.txt", "売上"],
      ],
    ]);
    expect(
      errorOf(`Utilities.zip([Utilities.newBlob("a", null, "x"), Utilities.newBlob("b", null, "x")])`),
    ).toMatch("same name");
  });
  // RFC 1952: a gzip member begins 1F 8B 08.
  test("gzip is what others can read", () => {
    const bytes = evaluate(
      `Utilities.gzip(Utilities.newBlob("abc", "text/plain", "a.txt")).getBytes()`,
    ) as number[];
    expect(bytes.slice(0, 3)).toEqual([0x1f, 0x8b - 256, 8]);
    expect(gunzipSync(Uint8Array.from(bytes, (byte) => byte & 255)).toString()).toBe("abc");
    expect(errorOf(`Utilities.ungzip(Utilities.newBlob("abc"))`)).toBe("Exception: Invalid argument: blob");
  });
});

describe("charsets as Java has them (java.nio.charset.Charset)", () => {
  const read = (bytes: readonly number[], charset: string): unknown =>
    evaluate(`Utilities.newBlob(${JSON.stringify(bytes)}).getDataAsString("${charset}")`);
  const write = (text: string, charset: string): unknown =>
    evaluate(
      `Utilities.newBlob("").setDataFromString("${text}", "${charset}").getBytes().map((b) => b & 255)`,
    );

  test("the mark of byte order stays in UTF-8 text, and tells UTF-16 its order", () => {
    expect(read([0xef, 0xbb, 0xbf, 0x61], "UTF-8")).toBe("\ufeffa");
    expect(read([0xff, 0xfe, 0x61, 0], "UTF-16")).toBe("a");
    expect(read([0xfe, 0xff, 0, 0x61], "UTF-16")).toBe("a");
    expect(write("a", "UTF-16")).toEqual([0xfe, 0xff, 0, 0x61]);
    expect(write("a", "UTF-16LE")).toEqual([0x61, 0]);
  });
  // 81 60 is WAVE DASH in JIS X 0208 and FULLWIDTH TILDE in windows-31j; 87 40 is NEC's ①, which the standard lacks.
  test("Shift_JIS is the standard one, windows-31j Microsoft's", () => {
    expect([read([0x81, 0x60], "Shift_JIS"), read([0x81, 0x60], "windows-31j")]).toEqual(["〜", "～"]);
    expect([read([0x87, 0x40], "Shift_JIS"), read([0x87, 0x40], "windows-31j")]).toEqual(["\ufffd", "①"]);
    expect([write("〜①", "Shift_JIS"), write("～①", "windows-31j")]).toEqual([
      [0x81, 0x60, 0x3f],
      [0x81, 0x60, 0x87, 0x40],
    ]);
    expect(read([0xb3, 0xce], "Shift_JIS")).toBe("ｳﾎ");
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
  test("afternoon hours, and a month that is none", () => {
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
