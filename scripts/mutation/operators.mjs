// Mutation operators: for a node of the syntax tree, the texts that may stand in its place. Each is one small mistake that a
// person could have made, and each leaves a program that still parses.

const OPERATORS = {
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "**": ["*"],
  "<": ["<=", ">"],
  "<=": ["<", ">"],
  ">": [">=", "<"],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "&&": ["||"],
  "||": ["&&"],
};
const ASSIGNMENTS = { "+=": "-=", "-=": "+=", "*=": "/=", "/=": "*=" };
const METHODS = { min: "max", max: "min", floor: "ceil", ceil: "floor", some: "every", every: "some" };
const REMOVABLE = ["filter", "sort", "reverse", "slice"];

/** Whether a node is text, so that a plus beside it joins and does not add. */
function isText(node) {
  if (node.type === "BinaryExpression" && node.operator === "+")
    return isText(node.left) || isText(node.right);
  return node.type === "TemplateLiteral" || (node.type === "Literal" && typeof node.value === "string");
}

const textOf = (source, node) => source.slice(node.start, node.end);

function withOperator(source, { start, end, left, right, operator }, other) {
  const between = source.slice(left.end, right.start).replace(operator, other);
  return source.slice(start, left.end) + between + source.slice(right.start, end);
}

function ofBinary(source, node) {
  if (node.operator === "+" && isText(node)) return [];
  return (OPERATORS[node.operator] ?? []).map((other) => withOperator(source, node, other));
}

function ofLogical(source, node) {
  if (node.operator === "??") return [textOf(source, node.left), textOf(source, node.right)];
  return ofBinary(source, node);
}

function ofCall(source, { callee, end }) {
  if (callee.type !== "MemberExpression" || callee.computed || callee.object.type === "Super") return [];
  const { name } = callee.property;
  const object = textOf(source, callee.object);
  if (REMOVABLE.includes(name)) return [object];
  return METHODS[name] ? [`${object}.${METHODS[name]}${source.slice(callee.property.end, end)}`] : [];
}

function ofLiteral({ value }) {
  if (typeof value === "boolean") return [String(!value)];
  return typeof value === "number" ? [String(value + 1), `(${value - 1})`] : [];
}

function ofUnary(source, { operator, argument }) {
  return operator === "!" || operator === "-" ? [textOf(source, argument)] : [];
}

/** What may stand in place of an expression because of what it is. */
const BY_TYPE = {
  BinaryExpression: ofBinary,
  LogicalExpression: ofLogical,
  CallExpression: ofCall,
  Literal: (_source, node) => ofLiteral(node),
  UnaryExpression: ofUnary,
  UpdateExpression: (source, node) => [
    textOf(source, node).replace(/\+\+|--/, (sign) => (sign === "++" ? "--" : "++")),
  ],
  AssignmentExpression: (source, node) =>
    ASSIGNMENTS[node.operator] ? [withOperator(source, node, ASSIGNMENTS[node.operator])] : [],
};

const nothing = (source, node) => (textOf(source, node) === "null" ? "0" : "null");

/** Expressions with what may stand in their place because of where they stand: a condition, a result, a statement. */
function byPlace(source, node) {
  const { type, test, argument, body, expression } = node;
  if ((type === "IfStatement" || type === "ConditionalExpression") && test)
    return [[test, ["true", "false"]]];
  if ((type === "WhileStatement" || type === "ForStatement") && test) return [[test, ["false"]]];
  if (type === "ReturnStatement" && argument) return [[argument, [nothing(source, argument)]]];
  if (type === "ArrowFunctionExpression" && node.expression === true)
    return [[body, [nothing(source, body)]]];
  if (type === "ExpressionStatement" && !node.directive) return [[expression, ["void 0"]]];
  return [];
}

/** Pairs of an expression and its replacements, for one node and for the places inside it. */
export function replacements(source, node) {
  const own = BY_TYPE[node.type]?.(source, node) ?? [];
  return [...(own.length > 0 ? [[node, own]] : []), ...byPlace(source, node)];
}
