/** An argument of a call as it stands in a formula. */
export type FormulaArgument =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "reference"; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly kind: "blank" }
  | { readonly kind: "other" };

export interface FormulaCall {
  readonly name: string;
  readonly arguments: readonly FormulaArgument[];
}

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!?|\$?[A-Za-z]{1,3}\$?\d+|[0-9.]+|\S/gu;
const CELL = /^\$?([A-Za-z]{1,3})\$?(\d+)$/;

/** Finds the calls of the given functions (upper case) in a formula, nested ones too, with what can be read of their arguments. */
export function callsIn(formula: string, names: ReadonlySet<string>): FormulaCall[] {
  const tokens = formula.match(TOKEN) ?? [];
  const calls: FormulaCall[] = [];
  tokens.forEach((token, index) => {
    if (tokens[index + 1] === "(" && names.has(token.toUpperCase())) {
      calls.push({ name: token.toUpperCase(), arguments: argumentsFrom(tokens, index + 2) });
    }
  });
  return calls;
}

/** The named cell that wakes a live call; what else a call may pass for it starts with the token's prefix. */
const UPDATED = "RASHINBAN_UPDATED";

/**
 * The formula with RASHINBAN_UPDATED as the last argument of every call that `isLive` and has none: Sheets remembers a
 * call by its arguments, so without one that changes it would show its first value forever.
 */
export function wokenBy(
  formula: string,
  names: ReadonlySet<string>,
  isLive: (call: FormulaCall) => boolean,
): string {
  const found: { text: string; at: number }[] = [];
  formula.replace(TOKEN, (text: string, at: number) => {
    found.push({ text, at });
    return text;
  });
  const tokens = found.map(({ text }) => text);
  const places: { at: number; text: string }[] = [];
  tokens.forEach((token, index) => {
    if (tokens[index + 1] !== "(" || !names.has(token.toUpperCase())) return;
    const call = { name: token.toUpperCase(), arguments: argumentsFrom(tokens, index + 2) };
    const end = closing(tokens, index + 2);
    const inside = tokens.slice(index + 2, end);
    if (end < 0 || inside.some((one) => one.toUpperCase() === UPDATED) || !isLive(call)) return;
    const separator = inside.includes(";") && !inside.includes(",") ? "; " : ", ";
    places.push({ at: found[end].at, text: inside.length === 0 ? UPDATED : separator + UPDATED });
  });
  return places
    .sort((a, b) => b.at - a.at)
    .reduce((text, place) => text.slice(0, place.at) + place.text + text.slice(place.at), formula);
}

/** Where the bracket that was opened before `start` is closed; −1 if it never is. */
function closing(tokens: readonly string[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    if (tokens[at] === "(") depth += 1;
    if (tokens[at] === ")") {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return -1;
}

function argumentsFrom(tokens: readonly string[], start: number): FormulaArgument[] {
  const list: FormulaArgument[] = [];
  let depth = 0;
  let part: string[] = [];
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    const closes = token === ")" && depth === 0;
    if (closes || ((token === "," || token === ";") && depth === 0)) {
      list.push(readArgument(part));
      part = [];
      if (closes) break;
      continue;
    }
    if (token === "(" || token === "{") depth += 1;
    if (token === ")" || token === "}") depth -= 1;
    part.push(token);
  }
  return list.length === 1 && list[0].kind === "blank" ? [] : list;
}

function readArgument(tokens: readonly string[]): FormulaArgument {
  if (tokens.length === 0) return { kind: "blank" };
  const [first, second] = tokens;
  if (tokens.length === 2 && first.endsWith("!")) {
    const name = first.slice(0, -1);
    return readReference(second, name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name);
  }
  if (tokens.length > 1) return { kind: "other" };
  if (first.startsWith('"')) return { kind: "text", value: first.slice(1, -1).replace(/""/g, '"') };
  if (/^[0-9.]+$/.test(first)) return { kind: "number", value: Number(first) };
  return readReference(first, "");
}

function readReference(token: string, sheet: string): FormulaArgument {
  const cell = CELL.exec(token);
  if (cell === null) return { kind: "other" };
  let column = 0;
  for (const letter of cell[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { kind: "reference", sheet, row: Number(cell[2]), column };
}
