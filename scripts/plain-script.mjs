// Rewrites a script as text that people can read and paste: lines are broken, comments are optional.
import { tokenizer } from "acorn";

/** Maximum length of a line, with room for the last token below the 1,000 characters that the project promises. */
const LONGEST_LINE = 900;

/** Tokens behind which a line may be broken without JavaScript inserting a semicolon, also within a template. */
const BREAKABLE = new Set(["${", ",", "(", "[", "{", ";", "+/-", "&&", "||", "?", ":"]);

/** Breaks a string literal into lines, continued by a backslash; characters and escape sequences stay whole. */
function continued(text) {
  const parts = text.match(/\\u\{[0-9a-fA-F]+\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[\s\S]|[\s\S]/gu);
  let line = 0;
  return parts
    .map((part) => {
      line += part.length;
      if (line <= LONGEST_LINE) return part;
      line = part.length;
      return `\\\n${part}`;
    })
    .join("");
}

/**
 * Rewrites a script token by token: `rewrite` may change the text of a string, a template or a regular expression;
 * `dropComments` removes comments.
 */
export function plainScript(code, { rewrite = (_label, text) => text, dropComments = false } = {}) {
  const comments = [];
  const tokens = tokenizer(code, {
    ecmaVersion: 2022,
    sourceType: "script",
    onComment: (_block, _text, start, end) => comments.push([start, end]),
  });
  let done = 0;
  let lineStart = 0;
  let result = "";
  const append = (text) => {
    result += text;
    const at = text.lastIndexOf("\n");
    if (at >= 0) lineStart = result.length - text.length + at + 1;
  };
  /** The text between the last token and a position: whitespace, and comments unless they are dropped. */
  const between = (until) => {
    let text = "";
    while (comments.length > 0) {
      const [start, end] = comments.shift();
      text += code.slice(done, dropComments ? start : end);
      done = end;
    }
    return text + code.slice(done, until);
  };
  for (const token of tokens) {
    const { label } = token.type;
    const space = between(token.start);
    // A comment on a line of its own leaves an empty one.
    append(dropComments && label !== "template" ? space.replace(/\n\s*\n/g, "\n") : space);
    const text = rewrite(label, code.slice(token.start, token.end));
    append(label === "string" && text.length > LONGEST_LINE ? continued(text) : text);
    done = token.end;
    if (BREAKABLE.has(label) && result.length - lineStart > LONGEST_LINE / 2) append("\n");
  }
  return result + between(code.length);
}
