import type { PageCut } from "../google-ways";

const SCRIPT = /(<script\b([^>]*)>)([\s\S]*?)(<\/script)/gi;
const TYPE = /\btype\s*=\s*["']?([^"'\s>]*)/i;
const JAVASCRIPT = /^(|module|(text|application)\/(javascript|ecmascript))$/i;
/** The pattern of a comment, found by its delimiters alone, at any place. */
const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/[^\r\n]*/g;
const STRING = /"(?:\\.|[^"\\\r\n])*"|'(?:\\.|[^'\\\r\n])*'/g;
const STRINGS_AND_COMMENTS = new RegExp(`${STRING.source}|${COMMENTS.source}`, "g");

/**
 * A page as HtmlService serves it by the reports of seven public projects (platform.md §12): without what it takes for
 * comments in scripts, `//` to the line's end and `/*` to its mark, in Base64 and within texts too.
 */
export function withoutComments(html: string, cut: PageCut): string {
  if (cut === "none") return html;
  return html.replace(SCRIPT, (whole, open: string, attributes: string, script: string, close: string) => {
    const type = TYPE.exec(attributes)?.[1] ?? "";
    if (cut === "typed-spared" && !JAVASCRIPT.test(type)) return whole;
    return `${open}${cut === "strings-spared" ? outsideStrings(script) : script.replace(COMMENTS, "")}${close}`;
  });
}

function outsideStrings(script: string): string {
  return script.replace(STRINGS_AND_COMMENTS, (found) => (found.startsWith("/") ? "" : found));
}
