export type TokenKind = "number" | "text" | "reference" | "name" | "error" | "operator";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: number;
}

const POINT =
  /\s+|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\w!:]))|(?<text>"(?:[^"]|"")*")|(?<error>#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!))|(?<reference>(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+|:\$?[A-Za-z]{1,3}(?![\w(]))?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}\$?\d*|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!]))|(?<name>[\p{L}_][\p{L}\p{N}_.]*)|(?<operator><>|<=|>=|[-+*/^&=<>%(){},;\\])/uy;
const COMMA = new RegExp(POINT.source.replace("\\d+\\.?\\d*|\\.\\d+", "\\d+,?\\d*|,\\d+"), POINT.flags);

/**
 * Splits a formula (without its `=`) into tokens by its locale's decimal mark; null where a part of it is no token.
 * References are recognised with either mark.
 */
export function tokenize(formula: string, decimal: "." | "," = "."): Token[] | null {
  const pattern = decimal === "," ? COMMA : POINT;
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < formula.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(formula);
    if (match === null) return null;
    const kind = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined)?.[0];
    if (kind !== undefined) tokens.push({ kind: kind as TokenKind, text: match[0], at });
  }
  return tokens;
}
