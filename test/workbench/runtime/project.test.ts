import { benchOf, evaluate } from "../bench-of";

// docs/google-evidence.tsv: save-optional-chaining, save-bigint, save-class-field, save-private-field.
test("the editor takes optional chaining, and neither big integers nor class fields", () => {
  expect(evaluate("({ b: 1 })?.b ?? 2")).toBe(1);
  for (const code of [
    "const a = 123n;",
    "class A { a = 1 }",
    "class A { static a = 1 }",
    "class A { #a = 1 }",
  ])
    expect(() => benchOf(code)).toThrow(SyntaxError);
});
