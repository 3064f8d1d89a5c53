import fc from "fast-check";
import { bigramDice, bigrams } from "../../src/statistics/bigram-dice";
import { jaro, jaroWinkler } from "../../src/statistics/jaro-winkler";

// methods.md §11, after Winkler's examples.
test.each([
  ["MARTHA", "MARHTA", 0.9444, 0.9611],
  ["DIXON", "DICKSONX", 0.7667, 0.8133],
  ["DWAYNE", "DUANE", 0.8222, 0.84],
  ["CRATE", "TRACE", 0.7333, 0.7333],
])("%s and %s have Jaro similarity %d and Jaro–Winkler similarity %d", (a, b, likeness, withStart) => {
  expect(jaro(a, b)).toBeCloseTo(likeness, 4);
  expect(jaroWinkler(a, b)).toBeCloseTo(withStart, 4);
});

// By definition.
test.each([
  ["", "", 1],
  ["", "a", 0],
  ["abc", "xyz", 0],
])("%j and %j are at an end of the scale: %d", (a, b, likeness) => {
  expect([jaroWinkler(a, b), bigramDice(a, b)]).toEqual([likeness, likeness]);
});

// By hand: ni ig gh ht and na ac ch ht share ht: 2 × 1 ÷ 8. 山田/田商/商事 and 山田/田商/商会 share two: 2 × 2 ÷ 6. aa aa and aa: 2 × 1 ÷ 3.
test.each([
  ["night", "nacht", 0.25],
  ["山田商事", "山田商会", 2 / 3],
  ["aaa", "aa", 2 / 3],
])("%s and %s have Dice coefficient %d", (a, b, likeness) => {
  expect(bigramDice(a, b)).toBeCloseTo(likeness, 12);
});

test("a single letter has no bigrams", () => {
  expect([bigrams("a"), bigramDice("a", "b")]).toEqual([[], 0]);
});

const word = fc.string({ maxLength: 12 });

test("similarities lie between 0 and 1 and are 1 for equal texts; the Dice coefficient is symmetric", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(bigramDice(a, b)).toBe(bigramDice(b, a));
      for (const likeness of [jaroWinkler, bigramDice]) {
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
        expect(likeness(a, a)).toBe(1);
      }
    }),
  );
});

// By hand: five of six letters in place give (5/6 + 5/6 + 1) ÷ 3 = 8/9, of five equal letters at the start four count:
// 8/9 + 4 · .1 · 1/9. Within six letters a letter counts up to two places away on either side: (1/6 + 1/6 + 1) ÷ 3 = 4/9.
test.each([
  ["CRATED", "CRATES", 8 / 9, 8 / 9 + 0.4 / 9],
  ["abcdef", "zzazzz", 4 / 9, 4 / 9],
  ["zzazzz", "abcdef", 4 / 9, 4 / 9],
  ["abcdef", "zzzazz", 0, 0],
  ["zzzazz", "abcdef", 0, 0],
])(
  "only the first four letters weigh more, and only near letters are shared: %s and %s",
  (a, b, likeness, withStart) => {
    expect(jaro(a, b)).toBeCloseTo(likeness, 12);
    expect(jaroWinkler(a, b)).toBeCloseTo(withStart, 12);
  },
);

// By hand: a letter that was shared is not shared again: of aab and abb one a and one b stand near each other, of which each may be
// taken once: (2/3 + 2/3 + 1) ÷ 3.
test("a letter is shared once", () => {
  expect(jaro("aab", "abb")).toBeCloseTo(7 / 9, 12);
});
