import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AnyNode, parse } from "acorn";
import { transformSync } from "esbuild";

const folder = join(__dirname, "..");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".test.ts"),
);

/** A file without its types, so that it can be parsed as JavaScript; columns and lines are not kept. */
const plain = (file: string): string =>
  transformSync(readFileSync(join(folder, file), "utf8"), { loader: "ts", target: "es2022" }).code;

const childrenOf = (node: AnyNode): AnyNode[] =>
  Object.values(node)
    .flat()
    .filter((one): one is AnyNode => typeof one?.type === "string");
const within = (node: AnyNode): AnyNode[] => [node, ...childrenOf(node).flatMap(within)];

const isCallOf = (node: AnyNode, name: RegExp): boolean =>
  node.type === "CallExpression" && node.callee.type === "Identifier" && name.test(node.callee.name);
/** A list that is written out where it is looped over is seen not to be empty. */
const isSurelyFilled = (list: AnyNode): boolean =>
  isCallOf(list, /^nonEmpty$/) ||
  (list.type === "ArrayExpression" && list.elements.some((one) => one?.type !== "SpreadElement"));

/** What a loop goes over, if anything is expected within it. */
function listOf(node: AnyNode): AnyNode | null {
  const expects = (body: AnyNode): boolean => within(body).some((one) => isCallOf(one, /^expect/));
  if (node.type === "ForOfStatement") return expects(node.body) ? node.right : null;
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return null;
  const { property, object } = node.callee;
  const isForEach = property.type === "Identifier" && property.name === "forEach";
  return isForEach && expects(node.arguments[0]) ? object : null;
}

/** The bodies of tests: a loop around `test` itself makes no test where its list is empty, which Jest tells of. */
function bodiesOfTests(program: AnyNode): AnyNode[] {
  return within(program).flatMap((node) => {
    if (node.type !== "CallExpression" || node.arguments.length < 2) return [];
    const { callee } = node;
    const isEach =
      callee.type === "CallExpression" &&
      callee.callee.type === "MemberExpression" &&
      callee.callee.object.type === "Identifier" &&
      callee.callee.object.name === "test";
    return isCallOf(node, /^test$/) || isEach ? [node.arguments[1]] : [];
  });
}

test("a test that expects something of each element of a list fails where the list is empty", () => {
  const found = files.flatMap((file) => {
    const code = plain(file);
    const loops = bodiesOfTests(parse(code, { ecmaVersion: 2022, sourceType: "module" })).flatMap(within);
    return loops
      .map(listOf)
      .filter((list): list is AnyNode => list !== null)
      .map((list) => ({
        is: `${file}: ${code.slice(list.start, list.end)}`,
        isFilled: isSurelyFilled(list),
      }));
  });
  expect(found.length).toBeGreaterThan(50);
  expect(found.filter(({ isFilled }) => !isFilled)).toEqual([]);
});
