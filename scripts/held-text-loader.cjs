const { parse } = require("acorn");

/** Every `{ ja: "…", en: "…" }` taken out so far, by its source; the place in this order is its number. */
const texts = new Map();

/** The two sentences of an object literal that is a Text, or null. */
function sentences(node) {
  if (node.type !== "ObjectExpression" || node.properties.length !== 2) return null;
  const pairs = node.properties.map((property) => [
    property.key?.name ?? property.key?.value,
    property.value?.value,
  ]);
  const isText = pairs[0][0] === "ja" && pairs[1][0] === "en";
  return isText && pairs.every(([, value]) => typeof value === "string")
    ? pairs.map(([, value]) => value)
    : null;
}

/** What a KPI's record says only to those who read about it: the explanations are made of it at build time. */
const READ_ABOUT = ["note", "source", "label", "family"];

/** Places of the source to replace, and with what: texts, and what a record says only to readers. */
function find(node, isCatalog, found) {
  if (Array.isArray(node)) for (const item of node) find(item, isCatalog, found);
  else if (node !== null && typeof node === "object") {
    const pair = typeof node.type === "string" ? sentences(node) : null;
    const read =
      isCatalog && node.type === "Property" && !node.shorthand && READ_ABOUT.includes(node.key.name);
    if (pair) found.push({ node, pair });
    else if (read) found.push({ node, pair: null });
    else for (const key of Object.keys(node)) find(node[key], isCatalog, found);
  }
}

/**
 * A webpack loader: puts `heldText(17)` where a text for people stood. All of Code.js is loaded for every cell, and most
 * calls say nothing, so the sentences travel in sidebar.html and are read there the first time one is needed
 * (src/gas/held-text.ts).
 */
module.exports = function heldTextLoader(source) {
  const found = [];
  const isCatalog = /\/src\/kpis\//.test(this.resourcePath);
  find(parse(source, { ecmaVersion: 2022, sourceType: "module" }), isCatalog, found);
  if (found.length === 0) return source;
  let code = source;
  for (const { node, pair } of found.reverse()) {
    if (pair === null) {
      code = code.slice(0, node.start) + code.slice(node.end).replace(/^\s*,/, "");
      continue;
    }
    const key = JSON.stringify(pair);
    if (!texts.has(key)) texts.set(key, texts.size);
    code = `${code.slice(0, node.start)}heldText(${texts.get(key)})${code.slice(node.end)}`;
  }
  const { runtime } = this.getOptions();
  return `import { heldText } from ${JSON.stringify(runtime)};\n${code}`;
};

/** All sentences taken out, as JSON. */
module.exports.heldTexts = () => `[${[...texts.keys()].join(",")}]`;
