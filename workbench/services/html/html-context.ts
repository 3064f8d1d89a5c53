/** The context of the next piece of text in a page: element, attribute, script … */
export type HtmlContext =
  | { readonly kind: "text" | "tag" | "comment" }
  | {
      readonly kind: "attribute";
      readonly quote: '"' | "'" | "";
      readonly name: string;
      readonly empty: boolean;
    }
  | { readonly kind: "script" | "style"; readonly quote: '"' | "'" | "`" | "" };

/** Reads a page from its beginning and tells the context at its end. */
export function contextAfter(html: string): HtmlContext {
  let at = 0;
  while (at < html.length) {
    if (html.startsWith("<!--", at)) {
      const end = html.indexOf("-->", at + 4);
      if (end < 0) return { kind: "comment" };
      at = end + 3;
      continue;
    }
    const opening = /^<(\/?[A-Za-z][\w:-]*)/.exec(html.slice(at, at + 64));
    if (opening === null) {
      at += 1;
      continue;
    }
    const tag = endOfTag(html, at + opening[0].length);
    if ("context" in tag) return tag.context;
    at = tag.end;
    const name = opening[1].toLowerCase();
    if (name !== "script" && name !== "style") continue;
    const close = html.slice(at).search(new RegExp(`</${name}`, "i"));
    if (close < 0) return { kind: name, quote: openQuote(html.slice(at)) };
    at += close;
  }
  return { kind: "text" };
}

function endOfTag(html: string, start: number): { end: number } | { context: HtmlContext } {
  let at = start;
  while (at < html.length) {
    if (html[at] === ">") return { end: at + 1 };
    const attribute = /^([^\s=>/"']+)\s*=\s*/.exec(html.slice(at, at + 512));
    if (attribute === null) {
      at += 1;
      continue;
    }
    at += attribute[0].length;
    const name = attribute[1].toLowerCase();
    const quote = html[at] === '"' || html[at] === "'" ? (html[at] as '"' | "'") : "";
    if (quote !== "") {
      const end = html.indexOf(quote, at + 1);
      if (end < 0) return { context: { kind: "attribute", quote, name, empty: at + 1 === html.length } };
      at = end + 1;
      continue;
    }
    const begin = at;
    while (at < html.length && !/[\s>]/.test(html[at])) at += 1;
    if (at === html.length) return { context: { kind: "attribute", quote, name, empty: begin === at } };
  }
  return { context: { kind: "tag" } };
}

/** The quotation mark of a string literal that is still open at the end of some script or style. */
function openQuote(code: string): '"' | "'" | "`" | "" {
  let open: '"' | "'" | "`" | "" = "";
  for (let at = 0; at < code.length; at += 1) {
    const character = code[at];
    if (open === "" && (code.startsWith("//", at) || code.startsWith("/*", at))) {
      const end = code.indexOf(code[at + 1] === "/" ? "\n" : "*/", at + 2);
      if (end < 0) return "";
      at = end;
    } else if (open !== "" && character === "\\") at += 1;
    else if (open !== "" && (character === open || (character === "\n" && open !== "`"))) open = "";
    else if (open === "" && (character === '"' || character === "'" || character === "`")) open = character;
  }
  return open;
}
