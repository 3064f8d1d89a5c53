import { type Reference, readReference } from "./reference";
import { type Token, tokenize } from "./tokens";
import { CellError } from "./value";

export type Node =
  | { readonly type: "value"; readonly value: number | string | boolean | CellError | null }
  | { readonly type: "reference"; readonly reference: Reference }
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "call"; readonly name: string; readonly arguments: readonly Node[] }
  | { readonly type: "binary"; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly type: "unary"; readonly operator: "-" | "+" | "%"; readonly operand: Node }
  | { readonly type: "array"; readonly rows: readonly (readonly Node[])[] };

const BINDING: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 6,
};
// A sign binds closer than a power: -2^2 is 4.
const UNARY = 7;

/**
 * Parses a formula with its `=` by its locale's decimal mark; null where it cannot be read (Google: "Formula parse
 * error").
 */
export function parseFormula(formula: string, decimal: "." | "," = "."): Node | null {
  const tokens = tokenize(formula.slice(1), decimal);
  if (tokens === null || tokens.length === 0) return null;
  const parser = new Parser(tokens, decimal);
  const node = parser.expression(0);
  return node !== null && parser.atEnd() ? node : null;
}

class Parser {
  private position = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly decimal: "." | ",",
  ) {}

  atEnd(): boolean {
    return this.position === this.tokens.length;
  }

  expression(least: number): Node | null {
    let left = this.operand();
    while (left !== null) {
      if (this.take("%")) {
        left = { type: "unary", operator: "%", operand: left };
        continue;
      }
      const operator = this.peek();
      const binding = operator === null ? undefined : BINDING[operator];
      if (operator === null || binding === undefined || binding <= least) break;
      this.position += 1;
      const right = this.expression(binding);
      left = right === null ? null : { type: "binary", operator, left, right };
    }
    return left;
  }

  private operand(): Node | null {
    const token = this.tokens[this.position];
    if (token === undefined) return null;
    this.position += 1;
    switch (token.kind) {
      case "number":
        return { type: "value", value: Number(token.text.replace(",", ".")) };
      case "text":
        return { type: "value", value: token.text.slice(1, -1).replace(/""/g, '"') };
      case "error":
        return { type: "value", value: new CellError(token.text) };
      case "reference":
        return { type: "reference", reference: readReference(token.text) };
      case "name":
        return this.named(token.text);
      case "operator":
        return this.prefixed(token.text);
    }
  }

  private named(name: string): Node | null {
    if (this.take("(")) {
      const list = this.list(")");
      return list === null ? null : { type: "call", name: name.toUpperCase(), arguments: list };
    }
    if (/^(true|false)$/i.test(name)) return { type: "value", value: /^true$/i.test(name) };
    return { type: "name", name };
  }

  private prefixed(operator: string): Node | null {
    if (operator === "-" || operator === "+") {
      const operand = this.expression(UNARY);
      return operand === null ? null : { type: "unary", operator, operand };
    }
    if (operator === "(") {
      const inner = this.expression(0);
      return inner !== null && this.take(")") ? inner : null;
    }
    return operator === "{" ? this.array() : null;
  }

  /**
   * Arguments up to the closing bracket, empty ones are blank; `;` is read everywhere, a comma where it is no decimal
   * mark.
   */
  private list(closing: string): Node[] | null {
    const list: Node[] = [];
    if (this.take(closing)) return list;
    for (;;) {
      const empty = [",", ";", closing].includes(this.peek() ?? "");
      const node: Node | null = empty ? { type: "value", value: null } : this.expression(0);
      if (node === null) return null;
      list.push(node);
      if (this.take(closing)) return list;
      if (!this.take(";") && (this.decimal === "," || !this.take(","))) return null;
    }
  }

  private array(): Node | null {
    const rows: Node[][] = [[]];
    for (;;) {
      const node = this.expression(0);
      if (node === null) return null;
      rows[rows.length - 1].push(node);
      if (this.take("}")) return { type: "array", rows };
      if (this.take(";")) rows.push([]);
      else if (!this.take(this.decimal === "," ? "\\" : ",")) return null;
    }
  }

  private peek(): string | null {
    const token = this.tokens[this.position];
    return token?.kind === "operator" ? token.text : null;
  }

  private take(operator: string): boolean {
    if (this.peek() !== operator) return false;
    this.position += 1;
    return true;
  }
}
