import { errorOf, evaluate } from "../bench-of";

const SHA = "Utilities.DigestAlgorithm.SHA_256";

// Read from Google by gas-fakes (test/testutilities.js).
describe("a text without a charset is US-ASCII", () => {
  test("other letters become question marks, in digests, signatures and Base64", () => {
    const same = (left: string, right: string): unknown =>
      evaluate(`String(Utilities.${left}) === String(Utilities.${right})`);
    expect(same(`computeDigest(${SHA}, "羅針盤")`, `computeDigest(${SHA}, "???")`)).toBe(true);
    expect(same(`computeDigest(${SHA}, "🙂")`, `computeDigest(${SHA}, "?")`)).toBe(true);
    expect(evaluate(`Utilities.computeHmacSha256Signature("café", "€🙂").slice(0, 4)`)).toEqual([
      -125, 73, -127, -128,
    ]);
    // github.com/thiscouldbejd/Gabriel/issues/5.
    expect(evaluate(`Utilities.base64Encode("羅")`)).toBe("Pw==");
  });
  test("with UTF-8 other letters are encoded", () => {
    expect(
      evaluate(`Utilities.computeHmacSha256Signature("café", "€🙂", Utilities.Charset.UTF_8).slice(0, 4)`),
    ).toEqual([76, -16, 35, 99]);
    // RFC 4648 over the UTF-8 bytes E7 BE 85.
    expect(evaluate(`Utilities.base64Encode("羅", Utilities.Charset.UTF_8)`)).toBe("576F");
  });
  test.each([
    [`computeDigest("abc")`, "(String)"],
    [`computeDigest("fake", "abc", Utilities.Charset.US_ASCII)`, "(String,String,Utilities.Charset)"],
    [`computeDigest(${SHA}, 5)`, "(Utilities.DigestAlgorithm,Number)"],
    [`computeDigest(${SHA}, "abc", "fake")`, "(Utilities.DigestAlgorithm,String,String)"],
    [
      `computeDigest(${SHA}, [0, 1], Utilities.Charset.UTF_8)`,
      "(Utilities.DigestAlgorithm,number[],Utilities.Charset)",
    ],
    [`computeHmacSha256Signature("a")`, "(String)"],
    [`computeHmacSha256Signature([1], "a")`, "(number[],String)"],
    [
      `computeHmacSha256Signature("a", "b", Utilities.Charset.UTF_8, 4)`,
      "(String,String,Utilities.Charset,Number)",
    ],
    [`computeHmacSignature(${SHA}, "a", "b")`, "(Utilities.DigestAlgorithm,String,String)"],
    [`base64Encode(5)`, "(Number)"],
  ])("%s fits no signature", (call, types) => {
    const method = call.slice(0, call.indexOf("("));
    expect(errorOf(`Utilities.${call}`)).toBe(
      `Exception: The parameters ${types} don't match the method signature for Utilities.${method}.`,
    );
  });
  test("a list with anything but numbers is refused as bytes", () => {
    expect(errorOf(`Utilities.computeDigest(${SHA}, ["1x"])`)).toMatch("Cannot convert 1x to");
  });
});
