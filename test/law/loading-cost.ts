import { type Node, parse } from "acorn";

const FUNCTIONS = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;
const EVALUATES = /^(Call|New|TaggedTemplate|Await|Yield|Import)Expression$/;
/** A function this long is worth a thought; shorter ones cost nothing to compile. */
const LONG = 5000;

/** Visits a node and all below it; `visit` returns false where it should go no further. */
function walk(node: unknown, visit: (node: Node) => boolean): void {
  if (Array.isArray(node)) for (const one of node) walk(one, visit);
  else if (typeof node === "object" && node !== null && "type" in node && visit(node as Node))
    for (const part of Object.values(node)) walk(part, visit);
}

const program = (code: string): Node => parse(code, { ecmaVersion: 2019, sourceType: "script" });

/** What a script evaluates when it is loaded: V8 only pre-parses functions, but runs what stands outside of them. */
export function evaluatedOnLoad(code: string): string[] {
  const found: string[] = [];
  walk(program(code), (node) => {
    if (FUNCTIONS.test(node.type)) return false;
    if (EVALUATES.test(node.type)) found.push(code.slice(node.start, node.start + 80));
    return true;
  });
  return found;
}

/** Long functions right behind a parenthesis or an exclamation mark, which V8 compiles at once with all that they hold. */
export function compiledOnLoad(code: string): string[] {
  const found: string[] = [];
  walk(program(code), (node) => {
    const isLong = FUNCTIONS.test(node.type) && node.end - node.start > LONG;
    if (isLong && /[(!]\s*$/.test(code.slice(Math.max(0, node.start - 20), node.start)))
      found.push(code.slice(node.start, node.start + 80));
    return true;
  });
  return found;
}
