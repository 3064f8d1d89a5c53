import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Text } from "../../src/text/locale";
import { interpolate, type Params } from "../../src/text/message";

const root = join(__dirname, "../../src");
const MANY =
  "activities|cells|characters|customers|days|deals|findings|hours|kinds|KPIs|minutes|months|numbers|periods|quarters|rows|tables|tabs|targets|units|values|weeks|wins|years";
const ONE = "cell|customer|day|deal|KPI|month|number|period|row|table|target|value|week|win|year";
/** `1 rows`, `1 more rows`, `1 row were` (but `the amounts of 1 row are`): what English never says. */
const WRONG = new RegExp(
  `(?:\\b1 (?:(?:earlier|more|new|open|past|won) )?(?:${MANY})|(?<!of )\\b1 (?:${ONE}) (?:are|have|were))\\b`,
);
/** Everything is counted once. */
const ONES: Params = new Proxy({}, { get: () => 1 });

/** Every text of a module, however deep it stands. */
function textsOf(value: unknown): Text[] {
  if (typeof value !== "object" || value === null) return [];
  return "en" in value && typeof value.en === "string"
    ? [value as Text]
    : Object.values(value).flatMap(textsOf);
}

const modules = ["text/messages", "sidebar/words"].flatMap((folder) =>
  readdirSync(join(root, folder)).map((file) => [`${folder}/${file}`] as const),
);

test.each(modules)("in %s nothing reads “1 rows”", (path) => {
  const texts = textsOf(require(join(root, path)));
  expect(texts.length).toBeGreaterThan(0);
  const said = texts.map((text) => interpolate(text, "en", ONES));
  expect(said.filter((sentence) => WRONG.test(sentence))).toEqual([]);
});
