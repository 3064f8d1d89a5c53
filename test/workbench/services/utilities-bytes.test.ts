import { gunzipSync } from "node:zlib";
import { errorOf, evaluate } from "../bench-of";

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
    // docs/google-evidence.tsv: base64-wrong.
    expect(errorOf(`Utilities.base64DecodeWebSafe("-_8")`)).toBe("Exception: Could not decode string.");
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
  test("Node can decompress what Utilities.gzip has compressed", () => {
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
