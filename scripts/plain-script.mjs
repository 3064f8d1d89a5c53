// Writes a script anew as text that people can read and paste: no line longer than an editor shows, comments only if wanted.
import { tokenizer } from "acorn";

/** Below the 1,000 characters that the project promises, for what the last token adds. */
const LONGEST_LINE = 900;

/** Behind these a line may end anywhere, also within a template; none of them makes JavaScript insert a semicolon. */
const BREAKABLE = new Set(["${", ",", "(", "[", "{", ";", "+/-", "&&", "||", "?", ":"]);

/** A string in pieces, joined by a backslash at the end of the line; a character and an escape sequence stay whole. */
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
 * The script, token by token: `rewrite` may change the text of a string, a template or a regular expression; comments go
 * if `dropComments`.
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
  /** What stands between the last token and this place: whitespace, and comments where they stay. */
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
