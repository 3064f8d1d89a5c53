/**
 * A template as JavaScript: text between scriptlets, `<? code ?>`, `<?= escaped ?>` and `<?!= raw ?>`. The outer shape
 * (`HtmlService.initTemplate`, `output._`, `output._$`) is Google's as seen in its debugging output.
 * Unverified [html-template-code]: Google's exact text, in particular how it ends; a probe would log `getCode()`.
 */
export function templateCode(content: string, comments: boolean): string {
  const parts = content.split(/(<\?[\s\S]*?\?>)/).filter((part) => part !== "");
  const lines = parts.map((part) => (comments ? `${comment(part)}${statement(part)}` : statement(part)));
  return `(function() { var output = HtmlService.initTemplate();\n${lines.join("\n")}\n/* End of user code */\nreturn output.page(); })()`;
}

function statement(part: string): string {
  if (!part.startsWith("<?") || !part.endsWith("?>")) return `output._ = ${JSON.stringify(part)};`;
  const inside = part.slice(2, -2);
  if (inside.startsWith("!=")) return `output._ = ${expression(inside.slice(2))};`;
  if (inside.startsWith("=")) return `output._$ = ${expression(inside.slice(1))};`;
  return inside.trim();
}

/** `<?= a; ?>` is common: the semicolon ends the assignment, not the expression. */
function expression(code: string): string {
  return `(${code.trim().replace(/;+$/, "")})`;
}

function comment(part: string): string {
  return part
    .split("\n")
    .map((line) => `// ${line}\n`)
    .join("");
}
