// Makes scripts and styles safe to stand in a page of HtmlService, which cuts whatever looks like a comment out of them,
// within strings and regular expressions too (docs/platform-assumptions.md).
import { plainScript } from "./plain-script.mjs";

/** The pattern that must not occur in a script: the start of a comment, the end of the script, the start of an HTML comment. */
export const FORBIDDEN = /\/\/|\/\*|<\/script|<!--/i;

/** A slash as an escape sequence that is valid in strings, templates and regular expressions. */
const SLASH = "\\x2f";

/** Escapes the slashes of a token that would begin a comment, judged by the next character. */
function escaped(text, isAtRisk) {
  return (
    text
      .replace(/\\[\s\S]|\//g, (part, at) =>
        part.endsWith("/") && isAtRisk(text[at + part.length] ?? "") ? SLASH : part,
      )
      .replace(/<\/(?=script)/gi, `<${SLASH}`)
      .replace(/<!--/g, "<\\x21--")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII.
      .replace(/[^\x00-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)
  );
}

function rewrite(label, text) {
  if (label === "string" || label === "template")
    return escaped(text, (next) => next === "/" || next === "*");
  if (label !== "regexp") return text;
  // The first and the last slash of a regular expression are its borders.
  const end = text.lastIndexOf("/");
  return `/${escaped(text.slice(1, end), () => true)}${text.slice(end)}`;
}

/** The script without comments, its strings, templates and regular expressions escaped. */
export function pageScript(code) {
  return checked(plainScript(code, { rewrite, dropComments: true }), "script");
}

/** The style without esbuild's comments; anything else that looks like a comment, such as an address, is refused. */
export function pageStyle(style) {
  return checked(style.replace(/^\s*\/\*.*\*\/\n?/gm, ""), "style");
}

function checked(text, what) {
  const found = text.search(FORBIDDEN);
  if (found >= 0)
    throw new Error(
      `HtmlService would cut the ${what} at: ${text.slice(Math.max(0, found - 40), found + 40)}`,
    );
  return text;
}
