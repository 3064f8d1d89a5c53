import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const rows = readFileSync(join(root, "docs/vocabulary.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| term |"))
  .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));

test("the vocabulary has 30 to 60 terms, each with a meaning, and none twice", () => {
  expect(rows.length).toBeGreaterThanOrEqual(30);
  expect(rows.length).toBeLessThanOrEqual(60);
  expect(rows.filter((cells) => cells.length !== 3 || cells.includes(""))).toEqual([]);
  const terms = rows.flatMap(([term]) => term.split(", "));
  expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
});

test("the place that the vocabulary names for a term exists", () => {
  const places = rows.map(([, , place]) => place.replaceAll("`", ""));
  expect(places.filter((place) => !existsSync(join(root, place)))).toEqual([]);
});
