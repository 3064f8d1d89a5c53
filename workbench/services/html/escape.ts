import { contextAfter } from "./html-context";

const ADDRESSES = new Set(["href", "src", "action", "formaction", "cite", "poster", "background"]);
/** Attributes that hold a script. */
const HANDLER = /^on/;

/**
 * Escapes untrusted text for the context at the end of `before` (platform.md §4, contextual escaping).
 * Unverified [html-escape-text, html-escape-attribute, html-escape-link, html-escape-script]: Google's exact characters in each place; what is proved here is that no text leaves its place.
 */
export function escapeFor(before: string, text: string): string {
  const context = contextAfter(before);
  switch (context.kind) {
    case "script":
      return context.quote === "" ? scriptValue(text) : scriptString(text);
    case "style":
      return context.quote === "" ? text.replace(/[^\w\s#.%,-]/g, "") : styleString(text);
    case "attribute": {
      const value = HANDLER.test(context.name)
        ? scriptString(text)
        : ADDRESSES.has(context.name) && context.empty
          ? address(text)
          : text;
      const escaped = entities(value);
      return context.quote === "" ? escaped.replace(/[\s=`]/g, entity) : escaped;
    }
    case "tag":
      return text.replace(/[^\w-]/g, "");
    case "comment":
      return "";
    default:
      return entities(text);
  }
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

function entities(text: string): string {
  const names: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&#34;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (character) => names[character]);
}

/** Outside a string a value becomes a literal: numbers and booleans as they are, all else quoted. */
function scriptValue(text: string): string {
  return /^(-?\d+(\.\d+)?([eE][+-]?\d+)?|true|false|null)$/.test(text) ? text : `'${scriptString(text)}'`;
}

function scriptString(text: string): string {
  return text.replace(/[\\'"`<>&=$/\p{Cc}\u2028\u2029]/gu, (character) => {
    const code = character.charCodeAt(0);
    return code < 256
      ? `\\x${code.toString(16).padStart(2, "0")}`
      : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

function styleString(text: string): string {
  return text.replace(
    /[\\'"<>&(){}:;@/*\p{Cc}]/gu,
    (character) => `\\${character.charCodeAt(0).toString(16)} `,
  );
}

/** An address that would run as a script is replaced by one that leads nowhere. */
function address(text: string): string {
  return /^\s*(?:(?:https?|mailto|ftp):|[^:]*(?:[/?#]|$))/i.test(text) ? text : "#";
}
