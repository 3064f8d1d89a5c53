// TypeScript 7 is outside ts-jest's range, so tests are compiled by the same esbuild as the product.
const { transformSync } = require("esbuild");

module.exports = {
  process(source, filename) {
    const { code, map } = transformSync(source, {
      loader: filename.endsWith("x") ? "tsx" : filename.endsWith("ts") ? "ts" : "js",
      format: "cjs",
      target: "es2022",
      sourcemap: true,
      sourcefile: filename,
      jsx: "automatic",
      jsxImportSource: "preact",
    });
    return { code, map };
  },
};
