// Mutants of a source file, and its text with a switch at each: one bundle holds all mutants, and a number says which is active.
import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { parse } from "acorn";
import { transformSync } from "esbuild";
import { replacements } from "./operators.mjs";

const isNode = (value) => typeof value?.type === "string";
const childrenOf = (node) => Object.values(node).flat().filter(isNode);

/** Nodes that must stay as they are: names, and links of a chain `a?.b.c`, which end together. */
function keptIn(node) {
  if (node.type === "ImportDeclaration" || node.type.startsWith("Export")) return [node.source];
  if (node.type === "Property" && !node.computed) return [node.key];
  // What esbuild prints for undefined.
  if (node.type === "UnaryExpression" && node.operator === "void") return [node.argument];
  if (node.type === "MemberExpression")
    return [node.object].filter((object) => object.type === "CallExpression" && inChain(object));
  return [];
}

function inChain(node) {
  if (node.optional) return true;
  const next =
    node.type === "CallExpression" ? node.callee : node.type === "MemberExpression" ? node.object : null;
  return next !== null && inChain(next);
}

const outerFirst = (a, b) => a.start - b.start || b.end - a.end;

/** Every expression that has replacements, with its range, outer ones first; and the conditions of loops. */
function sitesOf(source) {
  const sites = new Map();
  const loops = [];
  const visit = (node) => {
    if (node.test && /^(For|While|DoWhile)Statement$/.test(node.type)) loops.push(node.test);
    for (const [{ start, end }, texts] of replacements(source, node)) {
      const site = sites.get(`${start}-${end}`) ?? { start, end, texts: new Set() };
      for (const text of texts) site.texts.add(text);
      sites.set(`${start}-${end}`, site);
    }
    const kept = keptIn(node);
    for (const child of childrenOf(node)) if (!kept.includes(child)) visit(child);
  };
  visit(parse(source, { ecmaVersion: "latest", sourceType: "module" }));
  return { sites: [...sites.values()].sort(outerFirst), loops };
}

const oneLine = (text) => text.replace(/\s+/g, " ").trim();

/**
 * Plain JavaScript of a TypeScript file and all its mutants: where each stands, what it puts in place of what, and the line as it
 * becomes; by the last two it is known wherever the line moves.
 */
export function mutantsOf(root, file) {
  const { code, map } = transformSync(readFileSync(`${root}/${file}`, "utf8"), {
    loader: "ts",
    target: "esnext",
    sourcemap: "external",
    sourcefile: file,
  });
  const origins = new SourceMap(JSON.parse(map));
  const { sites, loops } = sitesOf(code);
  const mutants = sites.flatMap(({ start, end, texts }) => {
    const above = code.slice(0, start).split("\n");
    const line = origins.findEntry(above.length - 1, above.at(-1).length).originalLine + 1;
    const [before, from] = [above.at(-1), code.slice(start, end)];
    const after = code.slice(end).split("\n", 1)[0];
    return [...texts].map((to) => ({
      file,
      line,
      start,
      end,
      to,
      change: `${oneLine(from)} → ${oneLine(to)}`,
      becomes: oneLine(before + to + after),
    }));
  });
  return { code, mutants, loops };
}

/**
 * The code with a switch at each of these mutants, which carry their `id`, and a count of turns in each loop, by which an endless
 * one is known. `__mutation` is given by whoever runs it.
 */
export function switched(code, mutants, loops) {
  const write = (start, end, inner) => {
    let text = "";
    let at = start;
    for (let i = 0; i < inner.length; ) {
      const outer = inner[i];
      const same = inner.filter((one) => one.start === outer.start && one.end === outer.end);
      const within = inner.filter(
        (one) => !same.includes(one) && one.start >= outer.start && one.end <= outer.end,
      );
      const turn = same.some(({ isLoop }) => isLoop) ? "__mutation.turn()&&" : "";
      const switches = same
        .map(({ id, to }) => (id === undefined ? "" : `__mutation.at(${id})?(${to}):`))
        .join("");
      text += `${code.slice(at, outer.start)}(${turn}(${switches}${write(outer.start, outer.end, within)}))`;
      at = outer.end;
      i += same.length + within.length;
    }
    return text + code.slice(at, end);
  };
  const counts = loops.map(({ start, end }) => ({ start, end, isLoop: true }));
  return write(0, code.length, [...counts, ...mutants].sort(outerFirst));
}
